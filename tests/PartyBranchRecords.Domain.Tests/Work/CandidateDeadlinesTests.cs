using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Work;
using static PartyBranchRecords.Domain.Tests.Work.DeadlineCases;
using Kind = PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Work;

public sealed class CandidateDeadlinesTests
{
    [Fact]
    public void A_candidate_without_certificate_or_application_has_nothing_that_runs() =>
        Steps(Step(Kind.Identified, "2023-01-10")).Deadlines().ShouldBeEmpty();

    [Fact]
    public void Certificate_and_dossier_run_side_by_side_until_the_branch_has_resolved()
    {
        var opened = new[] { Step(Kind.Trained, "2021-03-15"), Step(Kind.DossierOpened, "2023-02-28"), Step(Kind.Verified, "2023-05-01") };

        Steps(opened)
            .Deadlines()
            .Select(deadline => (deadline.Kind, deadline.Due))
            .ShouldBe([(WorkKind.Certificate, Day("2026-03-15")), (WorkKind.Dossier, Day("2024-02-28"))]);
        Steps([.. opened, Step(Kind.BranchResolved, "2023-06-01")]).Deadlines().DueOf().Kind.ShouldBe(WorkKind.Decision);
    }

    [Fact]
    public void The_decision_is_due_60_working_days_after_the_branch_with_tet_left_out()
    {
        // 1 December 2023 + 60 working days: without 1 January and the five days of Tết (8 to 14 February 2024 in working days) it would be 23 February.
        var (kind, due) = Steps(Step(Kind.BranchResolved, "2023-12-01"), Step(Kind.CommuneResolved, "2023-12-20")).Deadlines().DueOf();

        kind.ShouldBe(WorkKind.Decision);
        ByRule.WorkingDaysBetween(Day("2023-12-01"), due!.Value).ShouldBe(60);
        ByRule.DaysOffBetween(Day("2024-02-05"), Day("2024-02-16")).Count().ShouldBeGreaterThan(2);
        due.ShouldBe(Day("2024-03-04"));
    }

    [Fact]
    public void An_extension_gives_30_working_days_more()
    {
        var steps = Steps(Step(Kind.BranchResolved, "2023-12-01"));
        var extended = steps.Deadlines(isExtended: true).ShouldHaveSingleItem();

        extended.IsExtended.ShouldBeTrue();
        ByRule.WorkingDaysBetween(steps.Deadlines().Single().Due!.Value, extended.Due!.Value).ShouldBe(30);
    }

    [Theory]
    [InlineData("24", "2024-05-10", "2024-06-21")] // from the receipt
    [InlineData("208", "2024-05-10", "2024-06-11")] // from the issue
    [InlineData("24", null, "2024-06-11")] // no receipt is known
    public void The_ceremony_is_due_from_receipt_or_issue_as_the_edition_says(string edition, string? receivedOn, string due) =>
        Steps(Step(Kind.BranchResolved, "2024-03-01"), Step(Kind.Decided, "2024-04-26", receivedOn: receivedOn))
            .Deadlines(edition == "24" ? Edition24 : Edition208)
            .DueOf()
            .ShouldBe((WorkKind.Ceremony, Day(due)));

    [Theory]
    [InlineData(Kind.Suspended)]
    [InlineData(Kind.Refused)]
    [InlineData(Kind.Withdrawn)]
    [InlineData(Kind.Admitted)]
    public void Nothing_runs_for_whoever_is_suspended_or_no_longer_on_the_way(Kind last) =>
        Steps(Step(Kind.BranchResolved, "2024-03-01"), Step(last, "2024-04-01")).Deadlines().ShouldBeEmpty();

    [Fact]
    public void A_return_behind_the_branch_leaves_the_dossier_to_run_and_one_before_it_the_decision()
    {
        CandidateStep[] steps = [Step(Kind.DossierOpened, "2024-01-15"), Step(Kind.BranchResolved, "2024-03-01"), Step(Kind.Submitted, "2024-03-20")];

        var undone = Steps([.. steps, Step(Kind.Returned, "2024-04-02", backTo: Kind.DossierOpened)]).Deadlines().ShouldHaveSingleItem();
        var standing = Steps([.. steps, Step(Kind.Returned, "2024-04-02", backTo: Kind.CommuneResolved)]).Deadlines().ShouldHaveSingleItem();

        (undone.Kind, undone.Since, undone.Due).ShouldBe((WorkKind.Returned, Day("2024-04-02"), Day("2025-01-15")));
        (standing.Kind, standing.Rule).ShouldBe((WorkKind.Returned, AdmissionRule.Decision));
        ByRule.WorkingDaysBetween(Day("2024-03-01"), standing.Due!.Value).ShouldBe(60);
    }

    [Fact]
    public void A_return_of_somebody_without_an_application_has_no_day()
    {
        var returned = Steps(Step(Kind.Identified, "2024-01-15"), Step(Kind.Returned, "2024-04-02")).Deadlines().ShouldHaveSingleItem();

        (returned.Due, returned.DaysLeft(Day("2024-05-01"), ByRule)).ShouldBe((null, null));
        returned.IsShownOn(Day("2024-05-01"), ByRule).ShouldBeTrue();
    }

    [Fact]
    public void After_a_refusal_a_new_application_starts_anew_with_the_old_certificate() =>
        Steps(
                Step(Kind.Trained, "2022-01-10"),
                Step(Kind.DossierOpened, "2022-05-01"),
                Step(Kind.BranchResolved, "2022-06-01"),
                Step(Kind.Refused, "2022-08-01"),
                Step(Kind.DossierOpened, "2024-03-01")
            )
            .Deadlines()
            .Select(deadline => (deadline.Kind, deadline.Due))
            .ShouldBe([(WorkKind.Certificate, Day("2027-01-10")), (WorkKind.Dossier, Day("2025-03-01"))]);

    [Fact]
    public void A_dossier_keeps_the_edition_of_its_application_unless_it_was_moved_to_a_later_one()
    {
        var steps = Steps(Step(Kind.DossierOpened, "2026-07-25"), Step(Kind.BranchResolved, "2026-08-20"));

        EditionOf(null, steps).ShouldBe("20-QĐ/TW");
        EditionOf(6, steps).ShouldBe("208-QĐ/TW");
        EditionOf(null, Steps(Step(Kind.Trained, "2015-01-01"))).ShouldBe("208-QĐ/TW");
        EditionOf(null, Steps(Step(Kind.DossierOpened, "2010-01-01"))).ShouldBe("29-QĐ/TW");
    }

    private static string EditionOf(int? movedTo, StandingSteps steps) =>
        CandidateDeadlines.EditionOf(KnownEditions.All, movedTo, steps, Day("2026-11-22")).Document;
}
