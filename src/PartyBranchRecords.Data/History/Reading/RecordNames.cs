using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>
/// The names of records: units and localities to everybody, people and candidates only to whoever may read them.
/// </summary>
public sealed class RecordNames
{
    private readonly Dictionary<RecordKey, RecordName> names = [];

    /// <summary>Null for somebody out of the reader's units.</summary>
    public RecordName? Of(RecordKey key) => names.GetValueOrDefault(key);

    internal RecordNames With(RecordNames others)
    {
        foreach (var (key, name) in others.names)
        {
            names[key] = name;
        }
        return this;
    }

    internal static async Task<RecordNames> FindAsync(
        RecordsContext context,
        HistoryUnits reader,
        IReadOnlyCollection<RecordKey> keys,
        CancellationToken cancellationToken
    )
    {
        var found = new RecordNames();
        async Task AddAsync(RecordKind kind, Func<List<int>, IQueryable<RecordName>> query)
        {
            var ids = keys.Where(key => key.Kind == kind && reader.Names(key)).Select(key => key.Id).Distinct().ToList();
            if (ids.Count > 0)
            {
                foreach (var one in await query(ids).ToListAsync(cancellationToken))
                {
                    found.names[new RecordKey(kind, one.Id)] = one;
                }
            }
        }
        await AddAsync(
            RecordKind.Member,
            ids =>
                context
                    .Members.IgnoreQueryFilters()
                    .Where(member => EF.Parameter(ids).Contains(member.Id))
                    .Select(member => new RecordName(member.Id, member.FullName, member.RecordNumber, null))
        );
        await AddAsync(
            RecordKind.Candidate,
            ids =>
                context
                    .Candidates.IgnoreQueryFilters()
                    .Where(candidate => EF.Parameter(ids).Contains(candidate.Id))
                    .Select(candidate => new RecordName(candidate.Id, candidate.FullName, candidate.Number, null))
        );
        await AddAsync(
            RecordKind.Organisation,
            ids =>
                context
                    .Organisations.IgnoreQueryFilters()
                    .Where(unit => EF.Parameter(ids).Contains(unit.Id))
                    .Select(unit => new RecordName(
                        unit.Id,
                        unit.Name,
                        unit.Code,
                        unit is DistrictCommittee ? OrganisationLevel.District
                            : unit is CommuneCommittee ? OrganisationLevel.Commune
                            : OrganisationLevel.Branch
                    ))
        );
        await AddAsync(
            RecordKind.Locality,
            ids =>
                context
                    .Localities.Where(locality => EF.Parameter(ids).Contains(locality.Id))
                    .Select(locality => new RecordName(locality.Id, locality.Name, locality.Code, null))
        );
        return found;
    }
}

/// <param name="Code">Its code or number.</param>
/// <param name="Level">Of a unit.</param>
public sealed record RecordName(int Id, string Name, string Code, OrganisationLevel? Level);
