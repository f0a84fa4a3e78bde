using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>
/// The decision and the ceremony of one candidate, inside a change: planned from what is believed, then written. The forms for one, for
/// a case finished on paper and for many at once all stand on it.
/// </summary>
public sealed class AdmissionActs(
    RecordsContext context,
    CandidateCases cases,
    CandidateChoices choices,
    RecordNumbers recordNumbers,
    NewMembers newMembers,
    StepFindings findings,
    TimeProvider clock
)
{
    /// <param name="known">The candidate.</param>
    /// <param name="before">The steps before the decision that the same form records; they are allowed.</param>
    /// <param name="entry">As typed.</param>
    /// <param name="deciding">The units in which whoever acts decides for the committee above the grassroots.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<AdmissionPlan> PlanAsync(
        KnownCandidate known,
        IReadOnlyList<CandidateStep> before,
        DecisionEntry entry,
        Scope deciding,
        CancellationToken cancellationToken
    )
    {
        entry = entry with
        {
            DecisionNumber = entry.DecisionNumber?.Trim(),
            RecordNumber = string.IsNullOrWhiteSpace(entry.RecordNumber) ? null : entry.RecordNumber.Trim(),
        };
        var facts = await FactsAsync(known, entry, deciding, cancellationToken);
        facts = facts with { Case = before.Aggregate(known.Case, (so, step) => so.With(step)) };
        var verdict = AdmissionRules.Record(entry, facts, clock.Today);
        if (!verdict.IsAllowed)
        {
            return new AdmissionPlan(known, entry) { Verdict = verdict };
        }
        return new AdmissionPlan(known, entry)
        {
            Verdict = verdict,
            Doubts = [.. AdmissionRules.Doubts(facts)],
            Steps = await FindAsync(known, before, entry, cancellationToken),
        };
    }

    /// <summary>What the rules say of the steps that a form would record together, each with the ones before it; those without a day left out.</summary>
    public async Task<IReadOnlyList<StepFound>> FindAsync(
        KnownCandidate known,
        IReadOnlyList<CandidateStep> before,
        DecisionEntry entry,
        CancellationToken cancellationToken
    )
    {
        var (so, found) = (known, new List<StepFound>());
        var typed = StepsOf(known, entry).Where(step => step.On is not null).Select(step => step.ToStep(known.Candidate.Id));
        if (known.AsksApplicant && entry.Applicant.BirthDate is not null)
        {
            known.Candidate.Keep(entry.Applicant);
        }
        foreach (var step in before.Concat(typed).OrderBy(step => step.Kind).ToList())
        {
            found.Add(new StepFound(step, await findings.OfAsync(so, step, cancellationToken)));
            so = so with { Case = so.Case.With(step) };
        }
        return found;
    }

    /// <summary>Writes what is allowed and confirmed.</summary>
    public async Task WriteAsync(RecordsChange change, AdmissionPlan plan, CancellationToken cancellationToken)
    {
        var (known, entry) = (plan.Known, plan.Entry);
        var decision = known.Case.Decision ?? plan.Steps.Select(found => found.Step).FirstOrDefault(step => step.Kind == CandidateStepKind.Decided);
        if (entry.AdmittedOn is { } admittedOn)
        {
            await newMembers.AddAsync(change, known.Candidate, decision, admittedOn, entry.RecordNumber, cancellationToken);
        }
        foreach (var (step, _) in plan.Steps)
        {
            change.AddStep(known, step);
        }
    }

    private static IEnumerable<StepEntry> StepsOf(KnownCandidate known, DecisionEntry entry)
    {
        if (known.Case.ApplicationOn is null)
        {
            yield return new StepEntry { Kind = CandidateStepKind.DossierOpened, On = entry.ApplicationOn };
        }
        if (known.Case.Decision is null)
        {
            yield return new StepEntry
            {
                Kind = CandidateStepKind.Decided,
                On = entry.DecisionOn,
                Document = entry.DecisionNumber,
                Votes = entry.Votes,
                ReceivedOn = entry.ReceivedOn,
            };
        }
        yield return new StepEntry { Kind = CandidateStepKind.Admitted, On = entry.AdmittedOn };
    }

    private async Task<AdmissionFacts> FactsAsync(KnownCandidate known, DecisionEntry entry, Scope deciding, CancellationToken cancellationToken)
    {
        var candidate = known.Candidate;
        var birthDate = (known.AsksApplicant ? entry.Applicant.BirthDate : null) ?? candidate.BirthDate;
        return new AdmissionFacts
        {
            Case = known.Case,
            Way = known.Way.Way,
            MayDecideAbove = known.Way.IsWithin(deciding),
            AsksApplicant = known.AsksApplicant,
            BranchName = await context
                .Branches.Where(branch => branch.Id == candidate.BranchId)
                .Select(branch => branch.Name)
                .SingleAsync(cancellationToken),
            BranchLife = await context
                .OrganisationLives.Where(life => life.OrganisationId == candidate.BranchId)
                .Select(life => new Period(life.From, life.To))
                .ToListAsync(cancellationToken),
            Localities = known.AsksApplicant ? await choices.LocalityIdsAsync(candidate.BranchId, clock.Today, cancellationToken) : [],
            RecordNumberTaken = entry.RecordNumber is { } number && await recordNumbers.IsTakenAsync(number, cancellationToken),
            LikelySame = await cases.LikelySameAsync(candidate.FullName, birthDate.Year, candidate.Id, cancellationToken),
        };
    }
}
