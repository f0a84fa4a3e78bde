using Microsoft.AspNetCore.Identity;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Access;

/// <summary>Why a sign-in, or an act on an account, is refused.</summary>
public static class AccountRefusals
{
    /// <summary>One sentence for an unknown name and for a wrong password: it must not tell which names exist.</summary>
    public static readonly Refusal WrongNameOrPassword = new("Accounts.WrongNameOrPassword");
    public static readonly Refusal Disabled = new("Accounts.Disabled");
    public static readonly Refusal UnknownAccount = new("Accounts.UnknownAccount");
    public static readonly Refusal UnknownRole = new("Accounts.UnknownRole");
    public static readonly Refusal LastAdministrator = new("Accounts.LastAdministrator");
    public static readonly Refusal DisplayNameMissing = new("Accounts.DisplayNameMissing", nameof(NewAccount.DisplayName));
    public static readonly Refusal PasswordNotNew = new("Accounts.PasswordNotNew", PasswordField);
    public static readonly Refusal PasswordRepeatedOtherwise = new("Accounts.PasswordRepeatedOtherwise", nameof(PasswordChange.Repeat));
    public static readonly Refusal RoleMissing = new("Accounts.RoleMissing", nameof(NewRole.Role));
    public static readonly Refusal UnitMissing = new("Accounts.UnitMissing", nameof(NewRole.Unit));
    public static readonly Refusal UnitNotAskedFor = new("Accounts.UnitNotAskedFor", nameof(NewRole.Unit));
    public static readonly Refusal RoleEndsBeforeItBegins = new("Accounts.RoleEndsBeforeItBegins", nameof(NewRole.To));
    public static readonly Refusal RoleHeldAlready = new("Accounts.RoleHeldAlready", nameof(NewRole.Role));

    private const string PasswordField = nameof(NewAccount.Password);

    public static Refusal LockedOut(TimeSpan left) => new("Accounts.LockedOut") { Values = [Math.Max(1, (int)Math.Ceiling(left.TotalMinutes))] };

    public static Refusal UserNameTooLong() => new("Accounts.UserNameTooLong", nameof(NewAccount.UserName)) { Values = [RecordsUser.UserNameLength] };

    public static Refusal DisplayNameTooLong() =>
        new("Accounts.DisplayNameTooLong", nameof(NewAccount.DisplayName)) { Values = [RecordsUser.DisplayNameLength] };

    public static Refusal UnknownUnit(string unit) => new("Accounts.UnknownUnit", nameof(NewRole.Unit)) { Values = [unit] };

    /// <summary>The units a role is held in: "Accounts.UnitOfDistrictStaff" says that it is a district.</summary>
    public static Refusal WrongUnit(Role role) => new($"Accounts.UnitOf{role}", nameof(NewRole.Unit));

    public static Refusal RoleEndsInThePast(DateOnly today) => new("Accounts.RoleEndsInThePast", nameof(NewRole.To)) { Values = [today] };

    public static Refusal RoleEndsEarlier(DateOnly end) => new("Accounts.RoleEndsEarlier", nameof(NewRole.To)) { Values = [end] };

    /// <summary>What Identity refuses: its codes name the sentences.</summary>
    internal static Verdict Of(IdentityResult result, PasswordOptions password) =>
        Verdict.Of(
            result.Errors.Select(error => new Refusal($"Accounts.{error.Code}", FieldOf(error.Code))
            {
                Values = error.Code switch
                {
                    nameof(IdentityErrorDescriber.PasswordTooShort) => [password.RequiredLength],
                    nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => [password.RequiredUniqueChars],
                    _ => [],
                },
            })
        );

    private static string? FieldOf(string code) =>
        code switch
        {
            nameof(IdentityErrorDescriber.PasswordMismatch) => nameof(PasswordChange.Current),
            nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.DuplicateUserName) => nameof(NewAccount.UserName),
            _ when code.StartsWith(PasswordField, StringComparison.Ordinal) => PasswordField,
            _ => null,
        };
}
