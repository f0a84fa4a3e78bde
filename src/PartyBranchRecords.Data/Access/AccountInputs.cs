namespace PartyBranchRecords.Data.Access;

/// <summary>A new account.</summary>
public sealed record NewAccount
{
    public required string? UserName { get; init; }
    public required string? DisplayName { get; init; }

    /// <summary>Null: one is made up, shown once, and changed at the first sign-in.</summary>
    public string? Password { get; init; }
}

/// <summary>A role to be given for a time.</summary>
public sealed record NewRole
{
    public required Role? Role { get; init; }

    /// <summary>The code of the unit; none for an administrator.</summary>
    public string? Unit { get; init; }

    /// <summary>Null: from today.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A change of one's own password.</summary>
public sealed record PasswordChange
{
    public string? Current { get; init; }
    public string? Password { get; init; }

    /// <summary>The new one again, against a slip of the finger.</summary>
    public string? Repeat { get; init; }
}

/// <summary>An account and the password that was just given to it; the only time it can be read.</summary>
public sealed record GivenPassword(string UserId, string Password);
