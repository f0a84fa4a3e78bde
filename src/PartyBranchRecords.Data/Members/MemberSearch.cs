using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Members;

/// <summary>Finds people in the reader's units as of a day, by name or number.</summary>
public sealed class MemberSearch(RecordsContext context)
{
    public const int PageSize = 50;
    private const int MostWords = 6;

    public async Task<ListPage<MemberFound>> FindAsync(MemberQuestion question, DateOnly day, CancellationToken cancellationToken = default)
    {
        var found = Matching(InUnit(Everybody(day), question.Unit), question.Words);
        found = question.Status switch
        {
            MemberFilter.Active => found.Where(person => !person.HasLeft),
            MemberFilter.Official => found.Where(person => !person.HasLeft && person.OfficialOn != null),
            MemberFilter.Probationary => found.Where(person => !person.HasLeft && person.OfficialOn == null),
            MemberFilter.Left => found.Where(person => person.HasLeft),
            _ => found,
        };
        var total = await found.CountAsync(cancellationToken);
        var page = found
            .OrderBy(person => person.Member.SortKey)
            .ThenBy(person => person.Member.RecordNumber)
            .Skip((Math.Max(question.Page, 1) - 1) * PageSize)
            .Take(PageSize);
        return new(await Describe(page, day).ToListAsync(cancellationToken), total);
    }

    /// <summary>
    /// Everybody with a membership on the day; and who had left by then, where they last stood. The places hold the reader's
    /// scope, so a commune's secretary reads a few branches and not the people of the whole district.
    /// </summary>
    private IQueryable<Found> Everybody(DateOnly day) =>
        from place in context.BranchAffiliations
        join membership in context.Memberships.IgnoreQueryFilters([QueryFilters.PersonScope, QueryFilters.OrganisationScope])
            on place.BranchId equals membership.BranchId
        join member in context.Members on membership.MemberId equals member.Id
        from admission in context
            .Admissions.Where(admission => admission.MemberId == member.Id && admission.Number == membership.AdmissionNumber)
            .DefaultIfEmpty()
        let stands = membership.From <= day && (membership.To == null || membership.To > day)
        let hasLeft = member.LeftOn <= day && membership.To == member.LeftOn
        where
            (stands && place.From <= day && (place.To == null || place.To > day))
            || (hasLeft && place.From < member.LeftOn && (place.To == null || place.To >= member.LeftOn))
        select new Found
        {
            Member = member,
            Place = place,
            HasLeft = !stands,
            Ended = stands ? null : membership.Ended,
            AdmittedOn = (DateOnly?)admission.AdmittedOn,
            OfficialOn = admission.OfficialOn <= day ? admission.OfficialOn : null,
        };

    private IQueryable<Found> InUnit(IQueryable<Found> found, string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return found;
        }
        var wanted = Organisation.CleanCode(code);
        var unit = context.Organisations.Where(organisation => organisation.Code == wanted).Select(organisation => organisation.Id);
        return found.Where(person =>
            unit.Contains(person.Place.BranchId) || unit.Contains(person.Place.DistrictId) || unit.Contains(person.Place.CommuneId!.Value)
        );
    }

    private static IQueryable<Found> Matching(IQueryable<Found> found, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return found;
        }
        if (words.Any(char.IsDigit))
        {
            var number = words.Trim().ToUpperInvariant();
            return found.Where(person => person.Member.RecordNumber.Contains(number) || person.Member.CardNumber!.Contains(number));
        }
        foreach (var word in PersonName.SearchKey(words).Split(' ').Take(MostWords))
        {
            var beginning = " " + word;
            found = found.Where(person => (" " + person.Member.SearchKey).Contains(beginning));
        }
        return found;
    }

    private IQueryable<MemberFound> Describe(IQueryable<Found> page, DateOnly day) =>
        from person in page
        join branch in context.Branches on person.Place.BranchId equals branch.Id
        from commune in context.Communes.Where(commune => commune.Id == person.Place.CommuneId).DefaultIfEmpty()
        from particulars in context
            .Particulars.Where(row => row.MemberId == person.Member.Id && row.From <= day && (row.To == null || row.To > day))
            .DefaultIfEmpty()
        orderby person.Member.SortKey, person.Member.RecordNumber
        select new MemberFound
        {
            Id = person.Member.Id,
            FullName = person.Member.FullName,
            OtherName = person.Member.OtherName,
            RecordNumber = person.Member.RecordNumber,
            CardNumber = person.Member.CardNumber,
            BirthDate = (DateOnly?)particulars.BirthDate,
            BirthYearOnly = (bool?)particulars.BirthYearOnly ?? false,
            BranchCode = branch.Code,
            BranchName = branch.Name,
            CommuneName = commune.Name,
            Status =
                person.HasLeft ? MemberStatus.Left
                : person.OfficialOn != null ? MemberStatus.Official
                : MemberStatus.Probationary,
            AdmittedOn = person.AdmittedOn,
            OfficialOn = person.OfficialOn,
            LeftOn = person.HasLeft ? person.Member.LeftOn : null,
            Ended = person.Ended,
        };

    private sealed class Found
    {
        public required Member Member { get; init; }
        public required BranchAffiliation Place { get; init; }
        public required bool HasLeft { get; init; }
        public required MembershipEnd? Ended { get; init; }
        public required DateOnly? AdmittedOn { get; init; }
        public required DateOnly? OfficialOn { get; init; }
    }
}
