using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>What the form of a report offers.</summary>
public sealed record ReportOffers(IReadOnlyList<SelectListItem> Units, IReadOnlyList<SelectListItem> Periods, IReadOnlyList<SelectListItem> Levels);

/// <summary>Finds what a reader may ask a report about.</summary>
public sealed class ReportChoices(UnitChoices units, Reader reader, AsOf asOf, Text text)
{
    private const int Terms = 4;
    private const int Years = 12;

    public async Task<ReportOffers> ForAsync(ReportPage page, CancellationToken cancellationToken) =>
        new(await UnitsAsync(page, cancellationToken), page.Report.TakesPeriod ? Periods(page) : [], Levels(page));

    private async Task<IReadOnlyList<SelectListItem>> UnitsAsync(ReportPage page, CancellationToken cancellationToken)
    {
        var found = await units.OnAsync(asOf.Day, page.Org, cancellationToken);
        var own = reader
            .UnitsFor(ReportMenu.NeededFor(page.Report.Name))
            .Select(held => new UnitChoice(held.OrganisationCode!, held.OrganisationName!));
        var asked = page.Question is { } question ? [new UnitChoice(question.Unit.Code, question.Unit.Name)] : Enumerable.Empty<UnitChoice>();
        var all = own.Concat(found.Grassroots).Concat(found.Branches).Concat(asked).DistinctBy(unit => unit.Code, StringComparer.Ordinal).ToList();
        // Two districts may have a branch of the same name: their codes tell them apart.
        var shared = all.CountBy(unit => unit.Name, StringComparer.Ordinal)
            .Where(name => name.Value > 1)
            .Select(name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.Select(unit => new SelectListItem(
                shared.Contains(unit.Name) ? $"{unit.Name} ({unit.Code})" : unit.Name,
                unit.Code,
                IsSame(unit.Code, page.Org!)
            )),
        ];
    }

    private List<SelectListItem> Periods(ReportPage page)
    {
        var last = asOf.Today.Year;
        var first = Math.Clamp(page.Question?.RecordsBegin?.Year ?? last, last - Years, last);
        var chosen = page.Words.From is null ? ReportAddress.PeriodOf(page.Words) : null;
        var terms = Enumerable
            .Range(0, Terms)
            .Select(back => QuotaPeriod.UsualTermOf(asOf.Today.AddYears(-5 * back)))
            .Where(term => term.Through.Year >= first)
            .Select(term => Item(term.Name, text["Reports.Term", term.Name.Replace('-', '–')]));
        var years = Enumerable.Range(first, last - first + 1).Reverse().Select(year => Item($"{year}", text["Reports.Year", $"{year}"]));
        List<SelectListItem> items = [.. years, .. terms];
        if (page.Report.TakesDay)
        {
            items.Insert(0, Item("", text["Reports.OnDay"]));
        }
        if (page.Words.From is not null)
        {
            items.Insert(0, new SelectListItem(text["Reports.OtherDays"], "", selected: true));
        }
        else if (chosen is not null && items.TrueForAll(item => !string.Equals(item.Value, chosen, StringComparison.Ordinal)))
        {
            items.Add(Item(chosen, chosen));
        }
        return items;

        SelectListItem Item(string value, string words) => new(words, value, string.Equals(value, chosen ?? "", StringComparison.Ordinal));
    }

    /// <summary>From the level of the organisation downwards.</summary>
    private IReadOnlyList<SelectListItem> Levels(ReportPage page) =>
        page is { Report.IsOfUnits: true, Question.Unit: { } unit }
            ?
            [
                .. page
                    .Report.Levels.Where(level => !unit.IsBelow(level))
                    .Select(level => new SelectListItem(
                        text[$"Enums.{nameof(ReportLevel)}.{level}"],
                        level.ToString().ToLowerInvariant(),
                        level == page.Words.By
                    )),
            ]
            : [];

    private static bool IsSame(string code, string other) => string.Equals(code, other.Trim(), StringComparison.OrdinalIgnoreCase);
}
