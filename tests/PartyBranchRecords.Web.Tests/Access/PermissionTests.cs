using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Tests.Pages;

namespace PartyBranchRecords.Web.Tests.Access;

/// <summary>The permission table, line by line and role by role, asked of a page that needs it.</summary>
public sealed class PermissionTests(AccessScene scene) : IClassFixture<AccessScene>
{
    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, true)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_secretaries_and_leaders_see_figures(Role role, bool may) => CheckAsync(Permission.SeeFigures, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, true)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_secretaries_and_leaders_see_lists_of_people(Role role, bool may) => CheckAsync(Permission.SeePeopleLists, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_see_persons(Role role, bool may) => CheckAsync(Permission.SeePersons, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_see_candidates(Role role, bool may) => CheckAsync(Permission.SeeCandidates, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_keep_candidates(Role role, bool may) => CheckAsync(Permission.KeepCandidates, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_open_the_forms_of_decisions(Role role, bool may) => CheckAsync(Permission.RecordDecisions, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_decide_admissions(Role role, bool may) => CheckAsync(Permission.DecideAdmissions, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_keep_probation(Role role, bool may) => CheckAsync(Permission.KeepProbation, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_open_the_decision_on_recognition(Role role, bool may) => CheckAsync(Permission.DecideRecognition, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_set_quotas(Role role, bool may) => CheckAsync(Permission.SetQuotas, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_record_movements(Role role, bool may) => CheckAsync(Permission.MoveMembers, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_correct_records(Role role, bool may) => CheckAsync(Permission.CorrectRecords, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_reorganise_units(Role role, bool may) => CheckAsync(Permission.ReorganiseUnits, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_import_and_export(Role role, bool may) => CheckAsync(Permission.ImportRecords, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_keep_the_calendar(Role role, bool may) => CheckAsync(Permission.KeepCalendar, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_store_reports(Role role, bool may) => CheckAsync(Permission.KeepReports, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, true)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_secretaries_and_leaders_sign_reports(Role role, bool may) => CheckAsync(Permission.SignReports, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task District_staff_close_periods(Role role, bool may) => CheckAsync(Permission.ClosePeriods, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, true)]
    [InlineData(Role.Administrator, true)]
    public Task Everybody_reads_the_rules_of_admission(Role role, bool may) => CheckAsync(Permission.SeeRules, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, false)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, true)]
    public Task Administrators_keep_the_rules_of_admission(Role role, bool may) => CheckAsync(Permission.KeepRules, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_read_the_history(Role role, bool may) => CheckAsync(Permission.SeeHistory, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, true)]
    [InlineData(Role.CommuneSecretary, true)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, false)]
    public Task Staff_and_secretaries_take_changes_back(Role role, bool may) => CheckAsync(Permission.TakeBackChanges, role, may);

    [Theory]
    [InlineData(Role.DistrictStaff, false)]
    [InlineData(Role.CommuneSecretary, false)]
    [InlineData(Role.Leader, false)]
    [InlineData(Role.Administrator, true)]
    public Task Administrators_manage_accounts(Role role, bool may) => CheckAsync(Permission.ManageAccounts, role, may);

    [Fact]
    public void Every_line_of_the_table_has_its_test() =>
        typeof(PermissionTests).GetMethods().Count(method => method.ReturnType == typeof(Task)).ShouldBe(Permissions.Table.Count);

    [Fact]
    public void Every_permission_has_its_line() => Permissions.Table.Keys.Order().ShouldBe(Enum.GetValues<Permission>().Order());

    /// <summary>Asks every page that needs the permission. What is not found was let in; only a refusal leads to /access-denied.</summary>
    private async Task CheckAsync(Permission permission, Role role, bool may)
    {
        var files = PageAddresses.Files.Where(file => PageAddresses.PermissionOf(file) == permission).ToList();
        files.ShouldNotBeEmpty($"no page needs {permission}");
        foreach (var address in files.SelectMany(file => PageAddresses.AddressesOf(file, part => [ValueOf(part, role)])))
        {
            var page = await scene.As(role).OpenAsync(address);
            (page.Path != "/access-denied").ShouldBe(may, address);
            page.Path.ShouldNotBe("/sign-in", address);
        }
    }

    private static string ValueOf(string part, Role role) =>
        part switch
        {
            "code" => AccessScene.UnitOf(role),
            "report" => "members",
            "step" => "decision",
            _ => "1",
        };
}
