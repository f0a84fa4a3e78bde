using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>
/// What later changes have built on a reorganisation without touching a row of it: they ended what it would put things back into, or
/// founded something in what it moved, or moved what it would put back, or set a target that it had raised, or gave an account a role in what it founded.
/// </summary>
internal sealed class BuiltUpon(RecordsContext context, long number, ReturnedFacts returned, DateOnly today)
{
    private static readonly string[] Reached =
    [
        QueryFilters.Believed,
        QueryFilters.OrganisationScope,
        QueryFilters.PlaceScope,
        QueryFilters.PersonScope,
    ];

    /// <param name="draft">The document that gave and ended roles; null for a change without one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Refusal?> FindAsync(ReorganisationDraft? draft, CancellationToken cancellationToken)
    {
        if (await EndedSinceAsync(cancellationToken) is { } ended)
        {
            return await SentenceAsync(ended.Unit, ended.Change, cancellationToken);
        }
        if (await FoundedSinceAsync(cancellationToken) is { } founded)
        {
            return await SentenceAsync(founded.Unit, founded.Change, cancellationToken);
        }
        if (await MovedSinceAsync(cancellationToken) is { } moved)
        {
            return await SentenceAsync(moved.Unit, moved.Change, cancellationToken);
        }
        if (await QuotaSinceAsync(cancellationToken) is { } quota)
        {
            return await SentenceAsync(quota.Unit, quota.Change, cancellationToken);
        }
        return draft is null ? null : await RoleSinceAsync(draft, cancellationToken);
    }

