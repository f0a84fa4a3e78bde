namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// In a split by villages, whoever is not sent anywhere goes with the village of residence, where the decision sends it to one of
/// the parts; everybody else stays with the branch, or goes to its heir.
/// </summary>
internal sealed class Homes(ReorganisationEntry entry, StructureFacts facts)
{
    private readonly bool isSplit = entry is { Subject: ReorganisationSubject.Branches, Kind: ReorganisationKind.Split };

    public IReadOnlyDictionary<int, int> People(Dictionary<int, int> villages, Dictionary<int, int> chosen) => With(chosen, facts.Homes, villages);

    public IReadOnlyDictionary<int, int> Candidates(Dictionary<int, int> villages, Dictionary<int, int> chosen) =>
        With(
            chosen,
            facts
                .Candidates.Where(one => one.HomeId is not null && entry.Units.Contains(facts.Units[one.BranchId].Code, StringComparer.Ordinal))
                .ToDictionary(one => one.Id, one => one.HomeId!.Value),
            villages
        );

    private IReadOnlyDictionary<int, int> With(Dictionary<int, int> chosen, IReadOnlyDictionary<int, int> homes, Dictionary<int, int> villages)
    {
        foreach (var (person, home) in homes)
        {
            if (isSplit && villages.TryGetValue(home, out var branch))
            {
                chosen.TryAdd(person, branch);
            }
        }
        return chosen;
    }
}
