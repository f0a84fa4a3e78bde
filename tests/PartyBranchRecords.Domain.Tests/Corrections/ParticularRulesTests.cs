using PartyBranchRecords.Domain.Corrections;

namespace PartyBranchRecords.Domain.Tests.Corrections;

public sealed class ParticularRulesTests
{
    private static readonly DateOnly First = new(2015, 1, 1);
    private static readonly DateOnly Second = new(2018, 1, 1);
    private static readonly DateOnly Between = new(2016, 1, 1);

    [Fact]
    public void A_real_change_ends_the_period_on_its_day_and_begins_the_next() =>
        Said(Change([Row(Period.Always, null, "7/12")], Between, "12/12")).ShouldBe([(Period.Always, Between, "7/12"), (Between, null, "12/12")]);

    [Fact]
    public void A_change_recorded_late_goes_on_in_later_periods_that_say_the_same_as_before() =>
        Said(Change([Row(Period.Always, Second, "7/12"), Row(Second, null, "7/12", "Sơ cấp")], Between, "12/12"))
            .ShouldBe([(Period.Always, Between, "7/12"), (Between, Second, "12/12"), (Second, null, "12/12")]);

    [Fact]
    public void It_stops_where_something_else_was_recorded_since() =>
        Said(Change([Row(Period.Always, Second, "7/12"), Row(Second, null, "10/12")], Between, "9/12"))
            .ShouldBe([(Period.Always, Between, "7/12"), (Between, Second, "9/12"), (Second, null, "10/12")]);

    [Fact]
    public void A_correction_takes_the_place_for_the_whole_period() =>
        Said(Correct([Row(Period.Always, Second, "7/12"), Row(Second, null, "12/12")], 0, "9/12", everySame: true))
            .ShouldBe([(Period.Always, Second, "9/12"), (Second, null, "12/12")]);

    [Fact]
    public void Every_period_that_says_the_same_wrong_thing_is_corrected_or_one_alone()
    {
        Stretch[] rows = [Row(Period.Always, First, "7/12"), Row(First, Second, "7/12", "Sơ cấp"), Row(Second, null, "12/12")];
        Said(Correct(rows, 1, "9/12", everySame: true)).Select(row => row.Education).ShouldBe(["9/12", "9/12", "12/12"]);
        Said(Correct(rows, 1, "9/12", everySame: false)).Select(row => row.Education).ShouldBe(["7/12", "9/12", "12/12"]);
    }

    [Fact]
    public void Periods_that_say_the_same_afterwards_are_one() =>
        Said(Correct([Row(Period.Always, Second, "7/12"), Row(Second, null, "12/12")], 1, "7/12", everySame: false))
            .ShouldBe([(Period.Always, null, "7/12")]);

    [Fact]
    public void A_change_that_never_was_lets_what_was_before_go_on() =>
        Said(ParticularRules.Withdraw([Row(Period.Always, First, "7/12"), Row(First, Second, "12/12"), Row(Second, null, "12/12", "Sơ cấp")], 1))
            .ShouldBe([(Period.Always, Second, "7/12"), (Second, null, "7/12")]);

    [Fact]
    public void A_change_is_dated_neither_before_anything_is_known_nor_after_today()
    {
        var today = new DateOnly(2020, 1, 1);
        Stretch[] rows = [Row(First, null, "7/12")];
        ParticularRules.Day(rows, First.AddDays(-1), today)!.Code.ShouldBe("Corrections.BeforeKnown");
        ParticularRules.Day(rows, today.AddDays(1), today)!.Code.ShouldBe("Movements.AfterToday");
        ParticularRules.Day(rows, null, today)!.Code.ShouldBe("Movements.EffectiveOnMissing");
        ParticularRules.Day(rows, today, today).ShouldBeNull();
    }

    [Fact]
    public void The_day_of_a_change_stays_between_its_neighbours()
    {
        var today = new DateOnly(2020, 1, 1);
        Stretch[] rows = [Row(First, Second, "7/12"), Row(Second, null, "12/12")];
        Codes(ParticularRules.Moving(rows, 1, First, today)).ShouldBe(["Corrections.OtherPeriod"]);
        Codes(ParticularRules.Moving(rows, 0, First, today)).ShouldBe(["Corrections.FirstPeriod"]);
        Codes(ParticularRules.Moving(rows, 1, Between, today)).ShouldBeEmpty();
        Said(ParticularRules.Move(rows, 1, Between)).ShouldBe([(First, Between, "7/12"), (Between, null, "12/12")]);
    }

    private static IEnumerable<string> Codes(IEnumerable<Refusal?> found) => Verdict.Of(found).Refusals.Select(refusal => refusal.Code);

    private static IReadOnlyList<Stretch> Change(IReadOnlyList<Stretch> rows, DateOnly day, string education)
    {
        var typed = rows[^1].Values with { GeneralEducation = education };
        return ParticularRules.Change(rows, day, typed, ParticularField.Differing(rows[^1].Values, typed));
    }

    private static IReadOnlyList<Stretch> Correct(IReadOnlyList<Stretch> rows, int shown, string education, bool everySame)
    {
        var typed = rows[shown].Values with { GeneralEducation = education };
        return ParticularRules.Correct(rows, shown, typed, ParticularField.Differing(rows[shown].Values, typed), everySame);
    }

    private static Stretch Row(DateOnly from, DateOnly? to, string education, string? theory = null) =>
        new(
            new Period(from, to),
            new ParticularValues
            {
                Ethnicity = "Kinh",
                GeneralEducation = education,
                PoliticalTheory = theory,
            }
        );

    private static List<(DateOnly From, DateOnly? To, string? Education)> Said(IReadOnlyList<Stretch> rows) =>
        [.. rows.Select(row => (row.Period.From, row.Period.To, row.Values.GeneralEducation))];
}
