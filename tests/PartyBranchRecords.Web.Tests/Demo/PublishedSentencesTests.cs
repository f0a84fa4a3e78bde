using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Pages.Reports.InWords;
using PartyBranchRecords.Web.Texts;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>The published figures in the words of the newspapers.</summary>
[Collection(nameof(Demonstrations))]
public sealed class PublishedSentencesTests(Demonstrations demonstrations) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private RecordsContext context = null!;
    private ReportRunner runner = null!;

    public async Task InitializeAsync()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        context = Demonstrations.Open((await demonstrations.OfAsync(Today)).File);
        context.Scope = Scope.Whole(Today);
        runner = new ServiceCollection().AddSingleton(context).AddReporting().BuildServiceProvider().GetRequiredService<ReportRunner>();
    }

    [Fact]
    public async Task Sop_Cop_has_its_organisations_and_members() =>
        (await SayAsync(Ask("structure", "SC", "2020-12-31"), members: 3753))[0]
            .ShouldBe("Tính đến ngày 31/12/2020, Đảng bộ huyện Sốp Cộp có 23 tổ chức cơ sở đảng, 184 chi bộ trực thuộc với 3.753 đảng viên.");

    [Fact]
    public async Task Sop_Cop_admitted_more_than_its_quota() =>
        (await SayAsync(Ask("quota", "SC") with { Term = "2015-2020" }))[0]
            .ShouldBe("Nhiệm kỳ 2015–2020, Đảng bộ huyện Sốp Cộp kết nạp được 746 đảng viên, đạt 124,3% chỉ tiêu (chỉ tiêu 600, vượt 146).");

    [Fact]
    public async Task Few_member_branches_became_fewer()
    {
        var sentences = await SayAsync(Ask("branch-sizes", "SC", "2020-12-31"), Ask("branch-sizes", "SC", "2015-07-01"));
        sentences.ShouldContain("Số chi bộ ít đảng viên là 30, bằng 15,4% số chi bộ.");
        sentences.ShouldContain("Số chi bộ ít đảng viên là 30, giảm 15 chi bộ (−33,3%) so với ngày 01/07/2015.");
        sentences.ShouldContain("Không có chi bộ nào dưới 3 đảng viên chính thức.");
    }

    [Fact]
    public async Task Van_Ban_has_6071_members() =>
        (await SayAsync(Ask("members", "VB", "2022-12-03")))[0].ShouldBe("Tính đến ngày 03/12/2022, Đảng bộ huyện Văn Bàn có 6.071 đảng viên.");

    [Fact]
    public async Task Villages_of_Nam_Nhun_then_and_later()
    {
        (await SayAsync(Ask("coverage", "NN", "2013-06-30")))
            .Single(sentence => sentence.StartsWith("Về thôn, bản", StringComparison.Ordinal))
            .ShouldEndWith("20 nơi (28,6%) chưa có chi bộ; 6 nơi chưa có đảng viên.");
        (await SayAsync(Ask("coverage", "NN", "2023-11-23")))
            .Single(sentence => sentence.StartsWith("Về thôn, bản", StringComparison.Ordinal))
            .ShouldEndWith("không còn nơi nào chưa có đảng viên.");
    }

    [Fact]
    public async Task Sin_Ho_reorganised_its_branches() =>
        (await SayAsync(Ask("reorganisations", "SH") with { Term = "2015-2020" }))[0]
            .ShouldBe(
                "Nhiệm kỳ 2015–2020, Đảng bộ huyện Sìn Hồ thành lập 12 chi bộ (thôn, bản 1; công an 11); giải thể 13 chi bộ (quân sự 2; cơ quan 11); "
                    + "kiện toàn, sắp xếp 60 chi bộ (thôn, bản 49; trường học 11)."
            );

    [Fact]
    public async Task The_reading_is_said_where_it_is_not_the_usual_one() =>
        (await SayAsync(Ask("members", "VB", "2022-12-03") with { Structure = ReportStructure.Now }))[^1].ShouldBe("Số liệu theo tổ chức hiện nay.");

    private async Task<IReadOnlyList<string>> SayAsync(ReportArguments words, ReportArguments? against = null, int? members = null)
    {
        var (question, table) = await AnswerAsync(words);
        return new Sentences(new Text(), new OfficeClock(Today)).Of(
            words,
            question,
            table,
            against is null ? null : await AnswerAsync(against),
            members
        );
    }

    private async Task<(ReportQuestion, ReportTable)> AnswerAsync(ReportArguments words) =>
        ((await runner.AskAsync(words, Today)).Value!, (await runner.TableAsync(words, Today)).Value!);

    public async Task DisposeAsync() => await context.DisposeAsync();
}
