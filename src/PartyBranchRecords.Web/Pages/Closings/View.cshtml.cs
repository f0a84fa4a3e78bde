using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Closings;

/// <summary>A closing: its reports, which of them would still say the same, and what was recorded since.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class ViewModel(ClosingService closings, StoredReportService reports, StoredReviews reviews, Reader reader) : PageModel
{
    public ClosingRow Row { get; private set; } = null!;
    public IReadOnlyList<ClosedReport> Set { get; private set; } = [];

    /// <summary>Recorded after the closing about its days.</summary>
    public IReadOnlyList<LaterChange> Later { get; private set; } = [];

    public bool SeesWho => reader.May(Permission.SeePersons);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await closings.FindAsync(id, cancellationToken) is not { } row)
        {
            return NotFound();
        }
        Row = row;
        var set = new List<ClosedReport>();
        StoredContent? whole = null;
        foreach (var stored in await reports.OfClosingAsync(id, cancellationToken))
        {
            var content = StoredReviews.ContentOf(stored);
            whole ??= content;
            set.Add(
                new ClosedReport(
                    stored,
                    content is null || StoredReviews.IsTouched(stored) ? null : await reviews.CountDifferencesAsync(content, cancellationToken)
                )
            );
        }
        Set = set;
        Later = whole is null ? [] : await reviews.LaterAsync(whole, ClosingService.Kinds, cancellationToken);
        return Page();
    }
}

/// <param name="Differences">How many cells and rows would be others today; null where somebody touched it.</param>
public sealed record ClosedReport(StoredReport Stored, int? Differences);
