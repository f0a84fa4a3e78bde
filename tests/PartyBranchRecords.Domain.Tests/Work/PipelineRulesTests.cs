using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Work;
using static PartyBranchRecords.Domain.Tests.Work.DeadlineCases;

namespace PartyBranchRecords.Domain.Tests.Work;

public sealed class PipelineRulesTests
{
    [Theory]
    [InlineData("2024-05-16", StandingBand.UnderOneMonth)]
    [InlineData("2024-05-15", StandingBand.OneToThreeMonths)]
    [InlineData("2024-03-16", StandingBand.OneToThreeMonths)]
    [InlineData("2024-03-15", StandingBand.ThreeToSixMonths)]
    [InlineData("2023-12-16", StandingBand.ThreeToSixMonths)]
    [InlineData("2023-12-15", StandingBand.SixMonthsAndMore)]
    public void A_band_begins_with_its_full_month(string since, StandingBand band) =>
        PipelineRules.BandOf(Day(since), Day("2024-06-15")).ShouldBe(band);

    [Fact]
    public void The_middle_of_an_even_number_is_the_lower_one()
    {
        PipelineRules.MiddleOf([40, 10, 20, 30]).ShouldBe(20);
        PipelineRules.MiddleOf([50, 10, 30]).ShouldBe(30);
        PipelineRules.MiddleOf([]).ShouldBeNull();
    }

    [Fact]
    public void Who_stands_more_than_twice_as_long_as_the_middle_one_is_stuck() =>
        Judged(10, 20, 40, 41).ShouldBe([null, null, null, StuckReason.LongerThanUsual]);

    [Fact]
    public void Two_people_say_nothing_of_what_is_usual() => Judged(1, 100).ShouldBe([null, null]);

    [Fact]
    public void Each_stage_has_a_middle_of_its_own()
    {
        var people = new[]
        {
            At(CandidateStepKind.Identified, 200),
            At(CandidateStepKind.Submitted, 5),
            At(CandidateStepKind.Submitted, 5),
            At(CandidateStepKind.Submitted, 11),
        };

        PipelineRules.Judge(people).Single(person => person.Stuck is not null).Days.ShouldBe(11);
    }

    [Fact]
    public void A_deadline_that_is_past_is_named_before_how_long_it_took() =>
        PipelineRules
            .Judge([At(CandidateStepKind.Submitted, 300) with { IsOverdue = true }])
            .ShouldHaveSingleItem()
            .Stuck.ShouldBe(StuckReason.Deadline);

    private static IEnumerable<StuckReason?> Judged(params int[] days) =>
        PipelineRules.Judge(days.Select(one => At(CandidateStepKind.Submitted, one))).Select(person => person.Stuck);

    private static InPipeline At(CandidateStepKind stage, int days) =>
        new(days, stage, Day("2024-06-15").AddDays(-days), days, default, IsOverdue: false);
}
