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
}

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

/// <summary>Particulars that changed on a day; or, corrected, what had been recorded before.</summary>
public sealed record ParticularsEntry(DateOnly On, IReadOnlyList<ParticularChange> Changes) : TimelineEntry(On, null);

/// <param name="Field">The property of <see cref="MemberParticulars"/>.</param>
public sealed record ParticularChange(string Field, object? Before, object? After);
