using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Who came to a place and who left it: only stays that begin or end in the days asked for are fetched.</summary>
internal static class StayQueries
{
    /// <summary>
    /// Person by person. Where a branch came or went, those who stand in it throughout are one entry: as many as they are, not
    /// one by one. Two commands.
    /// </summary>
    public static async Task<IEnumerable<IReadOnlyList<Stay>>> StaysChangingAsync(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly first,
        DateOnly last,
        CancellationToken cancellationToken
    )
    {
        var people = await Rows(facts.Memberships.Where(Changes<BranchMembership>(first, last)), places).ToListAsync(cancellationToken);
        var throughout = facts.Throughout(first, last);
        var branches = await places
            .Where(Changes<BranchAffiliation>(first, last))
            .Select(place => new
            {
                place.DistrictId,
                place.CommuneId,
                place.BranchId,
                place.From,
                place.To,
                People = throughout.Count(membership => membership.BranchId == place.BranchId),
            })
            .ToListAsync(cancellationToken);
        return people
            .GroupBy(row => row.MemberId, row => row.Stay)
            .Concat(
                branches.GroupBy(
                    place => place.BranchId,
                    place => new Stay(new(place.DistrictId, place.CommuneId, place.BranchId), new(place.From, place.To), null, null, place.People)
                )
            )
            .Select(stays => (IReadOnlyList<Stay>)[.. stays]);
    }

    /// <summary>The same, everyone for themselves, by the key of the person.</summary>
    public static async Task<IEnumerable<IGrouping<int, Stay>>> StaysOfPeopleAsync(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly first,
        DateOnly last,
        CancellationToken cancellationToken
    )
    {
        var came = await Rows(facts.Memberships.Where(Changes<BranchMembership>(first, last)), places).ToListAsync(cancellationToken);
        var moved = await Rows(facts.Throughout(first, last), places.Where(Changes<BranchAffiliation>(first, last))).ToListAsync(cancellationToken);
        return came.Concat(moved).GroupBy(row => row.MemberId, row => row.Stay);
    }

    /// <summary>The people of such stays as they were on the day they came, or on their last day there.</summary>
    public static IQueryable<Standing> Moving(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        IReadOnlyCollection<int> people,
        DateOnly first,
        DateOnly last,
        bool coming
    )
    {
        var stays =
            from membership in facts.Memberships
            join place in places on membership.BranchId equals place.BranchId
            where
                EF.Parameter(people).Contains(membership.MemberId)
                && (place.To == null || membership.From < place.To)
                && (membership.To == null || place.From < membership.To)
            select new
            {
                Place = place,
                Membership = membership,
                From = membership.From > place.From ? membership.From : place.From,
                To = place.To == null || membership.To < place.To ? membership.To : place.To,
            };
        return facts.Describe(
            coming
                ? stays
                    .Where(stay => stay.From >= first && stay.From <= last)
                    .Select(stay => new PlacedMembership
                    {
                        Place = stay.Place,
                        Membership = stay.Membership,
                        On = stay.From,
                    })
                : stays
                    .Where(stay => stay.To >= first && stay.To <= last)
                    .Select(stay => new PlacedMembership
                    {
                        Place = stay.Place,
                        Membership = stay.Membership,
                        On = stay.To!.Value.AddDays(-1),
                    }),
            last
        );
    }

    private static Expression<Func<T, bool>> Changes<T>(DateOnly first, DateOnly last)
        where T : DatedFact => fact => (fact.From >= first && fact.From <= last) || (fact.To >= first && fact.To <= last);

    private static IQueryable<BranchMembership> Throughout(this ReportFacts facts, DateOnly first, DateOnly last) =>
        facts.Memberships.Where(membership => membership.From < first && (membership.To == null || membership.To > last));

    private static IQueryable<StayRow> Rows(IQueryable<BranchMembership> memberships, IQueryable<BranchAffiliation> places) =>
        from membership in memberships
        join place in places on membership.BranchId equals place.BranchId
        where (place.To == null || membership.From < place.To) && (membership.To == null || place.From < membership.To)
        select new StayRow
        {
            MemberId = membership.MemberId,
            DistrictId = place.DistrictId,
            CommuneId = place.CommuneId,
            BranchId = place.BranchId,
            StoodFrom = place.From,
            StoodTo = place.To,
            From = membership.From,
            To = membership.To,
            Began = membership.Began,
            Ended = membership.Ended,
        };

    private sealed record StayRow
    {
        public required int MemberId { get; init; }
        public required int DistrictId { get; init; }
        public required int? CommuneId { get; init; }
        public required int BranchId { get; init; }
        public required DateOnly StoodFrom { get; init; }
        public required DateOnly? StoodTo { get; init; }
        public required DateOnly From { get; init; }
        public required DateOnly? To { get; init; }
        public required MembershipStart Began { get; init; }
        public required MembershipEnd? Ended { get; init; }

        public Stay Stay => Stay.Of(new(DistrictId, CommuneId, BranchId), new(StoodFrom, StoodTo), new(From, To), Began, Ended);
    }
}
