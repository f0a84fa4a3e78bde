using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data;

/// <summary>
/// Who sees what, by default and on every query. A filter may ask another filtered set, whose own filter then holds too:
/// facts of a person ask the person, the person asks memberships, memberships ask places, and places ask the scope itself.
/// </summary>
public sealed partial class RecordsContext
{
    private static readonly string[] OrganisationSubjects = [nameof(DistrictCommittee), nameof(CommuneCommittee), nameof(Branch)];

    private void ApplyScopeFilters(ModelBuilder builder)
    {
        void Filter<T>(string name, Expression<Func<T, bool>> inScope)
            where T : class => builder.Entity<T>().HasQueryFilter(name, inScope);

        // Places: in one of the reader's units, whenever it was.
        Filter<BranchAffiliation>(
            QueryFilters.PlaceScope,
            place =>
                Scope.Everything
                || Scope.Districts.Contains(place.DistrictId)
                || (place.CommuneId != null && Scope.Communes.Contains(place.CommuneId.Value))
        );
        Filter<CommuneAffiliation>(
            QueryFilters.PlaceScope,
            place => Scope.Everything || Scope.Districts.Contains(place.DistrictId) || Scope.Communes.Contains(place.CommuneId)
        );

        // Organisations: the reader's own units, and what stands in them on the day.
        Filter<Organisation>(
            QueryFilters.OrganisationScope,
            organisation =>
                Scope.Everything
                || Scope.Districts.Contains(organisation.Id)
                || Scope.Communes.Contains(organisation.Id)
                || CommuneAffiliations.Any(place =>
                    place.CommuneId == organisation.Id && place.From <= Scope.Day && (place.To == null || place.To > Scope.Day)
                )
                || BranchAffiliations.Any(place =>
                    place.BranchId == organisation.Id && place.From <= Scope.Day && (place.To == null || place.To > Scope.Day)
                )
        );
        Filter<AdmissionQuota>(QueryFilters.OrganisationScope, quota => Scope.Everything || Organisations.Any(o => o.Id == quota.OrganisationId));
        Filter<Rating>(QueryFilters.OrganisationScope, rating => Scope.Everything || Organisations.Any(o => o.Id == rating.OrganisationId));
        Filter<LocalityCoverage>(QueryFilters.OrganisationScope, coverage => Scope.Everything || Organisations.Any(o => o.Id == coverage.BranchId));
        Filter<LocalityAffiliation>(QueryFilters.OrganisationScope, place => Scope.Everything || Organisations.Any(o => o.Id == place.CommuneId));

        Filter<ReorganisationDraft>(QueryFilters.OrganisationScope, draft => Scope.Everything || Scope.Districts.Contains(draft.DistrictId));

        // People: who stands in such a branch on the day, or had left and last stood in one.
        Filter<BranchMembership>(
            QueryFilters.PersonScope,
            membership =>
                Scope.Everything
                || BranchAffiliations.Any(place =>
                    place.BranchId == membership.BranchId && place.From <= Scope.Day && (place.To == null || place.To > Scope.Day)
                )
        );
        Filter<Member>(
            QueryFilters.PersonScope,
            member =>
                Scope.Everything
                || Memberships.Any(membership =>
                    membership.MemberId == member.Id && membership.From <= Scope.Day && (membership.To == null || membership.To > Scope.Day)
                )
                || (
                    member.LeftOn <= Scope.Day
                    && BranchAffiliations.Any(place =>
                        place.BranchId == member.LastBranchId && place.From < member.LeftOn && (place.To == null || place.To >= member.LeftOn)
                    )
                )
        );
        Filter<MemberParticulars>(QueryFilters.PersonScope, fact => Scope.Everything || Members.Any(member => member.Id == fact.MemberId));
        Filter<Admission>(QueryFilters.PersonScope, fact => Scope.Everything || Members.Any(member => member.Id == fact.MemberId));
        Filter<Absence>(QueryFilters.PersonScope, fact => Scope.Everything || Members.Any(member => member.Id == fact.MemberId));
        Filter<CivicPost>(QueryFilters.PersonScope, fact => Scope.Everything || Members.Any(member => member.Id == fact.MemberId));
        Filter<TransferLetter>(QueryFilters.PersonScope, fact => Scope.Everything || Members.Any(member => member.Id == fact.MemberId));
        Filter<OfficeHolding>(QueryFilters.PersonScope, fact => Scope.Everything || Members.Any(member => member.Id == fact.MemberId));

        // Candidates: of such a branch.
        Filter<AdmissionCandidate>(
            QueryFilters.PersonScope,
            candidate =>
                Scope.Everything
                || BranchAffiliations.Any(place =>
                    place.BranchId == candidate.BranchId && place.From <= Scope.Day && (place.To == null || place.To > Scope.Day)
                )
        );
        Filter<CandidateStay>(QueryFilters.PersonScope, stay => Scope.Everything || Candidates.Any(candidate => candidate.Id == stay.CandidateId));
        Filter<CandidateStep>(QueryFilters.PersonScope, step => Scope.Everything || Candidates.Any(candidate => candidate.Id == step.CandidateId));

        Filter<Introduction>(QueryFilters.PersonScope, one => Scope.Everything || Candidates.Any(candidate => candidate.Id == one.CandidateId));
        Filter<RecognitionStep>(QueryFilters.PersonScope, step => Scope.Everything || Members.Any(member => member.Id == step.MemberId));
        Filter<ProbationHelper>(QueryFilters.PersonScope, helper => Scope.Everything || Members.Any(member => member.Id == helper.MemberId));

        // Of a candidate or of a member: who may read the one.
        Filter<DossierDocument>(
            QueryFilters.PersonScope,
            document =>
                Scope.Everything
                || Candidates.Any(candidate => candidate.Id == document.CandidateId)
                || Members.Any(member => member.Id == document.MemberId)
        );
        Filter<RuleException>(
            QueryFilters.PersonScope,
            exception =>
                Scope.Everything
                || Candidates.Any(candidate => candidate.Id == exception.CandidateId)
                || Members.Any(member => member.Id == exception.MemberId)
        );

        // Stored reports: of the reader's own units, and of what stood in them on one of the days they look at.
        Filter<StoredReport>(
            QueryFilters.PlaceScope,
            stored =>
                Scope.Everything
                || Scope.Districts.Contains(stored.OrganisationId)
                || Scope.Communes.Contains(stored.OrganisationId)
                || CommuneAffiliations.Any(place =>
                    place.CommuneId == stored.OrganisationId && place.From <= stored.LastDay && (place.To == null || place.To > stored.FirstDay)
                )
                || BranchAffiliations.Any(place =>
                    place.BranchId == stored.OrganisationId && place.From <= stored.LastDay && (place.To == null || place.To > stored.FirstDay)
                )
        );
        Filter<Closing>(
            QueryFilters.PlaceScope,
            closing =>
                Scope.Everything
                || Scope.Districts.Contains(closing.OrganisationId)
                || Scope.Communes.Contains(closing.OrganisationId)
                || CommuneAffiliations.Any(place =>
                    place.CommuneId == closing.OrganisationId && place.From <= closing.LastDay && (place.To == null || place.To > closing.FirstDay)
                )
                || BranchAffiliations.Any(place =>
                    place.BranchId == closing.OrganisationId && place.From <= closing.LastDay && (place.To == null || place.To > closing.FirstDay)
                )
        );

        // Old values: whose record may be read.
        Filter<FieldChange>(
            QueryFilters.PersonScope,
            change =>
                Scope.Everything
                || (change.Subject == nameof(Member) && Members.Any(member => member.Id == (int)change.SubjectId))
                || (change.Subject == nameof(AdmissionCandidate) && Candidates.Any(candidate => candidate.Id == (int)change.SubjectId))
                || (OrganisationSubjects.Contains(change.Subject) && Organisations.Any(o => o.Id == (int)change.SubjectId))
        );
    }
}
