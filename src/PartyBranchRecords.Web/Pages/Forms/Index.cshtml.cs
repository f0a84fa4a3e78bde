using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Forms;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Forms;

/// <summary>The forms that are filled from the record: which template is used, whether it is in order, and what a template may ask for.</summary>
[Needs(Permission.SeeCandidates)]
public sealed class IndexModel(FormTemplates templates, FormService forms) : PageModel
{
    public FormTemplates Templates => templates;
    public IReadOnlyList<(FormKind Kind, Refusal? Fault)> Forms { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = new List<(FormKind, Refusal?)>();
        foreach (var kind in Enum.GetValues<FormKind>())
        {
            found.Add((kind, await forms.FaultAsync(kind, cancellationToken)));
        }
        Forms = found;
    }

    /// <summary>The template as it is, to be changed in Word.</summary>
    public async Task<IActionResult> OnGetTemplateAsync(FormKind kind, CancellationToken cancellationToken) =>
        ModelState.IsValid ? File(await templates.ReadAsync(kind, cancellationToken), MakeModel.WordDocument, FormKinds.FileOf(kind)) : NotFound();
}
