using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The candidates that the set speaks of.</summary>
internal sealed class Candidacies
{
    private readonly Dictionary<string, Candidacy> byNumber = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Candidacy> All => byNumber.Values;

    /// <summary>Candidates that the set does not name, by the member they became.</summary>
    public IReadOnlyDictionary<int, string> OthersByMember { get; private set; } = new Dictionary<int, string>();

    public static async Task<Candidacies> LoadAsync(
        RecordsContext context,
        RecordSet set,
        NewKeys keys,
        People people,
        CancellationToken cancellationToken
    )
    {
        var candidacies = new Candidacies();
        var rows = set[RecordFiles.Candidates].Rows;
        var steps = set[RecordFiles.CandidateSteps].Rows;
        var numbers = rows.Concat(steps).Select(row => row.Get<string>("number")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var kept = await Unscoped(context.Candidates).ReadAsync(candidate => candidate.Number, numbers, cancellationToken);
        var keptSteps = (
            await Unscoped(context.CandidateSteps).ReadAsync(step => step.CandidateId, kept.ConvertAll(one => one.Id), cancellationToken)
        ).ToLookup(step => step.CandidateId);
        foreach (var record in kept)
        {
            var order = CandidateCase.InOrder(keptSteps[record.Id]).ToList();
            candidacies.byNumber.Add(record.Number, new(record.Id, record.Number) { Record = record, KeptSteps = order });
        }
        candidacies.Join(rows, steps, keys);
        var members = rows.Select(row => row.Get<string>("record_number") is { } number && people.TryFind(number, out var person) ? person.Id : 0)
            .Where(id => id > 0)
            .ToHashSet();
        var linked = await Unscoped(context.Candidates)
            .Where(candidate => candidate.MemberId != null)
            .ReadAsync(candidate => candidate.MemberId!.Value, members, cancellationToken);
        candidacies.OthersByMember = linked
            .Where(one => !candidacies.byNumber.TryGetValue(one.Number, out var named) || named.Row is null)
            .ToDictionary(one => one.MemberId!.Value, one => one.Number);
        return candidacies;
    }

    private void Join(IReadOnlyList<RecordRow> rows, IReadOnlyList<RecordRow> steps, NewKeys keys)
    {
        foreach (var row in rows)
        {
            if (row.Get<string>("number") is not { } number)
            {
                continue;
            }
            if (!byNumber.TryGetValue(number, out var candidacy))
            {
                byNumber[number] = candidacy = new(keys.Next(), number);
            }
            candidacy.Row ??= row;
        }
        foreach (var row in steps)
        {
            if (row.Get<string>("number") is { } number && byNumber.TryGetValue(number, out var candidacy))
            {
                candidacy.StepRows.Add(row);
            }
        }
    }

    public bool Has(string number) => byNumber.TryGetValue(number, out var candidacy) && (candidacy.IsKept || candidacy.Row is not null);

    private static IQueryable<T> Unscoped<T>(IQueryable<T> rows)
        where T : class => rows.AsNoTracking().IgnoreQueryFilters([QueryFilters.PersonScope]);
}
