using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class RuleEditionTests
{
    [Theory]
    [InlineData("2016-07-25", "29-QĐ/TW")]
    [InlineData("2021-07-29", "29-QĐ/TW")]
    [InlineData("2021-07-30", "24-QĐ/TW")]
    [InlineData("2025-01-20", "232-QĐ/TW")]
    [InlineData("2025-05-26", "294-QĐ/TW")]
    [InlineData("2026-04-08", "20-QĐ/TW")]
    [InlineData("2026-07-25", "20-QĐ/TW")]
    [InlineData("2026-11-22", "208-QĐ/TW")]
    public void The_edition_in_force_is_the_last_that_came_into_force(string day, string document) =>
        RuleEdition.InForceOn(KnownEditions.All, DateOnly.Parse(day))!.Document.ShouldBe(document);

    [Fact]
    public void Before_the_first_edition_none_is_in_force() => RuleEdition.InForceOn(KnownEditions.All, new DateOnly(2016, 7, 24)).ShouldBeNull();

    [Fact]
    public void Since_208_the_commune_decides_and_the_ceremony_is_due_from_the_issue_of_the_decision()
    {
        var newest = KnownEditions.All[^1];
        (newest.DecidedBy, newest.CeremonyFrom, newest.IsSecondHand).ShouldBe((DecidingBody.GrassrootsCommittee, DecisionMoment.Issue, true));
        KnownEditions
            .All.SkipLast(1)
            .ShouldAllBe(edition => edition.DecidedBy == DecidingBody.CommitteeAbove && edition.CeremonyFrom == DecisionMoment.Receipt);
    }

    [Fact]
    public void Every_edition_cites_every_rule_once()
    {
        foreach (var cited in KnownEditions.Citations.GroupBy(citation => citation.EditionId))
        {
            cited.Select(citation => citation.Rule).ShouldBe(Enum.GetValues<AdmissionRule>());
        }
        KnownEditions.Citations.Select(citation => citation.Id).ShouldBeUnique();
        KnownEditions.Citations.Select(citation => citation.EditionId).Distinct().ShouldBe(KnownEditions.All.Select(edition => edition.Id));
    }

    [Theory]
    [InlineData(7, 5)]
    [InlineData(6, 4)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    public void Two_thirds_are_at_least_so_many_votes(int votes, int needed) => VoteShare.TwoThirds.Needed(votes).ShouldBe(needed);

    [Theory]
    [InlineData(6, 4)]
    [InlineData(7, 4)]
    [InlineData(11, 6)]
    public void More_than_half_is_one_more_than_half(int votes, int needed) => VoteShare.MoreThanHalf.Needed(votes).ShouldBe(needed);

    [Fact]
    public void A_share_is_read_back_as_it_was_written()
    {
        foreach (var share in new[] { VoteShare.TwoThirds, VoteShare.MoreThanHalf, new VoteShare(3, 4, IsMore: true) })
        {
            VoteShare.Parse(share.ToString()).ShouldBe(share);
        }
    }
}
