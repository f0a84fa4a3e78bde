using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Why a report is not stored or signed, a period not closed.</summary>
public static class StoredRefusals
{
    /// <summary>Before its records begin there is nothing to keep.</summary>
    public static readonly Refusal NoData = new("Stored.NothingToStore");

    /// <summary>A signature stands for good.</summary>
    public static Refusal SignedAlready(string name, DateOnly day) => new("Stored.SignedAlready") { Values = [name, day] };

    /// <summary>What was touched in the database is not what the signer reads.</summary>
    public static readonly Refusal Touched = new("Stored.TouchedNotSigned");

    public static readonly Refusal NameWanted = new("Stored.NameWanted", nameof(SignatureEntry.Name));

    /// <summary>What is not over cannot be closed.</summary>
    public static Refusal NotOver(DateOnly lastDay, DateOnly today) =>
        new("Stored.NotOver", nameof(PeriodToClose.Period)) { Values = [lastDay, today] };

    public static readonly Refusal PeriodWanted = new("Stored.PeriodWanted", nameof(PeriodToClose.Period));
}
