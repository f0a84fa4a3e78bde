using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Members;

/// <summary>
/// Everything recorded of one person, in whatever unit, with what was found wrong later. Whoever may read the person may read
/// this: the person was found through the filters before.
/// </summary>
internal sealed record MemberFacts
{
    public required IReadOnlyList<Named<BranchMembership>> Memberships { get; init; }
    public required IReadOnlyList<Admission> Admissions { get; init; }
    public required IReadOnlyList<Named<OfficeHolding>> Offices { get; init; }
    public required IReadOnlyList<Named<CivicPost>> Posts { get; init; }
    public required IReadOnlyList<Absence> Absences { get; init; }
    public required IReadOnlyList<TransferLetter> Letters { get; init; }

    public required IReadOnlyList<RecognitionStep> Recognitions { get; init; }

    /// <summary>By which the deadlines of letters are counted.</summary>
    public required WorkingCalendar Calendar { get; init; }
    public required IReadOnlyList<MemberDetails> Particulars { get; init; }

    /// <summary>Old and new values of the plain columns that the record shows.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyDictionary<long, Recording> Changes { get; init; }

    /// <summary>Where the person's branches stood in the reader's own units.</summary>
    public required IReadOnlyList<BranchAffiliation> OwnPlaces { get; init; }
}

/// <summary>A fact with the names of what it refers to.</summary>
internal sealed record Named<T>(T Fact, OrganisationLevel? Level, UnitName? Unit, string? Place);
