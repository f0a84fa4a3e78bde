using PartyBranchRecords.Web.Tests.Oracle.Making;
using PartyBranchRecords.Web.Tests.Oracle.Program;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>
/// "Import refuses unreadable values, unknown codes and keywords, missing required cells, duplicate keys, a period that does not end
/// after it begins, overlapping memberships of a person or affiliations of a branch, a membership, office or affiliation outside the
/// life of its branch, a member left without a branch while still a member": each planted alone in a set that is sound.
/// </summary>
public sealed class OneWrongRowTests
{
    /// <summary>A row to add to a file, and the column that has to be named; none where either of several is right.</summary>
    public static TheoryData<string, string, string, string?> Rows =>
        new()
        {
            {
                "unreadable value",
                "members",
                "record_number=W1,full_name=Lò Văn Sai,sex=Male,birth_date=1980-13-40,ethnicity=Thái,admitted_on=2010-05-19,branch_code=@branch",
                "birth_date"
            },
            {
                "unknown code",
                "members",
                "record_number=W2,full_name=Lò Văn Sai,sex=Male,birth_date=1980,ethnicity=Thái,admitted_on=2010-05-19,branch_code=NOWHERE",
                "branch_code"
            },
            {
                "unknown keyword",
                "members",
                "record_number=W3,full_name=Lò Văn Sai,sex=Man,birth_date=1980,ethnicity=Thái,admitted_on=2010-05-19,branch_code=@branch",
                "sex"
            },
            {
                "missing required cell",
                "members",
                "record_number=W4,full_name=,sex=Male,birth_date=1980,ethnicity=Thái,admitted_on=2010-05-19,branch_code=@branch",
                "full_name"
            },
            { "duplicate key", "districts", "code=@district,name=Đảng bộ huyện hai lần", null },
            { "period that does not end after it begins", "posts", "record_number=@person,post=VillageHead,from=2015-01-01,to=2015-01-01", null },
            {
                "overlapping memberships",
                "memberships",
                "record_number=@rows,branch_code=@branch,from=2026-10-01,began=TransferIn,to=2026-10-20,ended=TransferOut|record_number=@rows,branch_code=@branch,from=2026-10-10,began=TransferIn,to=2026-10-20,ended=TransferOut",
                null
            },
            { "overlapping affiliations", "affiliations", "branch_code=@moved,district_code=@district,from=2026-10-01", null },
            {
                "membership outside the life of its branch",
                "memberships",
                "record_number=@rows,branch_code=@branch,from=1899-01-01,began=Admission,to=1899-02-01,ended=TransferOut",
                null
            },
            {
                "office outside the life of its branch",
                "offices",
                "record_number=@person,org_code=@branch,office=Secretary,from=1899-01-01,to=1899-02-01",
                null
            },
            {
                "affiliation outside the life of its branch",
                "affiliations",
                "branch_code=@moved,district_code=@district,from=1899-01-01,to=1899-02-01",
                null
            },
            {
                "left without a branch while still a member",
                "members",
                "record_number=W5,full_name=Lò Văn Sai,sex=Male,birth_date=1980,ethnicity=Thái,admitted_on=2010-05-19",
                null
            },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task It_is_refused_by_name_and_nothing_is_written(string wrong, string file, string rows, string? column)
    {
        var set = RandomRecordSet.Make(1, RecordSetSize.Small);
        using var records = new ImportedRecords();
        var first = set[file].Rows.Count + 2;
        var added = rows.Split('|');
        foreach (var row in added)
        {
            Add(set, set[file], row);
        }

        var preview = await records.ImportAsync(set);

        var problems = preview.Problems.ToList();
        var text = $"{wrong}: {string.Join('\n', problems.Select(one => $"{one.File}:{one.Row}:{one.Column}: {one.Sentence.Code}"))}";
        problems.ShouldContain(
            one => one.File.StartsWith(file) && one.Row >= first && one.Row < first + added.Length && (column == null || one.Column == column),
            text
        );
        (await records.ExportAsync()).All.Sum(table => table.Rows.Count).ShouldBe(0, text);
    }

    private static void Add(RecordTables set, Table table, string row)
    {
        var cells = row.Split(',').Select(cell => cell.Split('=')).ToDictionary(pair => pair[0], pair => Known(set, pair[1]));
        table.Row([.. table.Columns.Select(column => cells.GetValueOrDefault(column, ""))]);
    }

    /// <summary>Somebody and something of the set.</summary>
    private static string Known(RecordTables set, string cell) =>
        cell switch
        {
            "@district" => set["districts"].Cells.First(row => row["dissolved_on"] == "")["code"],
            "@branch" => set["branches"].Cells.First(row => row["dissolved_on"] == "")["code"],
            "@moved" => set["affiliations"].Cells.First(row => row["to"] == "" && row.From("from").Year > 2009)["branch_code"],
            "@rows" => set["memberships"].Cells.First(row => row["to"] == "")["record_number"],
            "@person" => set["members"].Cells.First()["record_number"],
            _ => cell,
        };
}
