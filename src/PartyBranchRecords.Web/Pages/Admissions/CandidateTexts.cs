using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>How the facts of a candidate are written, and what its forms offer.</summary>
internal static class CandidateTexts
{
    private const int MonthsAhead = 24;

    public static string Month(DateOnly? month) => month?.ToString("MM/yyyy", Show.Vietnamese) ?? "";

    /// <summary>A day; before the application, the year.</summary>
    public static string Birth(AdmissionCandidate candidate) =>
        candidate.BirthYearOnly ? candidate.BirthDate.ToString("yyyy", Show.Vietnamese) : Show.Day(candidate.BirthDate);

    public static string YesNo(this Text text, bool? value) => value is { } known ? text[known ? "Admissions.Yes" : "Admissions.No"] : "–";

    /// <summary>The months to come, and one that was planned before.</summary>
    public static IEnumerable<SelectListItem> Months(DateOnly today, DateOnly? planned)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return Enumerable
            .Range(0, MonthsAhead)
            .Select(ahead => first.AddMonths(ahead))
            .Concat(planned is { } kept ? [kept] : [])
            .Distinct()
            .Order()
            .Select(month => new SelectListItem(Month(month), Show.Day(month)));
    }

    public static IEnumerable<SelectListItem> Items(this IEnumerable<CandidateHelper> helpers) =>
        helpers.Select(helper => new SelectListItem(helper.FullName, $"{helper.MemberId}"));

    public static IEnumerable<SelectListItem> Items(this IEnumerable<LocalityChoice> localities) =>
        localities.Select(locality => new SelectListItem(locality.Name, $"{locality.Id}"));

    public static IEnumerable<SelectListItem> EthnicityItems() => Ethnicities.Official.Select(name => new SelectListItem(name, name));

    public static IEnumerable<SelectListItem> YesNoItems(this Text text) =>
        [new(text["Admissions.Yes"], "true"), new(text["Admissions.No"], "false")];
}
