using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Probation;
using static PartyBranchRecords.Domain.Admissions.AdmissionRule;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

public sealed class StatuteRulesTests
{
    [Fact]
    public void A_case_that_keeps_every_rule_is_asked_for_no_reason()
    {
        var resolved = Cases.Candidate with { BranchResolvedOn = Cases.Considered, ConsideredOn = Cases.Considered };
        Rules(StatuteRules.Of(Cases.Candidate, CandidateStepKind.BranchResolved, Cases.Considered, new VoteCounts(5)))
            .ShouldBe([Age, School, Certificate, Dossier, AdmissionRule.Introducer, BranchVote]);
        StatuteRules
            .Unexplained(StatuteRules.Of(Cases.Candidate, CandidateStepKind.BranchResolved, Cases.Considered, new VoteCounts(5)), [])
            .ShouldBeEmpty();
        StatuteRules
            .Unexplained(StatuteRules.Of(resolved, CandidateStepKind.Decided, Cases.Considered.AddDays(30), new VoteCounts(9, Total: 11)), [])
            .ShouldBeEmpty();
    }

    [Fact]
    public void Before_the_branch_considers_what_is_amiss_warns_and_does_not_block()
    {
        var expired = Cases.Candidate with { TrainedOn = new DateOnly(2015, 1, 1), ApplicationOn = new DateOnly(2020, 1, 1) };
        StatuteRules.Of(expired, CandidateStepKind.DossierOpened, Cases.Considered).ShouldHaveSingleItem().Level.ShouldBe(FindingLevel.Warns);
        StatuteRules.Of(expired, CandidateStepKind.Verified, Cases.Considered)[0].Level.ShouldBe(FindingLevel.Warns);
        StatuteRules
            .Blocking(StatuteRules.Of(expired, CandidateStepKind.BranchResolved, Cases.Considered))
            .Select(finding => finding.Rule)
            .ShouldBe([Certificate, Dossier]);
    }

    [Fact]
    public void A_decision_without_a_resolution_is_measured_by_the_age_on_its_own_day()
    {
        var young = Cases.Candidate with { BirthDate = new DateOnly(2009, 3, 20) };
        Rules(StatuteRules.Of(young, CandidateStepKind.Decided, Cases.Considered)).ShouldBe([Age, School, DecidedBy, DecisionVote, Decision]);
        Rules(StatuteRules.Of(young with { BranchResolvedOn = Cases.Considered }, CandidateStepKind.Decided, Cases.Considered))
            .ShouldBe([DecidedBy, DecisionVote, Decision]);
    }

    [Fact]
    public void A_dossier_keeps_the_edition_it_was_opened_under()
    {
        // Opened in June 2026 and decided in September, when 208-QĐ/TW was in force.
        var opened = Cases.Candidate with
        {
            BranchResolvedOn = Cases.Considered,
        };
        var decided = StatuteRules.Of(opened, CandidateStepKind.Decided, new DateOnly(2026, 9, 1), new VoteCounts(9, Total: 11));
        decided.Single(finding => finding.Rule is DecidedBy).Said().ShouldBe("Kept Decides CommitteeAbove");
        decided.ShouldAllBe(finding => finding.Article!.Contains("20-QĐ/TW", StringComparison.Ordinal));

        var moved = StatuteRules.Of(opened with { Edition = Cases.Of208 }, CandidateStepKind.Decided, new DateOnly(2026, 9, 1));
        moved.Single(finding => finding.Rule is DecidedBy).Said().ShouldBe("Kept Decides GrassrootsCommittee");
    }

    [Fact]
    public void For_a_grassroots_branch_the_committee_above_decides_always() =>
        DecidingRule.BodyFor(Cases.Of208, hasCommittee: false).ShouldBe(DecidingBody.CommitteeAbove);

    [Fact]
    public void An_explanation_answers_for_its_own_rule_only()
    {
        var findings = StatuteRules.Of(
            Cases.Candidate with
            {
                BirthDate = new DateOnly(2009, 3, 20),
                TrainedOn = null,
            },
            CandidateStepKind.BranchResolved,
            Cases.Considered,
            new VoteCounts(5)
        );
        Rules(StatuteRules.Unexplained(findings, [])).ShouldBe([Age, Certificate]);
        Rules(StatuteRules.Unexplained(findings, [Cases.Exception(Age, RuleExceptionKind.Explained)])).ShouldBe([Certificate]);
        Rules(StatuteRules.Unexplained(findings, [Cases.Exception(Certificate, RuleExceptionKind.Consented)])).ShouldBe([Age, Certificate]);
    }

    [Fact]
    public void What_the_steps_taken_did_not_keep_is_said_step_by_step()
    {
        var facts = Cases.Candidate with { BranchResolvedOn = Cases.Considered, ConsideredOn = Cases.Considered, DecisionOn = Cases.Considered };
        StatuteRules
            .NotKept(facts, [Step(CandidateStepKind.Decided, 5, 11), Step(CandidateStepKind.BranchResolved, 4, 7), Step(CandidateStepKind.Verified)])
            .Select(taken => (taken.Step.Kind, taken.Finding.Said()))
            .ShouldBe([
                (CandidateStepKind.BranchResolved, "Blocks BranchVotesShort 4 7 5"),
                (CandidateStepKind.Decided, "Blocks DecisionVoteShort 5 11 6"),
            ]);

        static CandidateStep Step(CandidateStepKind kind, int? inFavour = null, int? of = null) =>
            new()
            {
                CandidateId = 1,
                Kind = kind,
                On = Cases.Considered,
                VotesFor = inFavour,
                VotesOf = of,
            };
    }

    [Fact]
    public void Recognition_is_measured_step_by_step()
    {
        var (facts, on) = (Cases.Probationer with { BranchResolvedOn = new DateOnly(2026, 6, 10) }, new DateOnly(2026, 6, 20));
        Rules(StatuteRules.Of(facts, RecognitionStepKind.BranchResolved, on)).ShouldBe([AdmissionRule.Probation, BranchVote, RecognitionResolution]);
        Rules(StatuteRules.Of(facts, RecognitionStepKind.CommuneResolved, on)).ShouldBe([CommitteeVote]);
        Rules(StatuteRules.Of(facts, RecognitionStepKind.Recognised, on)).ShouldBe([DecidedBy, DecisionVote, AdmissionRule.Probation, Recognition]);
    }

    [Fact]
    public void A_refusal_or_a_withdrawal_is_measured_by_no_rule() =>
        StatuteRules.Of(Cases.Candidate, CandidateStepKind.Withdrawn, Cases.Considered).ShouldBeEmpty();

    private static IEnumerable<AdmissionRule> Rules(IEnumerable<RuleFinding> findings) => findings.Select(finding => finding.Rule);
}