    /// <summary>A unit that people or units would go back into has ended since.</summary>
    private async Task<Later?> EndedSinceAsync(CancellationToken cancellationToken)
    {
        var branches = context.BranchAffiliations.IgnoreQueryFilters(Reached).Where(place => place.RemovedBy == number);
        var communes = context.CommuneAffiliations.IgnoreQueryFilters(Reached).Where(place => place.RemovedBy == number);
        var localities = context.LocalityAffiliations.IgnoreQueryFilters(Reached).Where(place => place.RemovedBy == number);
        var coverages = context.LocalityCoverages.IgnoreQueryFilters(Reached).Where(row => row.RemovedBy == number);
        var people = context.Memberships.IgnoreQueryFilters(Reached).Where(row => row.RemovedBy == number);
        var offices = context.OfficeHoldings.IgnoreQueryFilters(Reached).Where(row => row.RemovedBy == number);
        return await context
            .OrganisationLives.IgnoreQueryFilters(Reached)
            .Where(life => life.RemovedBy == null && life.AddedBy > number && life.To != null)
            .Where(life =>
                branches.Any(place =>
                    (place.CommuneId == life.OrganisationId || place.DistrictId == life.OrganisationId) && (place.To == null || place.To > life.To)
                )
                || communes.Any(place => place.DistrictId == life.OrganisationId && (place.To == null || place.To > life.To))
                || localities.Any(place => place.CommuneId == life.OrganisationId && (place.To == null || place.To > life.To))
                || coverages.Any(row => row.BranchId == life.OrganisationId && (row.To == null || row.To > life.To))
                || people.Any(row => row.BranchId == life.OrganisationId && (row.To == null || row.To > life.To))
                || offices.Any(row => row.OrganisationId == life.OrganisationId && (row.To == null || row.To > life.To))
            )
            .OrderBy(life => life.AddedBy)
            .Select(life => new Later(life.OrganisationId, life.AddedBy))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>A branch has come to stand in a commune that would go back to another district, or a commune's district would.</summary>
    private async Task<Later?> FoundedSinceAsync(CancellationToken cancellationToken)
    {
        // What came back from a later change that was taken back is its own.
        var own = returned.Believed<BranchAffiliation>();
        var moved = context.CommuneAffiliations.IgnoreQueryFilters(Reached).Where(place => place.AddedBy == number && place.RemovedBy == null);
        return await context
            .BranchAffiliations.IgnoreQueryFilters(Reached)
            .Where(place => place.RemovedBy == null && place.AddedBy > number && !EF.Parameter(own).Contains(place.Id))
            .Where(place => moved.Any(commune => commune.CommuneId == place.CommuneId && (place.To == null || place.To > commune.From)))
            .OrderBy(place => place.AddedBy)
            .Select(place => new Later(place.BranchId, place.AddedBy))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>A commune that branches would go back into has come to stand in another district since.</summary>
    private async Task<Later?> MovedSinceAsync(CancellationToken cancellationToken)
    {
        var own = returned.Believed<CommuneAffiliation>();
        var back = context.BranchAffiliations.IgnoreQueryFilters(Reached).Where(place => place.RemovedBy == number);
        return await context
            .CommuneAffiliations.IgnoreQueryFilters(Reached)
            .Where(place => place.RemovedBy == null && place.AddedBy > number && !EF.Parameter(own).Contains(place.Id))
            .Where(place =>
                back.Any(branch =>
                    branch.CommuneId == place.CommuneId
                    && branch.DistrictId != place.DistrictId
                    && (place.To == null || branch.From < place.To)
                    && (branch.To == null || branch.To > place.From)
                )
            )
            .OrderBy(place => place.AddedBy)
            .Select(place => new Later(place.CommuneId, place.AddedBy))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>A later resolution has set a target that had grown by one handed on: its number was thought of with that in it.</summary>
    private async Task<Later?> QuotaSinceAsync(CancellationToken cancellationToken)
    {
        var own = returned.Believed<AdmissionQuota>();
        var handedOn = context.Quotas.IgnoreQueryFilters(Reached).Where(quota => quota.AddedBy == number && quota.RemovedBy == null);
        return await context
            .Quotas.IgnoreQueryFilters(Reached)
            .Where(quota => quota.RemovedBy == null && quota.AddedBy > number && !EF.Parameter(own).Contains(quota.Id))
            .Where(quota => handedOn.Any(one => one.OrganisationId == quota.OrganisationId && one.Period == quota.Period && one.SetOn <= quota.SetOn))
            .OrderBy(quota => quota.AddedBy)
            .Select(quota => new Later(quota.OrganisationId, quota.AddedBy))
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<Refusal?> RoleSinceAsync(ReorganisationDraft draft, CancellationToken cancellationToken)
    {
        var founded = context
            .OrganisationLives.IgnoreQueryFilters(Reached)
            .Where(life => life.AddedBy == number && life.RemovedBy == null)
            .Where(life => !context.OrganisationLives.Any(old => old.OrganisationId == life.OrganisationId && old.RemovedBy == number))
            .Select(life => life.OrganisationId);
        var held = await context
            .RoleAssignments.IgnoreQueryFilters(Reached)
            .AsNoTracking()
            .Where(role => role.OrganisationId != null && founded.Contains(role.OrganisationId.Value))
            .OrderBy(role => role.Id)
            .ToListAsync(cancellationToken);
        var own = ReorganisationDone.Read(draft.Done!).Roles.Select(one => one.FindGiven(held, today)).ToList();
        if (held.Except(own).FirstOrDefault() is not { } given)
        {
            return null;
        }
        var account = await context.Users.Where(user => user.Id == given.UserId).Select(user => user.DisplayName).SingleAsync(cancellationToken);
        var unit = await NameAsync(given.OrganisationId!.Value, cancellationToken);
        return ReorganisationRefusals.RoleGivenSince(account, unit);
    }

    private async Task<Refusal> SentenceAsync(int unit, long later, CancellationToken cancellationToken)
    {
        var name = await NameAsync(unit, cancellationToken);
        var at = await context.Changes.Where(change => change.Number == later).Select(change => change.At).SingleAsync(cancellationToken);
        return ReorganisationRefusals.BuiltUpon(name, later.ToString(CultureInfo.InvariantCulture), at);
    }

    private Task<string> NameAsync(int unit, CancellationToken cancellationToken) =>
        context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(one => one.Id == unit)
            .Select(one => one.Name)
            .SingleAsync(cancellationToken);

    private sealed record Later(int Unit, long Change);
}
