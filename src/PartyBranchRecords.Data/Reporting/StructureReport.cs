using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The grassroots organisations and the branches of each unit as of a day.</summary>
public sealed class StructureReport(ReportFacts facts)
{
    public const string Name = "structure";

    public static readonly IReadOnlyList<ReportColumn<UnitRow<StructureFigures>>> Columns = UnitColumns.Of(
        StructureCount.All.Select(count => new ReportColumn<StructureFigures>(
            count.Name,
            ColumnKind.Count,
            figures => figures.Count(count),
            HasList: true
        ))
    );

    public async Task<Outcome<UnitReport<StructureFigures>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var units = await facts.UnitsAsync(asked, day, day, cancellationToken);
        var branches = await facts.BranchFigures(facts.PlacesInside(asked), day).ToListAsync(cancellationToken);
        var structure = branches.Select(StructureUnit.Of).Concat(await CommunesAsync(asked, day, branches, cancellationToken));
        return asked.Report(
            units,
            [.. structure.OrderBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => new Placed<StructureUnit>(unit.Place, unit))],
            (_, own) => new StructureFigures(own)
        );
    }

    /// <summary>The organisations behind a number.</summary>
    public async Task<Outcome<ListPage<StructureUnit>>> ListAsync(DayRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (StructureCount.All.FirstOrDefault(count => string.Equals(count.Name, list.Column, StringComparison.Ordinal)) is not { } counted)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await RunAsync(request, cancellationToken);
        return outcome.Value is { } report ? list.PageOf(report.RowOf(list)?.Figures.Of(counted)) : outcome.Verdict;
    }

    private async Task<IEnumerable<StructureUnit>> CommunesAsync(
        Asked asked,
        DateOnly day,
        IEnumerable<BranchFigure> branches,
        CancellationToken cancellationToken
    )
    {
        var communes = await (
            from place in facts.CommunePlacesInside(asked).On(day)
            join life in facts.Lives.On(day) on place.CommuneId equals life.OrganisationId
            join commune in facts.Communes on place.CommuneId equals commune.Id
            select new
            {
                place.DistrictId,
                commune.Id,
                commune.Code,
                commune.Name,
                commune.Kind,
            }
        ).ToListAsync(cancellationToken);
        var own = branches.ToLookup(branch => branch.CommuneId);
        return communes.Select(commune => new StructureUnit
        {
            Place = new Placement(commune.DistrictId, commune.Id, null),
            Id = commune.Id,
            Code = commune.Code,
            Name = commune.Name,
            BranchKind = null,
            CommuneKind = commune.Kind,
            CommuneCode = commune.Code,
            CommuneName = commune.Name,
            Members = own[commune.Id].Sum(branch => branch.Members),
            Official = own[commune.Id].Sum(branch => branch.Official),
        });
    }
}

/// <summary>The structure of a unit, from the organisations in it.</summary>
public sealed class StructureFigures(IReadOnlyList<StructureUnit> units)
{
    public int GrassrootsOrganisations => Count(StructureCount.GrassrootsOrganisations);
    public int CommuneCommittees => Count(StructureCount.CommuneCommittees);
    public int GrassrootsBranches => Count(StructureCount.GrassrootsBranches);
    public int SubordinateBranches => Count(StructureCount.SubordinateBranches);

    public int Count(StructureCount counted) => units.Count(counted.Holds);

    public int Branches(BranchKind kind) => Count(StructureCount.Of(kind));

    /// <summary>The organisations a number counts.</summary>
    public IReadOnlyList<StructureUnit> Of(StructureCount counted) => [.. units.Where(counted.Holds)];
}
