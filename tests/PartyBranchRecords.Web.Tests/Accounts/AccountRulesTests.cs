using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Domain.Organisations.OrganisationLevel;

namespace PartyBranchRecords.Web.Tests.Accounts;

public sealed class AccountRulesTests
{
    private static readonly DateOnly Today = new(2024, 6, 15);
    private static readonly DateOnly Begun = new(2020, 1, 1);

    [Fact]
    public void An_administrator_has_no_unit()
    {
        AccountRules.WrongUnit(Role.Administrator, null).ShouldBeNull();
        AccountRules.WrongUnit(Role.Administrator, District).ShouldBe(AccountRefusals.UnitNotAskedFor);
    }

    [Theory]
    [InlineData(Role.DistrictStaff, District)]
    [InlineData(Role.CommuneSecretary, Commune)]
    [InlineData(Role.Leader, District)]
    [InlineData(Role.Leader, Commune)]
    public void A_role_is_held_in_a_unit_that_fits_it(Role role, OrganisationLevel unit) => AccountRules.WrongUnit(role, unit).ShouldBeNull();

    [Theory]
    [InlineData(Role.DistrictStaff, Commune)]
    [InlineData(Role.DistrictStaff, OrganisationLevel.Branch)]
    [InlineData(Role.CommuneSecretary, District)]
    [InlineData(Role.CommuneSecretary, OrganisationLevel.Branch)]
    [InlineData(Role.Leader, OrganisationLevel.Branch)]
    public void A_role_is_not_held_in_another_unit(Role role, OrganisationLevel unit) =>
        AccountRules.WrongUnit(role, unit).ShouldBe(AccountRefusals.WrongUnit(role));

    [Fact]
    public void Staff_secretaries_and_leaders_have_a_unit()
    {
        AccountRules.WrongUnit(Role.DistrictStaff, null).ShouldBe(AccountRefusals.UnitMissing);
        AccountRules.WrongUnit(Role.CommuneSecretary, null).ShouldBe(AccountRefusals.UnitMissing);
        AccountRules.WrongUnit(Role.Leader, null).ShouldBe(AccountRefusals.UnitMissing);
    }

    [Fact]
    public void One_role_is_not_held_twice_in_one_unit_at_one_time() =>
        AccountRules.MayGive(Staff(1, Begun), District, [Staff(1, Today)]).Refusals.ShouldBe([AccountRefusals.RoleHeldAlready]);

    [Fact]
    public void One_role_may_be_held_in_two_units() => AccountRules.MayGive(Staff(1, Begun), District, [Staff(2, Begun)]).IsAllowed.ShouldBeTrue();

    [Fact]
    public void A_role_may_be_given_again_from_the_day_on_which_it_ended() =>
        AccountRules.MayGive(Staff(1, Today), District, [Staff(1, Begun, Today)]).IsAllowed.ShouldBeTrue();

    [Fact]
    public void A_role_that_ends_on_its_first_day_is_refused() =>
        AccountRules.MayGive(Staff(1, Begun, Begun), District, []).Refusals.ShouldBe([AccountRefusals.RoleEndsBeforeItBegins]);

    [Fact]
    public void A_role_may_end_today() => AccountRules.MayEnd(Staff(1, Begun), Today, Today).IsAllowed.ShouldBeTrue();

    [Fact]
    public void A_role_may_not_end_yesterday() =>
        AccountRules
            .MayEnd(Staff(1, Begun), Today.AddDays(-1), Today)
            .Refusals.Select(refusal => refusal.Code)
            .ShouldBe(["Accounts.RoleEndsInThePast"]);

    [Fact]
    public void A_role_that_ended_may_not_end_later() =>
        AccountRules
            .MayEnd(Staff(1, Begun, Begun.AddYears(1)), Today, Today)
            .Refusals.Select(refusal => refusal.Code)
            .ShouldBe(["Accounts.RoleEndsEarlier"]);

    [Fact]
    public void Another_administrator_without_an_end_keeps_the_accounts_managed() =>
        AccountRules.LeavesAnAdministrator([Administrator(Begun)], Today).ShouldBeTrue();

    [Fact]
    public void An_administrator_whose_role_ends_one_day_does_not() =>
        AccountRules.LeavesAnAdministrator([Administrator(Begun, Today.AddYears(1))], Today).ShouldBeFalse();

    [Fact]
    public void An_administrator_who_begins_tomorrow_does_not_keep_them_today() =>
        AccountRules.LeavesAnAdministrator([Administrator(Today.AddDays(1))], Today).ShouldBeFalse();

    [Fact]
    public void Staff_do_not_manage_accounts() => AccountRules.LeavesAnAdministrator([Staff(1, Begun)], Today).ShouldBeFalse();

    private static HeldRole Staff(int district, DateOnly from, DateOnly? to = null) => new(Role.DistrictStaff, district, from, to);

    private static HeldRole Administrator(DateOnly from, DateOnly? to = null) => new(Role.Administrator, null, from, to);
}
