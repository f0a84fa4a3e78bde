using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>A document as its page and its annex show it: what it does or did, with every name.</summary>
public sealed record ReorganisationSheet
{
    public required ReorganisationDraft Draft { get; init; }
    public required ReorganisationEntry Entry { get; init; }

    /// <summary>Null while the draft cannot be put in force.</summary>
    public Consequences? Consequences { get; init; }
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];
    public IReadOnlyList<AffectedRole> Users { get; init; } = [];

    /// <summary>What has come into its units since it was last written on.</summary>
    public Newcomers Newcomers { get; init; } = Newcomers.None;
    public required NamesByCode Names { get; init; }
    public required IReadOnlyDictionary<int, NamedPerson> People { get; init; }
    public required IReadOnlyDictionary<int, string> Candidates { get; init; }

    /// <summary>The first successor of the decision comes first.</summary>
    public IReadOnlyList<NamedUnit> Before => [.. Entry.Units.Select(Names.UnitOf)];
    public IReadOnlyList<NamedUnit> After =>
        [
            .. Entry
                .Founded.Select(unit => unit.Code)
                .Prepend(Entry.Kind == ReorganisationKind.Establish ? null : Entry.Into)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Select(Names.UnitOf),
        ];

    public IEnumerable<(PersonMoves Move, NamedPerson Person)> Movers =>
        Consequences!
            .People.Select(move => (Move: move, Person: People[move.MemberId]))
            .OrderBy(one => one.Move.To, StringComparer.Ordinal)
            .ThenBy(one => one.Move.From, StringComparer.Ordinal)
            .ThenBy(one => one.Person.SortKey, StringComparer.Ordinal);
}

/// <summary>Puts a document together with what it does to the records, or did.</summary>
public sealed class ReorganisationSheets(
    ReorganisationDrafts drafts,
    ReorganisationPlanning planning,
    ReorganisationUsers users,
    ReorganisationNewcomers newcomers,
    ReorganisationNames names,
    TimeProvider clock
)
{
    public async Task<ReorganisationSheet?> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(id, cancellationToken) is not { } draft)
        {
            return null;
        }
        var entry = draft.Read();
        var since = Newcomers.None;
        var (consequences, refusals, affected) = (default(Consequences), (IReadOnlyList<Refusal>)[], (IReadOnlyList<AffectedRole>)[]);
        if (draft.Done is { } done)
        {
            consequences = ReorganisationDone.Read(done).Consequences;
        }
        else if (draft.State == ReorganisationState.Draft)
        {
            var outcome = await planning.ImagineAsync(entry, cancellationToken);
            refusals = outcome.Verdict.Refusals;
            if (outcome.Value is { } planned)
            {
                consequences = Consequences.Of(planned.Orders, planned.Facts, planned.Plan, clock.Today);
                since = await newcomers.OfAsync(entry, planned, consequences, cancellationToken);
                affected = await users.OfAsync(entry, planned, cancellationToken);
            }
        }
        var known = await names.OfAsync(CodesOf(entry, consequences), cancellationToken);
        var people = consequences is null
            ? []
            : consequences
                .People.Select(move => move.MemberId)
                .Concat(OfficesOf(consequences).Select(office => office.MemberId))
                .Concat(consequences.PostsLeft.Select(post => post.MemberId));
        return new ReorganisationSheet
        {
            Draft = draft,
            Entry = entry,
            Consequences = consequences,
            Refusals = refusals,
            Users = affected,
            Newcomers = since,
            Names = known.With(entry.Founded.Select(unit => (unit.Code ?? "", unit.Name ?? ""))),
            People = await names.PeopleAsync(people, cancellationToken),
            Candidates = await names.CandidatesAsync(consequences?.Candidates.Select(one => one.CandidateId) ?? [], cancellationToken),
        };
    }

    private static IEnumerable<OfficeChange> OfficesOf(Consequences consequences) =>
        consequences.OfficesBegun.Concat(consequences.OfficesEnded).Concat(consequences.OfficesWithdrawn);

    private static IEnumerable<string> CodesOf(ReorganisationEntry entry, Consequences? consequences)
    {
        var named = ReorganisationOrders.CodesOf(entry).Concat(ReorganisationOrders.LocalitiesOf(entry));
        return consequences is null
            ? named
            : named
                .Concat(consequences.Ended)
                .Concat(consequences.Founded)
                .Concat(consequences.People.SelectMany(move => new[] { move.From, move.To }))
                .Concat(
                    consequences
                        .Units.Concat(consequences.Localities)
                        .Concat(consequences.Coverages)
                        .SelectMany(move => new[] { move.Code, move.From, move.To }.OfType<string>())
                )
                .Concat(OfficesOf(consequences).Select(office => office.Unit))
                .Concat(consequences.Candidates.SelectMany(one => new[] { one.From, one.To }))
                .Concat(consequences.Quotas.SelectMany(one => new[] { one.Unit, one.CountedIn, one.GoesTo }.OfType<string>()))
                .Concat(consequences.QuotasGrown.Select(one => one.Unit))
                .Concat(consequences.Areas.Concat(consequences.LocalityAreas).Select(one => one.Unit))
                .Concat(consequences.AreasOwed)
                .Concat(consequences.PostsLeft.Select(post => post.Locality))
                .Concat(consequences.Concerns.Select(concern => concern.Branch));
    }
}
