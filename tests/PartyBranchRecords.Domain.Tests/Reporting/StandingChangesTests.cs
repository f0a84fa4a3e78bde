using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Domain.Tests.Reporting;

/// <summary>How people came to stand in commune 10 between the first days of 2019 and 2021, or ceased to.</summary>
public class StandingChangesTests
{
    private static readonly DateOnly Earlier = new(2019, 1, 1);
    private static readonly DateOnly Later = new(2021, 1, 1);

    [Fact]
    public void Who_was_admitted_came_by_the_admission()
    {
        var change = Coming(Stay(101, "2020-05-19", null, MembershipStart.Admission));
        (change!.Cause, change.On, change.Other).ShouldBe((ChangeCause.Admitted, new DateOnly(2020, 5, 19), null));
    }

    [Fact]
    public void Who_moved_from_another_commune_came_from_the_branch_they_stood_in()
    {
        var change = Coming(
            Stay(201, "2010-01-01", "2020-03-01", ended: MembershipEnd.InternalTransfer),
            Stay(101, "2020-03-01", null, MembershipStart.InternalTransfer)
        );
        (change!.Cause, change.Other!.Place.BranchId).ShouldBe((ChangeCause.MovedFrom, 201));
    }

    [Fact]
    public void Moves_within_the_unit_are_one_stay_to_it()
    {
        var change = Coming(
            Stay(102, "2019-06-01", "2020-03-01", MembershipStart.TransferIn, MembershipEnd.InternalTransfer),
            Stay(101, "2020-03-01", null, MembershipStart.InternalTransfer)
        );
        (change!.Cause, change.On).ShouldBe((ChangeCause.TransferredIn, new DateOnly(2019, 6, 1)));
    }

    [Fact]
    public void Who_has_stood_there_since_the_earlier_day_did_not_come() =>
        Coming(Stay(101, "2019-01-01", null, MembershipStart.Admission)).ShouldBeNull();

    [Fact]
    public void Who_left_and_was_admitted_again_came_by_the_second_admission() =>
        Coming(Stay(101, "2010-01-01", "2019-02-01", ended: MembershipEnd.StruckOff), Stay(101, "2020-07-01", null, MembershipStart.ReAdmission))!
            .Cause.ShouldBe(ChangeCause.Readmitted);

    [Fact]
    public void Who_died_went_on_that_day()
    {
        var change = Going(Stay(101, "2010-01-01", "2021-01-01", ended: MembershipEnd.Deceased));
        (change!.Cause, change.On).ShouldBe((ChangeCause.Deceased, new DateOnly(2021, 1, 1)));
    }

    [Fact]
    public void Who_leaves_after_the_later_day_has_not_gone_yet() =>
        Going(Stay(101, "2010-01-01", "2021-01-02", ended: MembershipEnd.Deceased)).ShouldBeNull();

    [Fact]
    public void Whose_branch_was_moved_went_with_it()
    {
        var change = Going(Stay(101, "2010-01-01", "2020-01-01"), Stay(101, "2020-01-01", null, commune: 20));
        (change!.Cause, change.Other!.Place.CommuneId).ShouldBe((ChangeCause.BranchWent, 20));
    }

    [Fact]
    public void A_reason_for_leaving_is_the_only_thing_that_is_not_open_to_all()
    {
        ChangeCause.StruckOff.WithoutReasonForLeaving().ShouldBe(ChangeCause.Left);
        ChangeCause.Deceased.WithoutReasonForLeaving().ShouldBe(ChangeCause.Left);
        ChangeCause.MovedTo.WithoutReasonForLeaving().ShouldBe(ChangeCause.MovedTo);
        ChangeCause.Admitted.WithoutReasonForLeaving().ShouldBe(ChangeCause.Admitted);
    }

    private static StandingChange? Coming(params Stay[] stays) => StandingChanges.Coming(stays, IsInside, Earlier, Later);

    private static StandingChange? Going(params Stay[] stays) => StandingChanges.Going(stays, IsInside, Earlier, Later);

    private static bool IsInside(Placement place) => place.CommuneId == 10;

    /// <summary>Branches from 100 stand in commune 10, those from 200 in commune 20.</summary>
    private static Stay Stay(int branch, string from, string? to, MembershipStart? began = null, MembershipEnd? ended = null, int? commune = null) =>
        new(
            new Placement(1, commune ?? branch / 100 * 10, branch),
            new Period(DateOnly.Parse(from, null), to is null ? null : DateOnly.Parse(to, null)),
            began,
            ended
        );
}
