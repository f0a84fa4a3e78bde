using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Accounts;

public sealed class AccountServiceTests : IDisposable
{
    private readonly RecordsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_new_account_gets_a_password_of_its_own_and_owes_another()
    {
        var one = await AddAsync("mot");
        var two = await AddAsync("hai");
        one.Value!.Password.ShouldNotBe(two.Value!.Password);
        (await UserAsync("mot")).MustChangePassword.ShouldBeTrue();
    }

    [Fact]
    public async Task An_account_with_a_password_of_its_owner_owes_none()
    {
        (await AddAsync("mot", "mat-khau-rieng-1")).IsDone.ShouldBeTrue();
        (await UserAsync("mot")).MustChangePassword.ShouldBeFalse();
    }

    [Theory]
    [InlineData("ngan1", "Accounts.PasswordTooShort")]
    [InlineData("khong-co-chu-so", "Accounts.PasswordRequiresDigit")]
    [InlineData("KHONG-CO-CHU-THUONG-1", "Accounts.PasswordRequiresLower")]
    [InlineData("aaaa1111aaaa", "Accounts.PasswordRequiresUniqueChars")]
    [InlineData("xin-canbo-2024", "Accounts.PasswordHasUserName")]
    public async Task A_weak_password_is_refused_with_the_reason(string password, string reason) =>
        (await AddAsync("canbo", password)).Verdict.Refusals.Select(refusal => refusal.Code).ShouldContain(reason);

    [Theory]
    [InlineData("cán.bộ", "Accounts.InvalidUserName")]
    [InlineData("", "Accounts.InvalidUserName")]
    [InlineData("mot+hai", "Accounts.InvalidUserName")]
    public async Task A_user_name_is_typed_on_any_keyboard(string name, string reason) =>
        (await AddAsync(name)).Verdict.Refusals.Select(refusal => refusal.Code).ShouldContain(reason);

    [Fact]
    public async Task A_user_name_is_given_once_whatever_its_capitals()
    {
        await AddAsync("canbo");
        (await AddAsync("CanBo")).Verdict.Refusals.Select(refusal => refusal.Code).ShouldBe(["Accounts.DuplicateUserName"]);
    }

