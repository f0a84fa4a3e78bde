using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A page of what lies between the list behind a number and the same list of another day or period.</summary>
public abstract class ChangesPage(ReportDesk desk, ReportComparing comparing, ChangedLists changed, Reader reader) : ComparedPage(desk, comparing)
{
    /// <summary>The column of the number.</summary>
    [BindProperty(SupportsGet = true, Name = "column")]
    public string? Column { get; set; }

    /// <summary>The row of the number; the total where none is named.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Unit { get; set; }

    /// <summary>What part of its unit the row counts.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    protected ChangedLists Changed => changed;

    public IEnumerable<(string Name, string? Value)> ListWords => [("column", Column), ("unit", Unit), ("part", Part)];

    /// <summary>Null where there are no data of the other day; the outcome is refused where the column has no list.</summary>
    protected async Task<(bool IsFound, ListChanges? Changes)> FindChangesAsync(CancellationToken cancellationToken)
    {
        var outcome = await changed.OfListAsync(Compared!, new ListRequest(Column ?? "") { Unit = Unit, Part = Part }, Today, cancellationToken);
        return (outcome.IsDone || outcome.Verdict.IsAllowed, Open(outcome.Value));
    }

    /// <summary>The reasons for leaving are open to those who may read the records of persons.</summary>
    protected ListChanges? Open(ListChanges? changes) => reader.May(Permission.SeePersons) ? changes : changes?.WithoutReasonsForLeaving();
}
