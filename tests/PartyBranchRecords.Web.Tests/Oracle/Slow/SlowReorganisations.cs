namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>
/// `reorganisations` (rule 11): "counts branches by effective_on: Establish its successors where they stand on that day, every other
/// kind its predecessors where they stood the day before".
/// </summary>
internal static class SlowReorganisations
{
    public static readonly string[] Columns = ["branch_kind", "establish", "dissolve", "merge", "split", "consolidate", "reassign"];

    public static IEnumerable<string[]> Rows(World world, Asked asked)
    {
        var counts = new Counts();
        foreach (var decision in world.Decisions.Where(one => asked.First <= one.EffectiveOn && one.EffectiveOn <= asked.Last))
        {
            var (units, day) =
                decision.Kind == "Establish"
                    ? (decision.Successors, decision.EffectiveOn)
                    : (decision.Predecessors, decision.EffectiveOn.AddDays(-1));
            foreach (var branch in units.Select(world.Find).Where(unit => unit?.Level == Level.Branch))
            {
                counts.Add(asked.Keys(branch!.Code, day).Select(key => key + "/" + branch.Kind), decision.Kind.ToLowerInvariant());
            }
        }
        return asked
            .RowsAndTotal()
            .SelectMany(row =>
                SlowStructure.Kinds.Select(kind =>
                    (string[])[row.Code, row.Name, kind.Kind, .. counts.Cells(row.Code + "/" + kind.Kind, Columns[1..])]
                )
            );
    }
}
