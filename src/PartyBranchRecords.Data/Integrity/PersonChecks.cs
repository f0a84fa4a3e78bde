using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>What must hold of people; a finding names the record number.</summary>
internal static class PersonChecks
{
    public static readonly IReadOnlyList<IntegrityCheck> All =
    [
        new(
            "overlapping-memberships",
            "The person is a member of two branches on one day.",
            records => RecordNumbers(records, records.Memberships.Overlapping(membership => membership.MemberId).Select(fact => fact.MemberId))
        ),
        new(
            "overlapping-particulars",
            "Two rows of the person's particulars hold on one day.",
            records => RecordNumbers(records, records.Particulars.Overlapping(particulars => particulars.MemberId).Select(fact => fact.MemberId))
        ),
        new(
            "overlapping-absences",
            "Two absences of the same kind hold on one day.",
            records =>
                RecordNumbers(records, records.Absences.Overlapping(absence => new { absence.MemberId, absence.Kind }).Select(fact => fact.MemberId))
        ),
        new(
            "overlapping-offices",
            "The person holds the same office of the same organisation twice on one day.",
            records =>
                RecordNumbers(
                    records,
                    records
                        .OfficeHoldings.Overlapping(holding => new
                        {
                            holding.MemberId,
                            holding.OrganisationId,
                            holding.Office,
                        })
                        .Select(fact => fact.MemberId)
                )
        ),
        new(
            "membership-outside-branch",
            "The person is a member of a branch on a day on which the branch does not exist.",
            records =>
                records
                    .Memberships.Select(membership => new Span
                    {
                        Owner = membership.BranchId,
                        Subject = records.Members.Where(member => member.Id == membership.MemberId).Select(member => member.RecordNumber).First(),
                        From = membership.From,
                        To = membership.To,
                    })
                    .NotCoveredBy(OrganisationChecks.Lives(records))
        ),
        new(
            "office-outside-organisation",
            "The person holds an office on a day on which the organisation does not exist.",
            records =>
                records
                    .OfficeHoldings.Select(holding => new Span
                    {
                        Owner = holding.OrganisationId,
                        Subject = records.Members.Where(member => member.Id == holding.MemberId).Select(member => member.RecordNumber).First(),
                        From = holding.From,
                        To = holding.To,
                    })
                    .NotCoveredBy(OrganisationChecks.Lives(records))
        ),
        new(
            "member-without-membership",
            "The person has a record and never was a member of a branch.",
            records =>
                // Whoever was taken back with the act that made the record has none, and is nobody.
                records
                    .Members.IgnoreQueryFilters([QueryFilters.Believed])
                    .Where(member =>
                        !records.Memberships.Any(membership =>
                            membership.MemberId == member.Id
                            && (
                                membership.RemovedBy == null
                                || records.Changes.Any(change => change.Number == membership.RemovedBy && change.Kind == ChangeKind.TakenBack)
                            )
                        )
                    )
                    .Select(member => member.RecordNumber)
        ),
        new(
            "membership-without-admission",
            "A membership names an admission that is not there.",
            records =>
                RecordNumbers(
                    records,
                    records
                        .Memberships.Where(membership =>
                            !records.Admissions.Any(admission =>
                                admission.MemberId == membership.MemberId && admission.Number == membership.AdmissionNumber
                            )
                        )
                        .Select(membership => membership.MemberId)
                )
        ),
        new(
            "last-branch",
            "The branch or the leaving day kept with the person is not that of the last membership.",
            records =>
                from member in records.Members
                from last in records.Memberships
                where last.MemberId == member.Id
                where !records.Memberships.Any(later => later.MemberId == member.Id && later.From > last.From)
                where last.BranchId != member.LastBranchId || last.To != member.LeftOn
                select member.RecordNumber
        ),
        new(
            "gap-without-leaving",
            "A membership ended by a move to another branch, and none begins on that day.",
            records =>
                RecordNumbers(
                    records,
                    records
                        .Memberships.Where(moved =>
                            moved.Ended == MembershipEnd.InternalTransfer
                            || moved.Ended == MembershipEnd.CadreAssignment
                            || moved.Ended == MembershipEnd.Reorganisation
                        )
                        .Where(moved => !records.Memberships.Any(next => next.MemberId == moved.MemberId && next.From == moved.To))
                        .Select(moved => moved.MemberId)
                )
        ),
        new(
            "admitted-without-member",
            "The candidate was admitted, and there is no member.",
            records =>
                records
                    .Candidates.Where(candidate =>
                        candidate.MemberId == null
                        && records.CandidateSteps.Any(step => step.CandidateId == candidate.Id && step.Kind == CandidateStepKind.Admitted)
                    )
                    .Select(candidate => candidate.Number)
        ),
    ];

    private static IQueryable<string> RecordNumbers(RecordsContext records, IQueryable<int> members) =>
        records.Members.Where(member => members.Contains(member.Id)).Select(member => member.RecordNumber);
}
