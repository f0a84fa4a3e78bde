using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using Rows = System.Collections.Generic.IAsyncEnumerable<object?[]>;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>People: who has a believed membership, with everything held on them.</summary>
internal sealed class PeopleRows(RecordsContext context, ExportedPart part, CancellationToken cancellationToken)
{
    /// <summary>The last particulars, the first admission, the last membership.</summary>
    public Rows Members() =>
        (
            from member in context.Members
            join admission in context.Admissions.Where(admission => admission.Number == 1) on member.Id equals admission.MemberId
            from known in context.Particulars.Where(row => row.MemberId == member.Id).OrderByDescending(row => row.From).Take(1)
            from last in context.Memberships.Where(row => row.MemberId == member.Id).OrderByDescending(row => row.From).Take(1)
            join branch in context.Branches on last.BranchId equals branch.Id
            from residence in context.Localities.Where(place => place.Id == known.ResidenceLocalityId).DefaultIfEmpty()
            from workplace in context.Localities.Where(place => place.Id == known.WorkplaceLocalityId).DefaultIfEmpty()
            where part.Members.Contains(member.Id)
            orderby member.RecordNumber
            select new object?[]
            {
                member.RecordNumber,
                member.CardNumber,
                member.FullName,
                member.OtherName,
                known.Sex,
                new BirthDay(known.BirthDate, known.BirthYearOnly),
                known.Ethnicity,
                known.Religion,
                member.NativePlace,
                member.Residence,
                residence.Code,
                workplace.Code,
                member.CitizenId,
                member.Phone,
                member.Occupation,
                known.GeneralEducation,
                known.ProfessionalLevel,
                known.PoliticalTheory,
                known.IsLocal,
                known.YouthUnion,
                admission.DecisionOn,
                admission.DecisionNumber,
                admission.AdmittedOn,
                admission.OfficialOn,
                branch.Code,
                last.To,
                last.Ended,
            }
        ).AsAsyncEnumerable();

    /// <summary>Only of people whose particulars changed, or began on a known day: one row that has always held is said by the member.</summary>
    public async Rows Particulars()
    {
        var rows =
            from known in context.Particulars
            join member in context.Members on known.MemberId equals member.Id
            from residence in context.Localities.Where(place => place.Id == known.ResidenceLocalityId).DefaultIfEmpty()
            from workplace in context.Localities.Where(place => place.Id == known.WorkplaceLocalityId).DefaultIfEmpty()
            where part.Members.Contains(member.Id) && context.Memberships.Any(row => row.MemberId == member.Id)
            orderby member.RecordNumber, known.From
            select new
            {
                member.RecordNumber,
                Known = known,
                Residence = residence.Code,
                Workplace = workplace.Code,
            };
        await foreach (var history in rows.GroupedAsync(row => row.RecordNumber, cancellationToken))
        {
            if (history.Count == 1 && history[0].Known.From == Period.Always)
            {
                continue;
            }
            foreach (var row in history)
            {
                yield return
                [
                    row.RecordNumber,
                    row.Known.From,
                    row.Known.Sex,
                    new BirthDay(row.Known.BirthDate, row.Known.BirthYearOnly),
                    row.Known.Ethnicity,
                    row.Known.Religion,
                    row.Residence,
                    row.Workplace,
                    row.Known.GeneralEducation,
                    row.Known.ProfessionalLevel,
                    row.Known.PoliticalTheory,
                    row.Known.IsLocal,
                    row.Known.YouthUnion,
                ];
            }
        }
    }

    /// <summary>Only of people whose history is not the one that follows from their row in members.</summary>
    public async Rows Memberships()
    {
        var rows =
            from membership in context.Memberships
            join member in context.Members on membership.MemberId equals member.Id
            join branch in context.Branches on membership.BranchId equals branch.Id
            join life in context.OrganisationLives on branch.Id equals life.OrganisationId
            join admission in context.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where part.Members.Contains(member.Id)
            orderby member.RecordNumber, membership.From
            select new Stint(
                member.RecordNumber,
                branch.Code,
                life.From,
                membership.AdmissionNumber,
                new SingleMembership(membership.From, membership.Began, membership.To, membership.Ended),
                admission.AdmittedOn,
                admission.DecisionOn,
                admission.DecisionNumber,
                admission.OfficialOn
            );
        await foreach (var history in rows.GroupedAsync(row => row.RecordNumber, cancellationToken))
        {
            if (history is not [{ IsTheUsual: true }])
            {
                foreach (var stint in history)
                {
                    yield return stint.Cells();
                }
            }
        }
    }

    public Rows Absences() =>
        (
            from absence in context.Absences
            join member in context.Members on absence.MemberId equals member.Id
            where part.Members.Contains(member.Id) && context.Memberships.Any(row => row.MemberId == member.Id)
            orderby member.RecordNumber, absence.From, absence.Kind
            select new object?[] { member.RecordNumber, absence.Kind, absence.From, absence.To, absence.Place }
        ).AsAsyncEnumerable();

    public Rows Offices() =>
        (
            from office in context.OfficeHoldings
            join member in context.Members on office.MemberId equals member.Id
            join organisation in context.Organisations on office.OrganisationId equals organisation.Id
            where part.Members.Contains(member.Id) && context.Memberships.Any(row => row.MemberId == member.Id)
            orderby member.RecordNumber, organisation.Code, office.Office, office.From
            select new object?[] { member.RecordNumber, organisation.Code, office.Office, office.From, office.To }
        ).AsAsyncEnumerable();

    public Rows Posts() =>
        (
            from post in context.CivicPosts
            join member in context.Members on post.MemberId equals member.Id
            from locality in context.Localities.Where(place => place.Id == post.LocalityId).DefaultIfEmpty()
            where part.Members.Contains(member.Id) && context.Memberships.Any(row => row.MemberId == member.Id)
            orderby member.RecordNumber, post.Name, locality.Code, post.From
            select new object?[] { member.RecordNumber, post.Name, locality.Code, post.From, post.To }
        ).AsAsyncEnumerable();

    private sealed record Stint(
        string RecordNumber,
        string Branch,
        DateOnly EstablishedOn,
        int AdmissionNumber,
        SingleMembership Membership,
        DateOnly AdmittedOn,
        DateOnly? DecisionOn,
        string? DecisionNumber,
        DateOnly? OfficialOn
    )
    {
        public bool IsTheUsual =>
            AdmissionNumber == 1 && Membership == SingleMembership.Of(AdmittedOn, EstablishedOn, Membership.To, Membership.Ended);

        public object?[] Cells()
        {
            object?[] again = Membership.Began == MembershipStart.ReAdmission ? [DecisionOn, DecisionNumber, OfficialOn] : [null, null, null];
            return [RecordNumber, Branch, Membership.From, Membership.Began, Membership.To, Membership.Ended, .. again];
        }
    }
}