    [Fact]
    public async Task An_account_whose_role_is_refused_is_not_added()
    {
        var outcome = await host.WithServiceAsync(
            (AccountService service) => service.AddAsync(New("canbo"), new NewRole { Role = Role.DistrictStaff, Unit = "KHONG-CO" })
        );
        outcome.Verdict.Refusals.Select(refusal => refusal.Code).ShouldBe(["Accounts.UnknownUnit"]);
        (await host.WithRecordsAsync(records => records.Users.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_last_administrator_cannot_be_disabled()
    {
        var only = await host.ArrangeAsync(data => data.UserAsync("quantri", Role.Administrator));
        var outcome = await DisableAsync(only);
        outcome.Verdict.Refusals.ShouldBe([AccountRefusals.LastAdministrator]);
        (await UserAsync("quantri")).IsDisabled.ShouldBeFalse();
    }

    [Fact]
    public async Task The_role_of_the_last_administrator_cannot_be_ended()
    {
        var only = await host.ArrangeAsync(data => data.UserAsync("quantri", Role.Administrator));
        (await EndOnlyRoleAsync(only)).Verdict.Refusals.ShouldBe([AccountRefusals.LastAdministrator]);
    }

    [Fact]
    public async Task A_disabled_administrator_does_not_count()
    {
        var (one, two) = await TwoAdministratorsAsync();
        (await DisableAsync(one)).IsDone.ShouldBeTrue();
        (await DisableAsync(two)).Verdict.Refusals.ShouldBe([AccountRefusals.LastAdministrator]);
    }

    [Fact]
    public async Task Of_two_administrators_who_disable_each_other_at_once_one_remains()
    {
        var (one, two) = await TwoAdministratorsAsync();
        var outcomes = await Task.WhenAll(Task.Run(() => DisableAsync(one)), Task.Run(() => DisableAsync(two)));
        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
    }

    [Fact]
    public async Task A_role_sent_twice_at_once_is_given_once()
    {
        var (user, district) = await host.ArrangeAsync(async data =>
            (await data.UserAsync("canbo", Role.Administrator), await data.DistrictAsync("SC"))
        );
        var role = new NewRole { Role = Role.DistrictStaff, Unit = district.Code };
        var outcomes = await Task.WhenAll(Task.Run(() => GiveAsync(user, role)), Task.Run(() => GiveAsync(user, role)));
        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
        (await host.WithRecordsAsync(records => records.RoleAssignments.CountAsync(held => held.Role == Role.DistrictStaff))).ShouldBe(1);
    }

    [Fact]
    public async Task A_role_is_given_from_today_in_the_unit_of_a_code_in_any_letters()
    {
        var (user, district) = await host.ArrangeAsync(async data =>
            (await data.UserAsync("canbo", Role.Administrator), await data.DistrictAsync("SC"))
        );
        (await GiveAsync(user, new NewRole { Role = Role.DistrictStaff, Unit = " sc " })).IsDone.ShouldBeTrue();
        var given = await host.WithRecordsAsync(records => records.RoleAssignments.SingleAsync(held => held.Role == Role.DistrictStaff));
        (given.OrganisationId, given.From, given.To).ShouldBe((district.Id, host.Today, null));
    }

    [Fact]
    public async Task An_ended_role_holds_until_the_day_before()
    {
        var (_, two) = await TwoAdministratorsAsync();
        (await EndOnlyRoleAsync(two)).IsDone.ShouldBeTrue();
        (await host.WithRecordsAsync(records => records.RoleAssignments.SingleAsync(held => held.UserId == two.Id))).To.ShouldBe(host.Today);
    }

    [Fact]
    public async Task A_role_given_and_ended_on_one_day_was_never_held()
    {
        var (one, _) = await TwoAdministratorsAsync();
        await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("SC");
            await data.RoleAsync(one, Role.DistrictStaff, district, from: host.Today);
            return true;
        });
        var role = await host.WithRecordsAsync(records => records.RoleAssignments.SingleAsync(held => held.Role == Role.DistrictStaff));
        (await host.WithServiceAsync((RoleService service) => service.EndAsync(one.Id, role.Id))).IsDone.ShouldBeTrue();
        (await host.WithRecordsAsync(records => records.RoleAssignments.AnyAsync(held => held.Role == Role.DistrictStaff))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_role_of_another_account_is_not_ended()
    {
        var (one, two) = await TwoAdministratorsAsync();
        var role = await host.WithRecordsAsync(records => records.RoleAssignments.SingleAsync(held => held.UserId == two.Id));
        var outcome = await host.WithServiceAsync((RoleService service) => service.EndAsync(one.Id, role.Id));
        outcome.Verdict.Refusals.ShouldBe([AccountRefusals.UnknownRole]);
    }

    [Fact]
    public async Task A_reset_ends_a_lockout()
    {
        var user = await host.ArrangeAsync(data => data.UserAsync("canbo", Role.Administrator));
        await host.WithRecordsAsync(records =>
            records.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.LockoutEnd, TimeProvider.System.GetUtcNow().AddMinutes(15)))
        );
        var outcome = await host.WithServiceAsync((AccountService service) => service.ResetAsync(user.Id));
        await host.SignInAsync("canbo", outcome.Value!.Password);
        (await UserAsync("canbo")).LockoutEnd.ShouldBeNull();
    }

    [Fact]
    public async Task Every_act_stands_in_the_activity_log_without_a_name()
    {
        var (one, two) = await TwoAdministratorsAsync();
        await DisableAsync(one);
        await host.WithServiceAsync((AccountService service) => service.EnableAsync(one.Id));
        await host.WithServiceAsync((AccountService service) => service.ResetAsync(one.Id));
        await EndOnlyRoleAsync(two);
        var entries = await host.WithRecordsAsync(records => records.ActivityLog.OrderBy(entry => entry.Id).ToListAsync());
        entries.ShouldAllBe(entry => entry.Activity == Activity.AccountChanged && !entry.Detail!.Contains("quantri"));
        entries.Count.ShouldBe(4);
    }

    private Task<(RecordsUser, RecordsUser)> TwoAdministratorsAsync() =>
        host.ArrangeAsync(async data => (await data.UserAsync("quantri1", Role.Administrator), await data.UserAsync("quantri2", Role.Administrator)));

    private Task<Outcome<GivenPassword>> AddAsync(string name, string? password = null) =>
        host.WithServiceAsync((AccountService service) => service.AddAsync(New(name) with { Password = password }));

    private Task<Outcome<string>> DisableAsync(RecordsUser user) => host.WithServiceAsync((AccountService service) => service.DisableAsync(user.Id));

    private Task<Outcome<string>> GiveAsync(RecordsUser user, NewRole role) =>
        host.WithServiceAsync((RoleService service) => service.AddAsync(user.Id, role));

    private async Task<Outcome<string>> EndOnlyRoleAsync(RecordsUser user)
    {
        var role = await host.WithRecordsAsync(records => records.RoleAssignments.SingleAsync(held => held.UserId == user.Id));
        return await host.WithServiceAsync((RoleService service) => service.EndAsync(user.Id, role.Id));
    }

    private Task<RecordsUser> UserAsync(string name) => host.WithRecordsAsync(records => records.Users.SingleAsync(user => user.UserName == name));

    private static NewAccount New(string name) => new() { UserName = name, DisplayName = "Lò Văn Mẫu" };
}
