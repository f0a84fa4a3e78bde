using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Reports.InWords;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>A report, for any of the reader's units, any day or period, on either tree, as known on any day.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ViewModel(
    ReportDesk desk,
    ReportComparing comparing,
    ChangedLists changed,
    ReportChoices choices,
    AgainstOffers against,
    Sentences sentences,
    ClosedPeriods closed,
    Reader reader,
    ActivityLog log
) : ComparedPage(desk, comparing)
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    /// <summary>Null where the question is refused, or there are no data.</summary>
    public ReportTable? Table { get; private set; }

    /// <summary>Of a report of people or branches.</summary>
    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    public bool IsNarrowed => Facets.Any(facet => string.Equals(facet.Where, Where, StringComparison.OrdinalIgnoreCase));

    public ReportOffers Offers { get; private set; } = null!;

    /// <summary>What the report may be compared with.</summary>
    public IReadOnlyList<(string Address, string Words)> Others { get; private set; } = [];

    /// <summary>The closings that share a day with the report.</summary>
    public IReadOnlyList<ShownClosing> Closings { get; private set; } = [];

    /// <summary>The report in sentences; nothing where its rows are narrowed.</summary>
    public IReadOnlyList<string> InWords { get; private set; } = [];

    /// <summary>Null unless the report is compared.</summary>
    public ShownComparison? Comparison { get; private set; }

    /// <summary>Of a report that is a list itself: who came and who went.</summary>
    public ShownChanges? Changes { get; private set; }

    /// <summary>A report of units stands whole; the rows of the others a part at a time.</summary>
    public ShownTable Shown =>
        Report.IsOfUnits
            ? new ShownTable(WithoutRepetition(Table!), Words, null)
            : new ShownTable(Table! with { Rows = [.. Table.Rows.Skip(First - 1).Take(PagerTagHelper.UsualSize)] }, Words, First);

    private int First =>
        (Math.Clamp(Number, 1, Math.Max((Table!.Rows.Count + PagerTagHelper.UsualSize - 1) / PagerTagHelper.UsualSize, 1)) - 1)
            * PagerTagHelper.UsualSize
        + 1;

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken))
        {
            return NotFound();
        }
        if (Away is not null)
        {
            return Page();
        }
        Offers = await choices.ForAsync(this, cancellationToken);
        if (!HasData)
        {
            return Page();
        }
        Closings = await ClosingsAsync(cancellationToken);
        await AskAgainstAsync(cancellationToken);
        if (Compared is { } compared)
        {
            await CompareAsync(compared, cancellationToken);
        }
        else
        {
            await ReadAsync(cancellationToken);
            Others = await against.ForAsync(this, cancellationToken);
        }
        if (Changes?.Changes.IsOfPeople == true || Table?.Rows.Any(row => row.Subject.Kind is SubjectKind.Member or SubjectKind.Candidate) == true)
        {
            await log.WriteAsync(Activity.PeopleListed, organisationId: Question!.Unit.Id, detail: report, cancellationToken: cancellationToken);
        }
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        Table = (await Desk.Runner.TableAsync(Words, Today, cancellationToken)).Value;
        if (Table is not { } whole)
        {
            return;
        }
        InWords = sentences.Of(Words, Question!, whole, members: await MembersAsync(cancellationToken));
        if (!Report.IsOfUnits)
        {
            Facets = Reports.Facets.Of(whole, Question!.Last, Desk.Text);
            Table = Reports.Facets.Narrow(whole, Where, Question.Last);
            InWords = IsNarrowed ? [] : InWords;
        }
    }

    private async Task CompareAsync(ComparedQuestion compared, CancellationToken cancellationToken)
    {
        if ((await Comparing.CompareAsync(compared, Today, cancellationToken: cancellationToken)).Value is not { } comparison)
        {
            return;
        }
        Table = comparison.Now;
        if (comparison.Then is { } then)
        {
            InWords = sentences.Of(Words, compared.Now, comparison.Now, (compared.Then, then), await MembersAsync(cancellationToken));
        }
        Comparison = new ShownComparison(comparison, Today, [.. AgainstWords]) { Number = Number };
        if (!Report.IsOfUnits && await changed.OfReportAsync(comparison, Today, cancellationToken) is { } changes)
        {
            var shown = reader.May(Permission.SeePersons) ? changes : changes.WithoutReasonsForLeaving();
            Changes = new ShownChanges(shown, Number, Comparison.Now(Desk.Text), Comparison.Then(Desk.Text));
        }
    }

    private async Task<IReadOnlyList<ShownClosing>> ClosingsAsync(CancellationToken cancellationToken)
    {
        if (Question is not { Unit.Id: { } unit } question)
        {
            return [];
        }
        var above = Head?.Above.Select(one => one.Id).ToList() ?? [];
        var own = reader.UnitsFor(Permission.SeePeopleLists).Select(held => held.OrganisationId).ToHashSet();
        var found = await closed.FindAsync([unit, .. above], question.First, question.Last, cancellationToken);
        return
        [
            .. found.Select(one => new ShownClosing(
                one,
                one.OrganisationId == unit || own.Contains(one.OrganisationId) || above.Exists(id => own.Contains(id))
            )),
        ];
    }

    /// <summary>The papers name the members beside the organisations.</summary>
    private async Task<int?> MembersAsync(CancellationToken cancellationToken)
    {
        if (Report.Name is not StructureReport.Name)
        {
            return null;
        }
        var words = Words with { Name = MembersReport.Name, By = Question!.Unit.Level ?? ReportLevel.District };
        return (await Desk.Runner.TableAsync(words, Today, cancellationToken)).Value is { } members
            ? (int?)members.Rows[^1].Cells[members.IndexOf("members")]
            : null;
    }

    /// <summary>Where the rows stand for the organisation itself, its total says the same once more.</summary>
    private ReportTable WithoutRepetition(ReportTable table) =>
        Question!.Unit.Level == Words.By && table.Rows.Any(row => row.Subject.Kind is SubjectKind.Total)
            ? table with
            {
                Rows = [.. table.Rows.Where(row => row.Subject.Kind is SubjectKind.Total)],
            }
            : table;
}

/// <param name="Opens">Whether the reader may open it.</param>
public sealed record ShownClosing(ClosedPeriod Closed, bool Opens);
