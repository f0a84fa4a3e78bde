using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Whom the numbers of members, movements, quota and composition count: one query a question, not one a number.</summary>
internal static class PeopleBehind
{
    public static async Task<NumbersBehind> MembersAsync(ReportFacts facts, Asked asked, DateOnly day, CancellationToken cancellationToken)
    {
        var people = await facts
            .StandingOn(facts.PlacesInside(asked), day)
            .Select(person => new Standing
            {
                DistrictId = person.DistrictId,
                CommuneId = person.CommuneId,
                BranchId = person.BranchId,
                MemberId = person.MemberId,
                IsOfficial = person.IsOfficial,
                IsWoman = person.IsWoman,
                IsMinority = person.IsMinority,
                IsLocal = person.IsLocal,
            })
            .ToListAsync(cancellationToken);
        return Of(
            from person in people
            from count in MembersReport.Counts
            where count.Holds(person)
            from counted in asked.Counted(person.Place, person.MemberId, count.Name)
            select counted
        );
    }

    public static async Task<NumbersBehind> QuotaAsync(ReportFacts facts, AskedPeriod question, CancellationToken cancellationToken)
    {
        var (asked, period) = question;
        var places = facts.PlacesInside(asked);
        var admitted = await facts.AdmissionsWithin(places, period.From, period.Last).Placed().ToListAsync(cancellationToken);
        var opening = await facts.StandingOn(places, period.Opening).Placed().ToListAsync(cancellationToken);
        return Of(
            admitted
                .SelectMany(person => asked.Counted(person.Place, person.MemberId, QuotaReport.Admitted))
                .Concat(opening.SelectMany(person => asked.Counted(person.Place, person.MemberId, QuotaReport.OpeningMembers)))
        );
    }

    /// <summary>Who moved between two units of the rows counts in both and not in the total.</summary>
    public static async Task<NumbersBehind> MovementsAsync(ReportFacts facts, AskedPeriod question, CancellationToken cancellationToken)
    {
        var (asked, period) = question;
        var places = facts.PlacesInside(asked);
        var opening = await facts.StandingOn(places, period.Opening).Placed().ToListAsync(cancellationToken);
        var closing = await facts.StandingOn(places, period.Last).Placed().ToListAsync(cancellationToken);
        var stays = (await facts.StaysOfPeopleAsync(places, period.From, period.Last, cancellationToken))
            .Select(person => (person.Key, Stays: (IReadOnlyList<Stay>)[.. person]))
            .ToList();

        IEnumerable<(NumberKey, int)> Moved(Func<Placement, int?> unitOf, Func<Placement, int?> rowOf) =>
            from person in stays
            from step in MovementRules.Count(person.Stays, period.From, period.Last, unitOf)
            select (new NumberKey(rowOf(step.Stay.Place), null, MovementsReport.ColumnOf(step.Movement)), person.Key);

        return Of(
            opening
                .SelectMany(person => asked.Counted(person.Place, person.MemberId, MovementsReport.Opening))
                .Concat(closing.SelectMany(person => asked.Counted(person.Place, person.MemberId, MovementsReport.Closing)))
                .Concat(Moved(_ => asked.Unit.Id, _ => null))
                .Concat(Moved(asked.RowOf, asked.RowOf).Where(one => one.Item1.Row is not null))
        );
    }

    public static NumbersBehind Composition(Asked asked, IReadOnlyList<ComposedPerson> people) =>
        Of(
            from person in people
            from one in Characteristic.All.Zip(person.Values)
            from counted in asked.Counted(
                person.Who.Place,
                person.Who.MemberId,
                CompositionReport.Members,
                CompositionShare.PartOf(one.First.Name, one.Second)
            )
            select counted
        );

    private static NumbersBehind Of(IEnumerable<(NumberKey, int)> counted) => NumbersBehind.Of(SubjectKind.Member, counted);

    private static IQueryable<PlacedPerson> Placed(this IQueryable<Standing> people) =>
        people.Select(person => new PlacedPerson
        {
            DistrictId = person.DistrictId,
            CommuneId = person.CommuneId,
            BranchId = person.BranchId,
            MemberId = person.MemberId,
        });

    private static IQueryable<PlacedPerson> Placed(this IQueryable<PlacedMembership> people) =>
        people.Select(person => new PlacedPerson
        {
            DistrictId = person.Place.DistrictId,
            CommuneId = person.Place.CommuneId,
            BranchId = person.Place.BranchId,
            MemberId = person.Membership.MemberId,
        });

    private sealed record PlacedPerson
    {
        public required int DistrictId { get; init; }
        public required int? CommuneId { get; init; }
        public required int BranchId { get; init; }
        public required int MemberId { get; init; }

        public Placement Place => new(DistrictId, CommuneId, BranchId);
    }
}
