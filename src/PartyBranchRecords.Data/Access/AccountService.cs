using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Access;

/// <summary>Accounts: made, closed, opened again, given another password. The pages and the command line both stand on it.</summary>
public sealed class AccountService(UserManager<RecordsUser> users, RoleService roles, LoggedWriter writer, TimeProvider clock)
{
    /// <summary>No letter that is easily taken for another.</summary>
    private const string Letters = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    /// <summary>A new account, with its first role where one is given.</summary>
    public async Task<Outcome<GivenPassword>> AddAsync(NewAccount input, NewRole? role = null, CancellationToken cancellationToken = default)
    {
        var password = input.Password ?? MakePassword();
        var user = new RecordsUser
        {
            UserName = input.UserName?.Trim() ?? "",
            DisplayName = PersonName.Clean(input.DisplayName ?? ""),
            MustChangePassword = input.Password is null,
        };
        return await WriteAsync<GivenPassword>(
            $"added {user.Id}",
            async attempt =>
            {
                var verdict = Verdict.Of([.. CheckNames(user), .. Refused(await users.CreateAsync(user, password)).Refusals]);
                if (verdict.IsAllowed && role is not null)
                {
                    verdict = await roles.CheckAndAddAsync(user.Id, role, attempt);
                }
                return verdict.IsAllowed ? new GivenPassword(user.Id, password) : verdict;
            },
            cancellationToken
        );
    }

    /// <summary>Gives another password and ends a lock-out; whoever is signed in is signed out.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="password">Null: one is made up, shown once, and changed at the next sign-in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Outcome<GivenPassword>> ResetAsync(string userId, string? password = null, CancellationToken cancellationToken = default) =>
        ActAsync<GivenPassword>(
            $"password reset {userId}",
            userId,
            async (user, _) =>
            {
                var given = password ?? MakePassword();
                user.MustChangePassword = password is null;
                EndLockout(user);
                user.PasswordHash = null;
                var verdict = Refused(await users.AddPasswordAsync(user, given));
                return verdict.IsAllowed ? new GivenPassword(user.Id, given) : verdict;
            },
            cancellationToken
        );

    /// <summary>Closes an account: it cannot sign in any more, and its history stays.</summary>
    public Task<Outcome<string>> DisableAsync(string userId, CancellationToken cancellationToken = default) =>
        ActAsync<string>(
            $"disabled {userId}",
            userId,
            async (user, attempt) =>
            {
                if (!user.IsDisabled && !await roles.LeavesAnAdministratorAsync(user, null, clock.Today, attempt))
                {
                    return AccountRefusals.LastAdministrator;
                }
                user.IsDisabled = true;
                return Saved(user, await users.UpdateSecurityStampAsync(user));
            },
            cancellationToken
        );

    /// <summary>Opens a closed account again.</summary>
    public Task<Outcome<string>> EnableAsync(string userId, CancellationToken cancellationToken = default) =>
        ActAsync<string>(
            $"enabled {userId}",
            userId,
            async (user, _) =>
            {
                user.IsDisabled = false;
                return Saved(user, await users.UpdateAsync(user));
            },
            cancellationToken
        );

    /// <summary>Ends a lock-out before its time.</summary>
    public Task<Outcome<string>> UnlockAsync(string userId, CancellationToken cancellationToken = default) =>
        ActAsync<string>(
            $"unlocked {userId}",
            userId,
            async (user, _) =>
            {
                EndLockout(user);
                return Saved(user, await users.UpdateAsync(user));
            },
            cancellationToken
        );

    /// <summary>One's own password; the old one must be known.</summary>
    public Task<Outcome<RecordsUser>> ChangePasswordAsync(string userId, PasswordChange input, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<RecordsUser>(
            Activity.PasswordChanged,
            null,
            async _ =>
            {
                if (await users.FindByIdAsync(userId) is not { } user)
                {
                    return AccountRefusals.UnknownAccount;
                }
                if (string.Equals(input.Current, input.Password, StringComparison.Ordinal))
                {
                    return AccountRefusals.PasswordNotNew;
                }
                if (!string.Equals(input.Password, input.Repeat, StringComparison.Ordinal))
                {
                    return AccountRefusals.PasswordRepeatedOtherwise;
                }
                user.MustChangePassword = false;
                var verdict = Refused(await users.ChangePasswordAsync(user, input.Current ?? "", input.Password ?? ""));
                return verdict.IsAllowed ? user : verdict;
            },
            cancellationToken
        );

    private Task<Outcome<T>> WriteAsync<T>(string detail, Func<CancellationToken, Task<Outcome<T>>> act, CancellationToken cancellationToken) =>
        writer.WriteAsync(Activity.AccountChanged, detail, act, cancellationToken);

    private Task<Outcome<T>> ActAsync<T>(
        string detail,
        string userId,
        Func<RecordsUser, CancellationToken, Task<Outcome<T>>> act,
        CancellationToken cancellationToken
    ) =>
        WriteAsync<T>(
            detail,
            async attempt => await users.FindByIdAsync(userId) is { } user ? await act(user, attempt) : AccountRefusals.UnknownAccount,
            cancellationToken
        );

    private static IEnumerable<Refusal> CheckNames(RecordsUser user)
    {
        if (user.UserName!.Length > RecordsUser.UserNameLength)
        {
            yield return AccountRefusals.UserNameTooLong();
        }
        if (user.DisplayName.Length == 0)
        {
            yield return AccountRefusals.DisplayNameMissing;
        }
        if (user.DisplayName.Length > RecordsUser.DisplayNameLength)
        {
            yield return AccountRefusals.DisplayNameTooLong();
        }
    }

    private Verdict Refused(IdentityResult result) => AccountRefusals.Of(result, users.Options.Password);

    private Outcome<string> Saved(RecordsUser user, IdentityResult result) => result.Succeeded ? user.Id : Refused(result);

    private static void EndLockout(RecordsUser user) => (user.AccessFailedCount, user.LockoutEnd) = (0, null);

    /// <summary>Easily read out on the telephone: two groups of letters and one of digits.</summary>
    private static string MakePassword() =>
        $"{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Letters, 4)}-{RandomNumberGenerator.GetString(Digits, 4)}";
}
