using Microsoft.AspNetCore.Identity;

namespace PartyBranchRecords.Data.Access;

/// <summary>An account. What it may do stands in its dated <see cref="RoleAssignment"/>s.</summary>
public sealed class RecordsUser : IdentityUser
{
    public const int UserNameLength = 50;
    public const int DisplayNameLength = 100;
    public const string UserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_@";

    /// <summary>How the history names whoever made a change; an account's name, shown to colleagues.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Set when the account was closed by an administrator; it cannot sign in, and its history stays.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>The password was given by somebody else and must be changed at the next sign-in.</summary>
    public bool MustChangePassword { get; set; }
}
