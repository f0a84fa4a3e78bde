namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>The memberships of each person, from the files members and memberships.</summary>
internal static class Stays
{
    public static List<Stay> Of(RecordTables tables)
    {
        var rows = tables["memberships"].Cells.ToLookup(row => row["record_number"]);
        var established = tables["branches"].Cells.ToDictionary(row => row["code"], row => row.From("established_on"));
        return
        [
            .. tables["members"]
                .Cells.SelectMany(member =>
                    rows.Contains(member["record_number"]) ? Written(member, rows[member["record_number"]]) : [Derived(member, established)]
                ),
        ];
    }

    /// <summary>
    /// "A member with no rows in memberships has one membership in branch_code, from the later of admitted_on and the branch's
    /// established_on, begun by Admission if that is admitted_on and by InitialLoad otherwise, ended on left_on for leave_reason."
    /// </summary>
    private static Stay Derived(TableRow member, Dictionary<string, DateOnly> established)
    {
        var admittedOn = member.From("admitted_on");
        var from = admittedOn > established[member["branch_code"]] ? admittedOn : established[member["branch_code"]];
        return new Stay(
            PersonOf(member),
            member["branch_code"],
            from,
            member.To("left_on"),
            from == admittedOn ? "Admission" : "InitialLoad",
            member["leave_reason"],
            member.Day("decision_on"),
            admittedOn,
            member.Day("official_on")
        );
    }

    /// <summary>"Where a member has rows, they are the person's whole history."</summary>
    private static IEnumerable<Stay> Written(TableRow member, IEnumerable<TableRow> rows)
    {
        var (decisionOn, admittedOn, officialOn) = (member.Day("decision_on"), member.From("admitted_on"), member.Day("official_on"));
        foreach (var row in rows.OrderBy(row => row.From("from")))
        {
            if (row["began"] == "ReAdmission")
            {
                (decisionOn, admittedOn) = (row.Day("decision_on"), row.From("from"));
                // "After a ReAdmission the row's own official_on holds (empty: probationary); where the file lacks that column, the
                // date in members holds."
                officialOn = row.Table.Has("official_on") ? row.Day("official_on") : officialOn;
            }
            yield return new Stay(
                PersonOf(member),
                row["branch_code"],
                row.From("from"),
                row.To("to"),
                row["began"],
                row["ended"],
                decisionOn,
                admittedOn,
                officialOn
            );
        }
    }

    private static Person PersonOf(TableRow row) =>
        new(
            row["record_number"],
            row["full_name"],
            row["sex"],
            row["birth_date"],
            row["ethnicity"],
            row["residence_locality_code"],
            row["workplace_locality_code"],
            row["general_education"],
            row["professional_level"],
            row["political_theory"],
            row.YesNo("is_local"),
            row.YesNo("youth_union")
        );
}
