using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Writes districts, communes, branches and localities, and tells the plans the keys they got.</summary>
internal static class OrganisationWriter
{
    public static async Task WriteAsync(IReadOnlyList<DistrictPlan> plans, BulkRows rows)
    {
        await WriteUnitsAsync(plans, rows);
        await WriteLocalitiesAsync(plans, rows);
        foreach (var plan in plans)
        {
            var changes = PlaceHistory.ChangesIn(plan);
            await rows.AddFactsAsync(plan.Communes.SelectMany(commune => PlaceHistory.Of(commune, changes)));
            await rows.AddFactsAsync(plan.Branches.SelectMany(branch => PlaceHistory.Of(branch, changes)));
            await rows.AddFactsAsync(plan.Localities.SelectMany(locality => PlaceHistory.Of(locality, changes)));
            await rows.AddFactsAsync(plan.Localities.SelectMany(Coverages));
            await rows.AddFactsAsync(plan.Communes.Where(commune => commune.Blueprint.Areas is not Areas.None).Select(AreaOf));
            await rows.AddTrackedFactsAsync(plan.Reorganisations.Select(ReorganisationOf));
        }
    }

    private static async Task WriteUnitsAsync(IReadOnlyList<DistrictPlan> plans, BulkRows rows)
    {
        List<PlannedOrganisation> units =
        [
            .. plans.Select(plan => plan.District),
            .. plans.Select(plan => plan.Province).OfType<PlannedDistrict>(),
            .. plans.SelectMany(plan => plan.Communes),
            .. plans.SelectMany(plan => plan.Branches),
        ];
        await rows.AddTrackedAsync(units.Select(OrganisationOf));
        var keys = await rows.KeysAsync<Organisation>(organisation => new(organisation.Code, organisation.Id));
        units.ForEach(unit => unit.Id = keys[unit.Code]);
        await rows.AddFactsAsync(
            units.Select(unit => new OrganisationLife
            {
                OrganisationId = unit.Id,
                From = unit.From,
                To = unit.To,
            })
        );
    }

    private static async Task WriteLocalitiesAsync(IReadOnlyList<DistrictPlan> plans, BulkRows rows)
    {
        var planned = plans.SelectMany(plan => plan.Localities).ToList();
        await rows.AddAsync(
            planned.Select(locality => new Locality
            {
                Code = locality.Code,
                Name = locality.Name,
                Kind = locality.Kind,
            })
        );
        var keys = await rows.KeysAsync<Locality>(locality => new(locality.Code, locality.Id));
        planned.ForEach(locality => locality.Id = keys[locality.Code]);
    }

    private static Organisation OrganisationOf(PlannedOrganisation unit)
    {
        var search = PersonName.SearchKey(unit.Name);
        return unit switch
        {
            PlannedDistrict district => new DistrictCommittee
            {
                Code = unit.Code,
                Name = unit.Name,
                SearchKey = search,
                Kind = district.Level,
                Province = district.Province,
            },
            PlannedCommune commune => new CommuneCommittee
            {
                Code = unit.Code,
                Name = unit.Name,
                SearchKey = search,
                Kind = commune.Kind,
            },
            PlannedBranch branch => new Branch
            {
                Code = unit.Code,
                Name = unit.Name,
                SearchKey = search,
                Kind = branch.Kind,
            },
            _ => throw new InvalidOperationException($"{unit.Code} is no organisation."),
        };
    }

    private static IEnumerable<LocalityCoverage> Coverages(PlannedLocality locality) =>
        locality.Coverages.Select(coverage => new LocalityCoverage
        {
            LocalityId = locality.Id,
            BranchId = coverage.Branch.Id,
            From = coverage.From,
            To = coverage.To,
        });

    private static CommuneArea AreaOf(PlannedCommune commune) =>
        new()
        {
            CommuneId = commune.Id,
            Areas = commune.Blueprint.Areas,
            From = commune.From,
            To = commune.To,
        };

    private static Reorganisation ReorganisationOf(PlannedReorganisation planned) =>
        new()
        {
            Number = planned.Number,
            Kind = planned.Kind,
            DecidedOn = planned.EffectiveOn.AddDays(-12),
            EffectiveOn = planned.EffectiveOn,
            Units =
            [
                .. planned.Predecessors.Select((unit, place) => UnitOf(unit, ReorganisationRole.Predecessor, place)),
                .. planned.Successors.Select((unit, place) => UnitOf(unit, ReorganisationRole.Successor, place)),
            ],
        };

    private static ReorganisationUnit UnitOf(PlannedOrganisation unit, ReorganisationRole role, int place) =>
        new()
        {
            OrganisationId = unit.Id,
            Role = role,
            Position = place + 1,
        };
}
