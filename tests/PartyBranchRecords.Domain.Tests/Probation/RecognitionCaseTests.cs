using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;
using static PartyBranchRecords.Domain.Probation.RecognitionStepKind;

namespace PartyBranchRecords.Domain.Tests.Probation;

public sealed class RecognitionCaseTests
{
    [Theory]
    [InlineData("2023-05-19", "2024-05-19")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-28")]
    [InlineData("2010-01-31", "2011-01-31")]
    public void Probation_ends_twelve_months_after_the_ceremony_whatever_the_edition(string admittedOn, string endsOn) =>
        Cases.Of(DateOnly.Parse(admittedOn)).EndsOn.ShouldBe(DateOnly.Parse(endsOn));

    [Fact]
    public void The_branch_resolves_first_then_the_commune_then_it_is_decided()
    {
        var admittedOn = new DateOnly(2023, 5, 19);
        Cases.Of(admittedOn).Next.ShouldBe(BranchResolved);
        var resolved = Cases.Of(admittedOn, Cases.Step(BranchResolved, new DateOnly(2024, 5, 30)));
        resolved.Next.ShouldBe(CommuneResolved);
        (resolved with { HasCommune = false }).Next.ShouldBe(Recognised, "a grassroots branch has no commune");
        Cases.Of(admittedOn, Cases.Step(CommuneResolved, new DateOnly(2024, 6, 10))).Next.ShouldBe(Recognised);
        (resolved with { Admission = resolved.Admission.WithOfficialOn(resolved.EndsOn) }).Next.ShouldBeNull();
    }

    [Fact]
    public void The_branch_has_thirty_working_days_after_probation_and_Tet_is_not_among_them()
    {
        // 10 Feb 2024 is the first day of the lunar year; the office is closed from the 8th to the 14th.
        var known = Cases.Of(new DateOnly(2023, 2, 1));
        known.ResolutionDue.ShouldBe(known.Calendar.AddWorkingDays(new DateOnly(2024, 2, 1), 30));
        known.ResolutionDue.ShouldNotBeNull().ShouldBeGreaterThan(new DateOnly(2024, 3, 14), "42 days without a holiday would be 14 March");
    }

    [Fact]
    public void The_decision_is_due_thirty_working_days_after_the_branch_and_thirty_more_once_extended()
    {
        var known = Cases.Of(new DateOnly(2023, 5, 19), Cases.Step(BranchResolved, new DateOnly(2024, 6, 3)));
        known.DecisionDue.ShouldBe(new DateOnly(2024, 7, 15));
        known.Extended(new DateOnly(2024, 7, 10)).DecisionDue.ShouldBe(new DateOnly(2024, 8, 26));
        known.DueOn.ShouldBe(known.DecisionDue);
    }

    [Fact]
    public void Before_the_first_edition_the_end_of_probation_is_the_deadline()
    {
        var known = Cases.Of(new DateOnly(2010, 3, 1));
        known.ResolutionDue.ShouldBeNull();
        known.DueOn.ShouldBe(new DateOnly(2011, 3, 1));
    }

    [Fact]
    public void It_goes_by_the_edition_in_force_on_the_day_of_the_branchs_resolution()
    {
        var resolved = Cases.Of(new DateOnly(2025, 7, 1), Cases.Step(BranchResolved, new DateOnly(2026, 7, 20)));
        resolved.EditionFor(new DateOnly(2026, 8, 20))!.DecidedBy.ShouldBe(DecidingBody.CommitteeAbove, "208 came into force on 26 July 2026");
        Cases.Of(new DateOnly(2025, 7, 1)).EditionFor(new DateOnly(2026, 8, 20))!.Document.ShouldBe("208-QĐ/TW");
    }
}
