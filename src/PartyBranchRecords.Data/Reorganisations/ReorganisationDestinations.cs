using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The branches and localities that a draft can send somewhere of their own, and where to.</summary>
public sealed class ReorganisationDestinations(RecordsContext context, ReorganisationChoices choices, TimeProvider clock)
{
    public async Task<Destinations> OfAsync(ReorganisationDraft draft, ReorganisationEntry entry, CancellationToken cancellationToken = default)
    {
        var founded = entry.Founded.Select(unit => new ChoosableUnit(unit.Code ?? "", unit.Name ?? "", null, 0)).ToList();
        var shown = await choices.UnitsAsync(
            draft,
            null,
            [.. entry.Units, .. entry.Into is { } one ? [one] : Array.Empty<string>()],
            cancellationToken
        );
        var isDissolved = draft.Kind == ReorganisationKind.Dissolve;
        var into = shown.Units.Where(unit => string.Equals(unit.Code, entry.Into, StringComparison.Ordinal));
        List<ChoosableUnit> units = isDissolved
            ? [.. shown.Units.Where(unit => !entry.Units.Contains(unit.Code, StringComparer.Ordinal))]
            : [.. founded, .. into];
        var branches = draft.Subject == ReorganisationSubject.Communes ? await BranchesAsync(draft, entry, cancellationToken) : [];
        var localities = await LocalitiesAsync(draft, entry, cancellationToken);
        var covering =
            draft.Subject == ReorganisationSubject.Localities
                ? await choices.BranchesOfAsync([.. shown.In is { } commune ? [commune] : Array.Empty<string>()], cancellationToken)
                : units;
        return new Destinations(
            [.. branches, .. localities],
            new Dictionary<DestinationKind, IReadOnlyList<ChoosableUnit>>
            {
                [DestinationKind.Person] = units,
                [DestinationKind.Candidate] = units,
                [DestinationKind.Branch] = isDissolved ? [.. units, .. shown.Parents] : units,
                [DestinationKind.Locality] = covering,
            }
        );
    }

    private async Task<IReadOnlyList<DestinationRow>> BranchesAsync(
        ReorganisationDraft draft,
        ReorganisationEntry entry,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyCollection<string> below =
            draft.Kind == ReorganisationKind.Establish
                ? [.. (await choices.UnitsAsync(draft, null, [], cancellationToken)).Units.Select(commune => commune.Code)]
                : entry.Units;
        var branches = await choices.BranchesOfAsync(below, cancellationToken);
        return
        [
            .. branches
                .OrderBy(branch => branch.Above, StringComparer.Ordinal)
                .Select(branch => new DestinationRow(
                    DestinationKind.Branch,
                    branch.Code,
                    branch.Name,
                    branch.Above ?? "",
                    entry.Branches.FirstOrDefault(goes => string.Equals(goes.Code, branch.Code, StringComparison.Ordinal))?.To
                )),
        ];
    }

    private async Task<IReadOnlyList<DestinationRow>> LocalitiesAsync(
        ReorganisationDraft draft,
        ReorganisationEntry entry,
        CancellationToken cancellationToken
    )
    {
        string? ToOf(string code) => entry.Localities.FirstOrDefault(goes => string.Equals(goes.Code, code, StringComparison.Ordinal))?.To;
        if (draft.Subject == ReorganisationSubject.Localities)
        {
            return
            [
                .. entry.Founded.Select(unit => new DestinationRow(
                    DestinationKind.Locality,
                    unit.Code ?? "",
                    unit.Name ?? "",
                    "",
                    ToOf(unit.Code ?? "")
                )),
            ];
        }
        var today = clock.Today;
        var parents = entry.Founded.Select(unit => unit.Parent).OfType<string>().ToList();
        var units = entry.Units;
        var named = entry.Localities.Select(goes => goes.Code).ToList();
        var isCommune = draft.Subject == ReorganisationSubject.Communes;
        var rows = await (
            from place in context.LocalityAffiliations.On(today)
            join locality in context.Localities on place.LocalityId equals locality.Id
            join commune in context.Communes on place.CommuneId equals commune.Id
            where
                named.Contains(locality.Code)
                || (isCommune && units.Contains(commune.Code))
                || (!isCommune && parents.Contains(commune.Code))
                || context
                    .LocalityCoverages.On(today)
                    .Any(row =>
                        row.LocalityId == locality.Id && context.Branches.Any(branch => branch.Id == row.BranchId && units.Contains(branch.Code))
                    )
            orderby commune.Code, locality.Code
            select new
            {
                locality.Code,
                locality.Name,
                Commune = commune.Name,
            }
        ).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new DestinationRow(DestinationKind.Locality, row.Code, row.Name, row.Commune, ToOf(row.Code)))];
    }
}

public enum DestinationKind
{
    Person,
    Candidate,
    Branch,
    Locality,
}

/// <param name="Key">Key of a person or candidate, code of a branch or locality.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="To">Code of the unit it is sent to; nothing where it goes by itself.</param>
/// <param name="Number">Record number of a person: two may have one name.</param>
public sealed record DestinationRow(DestinationKind Kind, string Key, string Name, string Where, string? To, string? Number = null);

public sealed record Destinations(IReadOnlyList<DestinationRow> Rows, IReadOnlyDictionary<DestinationKind, IReadOnlyList<ChoosableUnit>> Targets);
