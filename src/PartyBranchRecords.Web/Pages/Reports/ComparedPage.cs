using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A page of a report that may be compared with another day or period; what it is compared with stands in the address too.</summary>
public abstract class ComparedPage(ReportDesk desk, ReportComparing comparing) : ReportPage(desk)
{
    public const string Parameter = "against";
    public const string FromParameter = "against-from";
    public const string ToParameter = "against-to";

    /// <summary>A day, or a year or term.</summary>
    [BindProperty(SupportsGet = true, Name = Parameter)]
    public string? Against { get; set; }

    [BindProperty(SupportsGet = true, Name = FromParameter)]
    public DateOnly? AgainstFrom { get; set; }

    /// <summary>The last day, included.</summary>
    [BindProperty(SupportsGet = true, Name = ToParameter)]
    public DateOnly? AgainstTo { get; set; }

    /// <summary>Null where no comparison is asked for, or it is refused.</summary>
    public ComparedQuestion? Compared { get; private set; }

    /// <summary>Why it is not compared.</summary>
    public string? AgainstRefusal { get; private set; }

    /// <summary>What keeps the comparison in an address.</summary>
    public IEnumerable<(string Name, string? Value)> AgainstWords =>
        [
            (Parameter, Arguments.Day is { } day ? ReportAddress.Day(day) : Arguments.Period),
            (FromParameter, ReportAddress.Day(AgainstFrom)),
            (ToParameter, ReportAddress.Day(AgainstTo)),
        ];

    protected ReportComparing Comparing => comparing;

    private AgainstArguments Arguments =>
        string.IsNullOrWhiteSpace(Against) ? new() { From = AgainstFrom, To = AgainstTo }
        : DayBinder.TryRead(Against, out var day) ? new() { Day = day }
        : new() { Period = Against.Trim() };

    protected async Task AskAgainstAsync(CancellationToken cancellationToken)
    {
        if (Question is null || Arguments.IsEmpty)
        {
            return;
        }
        var outcome = await comparing.AskAsync(Question, Words, Arguments, Today, cancellationToken);
        Compared = outcome.Value;
        AgainstRefusal = outcome.Verdict.Refusals.Select(Desk.Text.Of).FirstOrDefault();
    }
}
