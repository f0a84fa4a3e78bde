using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Domain.Tests.Reporting;

/// <summary>What differs in a branch, or in a locality, between two days.</summary>
public class StateChangesTests
{
    private static readonly BranchSize Usual = new(6, 5, FewLimit: 5, HasCommittee: false, HasSecretary: true, IsGrassroots: false);

    [Fact]
    public void A_branch_that_is_the_same_has_not_changed() => BranchChanges.Between(Usual, Usual with { }).ShouldBeEmpty();

    [Fact]
    public void A_branch_that_grew_says_from_how_many_to_how_many() =>
        BranchChanges.Between(Usual with { Members = 4 }, Usual).ShouldBe([new BranchChange(ChangeCause.MoreMembers, 4, 6)]);

    [Fact]
    public void Members_and_official_members_are_told_apart() =>
        BranchChanges
            .Between(Usual, Usual with { Members = 5, Official = 2 })
            .ShouldBe([new BranchChange(ChangeCause.FewerMembers, 6, 5), new BranchChange(ChangeCause.FewerOfficial, 5, 2)]);

    [Fact]
    public void A_committee_comes_and_a_secretary_goes() =>
        BranchChanges
            .Between(Usual, Usual with { HasCommittee = true, HasSecretary = false })
            .Select(change => change.Cause)
            .ShouldBe([ChangeCause.GotCommittee, ChangeCause.LostSecretary]);

    [Theory]
    [InlineData(false, false, true, false, ChangeCause.GotBranch)]
    [InlineData(false, false, true, true, ChangeCause.GotBranch)]
    [InlineData(true, true, false, false, ChangeCause.LostBranch)]
    [InlineData(true, false, true, true, ChangeCause.BecameIndependent)]
    [InlineData(true, true, true, false, ChangeCause.BecameJoint)]
    public void A_locality_gets_its_branch_or_loses_it(bool covered, bool alone, bool coveredThen, bool aloneThen, ChangeCause expected) =>
        LocalityChanges.Between(new LocalityState(covered, alone, true), new LocalityState(coveredThen, aloneThen, true)).ShouldBe([expected]);

    [Fact]
    public void A_locality_gets_its_first_member() =>
        LocalityChanges.Between(new LocalityState(true, true, false), new LocalityState(true, true, true)).ShouldBe([ChangeCause.GotMembers]);
}
