using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>
/// The units that a draft founds. A code left by a unit that was taken back with the act that made it is free again: its row, which is
/// nobody, becomes the new unit.
/// </summary>
internal sealed class FoundedUnits(RecordsContext context, ReorganisationEntry entry)
{
    private List<Organisation> organisations = [];
    private List<Locality> localities = [];

    /// <summary>Which codes are not free.</summary>
    public async Task<Verdict> CheckAsync(CancellationToken cancellationToken)
    {
        var codes = entry.Founded.Select(unit => unit.Code!).ToList();
        var taken = new List<Refusal?>(
            codes
                .Where(code =>
                    !string.Equals(code, Organisation.CleanCode(code), StringComparison.Ordinal)
                    || Organisation.ReservedCodes.Contains(code, StringComparer.Ordinal)
                )
                .Select(ReorganisationRefusals.CodeTaken)
        );
        if (entry.Subject == ReorganisationSubject.Localities)
        {
            localities = await context.Localities.AsTracking().Where(one => codes.Contains(one.Code)).ToListAsync(cancellationToken);
            var ids = localities.Select(one => one.Id).ToList();
            var lying = await context
                .LocalityAffiliations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
                .Where(place => ids.Contains(place.LocalityId))
                .Select(place => place.LocalityId)
                .ToListAsync(cancellationToken);
            taken.AddRange(localities.Where(one => lying.Contains(one.Id)).Select(one => ReorganisationRefusals.CodeTaken(one.Code)));
            return Verdict.Of(taken);
        }
        var named = context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope]).AsTracking();
        organisations = await named.Where(unit => codes.Contains(unit.Code)).ToListAsync(cancellationToken);
        var keys = organisations.Select(unit => unit.Id).ToList();
        var living = await context
            .OrganisationLives.Where(life => keys.Contains(life.OrganisationId))
            .Select(life => life.OrganisationId)
            .ToListAsync(cancellationToken);
        var level = ReorganisationRules.LevelOf(entry.Subject);
        taken.AddRange(
            organisations.Where(unit => living.Contains(unit.Id) || unit.Level != level).Select(unit => ReorganisationRefusals.CodeTaken(unit.Code))
        );
        return Verdict.Of(taken);
    }

    /// <summary>Keys below zero, while nothing is written.</summary>
    public Dictionary<string, int> Imagined() =>
        entry.Founded.Select((unit, place) => (unit.Code, Id: -1 - place)).ToDictionary(unit => unit.Code!, unit => unit.Id, StringComparer.Ordinal);

    /// <summary>Writes them; their keys by code.</summary>
    public async Task<Dictionary<string, int>> MakeAsync(CancellationToken cancellationToken)
    {
        if (entry.Subject == ReorganisationSubject.Localities)
        {
            var made = entry.Founded.Select(LocalityOf).ToList();
            await context.SaveChangesAsync(cancellationToken);
            return made.ToDictionary(one => one.Code, one => one.Id, StringComparer.Ordinal);
        }
        var units = entry.Founded.Select(UnitOf).ToList();
        await context.SaveChangesAsync(cancellationToken);
        return units.ToDictionary(unit => unit.Code, unit => unit.Id, StringComparer.Ordinal);
    }

    private Locality LocalityOf(FoundedUnit founded)
    {
        var locality = localities.Find(one => string.Equals(one.Code, founded.Code, StringComparison.Ordinal));
        if (locality is null)
        {
            locality = new Locality
            {
                Code = founded.Code!,
                Name = founded.Name!,
                Kind = founded.LocalityKind!.Value,
            };
            context.Add(locality);
        }
        (locality.Name, locality.Kind) = (founded.Name!, founded.LocalityKind!.Value);
        return locality;
    }

    private Organisation UnitOf(FoundedUnit founded)
    {
        var unit = organisations.Find(one => string.Equals(one.Code, founded.Code, StringComparison.Ordinal));
        if (unit is null)
        {
            unit = New(founded);
            context.Add(unit);
        }
        unit.Name = founded.Name!;
        unit.SearchKey = PersonName.SearchKey(unit.Name);
        switch (unit)
        {
            case Branch branch:
                branch.Kind = founded.BranchKind!.Value;
                break;
            case CommuneCommittee commune:
                commune.Kind = founded.CommuneKind!.Value;
                break;
        }
        return unit;
    }

    private Organisation New(FoundedUnit founded) =>
        entry.Subject switch
        {
            ReorganisationSubject.Branches => new Branch
            {
                Code = founded.Code!,
                Name = founded.Name!,
                Kind = founded.BranchKind!.Value,
            },
            ReorganisationSubject.Communes => new CommuneCommittee { Code = founded.Code!, Name = founded.Name! },
            _ => new DistrictCommittee
            {
                Code = founded.Code!,
                Name = founded.Name!,
                Kind = DistrictLevel.Province,
            },
        };
}
