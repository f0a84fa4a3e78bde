using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// A person on the way to admission: quần chúng ưu tú, from the application on người xin vào Đảng. Until there is an
/// application only name, birth year, sex, branch, source and helpers are kept.
/// </summary>
public sealed class AdmissionCandidate : IVersioned
{
    public const int NumberLength = 40;

    public int Id { get; init; }

    /// <summary>The office's own number of the dossier; unique.</summary>
    public required string Number { get; init; }
    public required string FullName { get; set; }
    public required string SortKey { get; set; }
    public required string SearchKey { get; set; }
    public required Sex Sex { get; set; }

    /// <summary>1 January where only the year is kept, which is all that may be before the application.</summary>
    public required DateOnly BirthDate { get; set; }
    public bool BirthYearOnly { get; set; }
    public required int BranchId { get; set; }
    public required CandidateSource Source { get; set; }

    /// <summary>The members assigned to help.</summary>
    public int? FirstHelperId { get; set; }
    public int? SecondHelperId { get; set; }

    /// <summary>First day of the month the branch plans to admit in.</summary>
    public DateOnly? PlannedMonth { get; set; }

    // Known from the application on.
    public string? Ethnicity { get; set; }
    public string? GeneralEducation { get; set; }
    public bool? IsLocal { get; set; }
    public bool? YouthUnion { get; set; }
    public int? LocalityId { get; set; }

    /// <summary>A later edition of the rules that staff moved the dossier to; null: the one in force on the day of the application.</summary>
    public int? EditionId { get; set; }

    /// <summary>The member the candidate became.</summary>
    public int? MemberId { get; set; }

    public long Version { get; set; }

    /// <summary>A person found by a branch, with nothing more than may be kept before the application.</summary>
    public static AdmissionCandidate Found(string number, int branchId, CandidateEntry entry)
    {
        var candidate = new AdmissionCandidate
        {
            Number = number,
            FullName = "",
            SortKey = "",
            SearchKey = "",
            Sex = default,
            BirthDate = default,
            BirthYearOnly = true,
            BranchId = branchId,
            Source = default,
        };
        candidate.Keep(entry);
        return candidate;
    }

    /// <summary>Takes over what an allowed entry says; the birth year only where no full date is kept.</summary>
    public void Keep(CandidateEntry entry)
    {
        FullName = PersonName.Clean(entry.FullName!);
        SortKey = PersonName.SortKey(FullName);
        SearchKey = PersonName.SearchKey(FullName);
        Sex = entry.Sex!.Value;
        Source = entry.Source!.Value;
        FirstHelperId = entry.FirstHelperId;
        SecondHelperId = entry.SecondHelperId;
        PlannedMonth = entry.PlannedMonth;
        if (BirthYearOnly && entry.BirthYear is { } year)
        {
            BirthDate = new DateOnly(year, 1, 1);
        }
    }

    /// <summary>What is kept of the applicant, as an entry; a year alone is no birth date yet.</summary>
    public ApplicantEntry ToApplicant() =>
        new()
        {
            BirthDate = BirthYearOnly ? null : BirthDate,
            Ethnicity = Ethnicity,
            GeneralEducation = GeneralEducation,
            IsLocal = IsLocal,
            YouthUnion = YouthUnion,
            LocalityId = LocalityId,
        };

    /// <summary>Whether a form has to ask who applies: nobody has applied yet, or an old record does not say.</summary>
    public bool AsksApplicant(CandidateCase known) => known.ApplicationOn is null || Ethnicity is null;

    /// <summary>Takes over what an allowed application says of the person.</summary>
    public void Keep(ApplicantEntry entry)
    {
        BirthDate = entry.BirthDate!.Value;
        BirthYearOnly = false;
        Ethnicity = entry.Ethnicity;
        GeneralEducation = string.IsNullOrWhiteSpace(entry.GeneralEducation) ? null : entry.GeneralEducation.Trim();
        IsLocal = entry.IsLocal;
        YouthUnion = entry.YouthUnion;
        LocalityId = entry.LocalityId;
    }
}

/// <summary>Where a candidate was found.</summary>
public enum CandidateSource
{
    YouthUnion,
    FarmersAssociation,
    WomensUnion,
    VeteransAssociation,
    Militia,
    Reserve,
    PoliceAuxiliary,
    Teachers,
    HealthWorkers,
    VillageHeads,
    Other,
}
