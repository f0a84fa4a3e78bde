using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Access;

/// <summary>Why a sign-in, or an act on an account, is refused.</summary>
public static class AccountRefusals
{
    /// <summary>One sentence for an unknown name and for a wrong password: it must not tell which names exist.</summary>
    public static readonly Refusal WrongNameOrPassword = new("Accounts.WrongNameOrPassword");
    public static readonly Refusal Disabled = new("Accounts.Disabled");

    public static Refusal LockedOut(TimeSpan left) => new("Accounts.LockedOut") { Values = [Math.Max(1, (int)Math.Ceiling(left.TotalMinutes))] };
}
