using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>The empty workbook to type records into.</summary>
[Needs(Permission.ImportRecords)]
public sealed class TemplateModel : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        await RecordSetTemplate.WriteAsync(content, cancellationToken);
        return File(content.ToArray(), ExportModel.WorkbookType, "bieu-mau-nhap.xlsx");
    }
}
