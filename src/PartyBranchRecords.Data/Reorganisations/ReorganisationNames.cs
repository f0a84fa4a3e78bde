using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The names of what a document says by code or key. Whoever may read the document may read the names in it.</summary>
public sealed class ReorganisationNames(RecordsContext context)
{
    /// <summary>Names of organisations and localities by code.</summary>
    public async Task<NamesByCode> OfAsync(IEnumerable<string> codes, CancellationToken cancellationToken = default)
    {
        var wanted = codes.Distinct(StringComparer.Ordinal).ToList();
        var units = await context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(unit => wanted.Contains(unit.Code))
            .Select(unit => new { unit.Code, unit.Name })
            .ToDictionaryAsync(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal, cancellationToken);
        var localities = await context
            .Localities.Where(one => wanted.Contains(one.Code))
            .Select(one => new { one.Code, one.Name })
            .ToDictionaryAsync(one => one.Code, one => one.Name, StringComparer.Ordinal, cancellationToken);
        return new NamesByCode(units, localities);
    }

    public async Task<Dictionary<int, NamedUnit>> OfAsync(IEnumerable<int> units, CancellationToken cancellationToken = default)
    {
        var wanted = units.Distinct().ToList();
        return await context
            .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(unit => wanted.Contains(unit.Id))
            .ToDictionaryAsync(unit => unit.Id, unit => new NamedUnit(unit.Code, unit.Name), cancellationToken);
    }

    /// <summary>Candidates whom a document names.</summary>
    public async Task<Dictionary<int, string>> CandidatesAsync(IEnumerable<int> candidates, CancellationToken cancellationToken = default)
    {
        var wanted = candidates.Distinct().ToList();
        return await context
            .Candidates.IgnoreQueryFilters([QueryFilters.PersonScope])
            .Where(candidate => wanted.Contains(candidate.Id))
            .ToDictionaryAsync(candidate => candidate.Id, candidate => candidate.FullName, cancellationToken);
    }

    /// <summary>People whom a document names.</summary>
    public async Task<Dictionary<int, NamedPerson>> PeopleAsync(IEnumerable<int> members, CancellationToken cancellationToken = default)
    {
        var wanted = members.Distinct().ToList();
        return await context
            .Members.IgnoreQueryFilters([QueryFilters.PersonScope])
            .Where(member => wanted.Contains(member.Id))
            .Select(member => new NamedPerson(member.Id, member.FullName, member.SortKey, member.RecordNumber))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
    }
}

/// <param name="Code">Null where there is no page to lead to.</param>
public sealed record NamedUnit(string? Code, string Name);

public sealed record NamedPerson(int Id, string FullName, string SortKey, string RecordNumber);

/// <summary>A code without a name is shown itself.</summary>
public sealed record NamesByCode(IReadOnlyDictionary<string, string> Units, IReadOnlyDictionary<string, string> Localities)
{
    public string Of(string code) =>
        Units.TryGetValue(code, out var unit) ? unit
        : Localities.TryGetValue(code, out var locality) ? locality
        : code;

    public NamedUnit UnitOf(string code) => Units.TryGetValue(code, out var name) ? new NamedUnit(code, name) : new NamedUnit(null, Of(code));

    /// <summary>With the names of units that are not founded yet.</summary>
    public NamesByCode With(IEnumerable<(string Code, string Name)> founded)
    {
        var localities = new Dictionary<string, string>(Localities, StringComparer.Ordinal);
        foreach (var (code, name) in founded.Where(unit => !Units.ContainsKey(unit.Code)))
        {
            localities[code] = name;
        }
        return this with { Localities = localities };
    }
}
