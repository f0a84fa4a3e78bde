using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Records a case that is finished on paper: all its steps, the admission and the member in one change.</summary>
public sealed class PaperService(
    RecordsContext context,
    RecordsWriter writer,
    CandidateCases cases,
    CandidateService candidates,
    CandidateChoices choices,
    AdmissionActs acts,
    TimeProvider clock
)
{
    /// <summary>What the rules said of the case that was tried last: of somebody new nothing is recorded to ask it of again.</summary>
    public IReadOnlyList<RuleFinding> LastFindings { get; private set; } = [];

    /// <summary>Of somebody who is followed already.</summary>
    public Task<Outcome<int>> RecordAsync(CandidateKey key, PaperEntry entry, Scope deciding, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(key, (change, known, attempt) => RecordAsync(change, known, entry, deciding, attempt), cancellationToken);

    /// <summary>Of somebody whom a branch found without anybody having entered it.</summary>
    public Task<Outcome<KnownCandidate>> RecordNewAsync(
        string branchCode,
        Guid formId,
        PaperEntry entry,
        Scope deciding,
        CancellationToken cancellationToken = default
    ) =>
        writer.WriteAsync<KnownCandidate>(
            ChangeDetails.Entry with
            {
                FormId = formId,
            },
            async (change, attempt) =>
            {
                var wanted = Organisation.CleanCode(branchCode);
                var branch = await context.Branches.AsNoTracking().SingleAsync(branch => branch.Code == wanted, attempt);
                var helpers = await choices.HelpersAsync(branch.Id, clock.Today, attempt);
                // The full date stands among what the application says.
                var person = entry.Person with
                {
                    BirthYear = entry.Decision.Applicant.BirthDate?.Year ?? clock.Today.Year - CandidateRules.YoungestYears,
                };
                var verdict = CandidateRules.Identify(person, [.. helpers.Select(helper => helper.MemberId)], clock.Today);
                if (!verdict.IsAllowed)
                {
                    return verdict.Under(nameof(entry.Person));
                }
                var candidate = await candidates.AddAsync(change, branch, person, attempt);
                await context.SaveChangesAsync(attempt);
                var known = (await cases.LoadAsync([candidate.Id], attempt)).Single();
                verdict = await RecordAsync(change, known, entry, deciding, attempt);
                return verdict.IsAllowed ? known : verdict;
            },
            cancellationToken
        );

    private async Task<Verdict> RecordAsync(
        RecordsChange change,
        KnownCandidate known,
        PaperEntry entry,
        Scope deciding,
        CancellationToken cancellationToken
    )
    {
        var told = entry.Steps.Select((step, place) => (Step: step, Field: $"{nameof(entry.Steps)}[{place}]")).Where(one => one.Step.On is not null);
        var refusals = new List<Refusal>();
        var steps = new List<CandidateStep>();
        var asIfRecorded = known;
        foreach (var (step, field) in told.OrderBy(one => one.Step.Kind))
        {
            var verdict = StepRules.Record(step, asIfRecorded.FactsFor(deciding), clock.Today).Under(field);
            refusals.AddRange(verdict.Refusals);
            if (verdict.IsAllowed)
            {
                steps.Add(step.ToStep(known.Candidate.Id));
                asIfRecorded = asIfRecorded with { Case = asIfRecorded.Case.With(steps[^1]) };
            }
        }
        LastFindings = [];
        var plan = await acts.PlanAsync(known, steps, entry.Decision, deciding, cancellationToken);
        refusals.AddRange(plan.Verdict.Under(nameof(entry.Decision)).Refusals);
        if (refusals.Count == 0)
        {
            LastFindings = [.. plan.Findings];
            refusals.AddRange(Doubt.Unconfirmed(plan.Doubts, entry.Confirmed).Refusals);
            refusals.AddRange(ExcuseRules.Check(plan.Findings, entry.Excuses).Refusals);
        }
        if (refusals.Count > 0)
        {
            return Verdict.Of(refusals);
        }
        await acts.WriteAsync(change, plan, cancellationToken);
        change.Explain(plan.Steps, entry.Excuses);
        return Verdict.Allowed;
    }
}
