using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>What is recorded of some people between two days. Three commands, however many they are.</summary>
internal sealed record PeopleBetween(
    ILookup<int, Stay> Stays,
    IReadOnlyDictionary<int, NamedUnit> Branches,
    ILookup<int, DateOnly> Recognitions,
    ILookup<int, ParticularsChange> Particulars
)
{
    public static async Task<PeopleBetween> ReadAsync(
        ReportFacts facts,
        IReadOnlyCollection<int> people,
        DateOnly earlier,
        DateOnly later,
        CancellationToken cancellationToken
    )
    {
        var stays = await StaysAsync(facts, people, earlier, later, cancellationToken);
        var recognitions = await facts
            .Admissions.Where(one => EF.Parameter(people).Contains(one.MemberId) && one.OfficialOn > earlier && one.OfficialOn <= later)
            .Select(one => new { one.MemberId, On = one.OfficialOn!.Value })
            .ToListAsync(cancellationToken);
        var particulars = await (
            from one in facts.Particulars
            join change in facts.Changes on one.AddedBy equals change.Number
            where EF.Parameter(people).Contains(one.MemberId) && one.From > earlier && one.From <= later
            orderby one.From descending
            select new ParticularsChange(one.MemberId, one.From, change.Kind == ChangeKind.Correction)
        ).ToListAsync(cancellationToken);
        return new(
            stays.ToLookup(row => row.MemberId, row => row.Stay),
            stays.DistinctBy(row => row.Stay.Place.BranchId).ToDictionary(row => row.Stay.Place.BranchId!.Value, row => row.Branch),
            recognitions.ToLookup(one => one.MemberId, one => one.On),
            particulars.ToLookup(one => one.MemberId)
        );
    }

    /// <summary>Wherever the branch stood: where somebody came from lies outside the unit that is asked about.</summary>
    private static async Task<List<StayRow>> StaysAsync(
        ReportFacts facts,
        IReadOnlyCollection<int> people,
        DateOnly earlier,
        DateOnly later,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from membership in facts.Memberships
            join place in facts.PlacesAnywhere on membership.BranchId equals place.BranchId
            join branch in facts.Branches on membership.BranchId equals branch.Id
            where
                EF.Parameter(people).Contains(membership.MemberId)
                && membership.From <= later
                && (membership.To == null || membership.To >= earlier)
                && (place.To == null || membership.From < place.To)
                && (membership.To == null || place.From < membership.To)
            select new
            {
                membership.MemberId,
                membership.From,
                membership.To,
                membership.Began,
                membership.Ended,
                Place = place,
                branch.Code,
                branch.Name,
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new StayRow(
                row.MemberId,
                Stay.Of(PlacementOf(row.Place), row.Place.Period, new(row.From, row.To), row.Began, row.Ended),
                new(row.Code, row.Name)
            )),
        ];
    }

    private static Placement PlacementOf(BranchAffiliation place) => new(place.DistrictId, place.CommuneId, place.BranchId);

    private sealed record StayRow(int MemberId, Stay Stay, NamedUnit Branch);
}

/// <summary>New particulars of a person.</summary>
/// <param name="IsCorrection">The records were put right; nothing happened to the person.</param>
internal sealed record ParticularsChange(int MemberId, DateOnly From, bool IsCorrection);
