using Microsoft.AspNetCore.Identity;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Web.Access;

/// <summary>Signing in and out, each of which the activity log keeps; of a failed attempt never the typed name.</summary>
public sealed class SignInService(
    SignInManager<RecordsUser> signIn,
    AccountService accounts,
    DemonstrationDoor demonstration,
    ActivityLog log,
    CurrentAccount account
)
{
    /// <summary>Identity measures a lock-out by the machine's clock, which need not be the office's day.</summary>
    private static readonly TimeProvider LockoutClock = TimeProvider.System;

    public async Task<Outcome<RecordsUser>> SignInAsync(SignInInput input, CancellationToken cancellationToken)
    {
        var password = input.Password ?? "";
        var user = await signIn.UserManager.FindByNameAsync(input.UserName?.Trim() ?? "");
        if (user is null)
        {
            // As much work as for a known name, so that the time an answer takes tells nothing.
            signIn.UserManager.PasswordHasher.HashPassword(new RecordsUser { DisplayName = "" }, password);
            await log.WriteAsync(Activity.SignInFailed, cancellationToken: cancellationToken);
            return AccountRefusals.WrongNameOrPassword;
        }
        account.UserId = user.Id;
        var checkedPassword = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (checkedPassword.IsLockedOut)
        {
            await log.WriteAsync(Activity.LockedOut, cancellationToken: cancellationToken);
            return AccountRefusals.LockedOut((user.LockoutEnd - LockoutClock.GetUtcNow()) ?? TimeSpan.Zero);
        }
        if (!checkedPassword.Succeeded || user.IsDisabled)
        {
            await log.WriteAsync(Activity.SignInFailed, cancellationToken: cancellationToken);
            return checkedPassword.Succeeded ? AccountRefusals.Disabled : AccountRefusals.WrongNameOrPassword;
        }
        await EnterAsync(user, cancellationToken);
        return user;
    }

    /// <summary>Enters as a user of the demonstration; false where that is not offered.</summary>
    public async Task<bool> EnterDemonstrationAsync(string userName, CancellationToken cancellationToken)
    {
        var offered = await demonstration.OfferedAsync(cancellationToken);
        if (!offered.Any(user => string.Equals(user.UserName, userName, StringComparison.Ordinal)))
        {
            return false;
        }
        await EnterAsync((await signIn.UserManager.FindByNameAsync(userName))!, cancellationToken);
        return true;
    }

    /// <summary>Changes one's own password; this browser stays signed in, every other one is signed out.</summary>
    public async Task<Verdict> ChangePasswordAsync(PasswordChange input, CancellationToken cancellationToken)
    {
        var outcome = await accounts.ChangePasswordAsync(account.UserId!, input, cancellationToken);
        if (outcome.IsDone)
        {
            await signIn.RefreshSignInAsync(outcome.Value);
        }
        return outcome.Verdict;
    }

    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        await log.WriteAsync(Activity.SignedOut, cancellationToken: cancellationToken);
        await signIn.SignOutAsync();
    }

    private async Task EnterAsync(RecordsUser user, CancellationToken cancellationToken)
    {
        account.UserId = user.Id;
        await signIn.SignInAsync(user, isPersistent: false);
        await log.WriteAsync(Activity.SignedIn, cancellationToken: cancellationToken);
    }
}

/// <summary>What is typed to sign in.</summary>
public sealed record SignInInput
{
    public string? UserName { get; init; }
    public string? Password { get; init; }
}
