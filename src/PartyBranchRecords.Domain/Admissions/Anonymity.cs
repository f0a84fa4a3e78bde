using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// Whoever was refused, withdrew or has been left without a step for 24 months is made anonymous: what numbers are made of stays, what
/// tells who it was goes.
/// </summary>
public static class Anonymity
{
    public const int Months = 24;

    /// <summary>Staff are told this long before.</summary>
    public const int WarnedMonths = 3;

    /// <summary>What stands in the place of a name.</summary>
    public const string Name = "Đã ẩn danh";

    /// <summary>The day on which a candidate is made anonymous; null for whoever was admitted, or is anonymous.</summary>
    /// <param name="lastRecordedOn">The day on which the last step was recorded: what was entered late is not gone the next day.</param>
    public static DateOnly? DueOn(AdmissionCandidate candidate, CandidateCase known, DateOnly lastRecordedOn) =>
        candidate.MemberId is not null || known.AdmittedOn is not null || Is(candidate)
            ? null
            : (known.Last.On > lastRecordedOn ? known.Last.On : lastRecordedOn).AddMonths(Months);

    public static bool Is(AdmissionCandidate candidate) => string.Equals(candidate.FullName, Name, StringComparison.Ordinal);

    /// <summary>Sex, year of birth, source, ethnicity and branch stay.</summary>
    public static void Apply(AdmissionCandidate candidate)
    {
        candidate.FullName = Name;
        candidate.SortKey = PersonName.SortKey(Name);
        candidate.SearchKey = PersonName.SearchKey(Name);
        candidate.BirthDate = new DateOnly(candidate.BirthDate.Year, 1, 1);
        candidate.BirthYearOnly = true;
        candidate.FirstHelperId = null;
        candidate.SecondHelperId = null;
        candidate.PlannedMonth = null;
        candidate.GeneralEducation = null;
        candidate.LocalityId = null;
    }
}
