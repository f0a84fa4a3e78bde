using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using End = PartyBranchRecords.Domain.Members.MembershipEnd;
using Start = PartyBranchRecords.Domain.Members.MembershipStart;

namespace PartyBranchRecords.Domain.Tests.Reporting;

/// <summary>Districts are 1 and 2, communes 11 and 12, branches 101 and 102; the period is the year 2020.</summary>
public class MovementRulesTests
{
    private static readonly Placement Here = new(1, 11, 101);
    private static readonly Placement Beside = new(1, 11, 102);
    private static readonly Placement OtherCommune = new(1, 12, 103);
    private static readonly Placement OtherDistrict = new(2, 21, 104);

    [Fact]
    public void A_gain_is_placed_where_the_person_stands_and_a_loss_where_they_stood() =>
        Counted(
                ReportLevel.Branch,
                Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.InternalTransfer),
                Stand(Beside, "2020-05-01", null, Start.InternalTransfer)
            )
            .ShouldBe(["2020-05-01 OtherOut 101", "2020-05-01 OtherIn 102"]);

    [Fact]
    public void A_transfer_within_a_commune_counts_among_branches_only()
    {
        Stay[] stays =
        [
            Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.InternalTransfer),
            Stand(Beside, "2020-05-01", null, Start.InternalTransfer),
        ];

        Counted(ReportLevel.Commune, stays).ShouldBeEmpty();
        Counted(ReportLevel.District, stays).ShouldBeEmpty();
        Total(stays).ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_leaves_and_returns_to_the_same_unit_on_one_day_counts_twice() =>
        Counted(
                ReportLevel.Commune,
                Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.TransferOut),
                Stand(Here, "2020-05-01", null, Start.TransferIn)
            )
            .ShouldBe(["2020-05-01 TransferredOut 11", "2020-05-01 TransferredIn 11"]);

    [Fact]
    public void What_always_counts_is_made_up_for_by_the_other_side()
    {
        Total(Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.StruckOff), Stand(Beside, "2020-05-01", null, Start.InternalTransfer))
            .ShouldBe(["StruckOff", "OtherIn"]);
        Total(Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.InternalTransfer), Stand(Beside, "2020-05-01", null, Start.ReAdmission))
            .ShouldBe(["OtherOut", "Readmitted"]);
    }

    [Fact]
    public void A_branch_reassigned_with_its_people_counts_in_communes_and_not_for_itself()
    {
        var there = new Placement(1, 12, 101);
        Stay[] stays = [new(Here, Days(null, "2020-07-01"), null, null, 30), new(there, Days("2020-07-01", null), null, null, 30)];

        Counted(ReportLevel.Branch, stays).ShouldBeEmpty();
        Counted(ReportLevel.Commune, stays).ShouldBe(["2020-07-01 OtherOut 11", "2020-07-01 OtherIn 12"]);
        MovementRules.Count(stays, First, Last, place => place.CommuneId).ShouldAllBe(step => step.Stay.People == 30);
    }

    [Fact]
    public void A_commune_moved_between_districts_counts_in_districts_only()
    {
        Stay[] stays = [new(Here, Days(null, "2020-07-01"), null, null), new(Here with { DistrictId = 2 }, Days("2020-07-01", null), null, null)];

        Counted(ReportLevel.Commune, stays).ShouldBeEmpty();
        Counted(ReportLevel.District, stays).ShouldBe(["2020-07-01 OtherOut 1", "2020-07-01 OtherIn 2"]);
    }

    [Fact]
    public void A_grassroots_branch_that_comes_under_a_commune_leaves_its_own_row() =>
        Counted(
                ReportLevel.Commune,
                new Stay(new(1, null, 101), Days(null, "2020-07-01"), null, null),
                new Stay(Here, Days("2020-07-01", null), null, null)
            )
            .ShouldBe(["2020-07-01 OtherOut 101", "2020-07-01 OtherIn 11"]);

    [Fact]
    public void Records_that_begin_in_the_period_are_another_gain() =>
        Total(Stand(Here, "2020-05-01", null, Start.InitialLoad)).ShouldBe(["OtherIn"]);

    [Fact]
    public void A_membership_that_begins_and_ends_inside_the_period_counts_twice() =>
        Total(Stand(Here, "2020-05-01", "2020-06-01", Start.TransferIn, End.Deceased)).ShouldBe(["TransferredIn", "Deceased"]);

    [Fact]
    public void Admitted_and_admitted_again_in_one_period() =>
        Total(Stand(Here, "2020-02-03", "2020-03-01", Start.Admission, End.Resigned), Stand(Beside, "2020-09-02", null, Start.ReAdmission))
            .ShouldBe(["Admitted", "Resigned", "Readmitted"]);

    [Fact]
    public void A_person_who_is_nowhere_for_a_day_left_and_came_back() =>
        Total(Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.InternalTransfer), Stand(Here, "2020-05-02", null, Start.InternalTransfer))
            .ShouldBe(["OtherOut", "OtherIn"]);

    [Fact]
    public void Two_transfers_in_the_period_count_in_the_unit_between_them() =>
        Counted(
                ReportLevel.Commune,
                Stand(Here, "2019-01-01", "2020-05-01", Start.Admission, End.InternalTransfer),
                Stand(OtherCommune, "2020-05-01", "2020-05-02", Start.InternalTransfer, End.CadreAssignment),
                Stand(Beside, "2020-05-02", null, Start.CadreAssignment)
            )
            .ShouldBe(["2020-05-01 OtherOut 11", "2020-05-01 OtherIn 12", "2020-05-02 OtherOut 12", "2020-05-02 OtherIn 11"]);

    [Fact]
    public void A_transfer_on_the_day_the_new_branch_is_reassigned_goes_to_its_new_place()
    {
        var stood = new Placement(1, 12, 102);
        var (from, transfer) = (Stand(Here, "2019-01-01", "2020-07-01", Start.Admission, End.InternalTransfer), Days("2020-07-01", null));

        var stay = Stay.Of(Beside, Days("2020-07-01", null), transfer, Start.InternalTransfer, null);

        Counted(ReportLevel.Commune, from, stay).ShouldBeEmpty("it came to the commune that the person already stood in");
        Stay.Of(stood, Days(null, "2020-08-01"), transfer, Start.InternalTransfer, null).Days.ShouldBe(Days("2020-07-01", "2020-08-01"));
    }

    [Fact]
    public void A_transfer_on_the_day_the_old_branch_is_reassigned_leaves_its_old_place()
    {
        var left = Stay.Of(Here, Days(null, "2020-07-01"), Days("2019-01-01", "2020-07-01"), Start.Admission, End.InternalTransfer);

        Counted(ReportLevel.District, left, Stand(OtherDistrict, "2020-07-01", null, Start.InternalTransfer))
            .ShouldBe(["2020-07-01 OtherOut 1", "2020-07-01 OtherIn 2"]);
    }

    [Fact]
    public void A_membership_is_cut_where_its_branch_is_reassigned()
    {
        var membership = Days("2019-01-01", "2021-01-01");

        var before = Stay.Of(Here, Days(null, "2020-07-01"), membership, Start.TransferIn, End.Expelled);
        var after = Stay.Of(OtherCommune, Days("2020-07-01", null), membership, Start.TransferIn, End.Expelled);

        (before.Days, before.Gain, before.Loss).ShouldBe((Days("2019-01-01", "2020-07-01"), Movement.TransferredIn, Movement.OtherOut));
        (after.Days, after.Gain, after.Loss).ShouldBe((Days("2020-07-01", "2021-01-01"), Movement.OtherIn, Movement.Expelled));
    }

    [Fact]
    public void Only_the_days_of_the_period_count_both_ends_included()
    {
        Total(Stand(Here, "2019-12-31", "2021-01-01", Start.Admission, End.Resigned)).ShouldBeEmpty();
        Total(Stand(Here, "2020-01-01", "2020-12-31", Start.Admission, End.Resigned)).ShouldBe(["Admitted", "Resigned"]);
    }

    [Theory]
    [InlineData(End.TransferOut, Movement.TransferredOut)]
    [InlineData(End.StruckOff, Movement.StruckOff)]
    [InlineData(End.Expelled, Movement.Expelled)]
    [InlineData(End.Resigned, Movement.Resigned)]
    [InlineData(End.Deceased, Movement.Deceased)]
    [InlineData(End.InternalTransfer, Movement.OtherOut)]
    [InlineData(End.CadreAssignment, Movement.OtherOut)]
    [InlineData(End.Reorganisation, Movement.OtherOut)]
    public void Every_way_out_has_its_column(MembershipEnd ended, Movement movement) => Domain.Reporting.Movements.Of(ended).ShouldBe(movement);

    private static DateOnly First => new(2020, 1, 1);
    private static DateOnly Last => new(2020, 12, 31);

    private static Period Days(string? from, string? to) => new(Day(from) ?? Period.Always, Day(to));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Stay Stand(Placement place, string from, string? to, MembershipStart began, MembershipEnd? ended = null) =>
        new(place, Days(from, to), began, ended);

    private static string[] Counted(ReportLevel level, params Stay[] stays) =>
        [
            .. MovementRules
                .Count(stays, First, Last, place => place.UnitAt(level))
                .Select(step => $"{step.On:yyyy-MM-dd} {step.Movement} {step.Stay.Place.UnitAt(level)}"),
        ];

    private static string[] Total(params Stay[] stays) =>
        [.. MovementRules.Count(stays, First, Last, _ => 1).OrderBy(step => step.On).Select(step => $"{step.Movement}")];
}
