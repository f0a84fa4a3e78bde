using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>What a report is likely to be compared with.</summary>
public sealed class AgainstOffers(TermOfDay terms, Text text)
{
    /// <summary>The address and the words of each; none that lies before the records begin.</summary>
    public async Task<IReadOnlyList<(string Address, string Words)>> ForAsync(ReportPage page, CancellationToken cancellationToken)
    {
        var question = page.Question!;
        if (question.Period is { } period)
        {
            return period.Quota is { } quota && Before(quota) is { } before && before.Through >= question.RecordsBegin
                ? [(Against(page, before.Name), text[before.IsTerm ? "Changes.AgainstTerm" : "Changes.AgainstYear", before.Name])]
                : [];
        }
        var term = await terms.FindAsync(question.Unit, question.Last, cancellationToken);
        var termBefore = await terms.FindAsync(question.Unit, term.From.AddDays(-1), cancellationToken);
        var yearBefore = question.Last.AddYears(-1);
        (DateOnly Day, string Words)[] offers =
        [
            (term.From, StartOf(term)),
            (termBefore.From, StartOf(termBefore)),
            (yearBefore, text["Changes.AgainstYearBefore", yearBefore]),
        ];
        return
        [
            .. offers
                .Where(offer => offer.Day >= question.RecordsBegin && offer.Day < question.Last)
                .Select(offer => (Against(page, ReportAddress.Day(offer.Day)), offer.Words)),
        ];
    }

    private string StartOf(QuotaPeriod term) => text["Changes.AgainstTermStart", term.Name.Replace('-', '–'), term.From];

    private static QuotaPeriod? Before(QuotaPeriod quota)
    {
        var years = quota.IsTerm ? quota.Through.Year - quota.From.Year : 1;
        var first = quota.From.Year - years;
        var name = quota.IsTerm ? $"{first}-{quota.From.Year}" : $"{first}";
        return QuotaPeriod.TryParse(name, out var before) ? before : null;
    }

    private static string Against(ReportPage page, string? value) => ReportAddress.Of(page.Words, page: null, (ComparedPage.Parameter, value));
}
