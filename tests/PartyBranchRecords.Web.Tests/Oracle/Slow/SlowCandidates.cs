namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`candidates`: the stage reached on the day, and since when; without a total row.</summary>
internal static class SlowCandidates
{
    public static readonly string[] Columns = ["number", "branch_code", "stage", "since"];

    private static readonly (string Column, string Stage)[] Steps =
    [
        ("identified_on", "Identified"),
        ("trained_on", "Trained"),
        ("dossier_opened_on", "DossierOpened"),
        ("verified_on", "Verified"),
        ("branch_resolved_on", "BranchResolved"),
        ("commune_resolved_on", "CommuneResolved"),
        ("submitted_on", "Submitted"),
        ("decided_on", "Decided"),
        ("admitted_on", "Admitted"),
    ];

    public static IEnumerable<string[]> Rows(World world, Asked asked) =>
        from row in world.Tables["candidates"].Cells
        where asked.Row(row["branch_code"], asked.Day) is not null
        let steps = Steps.Select(step => (step.Stage, On: row.Day(step.Column))).Append((Stage: row["outcome"], On: row.Day("outcome_on")))
        let last = steps.Where(step => step.On <= asked.Day).OrderBy(step => step.On).LastOrDefault()
        where last.On is not null
        select (string[])
            [row["branch_code"], world.Find(row["branch_code"])!.Name, row["number"], row["branch_code"], last.Stage, Numbers.Text(last.On)];
}
