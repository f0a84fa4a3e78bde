using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>What the pages of reports need besides the report itself.</summary>
public sealed class ReportDesk(
    ReportRunner runner,
    OrganisationService organisations,
    RecordsContext context,
    Reader reader,
    AsOf asOf,
    TimeProvider clock,
    Text text
)
{
    public Text Text => text;
    public ReportRunner Runner => runner;
    public OrganisationService Organisations => organisations;
    public AsOf AsOf => asOf;
    public DateOnly Today => clock.Today;

    /// <summary>Whether the reader may ask for a report; from here on it counts the units in which they may.</summary>
    public bool Opens(string report)
    {
        if (!ReportMenu.MayOpen(reader, report))
        {
            return false;
        }
        context.Scope = reader.ScopeFor(ReportMenu.NeededFor(report), asOf.Day);
        return true;
    }
}

/// <summary>A page of a report: the address holds the question, and it is understood before anything is computed.</summary>
public abstract class ReportPage(ReportDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "org")]
    public string? Org { get; set; }

    /// <summary>A year or a term.</summary>
    [BindProperty(SupportsGet = true, Name = ReportAddress.Period)]
    public string? PeriodName { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    /// <summary>The last day, included.</summary>
    [BindProperty(SupportsGet = true, Name = "to")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "by")]
    public ReportLevel? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "structure")]
    public ReportStructure Structure { get; set; }

    [BindProperty(SupportsGet = true, Name = "known-on")]
    public DateOnly? KnownOn { get; set; }

    /// <summary>A <see cref="Facet"/> that the rows of people or branches are narrowed to.</summary>
    [BindProperty(SupportsGet = true, Name = "where")]
    public string? Where { get; set; }

    public ReportDefinition Report { get; private set; } = null!;
    public ReportArguments Words { get; private set; } = null!;

    /// <summary>Null where the question is refused; the page says why.</summary>
    public ReportQuestion? Question { get; private set; }

    /// <summary>Set where the organisation does not exist on the day; the page says when it does.</summary>
    public UnitAway? Away { get; private set; }

    /// <summary>Where the organisation stands on the last day; null where it stands nowhere on it.</summary>
    public OrganisationHead? Head { get; private set; }

    public DateOnly Today => desk.Today;
    public bool HasData => Question?.HasData == true;

    protected ReportDesk Desk => desk;

    /// <summary>Reads the question; false where there is nothing the reader may see.</summary>
    protected async Task<bool> AskAsync(string report, CancellationToken cancellationToken)
    {
        if (ReportCatalogue.Find(report) is not { } definition || string.IsNullOrWhiteSpace(Org) || !desk.Opens(report))
        {
            return false;
        }
        Report = definition;
        Words = Read();
        if (!ModelState.IsValid)
        {
            return true;
        }
        var outcome = await desk.Runner.AskAsync(Words, Today, cancellationToken);
        if (outcome.Value is { } question)
        {
            Question = question;
            Words = Words with { By = Words.By ?? ReportMenu.UsualLevel(definition, question.Unit) };
            Head = await desk.Organisations.FindAsync(question.Unit.Code, Later(question.Last), cancellationToken);
            ViewData["Path"] = Head;
            if (question.Period is not null)
            {
                ViewData["PrintHead"] = desk.Text["Reports.PrintedPeriod", question.First, question.Last];
            }
            return true;
        }
        if (outcome.Verdict.IsNotFound())
        {
            Away = await desk.Organisations.FindAwayAsync(Words.Organisation, desk.AsOf.Day, cancellationToken);
            return Away is not null;
        }
        ModelState.Refuse(outcome.Verdict, desk.Text);
        return true;
    }

    /// <summary>Not a day to come.</summary>
    private DateOnly Later(DateOnly day) => day < Today ? day : Today;

    /// <summary>The question as it stands in the address.</summary>
    protected virtual ReportArguments Read()
    {
        var words = new ReportArguments
        {
            Name = Report.Name,
            Organisation = Org!.Trim(),
            AsOf = desk.AsOf.IsToday ? null : desk.AsOf.Day,
            By = By,
            Structure = Structure,
            KnownOn = KnownOn,
        };
        if (!Report.TakesPeriod || (From ?? To) is not null)
        {
            return words with { From = From, To = To };
        }
        var name = string.IsNullOrWhiteSpace(PeriodName) ? null : PeriodName.Trim();
        return QuotaPeriod.TryParse(name, out var period)
            ? period.IsTerm
                ? words with
                {
                    Term = period.Name,
                }
                : words with
                {
                    Year = period.From.Year,
                }
            : name is not null
                ? words with
                {
                    Term = name,
                }
                : Report.TakesDay
                    ? words
                    : words with
                    {
                        Year = desk.AsOf.Day.Year,
                    };
    }
}
