using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Quotas;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Quotas;

public sealed class ForecastRulesTests
{
    private static readonly DateOnly Now = new(2026, 6, 1);
    private static readonly DateOnly NewYear = new(2026, 1, 1);
    private static readonly DateOnly YearsEnd = new(2026, 12, 31);

    /// <summary>Three earlier candidates: 40, 50 and 90 days from the decision to the ceremony.</summary>
    private static readonly IReadOnlyDictionary<CandidateStepKind, UsualDays> Usual = ForecastRules.UsualDaysOf([
        Case((Submitted, "2025-01-01"), (Decided, "2025-02-01"), (Admitted, "2025-03-13")),
        Case((Decided, "2025-02-01"), (Admitted, "2025-03-23")),
        Case((Decided, "2025-02-01"), (Admitted, "2025-05-02")),
    ]);

    [Fact]
    public void The_usual_days_are_those_of_the_candidate_in_the_middle() => Usual[Decided].ShouldBe(new UsualDays(50, 90));

    [Fact]
    public void What_fewer_than_three_passed_says_nothing()
    {
        Usual.ContainsKey(Submitted).ShouldBeFalse();
        Likely((Submitted, "2026-05-01")).ShouldBeFalse();
    }

    [Fact]
    public void A_candidate_counts_when_the_usual_days_end_in_the_period()
    {
        Likely((Decided, "2026-05-20")).ShouldBeTrue();
        Likely(YearsEnd, (Decided, "2026-05-20")).ShouldBeTrue();
        Likely(new DateOnly(2026, 7, 8), (Decided, "2026-05-20")).ShouldBeFalse("it would be 9 July");
        Likely(new DateOnly(2026, 7, 9), (Decided, "2026-05-20")).ShouldBeTrue();
    }

    [Fact]
    public void An_overdue_ceremony_is_expected_any_day() => Likely(Now.AddDays(1), (Decided, "2026-03-03")).ShouldBeTrue();

    [Fact]
    public void Whoever_has_waited_longer_than_any_before_is_not_expected() => Likely((Decided, "2026-03-02")).ShouldBeFalse();

    [Fact]
    public void Whoever_was_admitted_refused_or_has_withdrawn_is_not_expected()
    {
        Likely((Decided, "2026-05-01"), (Admitted, "2026-05-20")).ShouldBeFalse();
        Likely((Decided, "2026-05-01"), (Refused, "2026-05-20")).ShouldBeFalse();
        Likely((Decided, "2026-05-01"), (Withdrawn, "2026-05-20")).ShouldBeFalse();
    }

    private static bool Likely(params (CandidateStepKind, string)[] steps) => Likely(YearsEnd, steps);

    private static bool Likely(DateOnly through, params (CandidateStepKind, string)[] steps) =>
        ForecastRules.IsLikely(CandidateCase.Of(Case(steps)), Usual, Now, NewYear, through);

    private static List<CandidateStep> Case(params (CandidateStepKind Kind, string On)[] steps) =>
        [
            .. steps.Select(step => new CandidateStep
            {
                CandidateId = 1,
                Kind = step.Kind,
                On = DateOnly.Parse(step.On, System.Globalization.CultureInfo.InvariantCulture),
            }),
        ];
}
