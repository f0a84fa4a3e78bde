using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.Corrections;

/// <summary>The forms of corrections as staff fill them in.</summary>
internal static class CorrectionForms
{
    private const string Continue = "button[formaction*='handler=Check']";
    private const string Record = "button[formaction*='handler=Record']";

    public static readonly (string, string?) Reason = ("Input.Reason", "đối chiếu lý lịch gốc");

    /// <summary>From a link below a line of the person's timeline.</summary>
    public static async Task<RecordsPage> FromTimelineAsync(this MovementOffice office, Member member, string line, string link)
    {
        var page = await office.Staff.OpenAsync($"/members/{member.Id}");
        var entry = page.All(".timeline > li")
            .Single(item => item.TextContent.Contains(line, StringComparison.Ordinal) && item.QuerySelector("a[href^='/corrections']") is not null);
        var found = entry.QuerySelectorAll(".entry-acts a").Single(one => one.TextContent.Trim() == link);
        return await office.Staff.OpenAsync(found.GetAttribute("href")!);
    }

    public static Task<RecordsPage> OpenAsync(this MovementOffice office, string act, Member member, string query = "") =>
        office.Staff.OpenAsync($"/corrections/{act}?member={member.Id}{query}");

    public static Task<RecordsPage> CheckAsync(this MovementOffice office, RecordsPage form, params (string Name, string? Value)[] fields) =>
        office.Staff.SubmitAsync(form, Continue, fields);

    public static Task<RecordsPage> RecordAsync(this MovementOffice office, RecordsPage asked, params (string Name, string? Value)[] fields) =>
        office.Staff.SubmitAsync(asked, Record, fields);

    public static IReadOnlyList<string> Lines(this RecordsPage page) => [.. page.All(".consequence li").Select(item => item.Text().Trim())];

    /// <summary>Everything recorded so far was recorded some days ago.</summary>
    public static Task RecordedEarlierAsync(this MovementOffice office) =>
        office.Host.WithRecordsAsync(context =>
            context.Changes.ExecuteUpdateAsync(set => set.SetProperty(change => change.At, OfficeClock.BeginningOf(office.Host.Today.AddDays(-5))))
        );

    /// <summary>A report of the district as CSV; as known then, or as known now.</summary>
    public static Task<string> ReportAsync(this MovementOffice office, ReportArguments arguments, bool then) =>
        office.Host.WithRecordsAsync(async context =>
        {
            var facts = new ReportFacts(context);
            var asked = arguments with { KnownOn = then ? office.Host.Today.AddDays(-1) : null };
            var table = await new ReportRunner(facts, new RecordsBegin(facts)).TableAsync(asked, office.Host.Today);
            table.Verdict.Refusals.ShouldBeEmpty();
            return await ReportRunning.CsvOfAsync(table.Value!);
        });
}
