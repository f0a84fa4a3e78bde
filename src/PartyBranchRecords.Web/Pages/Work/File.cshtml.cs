using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>The work list as a workbook, narrowed as its page is.</summary>
[Needs(Permission.SeePersons)]
public sealed class FileModel(WorkList list, ActivityLog log, AsOf asOf, Text text) : PageModel
{
    public async Task<IActionResult> OnGetAsync(WorkKind? kind, string? unit, CancellationToken cancellationToken)
    {
        var items = await list.OnAsync(asOf.Day, cancellationToken);
        string[] headings = ["Work.About", "Work.Branch", "Work.Commune", "Work.Kind", "Work.What", "Work.DueDay", "Work.DaysLeft", "Work.Rule"];
        var rows = items
            .Where(new WorkFilter(kind, unit).Holds)
            .Select(item =>
                (object?[])
                    [
                        item.Subject.Name,
                        item.Unit.BranchName,
                        item.Unit.CommuneName,
                        text.Of(item.Kind),
                        text.DetailOf(item),
                        item.Due,
                        text.StateOf(item),
                        string.Join("; ", new[] { text.RuleOf(item), text.ArticleOf(item) }.OfType<string>()),
                    ]
            );
        var file = new MemoryStream();
        await ReportWorkbook.WriteAsync(file, [new ReportSheet(text["Common.Home"], [.. headings.Select(key => text[key])], [.. rows])]);
        file.Position = 0;
        await log.WriteAsync(Activity.PeopleListed, detail: "work xlsx", cancellationToken: cancellationToken);
        return File(file, Reports.FileModel.ContentType(ReportFormat.Xlsx), $"work-{asOf.Day:yyyy-MM-dd}.xlsx");
    }
}
