using System.Globalization;
using System.Reflection;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Tests.Reporting;

public sealed class ReportTextsTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_heading_and_every_refusal_has_its_text(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var text = new Text();
        Headings().Concat(Refusals()).Where(key => text[key] == key).ShouldBeEmpty();
    }

    private static IEnumerable<string> Headings() =>
        MembersReport
            .Columns.Select(column => column.Head.HeadingKey)
            .Concat(MovementsReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(MovedPerson.Columns.Select(column => column.Head.HeadingKey))
            .Concat(QuotaReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(BranchSizesReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(StructureReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(CoverageReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(CoverageReport.ListColumns.Select(column => column.Head.HeadingKey))
            .Concat(RosterReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(BranchColumns.OfBranches.Select(column => column.Head.HeadingKey))
            .Concat(BranchColumns.OfStructure.Select(column => column.Head.HeadingKey))
            .Concat(ReorganisationsReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(ReorganisationsReport.ListColumns.Select(column => column.Head.HeadingKey))
            .Concat(CompositionReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(CommitteesReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(BranchDetailsReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(AdmittedReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(BegunReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(CandidatesReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(RatingsReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(BridgeReport.Columns.Select(column => column.Head.HeadingKey))
            .Concat(BadgesReport.Columns.Select(column => column.Head.HeadingKey));

    private static IEnumerable<string> Refusals()
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;
        var fixedOnes = typeof(ReportRefusals).GetFields(Static).Select(field => field.GetValue(null)).OfType<Refusal>();
        var made = typeof(ReportRefusals)
            .GetMethods(Static)
            .Where(method => method.ReturnType == typeof(Refusal))
            .Select(method => (Refusal)method.Invoke(null, [Sample(method.GetParameters()[0].ParameterType)])!);
        return fixedOnes.Concat(made).Select(refusal => refusal.Code);
    }

    private static object Sample(Type type) =>
        type == typeof(string) ? "X"
        : type == typeof(DateOnly) ? new DateOnly(2020, 1, 1)
        : type == typeof(IEnumerable<ReportLevel>) ? Enum.GetValues<ReportLevel>()
        : ReportUnit.All;
}
