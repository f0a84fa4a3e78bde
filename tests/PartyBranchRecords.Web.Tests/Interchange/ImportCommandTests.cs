using PartyBranchRecords.Web.Tests.Commands;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>The command line: what stands on stdout and stderr, and the exit codes.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly RecordsFile file = new();
    private readonly RecordsProgram program;

    public ImportCommandTests() => program = new RecordsProgram(file);

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task An_import_prints_its_number_its_warnings_and_the_counts()
    {
        await WriteAsync("H,Đảng bộ huyện H,2099-01-01");
        var dry = await program.RunAsync("import", "set", "--dry-run");
        dry.Output.ShouldBe(
            "districts:2:established_on: 01/01/2099 is after today; imported as it is.\ncreated=1 changed=0 unchanged=0 warnings=1 problems=0\n"
        );
        dry.Code.ShouldBe(0);
        var run = await program.RunAsync("import", "set");
        (run.Code, run.Output.Split('\n')[0]).ShouldBe((0, "import=1"));
        run.Output.ShouldEndWith("\ncreated=1 changed=0 unchanged=0 warnings=1 problems=0\n");
        (await program.RunAsync("import", "set")).Output.ShouldEndWith("\ncreated=0 changed=0 unchanged=1 warnings=1 problems=0\n");
        (await program.RunAsync("import", "undo", "1")).ShouldBe(new Ran(0, "", ""));
        (await program.RunAsync("import", "undo", "1")).ShouldBe(new Ran(1, "", "This import has been undone already.\n"));
        (await program.RunAsync("doctor")).ShouldBe(new Ran(0, "", ""));
    }

    [Fact]
    public async Task Problems_go_to_stderr_and_end_with_1_dry_or_not()
    {
        await WriteAsync("H,Đảng bộ huyện H,", "ALL,Tất cả,");
        foreach (var arguments in new string[][] { ["import", "set", "--dry-run"], ["import", "set"] })
        {
            var ran = await program.RunAsync(arguments);
            (ran.Code, ran.Output).ShouldBe((1, "created=0 changed=0 unchanged=0 warnings=0 problems=1\n"));
            ran.Errors.ShouldContain("districts:3:code: ");
        }
    }

    [Fact]
    public async Task Wrong_usage_is_2_and_an_unknown_import_1()
    {
        (await program.RunAsync("import")).Code.ShouldBe(2);
        (await program.RunAsync("import", "undo")).Code.ShouldBe(2);
        (await program.RunAsync("import", "undo", "7")).Code.ShouldBe(1);
        (await program.RunAsync("import", "nowhere")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task A_sensitive_column_is_not_switched_on_without_a_purpose_in_words()
    {
        program.Settings["Sensitive__Phone"] = "true";
        var ran = await program.RunAsync("doctor");
        (ran.Code, ran.Errors.Trim()).ShouldBe((1, "Sensitive:Phone is 'true'; write the purpose that it is kept for, in words, or leave it empty."));
    }

    private async Task WriteAsync(params string[] districts)
    {
        var folder = Directory.CreateDirectory(Path.Combine(file.Folder, "set")).FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "districts.csv"), ["code,name,established_on", .. districts]);
    }
}
