using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>
/// The addresses of reports and of the lists behind their numbers. The whole question stands in them, under the names the command
/// line has for it, so that they can be kept and sent.
/// </summary>
public static class ReportAddress
{
    public const string Period = "period";

    public static string Of(ReportArguments words) => Of(words, page: null);

    /// <param name="page">The page of the report: its list, its file.</param>
    /// <param name="more">What that page is asked besides.</param>
    public static string Of(ReportArguments words, string? page, params IEnumerable<(string Name, string? Value)> more)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Values(words).Concat(more).Where(one => !string.IsNullOrEmpty(one.Value)))
        {
            query.Add(name, value!);
        }
        return $"/reports/{words.Name}{(page is null ? "" : $"/{page}")}{query.ToQueryString()}";
    }

    /// <summary>What a number opens: its list; a target the resolutions that set it. Null for what is no number.</summary>
    public static string? NumberOf(ReportArguments words, ReportHead head, RowSubject subject) =>
        head.Link is { } link ? ListOf(words, link, subject)
        : words.Name is QuotaReport.Name && head.IsNumber() && PeriodOf(words) is { } period
            ? QueryHelpers.AddQueryString($"/quotas/{subject.Unit ?? words.Organisation}", Period, period)
        : null;

    /// <summary>The list that a number opens.</summary>
    public static string ListOf(ReportArguments words, NumberLink link, RowSubject subject) =>
        link.Report is { } other
            ? ListOf(words with { Name = other, Organisation = subject.Code, By = null }, link.Column)
            : ListOf(words, link.Column, subject.Unit, subject.Part);

    public static string ListOf(ReportArguments words, string column, string? unit = null, string? part = null) =>
        Of(words, "list", ("column", column), ("unit", unit), ("part", part));

    /// <summary>The list behind a number as of a day.</summary>
    public static string ListOn(string report, string organisation, DateOnly day, string column) =>
        ListOf(
            new ReportArguments
            {
                Name = report,
                Organisation = organisation,
                AsOf = day,
            },
            column
        );

    public static ReportArguments InPeriod(string report, string organisation, QuotaPeriod period) =>
        new()
        {
            Name = report,
            Organisation = organisation,
            Year = period.IsTerm ? null : period.From.Year,
            Term = period.IsTerm ? period.Name : null,
        };

    /// <summary>A period as an address has it: 2024, 2015-2020; null where it is days.</summary>
    public static string? PeriodOf(ReportArguments words) => words.Term ?? words.Year?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A report or a column of it month by month.</summary>
    public static string SeriesOf(ReportArguments words, string? column = null, string? unit = null, string? part = null) =>
        Of(
            words with
            {
                Organisation = unit ?? words.Organisation,
                By = null,
                From = null,
                To = null,
                Year = null,
                Term = null,
            },
            "series",
            ("column", column),
            ("part", part)
        );

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, string? Value)> Values(ReportArguments words) =>
        [
            ("org", words.Organisation),
            (AsOf.Parameter, Day(words.AsOf)),
            (Period, PeriodOf(words)),
            ("from", Day(words.From)),
            ("to", Day(words.To)),
            ("by", words.By?.ToString().ToLowerInvariant()),
            ("structure", words.Structure is ReportStructure.Now ? "now" : null),
            ("known-on", Day(words.KnownOn)),
        ];
}
