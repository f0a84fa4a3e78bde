using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.History;

/// <summary>Why a change is not written, whatever it is about.</summary>
public static class HistoryRefusals
{
    /// <summary>The form was sent before, and that is recorded: nothing is lost, and nothing is written twice.</summary>
    public static readonly Refusal SentTwice = new("History.SentTwice");
}
