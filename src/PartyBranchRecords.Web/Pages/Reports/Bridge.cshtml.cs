using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>From the units of a past day to those of today: how many people passed from each to each, and across the border.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class BridgeModel(ReportDesk desk, ReportChoices choices) : ReportPage(desk)
{
    public ReportOffers Offers { get; private set; } = null!;

    /// <summary>Today leads to itself: there is nothing to see.</summary>
    public bool IsOfToday => Question?.Last == Today;

    public ReportTable? Table { get; private set; }

    /// <summary>What is not now as it was then.</summary>
    public ShownTable Changed => Shown(passages => !IsUnchanged(passages));

    /// <summary>What has the same people in both readings.</summary>
    public ShownTable Unchanged => Shown(IsUnchanged);

    /// <summary>The bridge from the last day of another report.</summary>
    public static string AddressOf(ReportArguments words, ReportQuestion question) =>
        ReportAddress.Of(
            new ReportArguments
            {
                Name = BridgeReport.Name,
                Organisation = words.Organisation,
                AsOf = question.Last,
                By = words.By is ReportLevel.Locality ? null : words.By,
                Structure = words.Structure,
                KnownOn = words.KnownOn,
            }
        );

    /// <summary>A number of the total, as far as the page adds up with it.</summary>
    public int Total(string column) => (int)Table!.Rows[^1].Cells[Table.IndexOf(column)]!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await AskAsync(BridgeReport.Name, cancellationToken))
        {
            return NotFound();
        }
        Offers = await choices.ForAsync(this, cancellationToken);
        if (HasData && !IsOfToday)
        {
            Table = (await Desk.Runner.TableAsync(Words, Today, cancellationToken)).Value;
        }
        return Page();
    }

    private ShownTable Shown(Predicate<IReadOnlyList<ReportRow>> wanted)
    {
        var passages = Table!.Rows.Where(row => row.Subject.Kind is not SubjectKind.Total).ToList();
        var ofUnit = passages.ToLookup(row => row.Subject.Code, StringComparer.Ordinal);
        var toUnit = passages.ToLookup(row => row.Subject.Part, StringComparer.Ordinal);
        return new(
            Table with
            {
                Rows = [.. passages.Where(row => wanted([row, .. ofUnit[row.Subject.Code], .. toUnit[row.Subject.Part]]))],
            },
            Words,
            null
        );
    }

    /// <summary>A unit that leads only to itself, and to which nothing else leads.</summary>
    /// <param name="passages">The passage, and all that have an end in common with it.</param>
    private static bool IsUnchanged(IReadOnlyList<ReportRow> passages) =>
        passages.All(row => string.Equals(row.Subject.Code, row.Subject.Part, StringComparison.Ordinal));
}
