using System.Text.Json;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Commands;

/// <summary>The commands that read and write files, as they are typed.</summary>
public sealed class FileCommandTests : IDisposable
{
    private readonly RecordsFile file = new();
    private readonly RecordsProgram program;

    public FileCommandTests() => program = new RecordsProgram(file);

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Export_writes_a_folder_or_a_workbook_beside_the_caller()
    {
        await ArrangeAsync();
        ShouldBeDone(await program.RunAsync("export", "out"));
        var members = await File.ReadAllTextAsync(PathOf("out/members.csv"));
        members.ShouldStartWith("record_number,");
        members.ShouldContain("\nSL-00001,,Lò Văn Mẫu,");
        ShouldBeDone(await program.RunAsync("export", "out.xlsx", "--org", "sc"));
        (await File.ReadAllBytesAsync(PathOf("out.xlsx")))[..2].ShouldBe("PK"u8.ToArray());
        var unknown = await program.RunAsync("export", "none", "--org", "XX");
        (unknown.Code, unknown.Output).ShouldBe((1, ""));
        unknown.Errors.ShouldContain("XX");
        Directory.Exists(PathOf("none")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_report_is_json_or_a_workbook_where_asked()
    {
        await ArrangeAsync();
        var json = await program.RunAsync("report", "members", "--org", "SC", "--format", "json");
        json.Code.ShouldBe(0, json.Errors);
        using var rows = JsonDocument.Parse(json.Output);
        rows.RootElement.EnumerateArray().Last().GetProperty("members").GetInt32().ShouldBe(1);
        ShouldBeDone(await program.RunAsync("report", "members", "--org", "SC", "--format", "xlsx", "--out", "members.xlsx"));
        File.Exists(PathOf("members.xlsx")).ShouldBeTrue();
        (await program.RunAsync("report", "members", "--org", "SC", "--format", "pdf")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Backup_and_restore_bring_the_records_back()
    {
        await ArrangeAsync();
        ShouldBeDone(await program.RunAsync("backup", "backup.db"));
        File.Delete(file.Path);
        ShouldBeDone(await program.RunAsync("restore", "backup.db"));
        ShouldBeDone(await program.RunAsync("doctor"));
        await using var records = file.Open();
        records.Members.Count().ShouldBe(1);
        var refused = await program.RunAsync("restore", "nothing.db");
        (refused.Code, refused.Output).ShouldBe((1, ""));
        refused.Errors.ShouldContain("no sound backup");
    }

    [Fact]
    public async Task Backups_of_a_SQL_Server_are_its_own_work()
    {
        program.Settings["Database__Provider"] = "SqlServer";
        program.Settings["ConnectionStrings__Records"] = "Server=127.0.0.1,1;Database=Records;Encrypt=false";
        var refused = await program.RunAsync("backup", "backup.bak");
        refused.Code.ShouldBe(1);
        refused.Errors.ShouldContain("BACKUP");
    }

    [Fact]
    public async Task Template_asks_for_no_database()
    {
        program.Settings["ConnectionStrings__Records"] = "";
        ShouldBeDone(await program.RunAsync("template", "bieu-mau.xlsx"));
        File.Exists(PathOf("bieu-mau.xlsx")).ShouldBeTrue();
    }

    private string PathOf(string name) => Path.Combine(file.Folder, name);

    private async Task ArrangeAsync()
    {
        await using var records = file.Open();
        var data = new TestData(records);
        var district = await data.DistrictAsync("SC");
        await data.MemberAsync(await data.BranchAsync(district, await data.CommuneAsync(district)), "Lò Văn Mẫu");
    }

    private static void ShouldBeDone(Ran ran) => (ran.Code, ran.Output).ShouldBe((0, ""), ran.Errors);
}
