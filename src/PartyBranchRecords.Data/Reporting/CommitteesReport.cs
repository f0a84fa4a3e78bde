using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The commune committees of an organisation as of a day, each with its branches and their members.</summary>
public sealed class CommitteesReport(ReportFacts facts)
{
    public const string Name = "committees";

    public static readonly IReadOnlyList<ReportColumn<CommitteeRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.Unit.Code),
        new("org_name", ColumnKind.Text, row => row.Unit.Name),
        new("kind", ColumnKind.Keyword, row => row.Kind),
        new("members", ColumnKind.Count, row => row.Members) { Link = new("members", MembersReport.Name) },
        new("branches", ColumnKind.Count, row => row.Branches) { Link = new("branches", BranchSizesReport.Name) },
    ];

    public async Task<Outcome<ListPage<CommitteeRow>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        asked = asked with { By = ReportLevel.Commune };
        var units = await facts.UnitsAsync(asked, day, day, cancellationToken);
        var places = facts.PlacesInside(asked);
        var standing = await places
            .On(day)
            .Select(place => new Placement(place.DistrictId, place.CommuneId, place.BranchId))
            .ToListAsync(cancellationToken);
        var branches = standing.ToLookup(asked.RowOf);
        var members = (await facts.HeadsAsync(places, day, cancellationToken)).ToLookup(heads => asked.RowOf(heads.Place), heads => heads.Value);
        var ids = units.Select(unit => unit.Id).ToList();
        var kinds = await facts
            .Communes.Where(commune => EF.Parameter(ids).Contains(commune.Id))
            .ToDictionaryAsync(commune => commune.Id, commune => commune.Kind, cancellationToken);
        var rows =
            from unit in units
            where unit.Level == ReportLevel.Commune
            let id = unit.Id!.Value
            select new CommitteeRow(unit, kinds[id], members[id].Sum(), branches[id].Count());
        return ListPage<CommitteeRow>.Whole([.. rows.OrderBy(row => row.Unit.Code, StringComparer.Ordinal)]);
    }
}

/// <summary>A commune committee on a day.</summary>
public sealed record CommitteeRow(ReportUnit Unit, CommuneKind Kind, int Members, int Branches) : IListed
{
    public RowSubject Subject => RowSubject.Of(Unit, null);
}
