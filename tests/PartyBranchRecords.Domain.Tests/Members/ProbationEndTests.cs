using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Tests.Members;

public class ProbationEndTests
{
    [Theory]
    [InlineData("2025-02-28", "2024-02-29")]
    [InlineData("2024-02-28", "2023-02-28")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2020-06-30", "2019-06-30")]
    public void The_last_admission_whose_probation_is_over_by_a_day_minds_leap_years(string day, string admitted) =>
        ProbationRules.LastAdmissionEndingBy(DateOnly.Parse(day)).ShouldBe(DateOnly.Parse(admitted));

    [Fact]
    public void On_any_day_the_next_admission_ends_later()
    {
        for (var day = new DateOnly(2023, 1, 1); day < new DateOnly(2029, 1, 1); day = day.AddDays(1))
        {
            var last = ProbationRules.LastAdmissionEndingBy(day);
            ProbationRules.EndsOn(last).ShouldBeLessThanOrEqualTo(day);
            ProbationRules.EndsOn(last.AddDays(1)).ShouldBeGreaterThan(day);
        }
    }
}
