using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Records the decision on a candidate, and the ceremony that makes a probationary member.</summary>
public sealed class AdmissionService(
    RecordsContext context,
    CandidateCases cases,
    CandidateChoices choices,
    RecordNumbers recordNumbers,
    TimeProvider clock
)
{
    /// <summary>One change, whatever part of application, decision and ceremony the form holds.</summary>
    public Task<Outcome<int>> RecordAsync(CandidateKey key, DecisionEntry entry, CancellationToken cancellationToken = default)
    {
        entry = entry with
        {
            DecisionNumber = entry.DecisionNumber?.Trim(),
            RecordNumber = string.IsNullOrWhiteSpace(entry.RecordNumber) ? null : entry.RecordNumber.Trim(),
        };
        return cases.WriteAsync(
            key,
            async (change, known, attempt) =>
            {
                var facts = await FactsAsync(known, entry, attempt);
                var verdict = AdmissionRules.Record(entry, facts, clock.Today);
                if (verdict.IsAllowed)
                {
                    verdict = Doubt.Unconfirmed(AdmissionRules.Doubts(entry, facts), entry.Confirmed);
                }
                if (verdict.IsAllowed)
                {
                    await RecordAsync(change, known, entry, attempt);
                }
                return verdict;
            },
            cancellationToken
        );
    }

    private async Task RecordAsync(RecordsChange change, KnownCandidate known, DecisionEntry entry, CancellationToken cancellationToken)
    {
        var candidate = known.Candidate;
        var member = entry.AdmittedOn is null ? null : await AddMemberAsync(candidate, entry.RecordNumber, cancellationToken);
        if (known.AsksApplicant)
        {
            candidate.Keep(entry.Applicant);
        }
        if (known.Case.ApplicationOn is null)
        {
            change.AddStep(candidate, CandidateStepKind.DossierOpened, entry.ApplicationOn!.Value);
        }
        if (known.Case.Decision is null)
        {
            change.AddStep(candidate, CandidateStepKind.Decided, entry.DecisionOn!.Value, entry.DecisionNumber);
        }
        if (member is not null)
        {
            await AddFactsAsync(change, member, candidate, known.Case.Decision, entry, cancellationToken);
        }
    }

    private async Task<Member> AddMemberAsync(AdmissionCandidate candidate, string? recordNumber, CancellationToken cancellationToken)
    {
        var member = new Member
        {
            RecordNumber = recordNumber ?? await recordNumbers.NextTemporaryAsync(cancellationToken),
            FullName = candidate.FullName,
            SortKey = candidate.SortKey,
            SearchKey = candidate.SearchKey,
            LastBranchId = candidate.BranchId,
        };
        context.Members.Add(member);
        await context.SaveChangesAsync(cancellationToken);
        return member;
    }

    private async Task AddFactsAsync(
        RecordsChange change,
        Member member,
        AdmissionCandidate candidate,
        CandidateStep? decision,
        DecisionEntry entry,
        CancellationToken cancellationToken
    )
    {
        var admittedOn = entry.AdmittedOn!.Value;
        candidate.MemberId = member.Id;
        change.AddStep(candidate, CandidateStepKind.Admitted, admittedOn);
        change.Add(
            new Admission
            {
                MemberId = member.Id,
                Number = 1,
                DecisionOn = decision?.On ?? entry.DecisionOn,
                DecisionNumber = decision?.Document ?? entry.DecisionNumber,
                AdmittedOn = admittedOn,
            }
        );
        change.Add(
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = candidate.BranchId,
                From = admittedOn,
                Began = MembershipStart.Admission,
            }
        );
        var locality = await context
            .Localities.Where(one => one.Id == candidate.LocalityId)
            .Select(one => (LocalityKind?)one.Kind)
            .SingleOrDefaultAsync(cancellationToken);
        var livesThere = locality is LocalityKind.Village or LocalityKind.ResidentialGroup;
        change.Add(
            new MemberParticulars
            {
                MemberId = member.Id,
                From = Period.Always,
                Sex = candidate.Sex,
                BirthDate = candidate.BirthDate,
                BirthYearOnly = candidate.BirthYearOnly,
                Ethnicity = candidate.Ethnicity!,
                GeneralEducation = candidate.GeneralEducation,
                IsLocal = candidate.IsLocal,
                ResidenceLocalityId = livesThere ? candidate.LocalityId : null,
                WorkplaceLocalityId = livesThere ? null : candidate.LocalityId,
                YouthUnion = candidate.YouthUnion,
            }
        );
    }

    private async Task<AdmissionFacts> FactsAsync(KnownCandidate known, DecisionEntry entry, CancellationToken cancellationToken)
    {
        var candidate = known.Candidate;
        var birthDate = (known.AsksApplicant ? entry.Applicant.BirthDate : null) ?? candidate.BirthDate;
        return new AdmissionFacts
        {
            Case = known.Case,
            AsksApplicant = known.AsksApplicant,
            BirthDate = birthDate,
            BranchName = await context
                .Branches.Where(branch => branch.Id == candidate.BranchId)
                .Select(branch => branch.Name)
                .SingleAsync(cancellationToken),
            BranchLife = await context
                .OrganisationLives.Where(life => life.OrganisationId == candidate.BranchId)
                .Select(life => new Period(life.From, life.To))
                .ToListAsync(cancellationToken),
            Localities = await choices.LocalityIdsAsync(candidate.BranchId, clock.Today, cancellationToken),
            RecordNumberTaken = entry.RecordNumber is { } number && await recordNumbers.IsTakenAsync(number, cancellationToken),
            LikelySame = await cases.LikelySameAsync(candidate.FullName, birthDate.Year, candidate.Id, cancellationToken),
        };
    }
}
