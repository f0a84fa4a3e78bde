using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Domain.Members;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class CandidateRowStepsTests
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    [Fact]
    public void Each_kind_once_in_its_order_fits_and_comes_back()
    {
        RowStep[] steps =
        [
            new(Identified, Day),
            new(Trained, Day, "12/GCN"),
            new(DossierOpened, Day.AddDays(10)),
            new(BranchResolved, Day.AddDays(20), "3-NQ/CB", 5, 6),
            new(Decided, Day.AddDays(30), "9-QĐ/HU"),
            new(Refused, Day.AddDays(40), Reason: "Xin thôi"),
        ];
        CandidateRowSteps.Fits(steps).ShouldBeTrue();
        var cells = CandidateRowSteps.Cells(steps);
        cells["outcome"].ShouldBe(CandidateOutcome.Refused);
        cells["branch_votes_of"].ShouldBe(6);
        CandidateRowSteps.Of(RowOf(cells)).ShouldBe(steps);
    }

    [Fact]
    public void A_step_without_a_column_or_with_more_than_its_columns_does_not_fit()
    {
        CandidateRowSteps.Fits([new(Identified, Day), new(Suspended, Day)]).ShouldBeFalse();
        CandidateRowSteps.Fits([new(Identified, Day, "1")]).ShouldBeFalse();
        CandidateRowSteps.Fits([new(Trained, Day, VotesFor: 1)]).ShouldBeFalse();
        CandidateRowSteps.Fits([new(Withdrawn, Day, "1")]).ShouldBeFalse();
        CandidateRowSteps.Fits([new(Trained, Day), new(Trained, Day.AddDays(1))]).ShouldBeFalse();
        CandidateRowSteps.Fits([new(Trained, Day), new(Identified, Day)]).ShouldBeFalse();
    }

    [Fact]
    public void A_case_opened_again_stands_in_the_row_without_the_earlier_one()
    {
        RowStep[] steps =
        [
            new(Identified, Day),
            new(DossierOpened, Day.AddDays(1)),
            new(Withdrawn, Day.AddDays(2), Reason: "Đi làm xa"),
            new(DossierOpened, Day.AddDays(3)),
        ];
        CandidateRowSteps.Fits(steps).ShouldBeFalse();
        var cells = CandidateRowSteps.Cells(steps);
        cells["identified_on"].ShouldBe(Day);
        cells["dossier_opened_on"].ShouldBe(Day.AddDays(3));
        cells.ContainsKey("outcome").ShouldBeFalse();
    }

    [Fact]
    public void What_is_said_of_a_step_without_its_day_is_named()
    {
        var row = RowOf(new Dictionary<string, object?> { ["certificate_number"] = "12", ["outcome"] = CandidateOutcome.Withdrawn });
        CandidateRowSteps.WithoutDay(row).ShouldBe([("certificate_number", "trained_on"), ("outcome", "outcome_on")]);
        CandidateRowSteps.Of(row).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2010-01-01", "2000-01-01", "2010-01-01", MembershipStart.Admission)]
    [InlineData("1990-01-01", "2000-01-01", "2000-01-01", MembershipStart.InitialLoad)]
    [InlineData("1990-01-01", "1990-01-01", "1990-01-01", MembershipStart.Admission)]
    public void A_member_without_memberships_has_one_from_the_later_day(string admitted, string established, string from, MembershipStart began)
    {
        var derived = SingleMembership.Of(DateOnly.Parse(admitted), DateOnly.Parse(established), new(2020, 1, 1), MembershipEnd.Deceased);
        derived.ShouldBe(new SingleMembership(DateOnly.Parse(from), began, new(2020, 1, 1), MembershipEnd.Deceased));
    }

    private static RecordRow RowOf(IReadOnlyDictionary<string, object?> cells) =>
        new(RecordFiles.Candidates, 2, [.. RecordFiles.Candidates.Columns.Select(column => cells.GetValueOrDefault(column.Key))]);
}
