using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Commands;

/// <summary>interchange.md section 2: exit codes, the reason on stderr, nothing but the result on stdout.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Strong = "mat-khau-rieng-1\n";

    private readonly RecordsFile file = new();
    private readonly RecordsProgram program;

    public CommandLineTests() => program = new RecordsProgram(file);

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Migrate_makes_a_database_that_the_doctor_finds_sound()
    {
        File.Delete(file.Path);
        ShouldFail(await program.RunAsync("user", "disable", "ai"), "run 'migrate' first");
        var sick = await program.RunAsync("doctor");
        (sick.Code, sick.Output.Split('\n').Length).ShouldBe((1, 2), "one finding, one line");
        ShouldBeDone(await program.RunAsync("migrate"));
        ShouldBeDone(await program.RunAsync("doctor"));
    }

    [Fact]
    public async Task User_add_makes_an_account_with_its_role_and_no_debt()
    {
        await ArrangeAsync(data => data.DistrictAsync("SC"));
        ShouldBeDone(await program.TypeAsync(Strong, "user", "add", "canbo", "--role", "DistrictStaff", "--org", "SC"));
        await using var records = file.Open();
        var user = await records.Users.SingleAsync();
        (user.UserName, user.MustChangePassword).ShouldBe(("canbo", false));
        (await records.RoleAssignments.SingleAsync()).Role.ShouldBe(Role.DistrictStaff);
    }

    [Fact]
    public async Task User_add_refuses_a_weak_password_with_the_reason_and_adds_nothing()
    {
        ShouldFail(await program.TypeAsync("ngan\n", "user", "add", "quantri", "--role", "Administrator"), "at least 10 characters");
        await using var records = file.Open();
        (await records.Users.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task User_add_refuses_a_role_without_its_unit_and_in_an_unknown_one()
    {
        ShouldFail(await program.TypeAsync(Strong, "user", "add", "canbo", "--role", "DistrictStaff"), "Enter the unit");
        ShouldFail(await program.TypeAsync(Strong, "user", "add", "canbo", "--role", "DistrictStaff", "--org", "XX"), "no unit 'XX'");
    }

    [Fact]
    public async Task User_reset_gives_another_password_and_disable_closes_but_never_the_last_administrator()
    {
        await ArrangeAsync(async data =>
        {
            await data.UserAsync("mot", Role.Administrator);
            return await data.UserAsync("hai", Role.Administrator);
        });
        await using var records = file.Open();
        var before = await records.Users.Where(user => user.UserName == "mot").Select(user => user.PasswordHash).SingleAsync();
        ShouldBeDone(await program.TypeAsync(Strong, "user", "reset", "mot"));
        (await records.Users.Where(user => user.UserName == "mot").Select(user => user.PasswordHash).SingleAsync()).ShouldNotBe(before);
        ShouldBeDone(await program.RunAsync("user", "disable", "mot"));
        ShouldFail(await program.RunAsync("user", "disable", "hai"), "last administrator");
        ShouldFail(await program.TypeAsync(Strong, "user", "reset", "khong-co"), "no such account");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("user")]
    [InlineData("user", "add", "canbo")]
    [InlineData("user", "add", "canbo", "--role", "3")]
    [InlineData("user", "add", "canbo", "--role", "King")]
    [InlineData("demo", "--today", "31/12/2026")]
    public async Task Wrong_usage_is_2(params string[] arguments)
    {
        var ran = await program.RunAsync(arguments);
        (ran.Code, ran.Output).ShouldBe((2, ""));
        ran.Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Demo_refuses_a_database_with_other_records()
    {
        await ArrangeAsync(data => data.DistrictAsync("SC"));
        ShouldFail(await program.RunAsync("demo", "--today", "2026-06-15"), "holds other records");
    }

    [Fact]
    public async Task The_doctor_prints_a_line_for_each_finding_without_a_name()
    {
        await ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("SC");
            await data.MemberAsync(await data.BranchAsync(district, code: "SC-01"), "Lò Văn Mẫu");
            return await data.Context.Database.ExecuteSqlRawAsync("UPDATE Members SET LeftOn = '2020-01-01'");
        });
        var ran = await program.RunAsync("doctor");
        ran.Code.ShouldBe(1);
        ran.Output.ShouldBe("last-branch: SL-00001: The branch or the leaving day kept with the person is not that of the last membership.\n");
    }

    [Theory]
    [InlineData("Database__Provider", "Oracle", "Database:Provider is 'Oracle'; allowed are Sqlite and SqlServer.")]
    [InlineData("ConnectionStrings__Records", "Nonsense=1", "ConnectionStrings:Records is no connection string of Sqlite")]
    [InlineData("Records__Today", "tomorrow", "Records:Today is 'tomorrow'; write a day as 2020-12-31.")]
    public async Task A_wrong_setting_is_named_in_one_line_by_commands_and_by_serving(string setting, string value, string message)
    {
        program.Settings[setting] = value;
        foreach (var arguments in new string[][] { ["doctor"], [] })
        {
            var ran = await program.RunAsync(arguments);
            ShouldFail(ran, message);
            ran.Errors.TrimEnd().ShouldNotContain('\n');
        }
    }

    [Fact]
    public async Task Help_is_printed_and_not_served()
    {
        var ran = await program.RunAsync("--help");
        ran.Code.ShouldBe(0);
        ran.Output.ShouldContain("doctor");
    }

    private static void ShouldBeDone(Ran ran) => ran.ShouldBe(new Ran(0, "", ""));

    private static void ShouldFail(Ran ran, string reason)
    {
        (ran.Code, ran.Output).ShouldBe((1, ""));
        ran.Errors.ShouldContain(reason);
    }

    private async Task ArrangeAsync<T>(Func<TestData, Task<T>> act)
    {
        await using var records = file.Open();
        await act(new TestData(records));
    }
}
