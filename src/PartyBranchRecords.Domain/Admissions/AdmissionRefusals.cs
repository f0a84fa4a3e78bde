using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>Everything that keeping candidates and recording admissions may be refused for, and what must be confirmed.</summary>
public static class AdmissionRefusals
{
    public const string ChangedMeanwhileCode = "Admissions.ChangedMeanwhile";

    public static readonly Refusal FullNameMissing = new("Admissions.FullNameMissing", nameof(CandidateEntry.FullName));
    public static readonly Refusal SexMissing = new("Admissions.SexMissing", nameof(CandidateEntry.Sex));
    public static readonly Refusal SourceMissing = new("Admissions.SourceMissing", nameof(CandidateEntry.Source));
    public static readonly Refusal HelperMissing = new("Admissions.HelperMissing", nameof(CandidateEntry.FirstHelperId));
    public static readonly Refusal HelpersEqual = new("Admissions.HelpersEqual", nameof(CandidateEntry.SecondHelperId));
    public static readonly Refusal IdentifiedOnMissing = new("Admissions.IdentifiedOnMissing", nameof(IdentificationEntry.IdentifiedOn));
    public static readonly Refusal ApplicationOnMissing = new("Admissions.ApplicationOnMissing", nameof(ApplicationEntry.ApplicationOn));
    public static readonly Refusal BirthDateMissing = new("Admissions.BirthDateMissing", OfApplicant(nameof(ApplicantEntry.BirthDate)));
    public static readonly Refusal EthnicityMissing = new("Admissions.EthnicityMissing", OfApplicant(nameof(ApplicantEntry.Ethnicity)));
    public static readonly Refusal LocalityUnknown = new("Admissions.LocalityUnknown", OfApplicant(nameof(ApplicantEntry.LocalityId)));
    public static readonly Refusal DecisionOnMissing = new("Admissions.DecisionOnMissing", nameof(DecisionEntry.DecisionOn));
    public static readonly Refusal DecisionNumberMissing = new("Admissions.DecisionNumberMissing", nameof(DecisionEntry.DecisionNumber));
    public static readonly Refusal AdmittedOnMissing = new("Admissions.AdmittedOnMissing", nameof(DecisionEntry.AdmittedOn));
    public static readonly Refusal RecordNumberTaken = new("Admissions.RecordNumberTaken", nameof(DecisionEntry.RecordNumber));

    /// <summary>What is given for one who begins without an official number is not typed.</summary>
    public static readonly Refusal RecordNumberTemporary = new("Admissions.RecordNumberTemporary", nameof(DecisionEntry.RecordNumber))
    {
        Values = [Member.TemporaryPrefix],
    };

    public static Refusal BirthYearOutOfRange(int earliest, int latest) =>
        new("Admissions.BirthYearOutOfRange", nameof(CandidateEntry.BirthYear)) { Values = [Year(earliest), Year(latest)] };

    public static Refusal BirthDateOutOfRange(int earliest, int latest) =>
        new("Admissions.BirthDateOutOfRange", OfApplicant(nameof(ApplicantEntry.BirthDate))) { Values = [Year(earliest), Year(latest)] };

    public static Refusal HelperElsewhere(string field) => new("Admissions.HelperElsewhere", field);

    public static Refusal TooLong(string field, int longest) => new("Admissions.TooLong", field) { Values = [longest] };

    public static Refusal AfterToday(string field, DateOnly today) => new("Admissions.AfterToday", field) { Values = [today] };

    public static Refusal BeforeLastStep(string field, DateOnly last) => new("Admissions.BeforeLastStep", field) { Values = [last] };

    public static Refusal DecisionBeforeApplication(DateOnly applicationOn) =>
        new("Admissions.DecisionBeforeApplication", nameof(DecisionEntry.DecisionOn)) { Values = [applicationOn] };

    public static Refusal CeremonyBeforeDecision(DateOnly decisionOn) =>
        new("Admissions.CeremonyBeforeDecision", nameof(DecisionEntry.AdmittedOn)) { Values = [decisionOn] };

    public static Refusal NoBranchOnCeremony(string branch, DateOnly admittedOn) =>
        new("Admissions.NoBranchOnCeremony", nameof(DecisionEntry.AdmittedOn)) { Values = [branch, admittedOn] };

    public static Refusal DossierOpenAlready(DateOnly applicationOn) => new("Admissions.DossierOpenAlready") { Values = [applicationOn] };

    /// <summary>A second ceremony, or a form sent twice.</summary>
    public static Refusal AlreadyAdmitted(DateOnly admittedOn) => new("Admissions.AlreadyAdmitted") { Values = [admittedOn] };

    /// <summary>The record was saved by someone since it was shown.</summary>
    public static Refusal ChangedMeanwhile(string by, DateTime at) => new(ChangedMeanwhileCode) { Values = [by, at] };

    /// <summary>Same name and year of birth as people in the reader's units.</summary>
    public static Refusal LikelySame(string people) => Doubt.Of("Admissions.LikelySame", people);

    private static string OfApplicant(string field) => $"{nameof(ApplicationEntry.Applicant)}.{field}";

    // As text: a year is not written as 2.026.
    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
