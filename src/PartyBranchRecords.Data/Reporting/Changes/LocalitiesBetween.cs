using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why localities came into a list, and why they went: five commands.</summary>
internal static class LocalitiesBetween
{
    private static readonly ChangeCause[] OfMembers = [ChangeCause.GotMembers, ChangeCause.LostMembers];

    public static async Task<Explanations> ExplainLocalitiesAsync(
        this ReportFacts facts,
        ExplainedList list,
        IReadOnlyCollection<int> localities,
        CancellationToken cancellationToken
    )
    {
        var earlier = await FiguresAsync(facts, list, list.Earlier, cancellationToken);
        var later = await FiguresAsync(facts, list, list.Later, cancellationToken);
        var places = (
            await (
                from lies in facts.LocalityPlaces.Within(list.Earlier, list.Later)
                join commune in facts.Communes on lies.CommuneId equals commune.Id
                where EF.Parameter(localities).Contains(lies.LocalityId)
                select new LocalityPlace(lies.LocalityId, new NamedUnit(commune.Code, commune.Name), lies.From, lies.To)
            ).ToListAsync(cancellationToken)
        ).ToLookup(place => place.LocalityId);

        LocalityPlace? On(int locality, DateOnly day) => places[locality].FirstOrDefault(place => place.Days.Contains(day));

        IReadOnlyList<ChangeReason> Coming(int locality) =>
            earlier.TryGetValue(locality, out var before) && later.TryGetValue(locality, out var after) ? Staying(list, before, after)
            : (On(locality, list.Earlier), On(locality, list.Later)) is ({ } from, { } to)
                ? [new(ChangeCause.MovedInFrom) { On = to.From, Units = [from.Commune] }]
            : [new(ChangeCause.LocalityFounded) { On = On(locality, list.Later)?.From }];

        IReadOnlyList<ChangeReason> Going(int locality) =>
            earlier.TryGetValue(locality, out var before) && later.TryGetValue(locality, out var after) ? Staying(list, before, after)
            : On(locality, list.Later) is { } to ? [new(ChangeCause.MovedOutTo) { On = to.From, Units = [to.Commune] }]
            : [new(ChangeCause.LocalityEnded) { On = places[locality].Max(place => place.To) }];

        return new(Coming, Going);
    }

    private static async Task<Dictionary<int, LocalityFigure>> FiguresAsync(
        ReportFacts facts,
        ExplainedList list,
        DateOnly day,
        CancellationToken cancellationToken
    ) =>
        (await facts.LocalityFiguresAsync(list.Asked, day, cancellationToken))
            .Where(one => list.Row is null || one.Place.UnitAt(list.Asked.By) == list.Row)
            .ToDictionary(one => one.Value.LocalityId, one => one.Value);

    private static IReadOnlyList<ChangeReason> Staying(ExplainedList list, LocalityFigure earlier, LocalityFigure later)
    {
        var isOfMembers = string.Equals(list.Column, LocalityCount.WithoutMembers.Name, StringComparison.Ordinal);
        return
        [
            .. LocalityChanges
                .Between(StateOf(earlier), StateOf(later))
                .Where(cause => OfMembers.Contains(cause) == isOfMembers)
                .Select(cause => new ChangeReason(cause)
                {
                    Units = isOfMembers
                        ? []
                        :
                        [
                            .. (cause is ChangeCause.LostBranch ? earlier : later).CoveredBy.Select(branch => new NamedUnit(
                                branch.Code,
                                branch.Name
                            )),
                        ],
                })
                .DefaultIfEmpty(ChangeReason.None[0]),
        ];
    }

    private static LocalityState StateOf(LocalityFigure locality) => new(locality.CoveredBy.Count > 0, locality.IsIndependent, locality.HasMembers);

    private sealed record LocalityPlace(int LocalityId, NamedUnit Commune, DateOnly From, DateOnly? To)
    {
        public Period Days => new(From, To);
    }
}
