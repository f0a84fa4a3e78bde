using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>How any act on people is done: whatever may be doubted is confirmed.</summary>
internal sealed class RandomPeopleActs(RandomScene scene, Random random)
{
    private static readonly string[] Doubts =
    [
        "Movements.EffectiveBeforeDecision",
        "Movements.BranchBelowThree",
        "Movements.SecretaryLeaves",
        "Movements.ProbationaryInOffice",
        "Movements.LargeCommittee",
        "Movements.ReAdmittedEarly",
        "Movements.ReAdmittedBefore",
        "Movements.LikelySame",
        "Movements.CoveredByOthers",
        "Movements.LeftUncovered",
        "Movements.TwoVillageHeads",
        "Corrections.OtherSecretary",
    ];

    public T Of<T>(List<PersonKey> people, DateOnly on)
        where T : MovementEntry, new() =>
        new()
        {
            People = people,
            Decision = "1-QĐ/HU",
            DecidedOn = on.AddDays(-random.Next(10)),
            EffectiveOn = on,
            Reason = "Thử",
            FormId = Guid.NewGuid(),
            Confirmed = [.. Doubts],
        };

    public async Task<RandomAct> DoAsync<TService, TEntry>(TEntry entry)
        where TService : MovementService<TEntry>
        where TEntry : MovementEntry
    {
        var outcome = await scene.WithAsync((TService service) => service.RecordAsync(entry));
        var kind = typeof(TEntry).Name.Replace("Entry", "", StringComparison.Ordinal);
        return new RandomAct(kind, $"{entry} {string.Join(',', entry.People)}", entry.EffectiveOn!.Value, outcome.Verdict);
    }
}
