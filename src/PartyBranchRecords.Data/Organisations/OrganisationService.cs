using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>Finds organisations and where they stood on a day, within the reader's scope.</summary>
public sealed class OrganisationService(RecordsContext context)
{
    /// <summary>The organisation of a code as it stood on a day; null when there is none in scope on that day.</summary>
    public async Task<OrganisationHead?> FindAsync(string code, DateOnly day, CancellationToken cancellationToken = default)
    {
        var wanted = Organisation.CleanCode(code);
        var found = await context.Organisations.AsNoTracking().SingleOrDefaultAsync(organisation => organisation.Code == wanted, cancellationToken);
        return found is null ? null : (await HeadAsync(found, day, cancellationToken)).Head;
    }

    /// <summary>
    /// The organisation of a code as it last stood in the reader's units up to a day, also when it is gone since or stands
    /// elsewhere; null when it never did.
    /// </summary>
    public async Task<UnitSeen?> FindSeenAsync(string code, DateOnly day, CancellationToken cancellationToken = default)
    {
        var wanted = Organisation.CleanCode(code);
        var found = await context
            .Organisations.AsNoTracking()
            .IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .SingleOrDefaultAsync(organisation => organisation.Code == wanted, cancellationToken);
        if (found is null || await StoodAsync(found, day, cancellationToken) is not { Count: > 0 } stood)
        {
            return null;
        }
        var leftOn = stood[^1].To <= day ? stood[^1].To : null;
        var (head, life) = await HeadAsync(found, leftOn?.AddDays(-1) ?? day, cancellationToken);
        return new UnitSeen(head, stood, day, leftOn) { IsElsewhere = leftOn is { } left && life?.Contains(left) == true };
    }

    /// <summary>What to say of a unit that is not there on a day: null when it exists on it, or is none of the reader's.</summary>
    public async Task<UnitAway?> FindAwayAsync(string code, DateOnly day, CancellationToken cancellationToken = default)
    {
        var wanted = Organisation.CleanCode(code);
        var lives = await (
            from unit in context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            where unit.Code == wanted
            join life in context.OrganisationLives on unit.Id equals life.OrganisationId
            orderby life.From
            select new
            {
                unit.Id,
                unit.Code,
                unit.Name,
                life.From,
                life.To,
            }
        ).ToListAsync(cancellationToken);
        var away = lives.Exists(life => life.From <= day && (life.To is null || life.To > day))
            ? null
            : lives.LastOrDefault(life => life.To <= day) ?? lives.FirstOrDefault();
        if (away is null)
        {
            return null;
        }
        var seeOn = away.To <= day ? away.To.Value.AddDays(-1) : away.From;
        var isOwn =
            context.Scope.Everything
            || context.Scope.Districts.Contains(away.Id)
            || await context.CommuneAffiliations.On(seeOn).AnyAsync(place => place.CommuneId == away.Id, cancellationToken)
            || await context.BranchAffiliations.On(seeOn).AnyAsync(place => place.BranchId == away.Id, cancellationToken);
        return isOwn ? new UnitAway(away.Code, away.Name, away.To <= day, away.To <= day ? away.To.Value : away.From, seeOn) : null;
    }

    private async Task<(OrganisationHead Head, Period? Life)> HeadAsync(Organisation found, DateOnly day, CancellationToken cancellationToken)
    {
        var life = await context
            .OrganisationLives.Where(life => life.OrganisationId == found.Id && life.From <= day)
            .OrderByDescending(life => life.From)
            .Select(life => (Period?)new Period(life.From, life.To))
            .FirstOrDefaultAsync(cancellationToken);
        var head = new OrganisationHead
        {
            Id = found.Id,
            Code = found.Code,
            Name = found.Name,
            Organisation = found,
            EstablishedOn = life is null || life.Value.From == Period.Always ? null : life.Value.From,
            DissolvedOn = life?.To <= day ? life?.To : null,
            Above = await AboveAsync(found, day, cancellationToken),
        };
        return (head, life);
    }

    /// <summary>When an organisation stood in the reader's units, up to the day.</summary>
    private async Task<IReadOnlyList<Period>> StoodAsync(Organisation found, DateOnly day, CancellationToken cancellationToken)
    {
        var isOwn = context.Scope.Everything || context.Scope.Districts.Contains(found.Id);
        var stood = found switch
        {
            Branch => context.BranchAffiliations.Where(place => place.BranchId == found.Id).Select(place => new { place.From, place.To }),
            CommuneCommittee => context.CommuneAffiliations.Where(place => place.CommuneId == found.Id).Select(place => new { place.From, place.To }),
            _ => context.OrganisationLives.Where(life => isOwn && life.OrganisationId == found.Id).Select(life => new { life.From, life.To }),
        };
        return await stood
            .Where(period => period.From <= day)
            .OrderBy(period => period.From)
            .Select(period => new Period(period.From, period.To))
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<OrganisationName>> AboveAsync(Organisation organisation, DateOnly day, CancellationToken cancellationToken)
    {
        // The names above one's own unit are shown to everybody who may see the unit.
        var everything = context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope]);
        var above = organisation switch
        {
            Branch => from place in context.BranchAffiliations.On(day)
            where place.BranchId == organisation.Id
            from unit in everything
            where unit.Id == place.DistrictId || unit.Id == place.CommuneId
            select unit,
            CommuneCommittee => from place in context.CommuneAffiliations.On(day)
            where place.CommuneId == organisation.Id
            join unit in everything on place.DistrictId equals unit.Id
            select unit,
            _ => null,
        };
        return above is null
            ? []
            : await above
                .OrderBy(unit => unit is DistrictCommittee ? 0 : 1)
                .Select(unit => new OrganisationName(
                    unit.Id,
                    unit.Code,
                    unit.Name,
                    unit is DistrictCommittee ? OrganisationLevel.District : OrganisationLevel.Commune
                ))
                .ToListAsync(cancellationToken);
    }
}

/// <summary>An organisation as it stood on a day.</summary>
public sealed record OrganisationHead
{
    public required int Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required Organisation Organisation { get; init; }

    /// <summary>Null where it has existed for as long as anybody knows.</summary>
    public required DateOnly? EstablishedOn { get; init; }

    /// <summary>Set when it no longer existed on the day asked for.</summary>
    public required DateOnly? DissolvedOn { get; init; }

    /// <summary>The units it stood under, the district first.</summary>
    public required IReadOnlyList<OrganisationName> Above { get; init; }

    public OrganisationLevel Level => Organisation.Level;

    public ReportUnit AsReportUnit =>
        new(
            Id,
            Level switch
            {
                OrganisationLevel.District => ReportLevel.District,
                OrganisationLevel.Commune => ReportLevel.Commune,
                _ => ReportLevel.Branch,
            },
            Code,
            Name
        );

    /// <summary>What a row of its tables stands for: grassroots organisations in a district, branches below it.</summary>
    public ReportLevel RowLevel => Level == OrganisationLevel.District ? ReportLevel.Commune : ReportLevel.Branch;
}

public sealed record OrganisationName(int Id, string Code, string Name, OrganisationLevel Level);
