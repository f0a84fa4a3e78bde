using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Bridge;

/// <summary>
/// The bridge between the two readings of a past day: from each unit of then to each unit of today's tree, how many branches and
/// people passed. In every row and in the total: then + came - went = now, where then and now are the members of the organisation
/// in the two readings, and came and went is what crossed its border between them.
/// </summary>
public sealed class BridgeReport(ReportFacts facts)
{
    public const string Name = "bridge";
    private const string Branches = "branches";

    private static readonly IReadOnlyList<(string Column, Func<PassedBranch, bool> Holds)> People =
    [
        ("then", branch => branch.StoodInside),
        ("came", branch => branch is { StoodInside: false, StandsInside: true }),
        ("went", branch => branch is { StoodInside: true, StandsInside: false }),
        ("now", branch => branch.StandsInside),
    ];

    public static readonly IReadOnlyList<ReportColumn<Passage>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.From.Code),
        new("org_name", ColumnKind.Text, row => row.From.Name),
        new("to_code", ColumnKind.Text, row => row.To?.Code),
        new("to_name", ColumnKind.Text, row => row.To?.Name),
        new(Branches, ColumnKind.Count, row => row.Branches.Count, HasList: true),
        .. People.Select(count => new ReportColumn<Passage>(count.Column, ColumnKind.Count, row => row.PeopleOf(count.Holds), HasList: true)),
    ];

    /// <summary>By the unit of then, then by that of today; the total last.</summary>
    public async Task<Outcome<ReportTable>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await PassagesAsync(request, cancellationToken);
        return outcome.Value is { } bridge
            ? ReportTable.Of(Columns, [.. bridge.Passages, bridge.Total], passage => passage.Subject)
            : outcome.Verdict;
    }

    /// <summary>The branches or the people behind a number: the part of a list is the unit of today.</summary>
    public async Task<Outcome<ReportTable>> ListAsync(DayRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        var counted = People.FirstOrDefault(count => string.Equals(count.Column, list.Column, StringComparison.Ordinal));
        if (counted.Column is null && list.Column is not Branches)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await PassagesAsync(request, cancellationToken);
        if (outcome.Value is not { } bridge)
        {
            return outcome.Verdict;
        }
        var branches = bridge.Listed(list).Where(counted.Holds ?? (_ => true)).Select(branch => branch.BranchId).ToList();
        var places = facts.PlacesAnywhere.Where(place => EF.Parameter(branches).Contains(place.BranchId));
        return list.Column is Branches
            ? ReportTable.Of(
                BranchColumns.OfBranches,
                list.PageOf(await facts.BranchFigures(places, request.AsOf).OrderBy(branch => branch.Code).ToListAsync(cancellationToken))
            )
            : ReportTable.Of(RosterReport.Columns, await facts.ListAsync(facts.StandingOn(places, request.AsOf), list, cancellationToken));
    }

    private async Task<Outcome<PassageTable>> PassagesAsync(DayRequest request, CancellationToken cancellationToken)
    {
        var (day, today) = (request.AsOf, request.OnTreeOf ?? request.Today ?? request.AsOf);
        var outcome = await facts.AskAsync(request, day, day, cancellationToken);
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var (unit, tree) = (asked.Unit, asked.Tree ?? await facts.TreeAsync(today, cancellationToken));
        // Each reading is counted for who may ask for it; of a unit that was another's then, the whole would not be seen.
        if (asked.Tree is not null && !await facts.MayAskAsync(unit, day, cancellationToken) && await LivedAsync(unit, day, cancellationToken))
        {
            return ReportRefusals.UnknownOrganisation(request.Organisation);
        }
        var stood = await StoodAsync(facts.Places.Inside(unit).On(day), day, cancellationToken);
        var standing =
            asked.Tree is not null || await facts.MayAskAsync(unit, today, cancellationToken)
                ? await StoodAsync(facts.PlacesInside(asked with { Tree = tree }).On(day), day, cancellationToken)
                : [];
        return PassageTable.Of(asked, tree, stood.UnionBy(standing, branch => branch.Place.BranchId));
    }

    private Task<bool> LivedAsync(ReportUnit unit, DateOnly day, CancellationToken cancellationToken) =>
        facts.Lives.On(day).AnyAsync(life => life.OrganisationId == unit.Id, cancellationToken);

    private async Task<List<StoodBranch>> StoodAsync(IQueryable<BranchAffiliation> places, DateOnly day, CancellationToken cancellationToken)
    {
        var members = facts.Memberships.On(day);
        return await places
            .Select(place => new StoodBranch(
                new Placement(place.DistrictId, place.CommuneId, place.BranchId),
                members.Count(member => member.BranchId == place.BranchId)
            ))
            .ToListAsync(cancellationToken);
    }
}
