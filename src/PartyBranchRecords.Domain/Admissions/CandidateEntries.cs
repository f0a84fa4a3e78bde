using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What is kept of a person before there is an application, and nothing else (domain: admission).</summary>
public record CandidateEntry
{
    public string? FullName { get; init; }
    public int? BirthYear { get; init; }
    public Sex? Sex { get; init; }
    public CandidateSource? Source { get; init; }
    public int? FirstHelperId { get; init; }
    public int? SecondHelperId { get; init; }

    /// <summary>First day of the month the branch plans to admit in.</summary>
    public DateOnly? PlannedMonth { get; init; }

    /// <summary>The doubts that were confirmed, by the codes of their sentences.</summary>
    public List<string> Confirmed { get; init; } = [];
}

/// <summary>A person found by a branch.</summary>
public sealed record IdentificationEntry : CandidateEntry
{
    public DateOnly? IdentifiedOn { get; init; }
}

/// <summary>A change of what is kept; of the applicant's particulars once there is an application.</summary>
public sealed record KeptEntry : CandidateEntry
{
    public ApplicantEntry Applicant { get; init; } = new();
}

/// <summary>What may be kept of a person from the application on.</summary>
public sealed record ApplicantEntry
{
    public DateOnly? BirthDate { get; init; }
    public string? Ethnicity { get; init; }
    public string? GeneralEducation { get; init; }
    public bool? IsLocal { get; init; }
    public bool? YouthUnion { get; init; }
    public int? LocalityId { get; init; }
}

/// <summary>The opening of the dossier: an application on a day, and who applies.</summary>
public sealed record ApplicationEntry
{
    public DateOnly? ApplicationOn { get; init; }
    public ApplicantEntry Applicant { get; init; } = new();
}

/// <summary>
/// The decision and the ceremony, on one form where the case is finished on paper; with the application, where that was never
/// recorded. What is recorded already is not asked again.
/// </summary>
public sealed record DecisionEntry
{
    public DateOnly? ApplicationOn { get; init; }
    public ApplicantEntry Applicant { get; init; } = new();
    public DateOnly? DecisionOn { get; init; }
    public string? DecisionNumber { get; init; }

    /// <summary>Of the standing committee.</summary>
    public VoteEntry Votes { get; init; } = new();

    /// <summary>When the branch received the decision.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The day of the ceremony; empty while only the decision is known.</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>The official record number where it is known already.</summary>
    public string? RecordNumber { get; init; }

    /// <summary>Why it took place all the same, for every rule that speaks against it.</summary>
    public List<Excuse> Excuses { get; init; } = [];

    /// <summary>The doubts that were confirmed, by the codes of their sentences.</summary>
    public List<string> Confirmed { get; init; } = [];
}
