using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Tests.Members;

public sealed class PartyBadgesTests
{
    [Theory]
    [InlineData("2020-01-01", "2020-02-03")]
    [InlineData("2020-02-03", "2020-02-03")]
    [InlineData("2020-02-04", "2020-05-19")]
    [InlineData("2020-11-08", "2021-02-03")]
    public void The_next_award_date_is_the_first_on_the_day_or_after_it(string day, string award) =>
        PartyBadges.AwardOn(DateOnly.Parse(day)).ShouldBe(DateOnly.Parse(award));

    [Theory]
    [InlineData("1990-05-19", 30)]
    [InlineData("1990-02-04", 30)]
    [InlineData("1990-02-03", null)]
    [InlineData("1990-05-20", null)]
    [InlineData("1985-05-01", null)]
    [InlineData("1975-05-01", 45)]
    [InlineData("1930-03-01", 90)]
    [InlineData("1925-03-01", null)]
    public void A_badge_comes_due_when_its_years_were_reached_since_the_award_before(string from, int? badge) =>
        PartyBadges.DueAt(DateOnly.Parse(from), new DateOnly(2020, 5, 19)).ShouldBe(badge);

    [Fact]
    public void The_last_start_of_the_first_badge_is_thirty_years_before() =>
        PartyBadges.LastStartOfFirstBadge(new DateOnly(2020, 5, 19)).ShouldBe(new DateOnly(1990, 5, 19));
}
