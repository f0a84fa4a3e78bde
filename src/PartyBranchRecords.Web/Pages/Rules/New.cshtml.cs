using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Rules;

/// <summary>A new edition of the rules, beginning with the values of the last one.</summary>
[Needs(Permission.KeepRules)]
public sealed class NewModel(RuleEditionSource source, RuleEditionService service, Text text) : PageModel
{
    [BindProperty]
    public EditionEntry Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var last = (await source.LoadAsync(cancellationToken))[^1];
        Input = EditionEntry.Of(last) with
        {
            Document = null,
            IssuedOn = null,
            InForceFrom = null,
            IsSecondHand = false,
            Articles = new EditionEntry().Articles,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await service.AddAsync(Input, cancellationToken);
        if (!outcome.IsDone)
        {
            ModelState.Refuse(outcome.Verdict, text);
            return Page();
        }
        TempData["Notice"] = text["Rules.Kept", Input.Document];
        return Redirect("/rules");
    }
}
