using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Members;

/// <summary>One line of a person's history: a fact up to the day asked for.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">The first day on which it no longer held; null while it did on the day asked for, and for what happens on one day.</param>
public abstract record TimelineEntry(DateOnly From, DateOnly? To)
{
    public Recording? Recorded { get; init; }

    /// <summary>Set where its end was recorded by a later change.</summary>
    public Recording? RecordedEnd { get; init; }

    /// <summary>Set where a later change found the entry wrong: it is no longer believed.</summary>
    public Recording? Corrected { get; init; }

    /// <summary>What was recorded before and found wrong, the latest first.</summary>
    public IReadOnlyList<CorrectedBefore> Before { get; init; } = [];

    /// <summary>What a correction names it by; null for what is no longer believed, and for what is no entry of its own.</summary>
    public EntryKey? Key { get; init; }

    /// <summary>Whether it can be put right by itself.</summary>
    public bool MayCorrect { get; init; }

    /// <summary>The key of the sentence that withdraws it as an entry that never was; null where it cannot be.</summary>
    public string? Withdrawal { get; init; }
}

/// <summary>What an entry said until a change found it wrong.</summary>
public sealed record CorrectedBefore(Recording By, TimelineEntry Entry);

/// <summary>When and by whom something was recorded.</summary>
/// <param name="By">The name of the account; null for the program itself.</param>
public sealed record Recording(long Number, DateTime At, string? By, ChangeKind Kind, string? Reason, string? Decision);

/// <param name="Ended">How it ended; null while it had not, and where that is not the reader's to know.</param>
/// <param name="IsReadable">Whether the branch is in the reader's units on the day asked for.</param>
public sealed record MembershipEntry(
    DateOnly From,
    DateOnly? To,
    UnitName Branch,
    string? Above,
    MembershipStart Began,
    MembershipEnd? Ended,
    bool IsReadable
) : TimelineEntry(From, To);

/// <summary>The decision to admit and its ceremony.</summary>
public sealed record AdmissionEntry(DateOnly On, int Number, DateOnly? DecisionOn, string? DecisionNumber) : TimelineEntry(On, null);

/// <summary>Probation was over.</summary>
public sealed record OfficialEntry(DateOnly On) : TimelineEntry(On, null);

public sealed record OfficeEntry(DateOnly From, DateOnly? To, Office Office, OrganisationLevel Level, UnitName Organisation)
    : TimelineEntry(From, To);

public sealed record PostEntry(DateOnly From, DateOnly? To, string Name, string? Locality) : TimelineEntry(From, To);

public sealed record AbsenceEntry(DateOnly From, DateOnly? To, AbsenceKind Kind, string? Place) : TimelineEntry(From, To);

/// <summary>The letter of a move out of the records or into them.</summary>
/// <param name="DueOn">The last day to present it.</param>
public sealed record LetterEntry(DateOnly On, string Number, string? Destination, DateOnly? PresentedOn, DateOnly DueOn) : TimelineEntry(On, null);

/// <summary>A resolution or the decision on recognition.</summary>
public sealed record RecognitionStepEntry(DateOnly On, RecognitionStep Step) : TimelineEntry(On, null);

/// <summary>Particulars that changed on a day.</summary>
public sealed record ParticularsEntry(DateOnly On, IReadOnlyList<ParticularChange> Changes) : TimelineEntry(On, null);

/// <summary>What was recorded of the person was written over: corrected, or changed where nothing is dated.</summary>
/// <param name="On">The day it was recorded.</param>
public sealed record EditEntry(DateOnly On, bool IsCorrection, IReadOnlyList<ParticularChange> Changes) : TimelineEntry(On, null);

/// <param name="Field">The property of <see cref="MemberParticulars"/> or <see cref="Member"/>.</param>
/// <param name="Days">On which it is otherwise; null where it is not dated.</param>
public sealed record ParticularChange(string Field, object? Before, object? After, Period? Days = null);
