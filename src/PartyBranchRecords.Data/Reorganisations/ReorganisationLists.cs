using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The documents of the reader's districts, and the decisions that stand in the records of their units.</summary>
public sealed class ReorganisationLists(RecordsContext context, ReorganisationNames names, TimeProvider clock)
{
    private const int MostDecisions = 100;

    /// <summary>Drafts first, then what was put in force, the latest first.</summary>
    public async Task<IReadOnlyList<ListedDraft>> DraftsAsync(CancellationToken cancellationToken = default)
    {
        var drafts = await (
            from draft in context.ReorganisationDrafts.AsNoTracking()
            join user in context.Users on draft.ChangedBy equals user.Id
            orderby draft.ChangedAt descending
            select new { Draft = draft, user.DisplayName }
        ).ToListAsync(cancellationToken);
        var entries = drafts.ConvertAll(one => one.Draft.Read());
        var known = await names.OfAsync(entries.SelectMany(entry => entry.Units), cancellationToken);
        var today = clock.Today;
        return
        [
            .. drafts
                .Zip(
                    entries,
                    (one, entry) =>
                        new ListedDraft
                        {
                            Id = one.Draft.Id,
                            Subject = one.Draft.Subject,
                            Kind = one.Draft.Kind,
                            Number = one.Draft.Number,
                            EffectiveOn = one.Draft.EffectiveOn,
                            State = one.Draft.State,
                            IsDue = one.Draft.State == ReorganisationState.Draft && one.Draft.EffectiveOn <= today,
                            Units = [.. (entry.Units.Count > 0 ? entry.Units.Select(known.Of) : entry.Founded.Select(unit => unit.Name ?? ""))],
                            ChangedBy = one.DisplayName,
                            ChangedAt = one.Draft.ChangedAt,
                        }
                )
                .OrderBy(one => one.State == ReorganisationState.Draft ? 0 : 1),
        ];
    }

    /// <summary>The latest decisions that name a unit of the reader's, whoever recorded them.</summary>
    public async Task<IReadOnlyList<KnownDecision>> DecisionsAsync(CancellationToken cancellationToken = default)
    {
        var districts = context.Scope.Districts;
        var own = await context
            .Reorganisations.AsNoTracking()
            .Where(one =>
                one.Units.Any(unit =>
                    context.Scope.Everything
                    || districts.Contains(unit.OrganisationId)
                    || context.BranchAffiliations.Any(place => place.BranchId == unit.OrganisationId)
                    || context.CommuneAffiliations.Any(place => place.CommuneId == unit.OrganisationId)
                )
            )
            .OrderByDescending(one => one.EffectiveOn)
            .ThenBy(one => one.Number)
            .Take(MostDecisions)
            .Select(one => new
            {
                one.Number,
                one.Kind,
                one.EffectiveOn,
                DraftId = context
                    .ReorganisationDrafts.Where(draft => draft.ChangeNumber == one.AddedBy)
                    .Select(draft => (int?)draft.Id)
                    .FirstOrDefault(),
                Units = one.Units.OrderBy(unit => unit.Position).Select(unit => new { unit.OrganisationId, unit.Role }).ToList(),
            })
            .ToListAsync(cancellationToken);
        var units = await names.OfAsync(own.SelectMany(one => one.Units.Select(unit => unit.OrganisationId)), cancellationToken);
        var localities = await LocalityDecisionsAsync(cancellationToken);
        return
        [
            .. own.Select(one => new KnownDecision(
                    one.Number,
                    one.Kind,
                    one.EffectiveOn,
                    one.DraftId,
                    [.. one.Units.Where(unit => unit.Role == ReorganisationRole.Predecessor).Select(unit => units[unit.OrganisationId])],
                    [.. one.Units.Where(unit => unit.Role == ReorganisationRole.Successor).Select(unit => units[unit.OrganisationId])]
                ))
                .Concat(localities)
                .OrderByDescending(one => one.EffectiveOn)
                .ThenBy(one => one.Number, StringComparer.Ordinal)
                .Take(MostDecisions),
        ];
    }

    /// <summary>Those about localities that lie in the reader's units: the rows that one change added are one decision.</summary>
    private async Task<List<KnownDecision>> LocalityDecisionsAsync(CancellationToken cancellationToken)
    {
        var own = context.LocalityReorganisations.Where(row => context.LocalityAffiliations.Any(place => place.LocalityId == row.LocalityId));
        var latest = own.GroupBy(row => new { row.AddedBy, row.EffectiveOn })
            .OrderByDescending(rows => rows.Key.EffectiveOn)
            .ThenByDescending(rows => rows.Key.AddedBy)
            .Select(rows => rows.Key.AddedBy)
            .Take(MostDecisions);
        var rows = await (
            from row in context.LocalityReorganisations
            where latest.Contains(row.AddedBy)
            join locality in context.Localities on row.LocalityId equals locality.Id
            orderby row.AddedBy, row.Position
            select new
            {
                Row = row,
                Unit = new NamedUnit(null, locality.Name),
                DraftId = context
                    .ReorganisationDrafts.Where(draft => draft.ChangeNumber == row.AddedBy)
                    .Select(draft => (int?)draft.Id)
                    .FirstOrDefault(),
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. rows.GroupBy(one => (one.Row.AddedBy, one.Row.Number, one.Row.Kind, one.Row.EffectiveOn, one.DraftId))
                .Select(decision => new KnownDecision(
                    decision.Key.Number,
                    decision.Key.Kind,
                    decision.Key.EffectiveOn,
                    decision.Key.DraftId,
                    [.. decision.Where(one => one.Row.Role == ReorganisationRole.Predecessor).Select(one => one.Unit)],
                    [.. decision.Where(one => one.Row.Role == ReorganisationRole.Successor).Select(one => one.Unit)]
                )),
        ];
    }
}

public sealed record ListedDraft
{
    public required int Id { get; init; }
    public required ReorganisationSubject Subject { get; init; }
    public required ReorganisationKind Kind { get; init; }
    public required string? Number { get; init; }
    public required DateOnly? EffectiveOn { get; init; }
    public required ReorganisationState State { get; init; }

    /// <summary>Its day has come and it waits to be put in force.</summary>
    public required bool IsDue { get; init; }
    public required IReadOnlyList<string> Units { get; init; }
    public required string ChangedBy { get; init; }
    public required DateTime ChangedAt { get; init; }
}

/// <param name="DraftId">The document it was put in force from; none where it came with an import.</param>
public sealed record KnownDecision(
    string Number,
    ReorganisationKind Kind,
    DateOnly EffectiveOn,
    int? DraftId,
    IReadOnlyList<NamedUnit> Before,
    IReadOnlyList<NamedUnit> After
);
