using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Movements;

/// <summary>
/// Finds a branch to move people to by its code or name, in whatever unit of the records. Past the reader's scope it says its
/// code, its name and the units above it, and nothing else.
/// </summary>
public sealed class TargetBranches(RecordsContext context)
{
    /// <summary>So many of a name are offered to choose from.</summary>
    public const int MostOffered = 20;

    private static readonly string[] Anywhere = [QueryFilters.PlaceScope, QueryFilters.OrganisationScope];

    /// <summary>The branch of that code; or the one with that name on the day, where there are several the chosen one.</summary>
    /// <param name="isOwn">Only among the branches that stand in the reader's own units today.</param>
    public async Task<Outcome<TargetBranch>> FindAsync(
        string? typed,
        string? chosen,
        bool isOwn,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        string[] unasked = isOwn ? [] : Anywhere;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return MovementRefusals.BranchMissing;
        }
        var code = Organisation.CleanCode(typed);
        var byCode = await context
            .Branches.IgnoreQueryFilters(unasked)
            .AsNoTracking()
            .SingleOrDefaultAsync(branch => branch.Code == code, cancellationToken);
        if (byCode is not null)
        {
            return await LoadAsync(byCode, day, cancellationToken);
        }
        var named = await Named(typed, day).IgnoreQueryFilters(unasked).ToListAsync(cancellationToken);
        var meant = named is [var only] ? only : named.Find(branch => string.Equals(branch.Code, chosen, StringComparison.Ordinal));
        return meant is not null ? await LoadAsync(meant, day, cancellationToken)
            : named is [] ? MovementRefusals.BranchUnknown(typed.Trim())
            : MovementRefusals.BranchAmbiguous(typed.Trim(), named.Count);
    }

    /// <summary>The branches that exist on the day whose name has these words, with or without diacritics.</summary>
    /// <param name="isOwn">Only those of the reader's own units.</param>
    public async Task<IReadOnlyList<BranchOffer>> OffersAsync(
        string? typed,
        bool isOwn,
        DateOnly day,
        CancellationToken cancellationToken = default
    ) =>
        string.IsNullOrWhiteSpace(typed)
            ? []
            : await (
                from branch in Named(typed, day)
                join place in context.BranchAffiliations.On(day) on branch.Id equals place.BranchId
                join above in context.Organisations on place.CommuneId ?? place.DistrictId equals above.Id
                orderby branch.Name, above.Name
                select new BranchOffer(branch.Code, branch.Name, above.Name)
            )
                .IgnoreQueryFilters(isOwn ? [] : Anywhere)
                .Take(MostOffered)
                .ToListAsync(cancellationToken);

    private IQueryable<Branch> Named(string typed, DateOnly day)
    {
        var words = PersonName.SearchKey(typed);
        return context
            .Branches.AsNoTracking()
            .Where(branch => branch.SearchKey.Contains(words))
            .Where(branch =>
                context.OrganisationLives.Any(life => life.OrganisationId == branch.Id && life.From <= day && (life.To == null || life.To > day))
            )
            .OrderBy(branch => branch.Id);
    }

    private async Task<Outcome<TargetBranch>> LoadAsync(Branch branch, DateOnly day, CancellationToken cancellationToken)
    {
        var places = await context
            .BranchAffiliations.IgnoreQueryFilters(Anywhere)
            .AsNoTracking()
            .Where(place => place.BranchId == branch.Id)
            .ToListAsync(cancellationToken);
        var place = places.Find(place => place.Period.Contains(day));
        var above = await context
            .Organisations.IgnoreQueryFilters(Anywhere)
            .Where(unit => place != null && (unit.Id == place.CommuneId || unit.Id == place.DistrictId))
            .OrderBy(unit => unit is CommuneCommittee ? 0 : 1)
            .Select(unit => unit.Name)
            .ToListAsync(cancellationToken);
        return new TargetBranch
        {
            Id = branch.Id,
            Code = branch.Code,
            Name = branch.Name,
            Above = string.Join(", ", above),
            Lives = await context
                .OrganisationLives.Where(life => life.OrganisationId == branch.Id)
                .Select(life => new Period(life.From, life.To))
                .ToListAsync(cancellationToken),
            Places = places,
        };
    }
}

/// <summary>A branch to choose: its code, its name, and the unit it stands under.</summary>
public sealed record BranchOffer(string Code, string Name, string Above);
