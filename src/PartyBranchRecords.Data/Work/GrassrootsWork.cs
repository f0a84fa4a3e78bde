using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>What is due of communes and grassroots branches as a whole: a row for each.</summary>
internal static class GrassrootsWork
{
    /// <summary>Who does not keep pace with the quota of the year, as the dashboard has it: two commands.</summary>
    public static async Task<IEnumerable<WorkItem>> QuotaWorkAsync(
        this ReportFacts facts,
        WorkDay today,
        IReadOnlyDictionary<int, WorkUnit> grassroots,
        CancellationToken cancellationToken
    )
    {
        var year = ReportPeriod.OfYear(today.Day.Year) with { AsOf = today.Day };
        var (name, communes, branches) = (year.Quota!.Name, facts.CommunePlaces.On(today.Day), facts.Places.On(today.Day));
        var revisions = await facts
            .Quotas.Where(quota =>
                quota.Period == name
                && (
                    communes.Any(place => place.CommuneId == quota.OrganisationId)
                    || branches.Any(place => place.BranchId == quota.OrganisationId && place.CommuneId == null)
                )
            )
            .Select(quota => new TargetRevision(quota.OrganisationId, quota.Target, quota.SetOn))
            .ToListAsync(cancellationToken);
        var admitted = await facts
            .AdmissionsWithin(facts.Places, year.From, year.Last)
            .GroupBy(person => person.Place.CommuneId ?? person.Place.BranchId)
            .Select(unit => new { Id = unit.Key, People = unit.Count() })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.People, cancellationToken);
        return from target in QuotaRules.InForce(revisions, year.TargetsOn)
            where grassroots.ContainsKey(target.Key)
            let figures = new QuotaFigures
            {
                Target = target.Value,
                Admitted = admitted.GetValueOrDefault(target.Key),
                OpeningMembers = 0,
                TargetsBelow = null,
                DaysGone = year.DaysGone(today.Day),
                Days = year.Days,
            }
            where figures.IsBehindPace
            select ItemOf(today, WorkKind.BehindPace, grassroots[target.Key], year.From, year.Through, figures.Gap!.Value);
    }

    /// <summary>How many are due a badge at the next award date.</summary>
    public static async Task<IEnumerable<WorkItem>> BadgeWorkAsync(
        this ReportFacts facts,
        WorkDay today,
        IReadOnlyDictionary<int, WorkUnit> grassroots,
        CancellationToken cancellationToken
    )
    {
        var award = PartyBadges.AwardOn(today.Day);
        var due = await facts.BadgesDueAsync(facts.Places, award, cancellationToken);
        return due.GroupBy(one => one.Person.Place.UnitAt(ReportLevel.Commune)!.Value)
            .Where(unit => grassroots.ContainsKey(unit.Key))
            .Select(unit => ItemOf(today, WorkKind.PartyBadges, grassroots[unit.Key], since: null, award, unit.Count()));
    }

    /// <summary>The communes and grassroots branches of the day: one command.</summary>
    public static async Task<IReadOnlyDictionary<int, WorkUnit>> GrassrootsAsync(
        this ReportFacts facts,
        WorkDay today,
        CancellationToken cancellationToken
    )
    {
        var communes = await (
            from place in facts.CommunePlaces.On(today.Day)
            join life in facts.Lives.On(today.Day) on place.CommuneId equals life.OrganisationId
            join commune in facts.Communes on place.CommuneId equals commune.Id
            select new WorkUnit(new Placement(place.DistrictId, commune.Id, null), null, null, commune.Code, commune.Name)
        ).ToListAsync(cancellationToken);
        var branches = today.Branches.Values.Where(branch => branch.IsGrassroots).Select(branch => branch.Unit);
        return communes.Concat(branches).ToDictionary(unit => unit.Place.Lowest);
    }

    private static WorkItem ItemOf(WorkDay today, WorkKind kind, WorkUnit unit, DateOnly? since, DateOnly due, int people) =>
        new()
        {
            Kind = kind,
            Subject = new WorkSubject(WorkSubjectKind.Unit, unit.Place.Lowest, unit.GrassrootsName, unit.GrassrootsCode),
            Unit = unit,
            Since = since,
            Due = due,
            Left = due.DayNumber - today.Day.DayNumber,
            People = people,
        };
}
