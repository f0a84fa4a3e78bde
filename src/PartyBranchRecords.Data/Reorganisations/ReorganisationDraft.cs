using System.Text.Json;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>
/// A reorganisation as a document that is being written: nothing of it holds until it is put in force as one change; and that change
/// can be taken back as a whole.
/// </summary>
public sealed class ReorganisationDraft : IVersioned
{
    public int Id { get; init; }

    /// <summary>The district it was begun in: its staff see the draft.</summary>
    public required int DistrictId { get; init; }
    public required ReorganisationSubject Subject { get; init; }
    public required ReorganisationKind Kind { get; init; }

    /// <summary>Number of the decision, as far as it is known.</summary>
    public string? Number { get; set; }
    public DateOnly? EffectiveOn { get; set; }
    public ReorganisationState State { get; set; } = ReorganisationState.Draft;

    /// <summary>The whole of it, as <see cref="Read"/> understands it.</summary>
    public required byte[] Content { get; set; }

    public required string CreatedBy { get; init; }
    public required DateTime CreatedAt { get; init; }
    public required string ChangedBy { get; set; }
    public required DateTime ChangedAt { get; set; }

    /// <summary>The change that put it in force.</summary>
    public long? ChangeNumber { get; set; }

    /// <summary>The change that took it back.</summary>
    public long? TakenBackBy { get; set; }

    /// <summary>What it did when it was put in force, as <see cref="ReorganisationDone"/> reads it.</summary>
    public byte[]? Done { get; set; }

    public long Version { get; set; }

    public ReorganisationEntry Read() => JsonSerializer.Deserialize<ReorganisationEntry>(Content)!;

    public void Write(ReorganisationEntry entry)
    {
        Content = ContentOf(entry);
        Number = entry.Number;
        EffectiveOn = entry.EffectiveOn;
    }

    public static byte[] ContentOf(ReorganisationEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry);
}

public enum ReorganisationState
{
    Draft,
    InForce,
    TakenBack,

    /// <summary>Given up before it was put in force.</summary>
    Dropped,
}
