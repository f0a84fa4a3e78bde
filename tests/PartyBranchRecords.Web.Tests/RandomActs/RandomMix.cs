namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Any act there is.</summary>
internal sealed class RandomMix(RandomScene scene, Random random)
{
    private readonly RandomMovements movements = new(scene, random);
    private readonly RandomReorganisations reorganisations = new(scene, random);
    private readonly RandomCorrections corrections = new(scene, random);
    private readonly RandomCandidates candidates = new(scene, random);
    private readonly RandomProbation probation = new(scene, random);
    private readonly RandomQuotas quotas = new(scene, random);

    public Task<RandomAct> ActAsync(DateOnly on) =>
        random.Next(20) switch
        {
            < 6 => movements.ActAsync(on),
            < 10 => reorganisations.ActAsync(on),
            < 13 => corrections.ActAsync(on),
            < 17 => candidates.ActAsync(on),
            < 19 => probation.ActAsync(on),
            _ => quotas.ActAsync(on),
        };
}
