using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The people of the units that a draft touches: memberships, offices, candidates.</summary>
internal sealed class StructurePeople(RecordsContext context, string[] reached)
{
    /// <summary>All memberships of those who stand in the branches on the day or join them later, and of whoever the draft names.</summary>
    public async Task<List<BranchMembership>> MembershipsAsync(
        ReorganisationEntry entry,
        IReadOnlyList<int> branches,
        DateOnly on,
        CancellationToken cancellationToken
    )
    {
        var named = NamedIn(entry);
        // Whom the reader does not reach is nobody.
        var chosen = await context.Members.Where(member => named.Contains(member.Id)).Select(member => member.Id).ToListAsync(cancellationToken);
        var every = context.Memberships.IgnoreQueryFilters(reached).AsNoTracking();
        var standing = every.Where(row => branches.Contains(row.BranchId) && (row.To == null || row.To > on)).Select(row => row.MemberId);
        return await every
            .Where(row => standing.Contains(row.MemberId) || chosen.Contains(row.MemberId))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
    }

    public Task<List<OfficeHolding>> OfficesAsync(ReorganisationEntry entry, IReadOnlyList<int> units, CancellationToken cancellationToken)
    {
        var named = entry.People.Select(goes => goes.MemberId).ToList();
        return context
            .OfficeHoldings.IgnoreQueryFilters(reached)
            .AsNoTracking()
            .Where(office => units.Contains(office.OrganisationId) || named.Contains(office.MemberId))
            .OrderBy(office => office.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// All candidates whose files are kept in the branches - who was admitted or refused too, for the file is read there - and whoever
    /// the draft names in the reader's reach.
    /// </summary>
    public async Task<List<FollowingCandidate>> CandidatesAsync(
        ReorganisationEntry entry,
        IReadOnlyList<int> branches,
        CancellationToken cancellationToken
    )
    {
        var named = entry.Candidates.Select(goes => goes.CandidateId).ToList();
        var chosen = await context.Candidates.Where(one => named.Contains(one.Id)).Select(one => one.Id).ToListAsync(cancellationToken);
        return await context
            .Candidates.IgnoreQueryFilters(reached)
            .Where(candidate => branches.Contains(candidate.BranchId) || chosen.Contains(candidate.Id))
            .OrderBy(candidate => candidate.Id)
            .Select(candidate => new FollowingCandidate(
                candidate.Id,
                candidate.FullName,
                candidate.BranchId,
                context.CandidateStays.Where(stay => stay.CandidateId == candidate.Id).Max(stay => stay.To),
                candidate.LocalityId,
                candidate.MemberId != null
            ))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Where those live on the day who stand in a branch that is split.</summary>
    public async Task<Dictionary<int, int>> HomesAsync(
        ReorganisationEntry entry,
        IReadOnlyList<int> branches,
        DateOnly on,
        CancellationToken cancellationToken
    )
    {
        if (entry is not { Subject: ReorganisationSubject.Branches, Kind: ReorganisationKind.Split } || entry.Localities.Count == 0)
        {
            return [];
        }
        var standing = context.Memberships.IgnoreQueryFilters(reached).On(on).Where(row => branches.Contains(row.BranchId));
        return await context
            .Particulars.IgnoreQueryFilters(reached)
            .On(on)
            .Where(row => row.ResidenceLocalityId != null && standing.Any(one => one.MemberId == row.MemberId))
            .ToDictionaryAsync(row => row.MemberId, row => row.ResidenceLocalityId!.Value, cancellationToken);
    }

    public async Task<Dictionary<int, KnownPerson>> NamesAsync(IReadOnlyCollection<int> members, CancellationToken cancellationToken)
    {
        var ids = members.ToHashSet();
        var names = await context
            .Members.IgnoreQueryFilters(reached)
            .Where(member => ids.Contains(member.Id))
            .Select(member => new
            {
                member.Id,
                member.FullName,
                member.SortKey,
            })
            .ToListAsync(cancellationToken);
        var admissions = (
            await context
                .Admissions.IgnoreQueryFilters(reached)
                .Where(admission => ids.Contains(admission.MemberId))
                .Select(admission => new
                {
                    admission.MemberId,
                    admission.Number,
                    admission.OfficialOn,
                })
                .ToListAsync(cancellationToken)
        ).ToLookup(admission => admission.MemberId);
        return names.ToDictionary(
            person => person.Id,
            person => new KnownPerson(
                person.Id,
                person.FullName,
                person.SortKey,
                admissions[person.Id].ToDictionary(admission => admission.Number, admission => admission.OfficialOn)
            )
        );
    }

    private static List<int> NamedIn(ReorganisationEntry entry) =>
        [.. entry.People.Select(goes => goes.MemberId).Concat(entry.Offices.Select(given => given.MemberId)).Distinct()];
}
