using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>Writes a plan in the transaction of its change.</summary>
internal sealed class ReorganisationWriting(RecordsContext context, RecordsChange change)
{
    public async Task WriteAsync(ReorganisationEntry entry, PlannedReorganisation planned, CancellationToken cancellationToken)
    {
        var plan = planned.Plan;
        Write(plan.Lives);
        Write(plan.CommunePlaces);
        Write(plan.BranchPlaces);
        Write(plan.Areas);
        Write(plan.LocalityAreas);
        Write(plan.LocalityPlaces);
        Write(plan.Coverages);
        Write(plan.Memberships);
        Write(plan.Offices);
        Write(plan.Particulars);
        Write(plan.Stays);
        Write(plan.Quotas);
        foreach (var fact in ReorganisationDocuments.Of(entry, planned.Orders))
        {
            change.Add(fact);
        }
        await FollowAsync(plan.Memberships, planned.Facts.Memberships, cancellationToken);
        await RaiseVersionsAsync(plan, cancellationToken);
        await FollowAsync(plan.Candidates, cancellationToken);
        await FollowHomesAsync(planned.Orders.EndedLocalities, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    private void Write<T>(FactChanges<T> changes)
        where T : Fact
    {
        foreach (var fact in changes.Removed)
        {
            change.Remove(fact);
        }
        foreach (var fact in changes.Added)
        {
            change.Add(fact);
        }
    }

    /// <summary>Where people stand, or last stood, follows from their memberships.</summary>
    private async Task FollowAsync(FactChanges<BranchMembership> changes, IEnumerable<BranchMembership> before, CancellationToken cancellationToken)
    {
        var touched = changes.Added.Concat(changes.Removed).Select(row => row.MemberId).ToHashSet();
        var last = changes
            .After(before)
            .Where(row => touched.Contains(row.MemberId))
            .GroupBy(row => row.MemberId)
            .Select(rows => rows.MaxBy(row => row.From)!);
        var members = await context
            .Members.IgnoreQueryFilters([QueryFilters.PersonScope])
            .AsTracking()
            .Where(member => touched.Contains(member.Id))
            .ToDictionaryAsync(member => member.Id, cancellationToken);
        foreach (var row in last)
        {
            (members[row.MemberId].LastBranchId, members[row.MemberId].LeftOn) = (row.BranchId, row.To);
        }
    }

    /// <summary>Facts alone are a new version too: the next form must have seen them.</summary>
    private async Task RaiseVersionsAsync(StructurePlan plan, CancellationToken cancellationToken)
    {
        var touched = plan
            .Memberships.Added.Select(row => row.MemberId)
            .Concat(plan.Offices.Removed.Select(row => row.MemberId))
            .Concat(plan.Particulars.Removed.Select(row => row.MemberId))
            .ToHashSet();
        var members = await context
            .Members.IgnoreQueryFilters([QueryFilters.PersonScope])
            .AsTracking()
            .Where(member => touched.Contains(member.Id))
            .ToListAsync(cancellationToken);
        foreach (var member in members)
        {
            context.Entry(member).Property(one => one.Version).IsModified = true;
        }
    }

    private async Task FollowAsync(IReadOnlyDictionary<int, int> candidates, CancellationToken cancellationToken)
    {
        var ids = candidates.Keys.ToList();
        var files = await context
            .Candidates.IgnoreQueryFilters([QueryFilters.PersonScope])
            .AsTracking()
            .Where(candidate => ids.Contains(candidate.Id))
            .ToListAsync(cancellationToken);
        foreach (var file in files)
        {
            file.BranchId = candidates[file.Id];
        }
    }

    /// <summary>Candidates who live in a locality that ends live in its heir, as members do.</summary>
    private async Task FollowHomesAsync(IReadOnlyDictionary<int, int?> ended, CancellationToken cancellationToken)
    {
        var ids = ended.Keys.ToList();
        var files = await context
            .Candidates.IgnoreQueryFilters([QueryFilters.PersonScope])
            .AsTracking()
            .Where(candidate => candidate.LocalityId != null && ids.Contains(candidate.LocalityId.Value))
            .ToListAsync(cancellationToken);
        foreach (var file in files)
        {
            file.LocalityId = ended[file.LocalityId!.Value];
        }
    }
}
