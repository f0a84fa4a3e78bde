using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>
/// From the first name on a list to official member: a commune secretary and the staff of the district in turn, each led on by what
/// the pages offer next.
/// </summary>
public sealed partial class CandidateWalkTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Branch = "SC-ML-01";
    private const string Name = "Lò Thị Đi Suốt";
    private const string Missing = "Thiếu ý kiến nơi cư trú";

    [BrowserFact]
    public async Task A_candidate_becomes_an_official_member_with_one_return_on_the_way()
    {
        var (secretary, staff) = (await site.SignInAsync("mau.bithu"), await site.SignInAsync("mau.canbo"));
        var candidate = await IdentifyAsync(secretary);
        await PrepareAsync(secretary, candidate);
        await ResolveAsync(secretary, candidate);
        await StepAsync(secretary, candidate, "CommuneResolved", [("On", "05/05/2025"), ("Document", "8-NQ/ĐU"), .. Votes(15)]);
        await StepAsync(secretary, candidate, "Submitted", ("On", "08/05/2025"), ("Document", "12-TTr/ĐU"));

        await ReturnAsync(staff, candidate);
        await CompleteAsync(secretary, candidate);
        await DecideAsync(staff, candidate);
        await FormAsync(staff, candidate);

        await staff.NextActAsync(candidate, "/decision");
        await staff.FillInAsync(("AdmittedOn", "12/06/2025"));
        await staff.SaveAsync();
        await staff.ShouldBeAtAsync(candidate);
        (await staff.InnerTextAsync(".definitions .tag")).ShouldBe("Đã kết nạp");
        await staff.ShouldBeReadableAsync();

        var member = (await staff.GetAttributeAsync("main a[href^='/members/']", "href"))!;
        await RecogniseAsync(secretary, staff, member);
        await staff.GotoAsync(member);
        (await staff.InnerTextAsync("main")).ShouldContain(
            "12/06/2026",
            customMessage: "official from the end of the twelve months, not from the decision"
        );
    }

    private static async Task<string> IdentifyAsync(IPage page)
    {
        await page.GotoAsync($"/admissions/new?branch={Branch}");
        await page.FillInAsync(("FullName", Name), ("BirthYear", "2001"), ("IdentifiedOn", "05/01/2025"));
        await page.CheckAsync("[name='Input.Sex'][value='Female']");
        await page.SelectOptionAsync("[name='Input.Source']", "YouthUnion");
        await page.SelectOptionAsync("[name='Input.FirstHelperId']", new SelectOptionValue { Index = 1 });
        await page.SaveAsync();
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>The course, the application, the dossier with who introduces, the check.</summary>
    private static async Task PrepareAsync(IPage page, string candidate)
    {
        await StepAsync(page, candidate, "Trained", ("On", "15/03/2025"), ("Document", "12-GCN"));

        await page.NextActAsync(candidate, "/application");
        await page.FillInAsync(("ApplicationOn", "02/04/2025"), ("Applicant.BirthDate", "03/09/2001"), ("Applicant.GeneralEducation", "12/12"));
        await page.SelectOptionAsync("[name='Input.Applicant.Ethnicity']", "Thái");
        await page.ShouldBeReadableAsync();
        await page.SaveAsync();
        await page.ShouldBeAtAsync(candidate);

        await page.GotoAsync($"{candidate}/dossier");
        await page.SelectOptionAsync("[name='Input.First.MemberId']", new SelectOptionValue { Index = 1 });
        await page.FillInAsync(("First.On", "03/04/2025"), ("First.TogetherSince", "01/01/2020"), ("Second.On", "03/04/2025"));
        await page.SelectOptionAsync("[name='Input.Second.Body']", "YouthUnion");
        await page.CheckAsync("[name='Input.Papers[0].IsThere']");
        await page.ShouldBeReadableAsync();
        await page.SaveAsync();
        await page.ShouldBeAtAsync(candidate);

        await StepAsync(page, candidate, "Verified", ("On", "10/04/2025"));
    }

    /// <summary>One vote is too few: the article and the number needed are named, and nothing is recorded or lost.</summary>
    private static async Task ResolveAsync(IPage page, string candidate)
    {
        await page.NextActAsync(candidate, "/steps/BranchResolved");
        await page.FillInAsync(("On", "25/04/2025"), ("Document", "4-NQ/CB"), ("Votes.VotesFor", "1"), ("Votes.Chair", "Lò Văn Chủ"));
        await page.SaveAsync();
        var asked = await page.Locator(".findings legend").Filter(new() { HasText = "tán thành" }).InnerTextAsync();
        asked.ShouldContain("Vướng");
        asked.ShouldContain("Điều 4");
        (await page.InnerTextAsync(".error-summary")).ShouldContain("Hãy chọn lý do");
        (await page.InputValueAsync("[name='Input.Votes.Chair']")).ShouldBe("Lò Văn Chủ");
        await page.ShouldBeReadableAsync();

        await page.FillInAsync(("Votes.VotesFor", Needed().Match(asked).Value));
        await page.SaveAsync();
        await page.ShouldBeAtAsync(candidate);
    }

    private static async Task ReturnAsync(IPage page, string candidate)
    {
        await page.GotoAsync(candidate);
        await page.OtherActAsync("/steps/Returned");
        await page.SelectOptionAsync("[name='Input.BackTo']", "CommuneResolved");
        await page.FillInAsync(("On", "12/05/2025"), ("Reason", Missing));
        await page.ShouldBeReadableAsync();
        await page.SaveAsync();
        await page.ShouldBeAtAsync(candidate);
    }

    /// <summary>What was returned is found in the secretary's work list.</summary>
    private static async Task CompleteAsync(IPage page, string candidate)
    {
        await page.GotoAsync("/work?kind=Returned");
        await page.ClickAsync($"th a:has-text('{Name}')");
        await page.ShouldBeAtAsync(candidate);
        (await page.InnerTextAsync(".notice.warning")).ShouldContain(Missing);
        await StepAsync(page, candidate, "Submitted", ("On", "16/05/2025"), ("Document", "13-TTr/ĐU"));

        await page.GotoAsync("/work?kind=Returned");
        (await page.InnerTextAsync("main")).ShouldNotContain(Name);
    }

    private static async Task DecideAsync(IPage page, string candidate)
    {
        await page.NextActAsync(candidate, "/decision");
        await page.FillInAsync([("DecisionOn", "30/05/2025"), ("DecisionNumber", "31-QĐ/HU"), .. Votes(11)]);
        await page.ShouldBeReadableAsync();
        await page.SaveAsync();
        await page.ShouldBeAtAsync(candidate);
    }

    private static async Task FormAsync(IPage page, string candidate)
    {
        await page.GotoAsync(candidate);
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href^='/forms/decision']"));
        download.SuggestedFilename.ShouldEndWith(".docx");
        new FileInfo((await download.PathAsync())!).Length.ShouldBeGreaterThan(2_000);
    }

    private static async Task RecogniseAsync(IPage secretary, IPage staff, string member)
    {
        var record = $"{member}/recognition";
        await RecogniseAsync(secretary, record, "branch-resolution", "22/06/2026", "9-NQ/CB", ("Votes[0].For", "10"));
        await RecogniseAsync(secretary, record, "commune-resolution", "29/06/2026", "14-NQ/ĐU", ("Total", "15"), ("Votes[0].For", "14"));
        await RecogniseAsync(staff, record, "decision", "10/07/2026", "77-QĐ/HU", ("Total", "11"), ("Votes[0].For", "11"));
    }

    private static async Task RecogniseAsync(IPage page, string record, string step, string on, string number, params (string, string)[] votes)
    {
        await page.NextActAsync(record, step);
        await page.FillInAsync([("DecidedOn", on), ("Decision", number), .. votes]);
        await page.ShouldBeReadableAsync();
        await page.SaveAsync();
        await page.ShouldBeReadableAsync();
        await page.SaveAsync();
        await page.ShouldBeAtAsync(record);
    }

    private static async Task StepAsync(IPage page, string candidate, string kind, params (string, string)[] fields)
    {
        await page.NextActAsync(candidate, $"/steps/{kind}");
        await page.FillInAsync(fields);
        await page.SaveAsync();
        await page.ShouldBeAtAsync(candidate);
    }

    [GeneratedRegex(@"(?<=cần ít nhất )\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Needed();

    private static (string, string)[] Votes(int all) => [("Votes.Total", $"{all}"), ("Votes.Present", $"{all}"), ("Votes.VotesFor", $"{all}")];
}
