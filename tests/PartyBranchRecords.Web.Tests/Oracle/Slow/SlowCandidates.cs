namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>`candidates`: the stage reached on the day, and since when; without a total row.</summary>
internal static class SlowCandidates
{
    public static readonly string[] Columns = ["number", "branch_code", "stage", "since", "source"];

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
        let last = Last(row, asked.Day)
        where last.On is not null
        select (string[])
            [
                row["branch_code"],
                world.Find(row["branch_code"])!.Name,
                row["number"],
                row["branch_code"],
                last.Stage,
                Numbers.Text(last.On),
                Source(row),
            ];

    /// <summary>Without a source the file says none of the others.</summary>
    public static string Source(TableRow row) => row["source"] is { Length: > 0 } source ? source : "Other";

    /// <summary>Those of a branch who are neither admitted nor refused nor withdrawn on the day.</summary>
    public static int OpenIn(World world, string branch, DateOnly day) =>
        world
            .Tables["candidates"]
            .Cells.Where(row => row["branch_code"] == branch)
            .Select(row => Last(row, day))
            .Count(last => last.On is not null && last.Stage is not ("Admitted" or "Refused" or "Withdrawn"));

    private static (string Stage, DateOnly? On) Last(TableRow row, DateOnly day) =>
        Steps
            .Select(step => (step.Stage, On: row.Day(step.Column)))
            .Append((Stage: row["outcome"], On: row.Day("outcome_on")))
            .Where(step => step.On <= day)
            .OrderBy(step => step.On)
            .LastOrDefault();
}
