using System.Globalization;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>How often acts of each kind were done and refused, and what for.</summary>
internal sealed class ActTally
{
    private readonly SortedDictionary<string, (int Done, int Refused)> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> refusals = new(StringComparer.Ordinal);

    public int Done => kinds.Values.Sum(kind => kind.Done);
    public int Refused => kinds.Values.Sum(kind => kind.Refused);

    /// <summary>The kinds that were tried and never done.</summary>
    public IEnumerable<string> NeverDone => kinds.Where(kind => kind.Value.Done == 0).Select(kind => kind.Key);

    public void Count(RandomAct act)
    {
        var (done, refused) = kinds.GetValueOrDefault(act.Kind);
        kinds[act.Kind] = act.Verdict.IsAllowed ? (done + 1, refused) : (done, refused + 1);
        foreach (var refusal in act.Verdict.Refusals)
        {
            refusals[refusal.Code] = refusals.GetValueOrDefault(refusal.Code) + 1;
        }
    }

    public override string ToString() =>
        string.Join(
            Environment.NewLine,
            [
                string.Create(CultureInfo.InvariantCulture, $"{Done} done, {Refused} refused"),
                .. kinds.Select(kind => $"  {kind.Key}: {kind.Value.Done} done, {kind.Value.Refused} refused"),
                $"refused for: {string.Join(", ", refusals.Select(refusal => $"{refusal.Key} {refusal.Value}"))}",
            ]
        );
}
