using System.Globalization;
using System.Text.RegularExpressions;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Pages.Reports.InWords;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Whatever a report holds, it can be told: every word is there, nothing is counted as 0, nothing is left blank.</summary>
public sealed partial class SentencesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly ReportUnit District = new(1, ReportLevel.District, "SC", "Đảng bộ huyện Sốp Cộp");
    private static readonly ReportUnit Commune = new(2, ReportLevel.Commune, "SC-ML", "Đảng bộ xã Mường Lạn");

    public static TheoryData<string> Reports => [.. ReportRunner.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Any_table_can_be_told(string report)
    {
        var definition = ReportCatalogue.Find(report)!;
        var random = new Random(20261122);
        for (var most = 0; most < 80; most++)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(most % 2 == 0 ? "vi" : "en");
            var table = TableOf(definition, random, most % 8);
            var before = TableOf(definition, random, most % 5);
            var told = Say(definition, table, before);

            told.ShouldNotBeEmpty();
            told.ShouldAllBe(sentence => sentence.EndsWith('.') && !sentence.Contains("  ") && !sentence.Contains("()") && !sentence.Contains(" ."));
            told.Where(sentence => NoneAsNumber().IsMatch(sentence)).ShouldBeEmpty();
            told.Where(sentence => Key().IsMatch(sentence)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Of_nothing_it_says_so() =>
        Vietnamese("members", [Total("members", 0)]).ShouldBe(["Tính đến ngày 31/12/2020, Đảng bộ huyện Sốp Cộp không có đảng viên nào."]);

    [Fact]
    public void Nobody_admitted_is_not_a_number()
    {
        Vietnamese("quota", [Total("quota", 10, 0, 0m, 40, 0m, 10)])[0]
            .ShouldBe("Năm 2020, Đảng bộ huyện Sốp Cộp chưa kết nạp được đảng viên nào, chỉ tiêu 10.");
        Vietnamese("quota", [Total("quota", null, 0, null, 40, 0m)]).ShouldBe(["Năm 2020, Đảng bộ huyện Sốp Cộp không kết nạp đảng viên nào."]);
    }

    [Fact]
    public void Units_that_met_their_quota_and_those_that_did_not_are_named()
    {
        var sentences = Vietnamese(
            "quota",
            [
                Unit("quota", 5, 6, 120m, 40, 15m, -1, 5m),
                Unit("quota", 4, 1, 25m, 30, 3.3m, 3, 4m),
                Unit("quota", null, 0, null, 9, 0m),
                Total("quota", 9, 7, 77.8m, 79, 8.9m, 2, 9m),
            ]
        );
        sentences[0].ShouldBe("Năm 2020, Đảng bộ huyện Sốp Cộp kết nạp được 7 đảng viên, đạt 77,8% chỉ tiêu (chỉ tiêu 9, còn thiếu 2).");
        sentences[2].ShouldBe("Có 1 đơn vị đạt hoặc vượt chỉ tiêu: Đảng bộ xã Mường Lạn (120,0%).");
        sentences[3].ShouldBe("Có 1 đơn vị chưa đạt chỉ tiêu: Đảng bộ xã Mường Lạn (25,0%).");
        sentences[4].ShouldBe("Có 1 đơn vị không được giao chỉ tiêu.");
    }

    [Fact]
    public void A_year_that_has_not_gone_by_is_measured_by_its_pace() =>
        Vietnamese("quota", [Unit("quota", 10, 2, 20m, 40, 5m, 8, 5m), Total("quota", 10, 2, 20m, 40, 5m, 8, 5m)])[2]
            .ShouldBe("Có 1 đơn vị chậm tiến độ: Đảng bộ xã Mường Lạn (20,0%).");

    [Fact]
    public void Movements_add_up_in_words() =>
        Vietnamese("movements", [Total("movements", 100, 12, 0, 3, 0, 5, 0, 0, 0, 2, 0, 108)])
            .ShouldBe([
                "Năm 2020, Đảng bộ huyện Sốp Cộp đầu kỳ có 100 đảng viên, cuối kỳ có 108 đảng viên, tăng 8 (8,0%).",
                "Tăng trong kỳ: kết nạp 12; chuyển đến 3.",
                "Giảm trong kỳ: chuyển đi 5; từ trần 2.",
            ]);

    private static IReadOnlyList<string> Vietnamese(string report, ReportRow[] rows)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi");
        var definition = ReportCatalogue.Find(report)!;
        return Say(definition, new ReportTable(definition.Columns, rows), null);
    }

    private static IReadOnlyList<string> Say(ReportDefinition report, ReportTable table, ReportTable? before) =>
        new Sentences(new Text(), new OfficeClock(Today)).Of(
            new ReportArguments { Name = report.Name, Organisation = District.Code },
            Question(report, 2020),
            table,
            before is null ? null : (Question(report, 2019), before)
        );

    private static ReportQuestion Question(ReportDefinition report, int year)
    {
        var period = report.TakesDay ? null : ReportPeriod.Of(QuotaPeriod.OfYear(year));
        var last = new DateOnly(year, 12, 31);
        return new(report, District, ReportLevel.Commune, period?.From ?? last, last, period, new DateOnly(2010, 1, 1));
    }

    private static ReportRow Total(string report, params object?[] numbers) => Row(report, SubjectKind.Total, District, numbers);

    private static ReportRow Unit(string report, params object?[] numbers) => Row(report, SubjectKind.Organisation, Commune, numbers);

    private static ReportRow Row(string report, SubjectKind kind, ReportUnit unit, object?[] numbers)
    {
        var columns = ReportCatalogue.Find(report)!.Columns.Count;
        object?[] cells = [unit.Code, unit.Name, .. numbers];
        return new([.. cells, .. new object?[columns - cells.Length]], new RowSubject(kind, unit.Code, unit.Id));
    }

    private static ReportTable TableOf(ReportDefinition report, Random random, int most)
    {
        var rows = Enumerable.Range(0, most).Select(_ => RandomRow(report, random, most, SubjectKind.Organisation));
        var totals = report.IsOfUnits
            ? Enumerable.Range(0, report.HasParts ? 3 : 1).Select(_ => RandomRow(report, random, most, SubjectKind.Total))
            : [];
        return new(report.Columns, [.. rows, .. totals]);
    }

    private static ReportRow RandomRow(ReportDefinition report, Random random, int most, SubjectKind kind) =>
        new([.. report.Columns.Select(head => Cell(report, head, random, most))], new RowSubject(kind, "X", kind is SubjectKind.Total ? 1 : 2));

    private static object? Cell(ReportDefinition report, ReportHead head, Random random, int most)
    {
        // What always has a value; of the others now and then one is missing.
        var isKey =
            head.Name
            is "org_name"
                or "to_name"
                or "kind"
                or "branch_kind"
                or "year"
                or "rating"
                or "years"
                or "characteristic"
                or "stage"
                or "began"
                or "status";
        if (!isKey && random.Next(6) == 0)
        {
            return null;
        }
        return head.Name switch
        {
            "org_name" => "Đảng bộ xã Mường Lạn",
            "characteristic" => random.GetItems(["sex", "ethnicity", "age_band"], 1)[0],
            "kind" when report.Name == CoverageReport.Name => random.GetItems(Enum.GetValues<LocalityKind>(), 1)[0],
            "kind" when report.Name == CommitteesReport.Name => random.GetItems(Enum.GetValues<CommuneKind>(), 1)[0],
            "kind" or "branch_kind" => random.GetItems(Enum.GetValues<BranchKind>(), 1)[0],
            "sex" => random.GetItems(Enum.GetValues<Sex>(), 1)[0],
            "stage" => random.GetItems(Enum.GetValues<CandidateStepKind>(), 1)[0],
            "began" => random.GetItems(Enum.GetValues<MembershipStart>(), 1)[0],
            "rating" => random.GetItems(Enum.GetValues<RatingLevel>(), 1)[0],
            "status" => random.GetItems([MemberStatus.Official, MemberStatus.Probationary], 1)[0],
            "year" => 2020 + random.Next(3),
            "years" => 30 + random.Next(3),
            _ => head.Kind switch
            {
                ColumnKind.Count => random.Next(3) == 0 ? 0 : random.Next(most * 500),
                ColumnKind.Decimal or ColumnKind.Percent => random.Next(3) == 0 ? 0m : Math.Round((decimal)random.NextDouble() * 150, 1),
                ColumnKind.Day => new DateOnly(2020, 1, 1),
                ColumnKind.YesNo => random.Next(2) == 0,
                _ => "Thái",
            },
        };
    }

    /// <summary>"0 đảng viên", "tăng 0".</summary>
    [GeneratedRegex(@"(?<![\d.,/])0(?![\d.,/])")]
    private static partial Regex NoneAsNumber();

    [GeneratedRegex(@"\b(Sentences|Reports|Enums)\.|\{\d|[*|]")]
    private static partial Regex Key();
}
