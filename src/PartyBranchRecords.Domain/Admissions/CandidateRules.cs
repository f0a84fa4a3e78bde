using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>What may be written of a candidate, and when.</summary>
public static class CandidateRules
{
    /// <summary>Younger than this nobody is followed yet: a slip of the pen, like an age above <see cref="OldestYears"/>.</summary>
    public const int YoungestYears = 14;
    public const int OldestYears = 100;

    /// <summary>A person found by a branch, whose members are the possible helpers.</summary>
    public static Verdict Identify(IdentificationEntry entry, IReadOnlyCollection<int> membersOfBranch, DateOnly today) =>
        Verdict.Of([.. Kept(entry, membersOfBranch), BirthYear(entry, today), Day(entry.IdentifiedOn, AdmissionRefusals.IdentifiedOnMissing, today)]);

    /// <summary>A change of what is kept: the birth year before there is an application, the applicant's particulars after it.</summary>
    /// <param name="asksApplicant">There is an application: the particulars stand in the place of the birth year.</param>
    public static Verdict Keep(
        KeptEntry entry,
        CandidateCase known,
        bool asksApplicant,
        IReadOnlyCollection<int> membersOfBranch,
        IReadOnlyCollection<int> localities,
        DateOnly today
    ) =>
        known.AdmittedOn is { } admittedOn
            ? Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn))
            : Verdict.Of([
                .. Kept(entry, membersOfBranch),
                .. asksApplicant ? Applicant(entry.Applicant, localities, today) : [BirthYear(entry, today)],
            ]);

    /// <summary>Statute 2011, art. 4: whoever wants to join hands in an application; only then may the rest be kept.</summary>
    public static Verdict OpenDossier(ApplicationEntry entry, CandidateCase known, IReadOnlyCollection<int> localities, DateOnly today) =>
        known switch
        {
            { AdmittedOn: { } admittedOn } => Verdict.Of(AdmissionRefusals.AlreadyAdmitted(admittedOn)),
            { ApplicationOn: { } applicationOn } => Verdict.Of(AdmissionRefusals.DossierOpenAlready(applicationOn)),
            _ => Verdict.Of([Application(entry.ApplicationOn, known, today), .. Applicant(entry.Applicant, localities, today)]),
        };

    /// <summary>The day of the application: after the person was found, and after an earlier case was closed.</summary>
    internal static Refusal? Application(DateOnly? applicationOn, CandidateCase known, DateOnly today) =>
        Day(applicationOn, AdmissionRefusals.ApplicationOnMissing, today)
        ?? NotBefore(applicationOn, known.AgainFrom ?? known.IdentifiedOn, nameof(ApplicationEntry.ApplicationOn))
        ?? NotAfterNext(applicationOn!.Value, known);

    /// <summary>A dossier opened late: before the steps that were recorded already, the course left out.</summary>
    private static Refusal? NotAfterNext(DateOnly applicationOn, CandidateCase known) =>
        known.Standing.Values.Where(step => step.Kind > CandidateStepKind.DossierOpened && step.On < applicationOn).MinBy(step => step.On)
            is { } later
            ? StepRefusals.After(later) with
            {
                Field = nameof(ApplicationEntry.ApplicationOn),
            }
            : null;

    internal static IEnumerable<Refusal?> Applicant(ApplicantEntry entry, IReadOnlyCollection<int> localities, DateOnly today)
    {
        var (earliest, latest) = (today.Year - OldestYears, today.Year - YoungestYears);
        yield return entry.BirthDate is not { } birthDate ? AdmissionRefusals.BirthDateMissing
        : birthDate.Year < earliest || birthDate.Year > latest ? AdmissionRefusals.BirthDateOutOfRange(earliest, latest)
        : null;
        yield return Ethnicities.Official.Contains(entry.Ethnicity, StringComparer.Ordinal) ? null : AdmissionRefusals.EthnicityMissing;
        yield return NotLonger(entry.GeneralEducation, Member.TextLength, $"{nameof(ApplicationEntry.Applicant)}.{nameof(entry.GeneralEducation)}");
        yield return entry.LocalityId is { } locality && !localities.Contains(locality) ? AdmissionRefusals.LocalityUnknown : null;
    }

    internal static Refusal? Day(DateOnly? day, Refusal missing, DateOnly today) =>
        day is null ? missing
        : day > today ? AdmissionRefusals.AfterToday(missing.Field!, today)
        : null;

    internal static Refusal? NotBefore(DateOnly? day, DateOnly? earlier, string field) =>
        day < earlier ? AdmissionRefusals.BeforeLastStep(field, earlier.Value) : null;

    internal static Refusal? NotLonger(string? text, int longest, string field) =>
        text?.Length > longest ? AdmissionRefusals.TooLong(field, longest) : null;

    private static Refusal? BirthYear(CandidateEntry entry, DateOnly today)
    {
        var (earliest, latest) = (today.Year - OldestYears, today.Year - YoungestYears);
        return entry.BirthYear is { } year && year >= earliest && year <= latest ? null : AdmissionRefusals.BirthYearOutOfRange(earliest, latest);
    }

    private static IEnumerable<Refusal?> Kept(CandidateEntry entry, IReadOnlyCollection<int> membersOfBranch)
    {
        yield return string.IsNullOrWhiteSpace(entry.FullName) ? AdmissionRefusals.FullNameMissing : null;
        yield return NotLonger(entry.FullName, Member.NameLength, nameof(entry.FullName));
        yield return entry.Sex is null ? AdmissionRefusals.SexMissing : null;
        yield return entry.Source is null ? AdmissionRefusals.SourceMissing : null;
        yield return entry.FirstHelperId is null ? AdmissionRefusals.HelperMissing : OfBranch(entry.FirstHelperId, nameof(entry.FirstHelperId));
        yield return entry.SecondHelperId is null ? null
        : entry.SecondHelperId == entry.FirstHelperId ? AdmissionRefusals.HelpersEqual
        : OfBranch(entry.SecondHelperId, nameof(entry.SecondHelperId));

        Refusal? OfBranch(int? helper, string field) =>
            helper is { } id && !membersOfBranch.Contains(id) ? AdmissionRefusals.HelperElsewhere(field) : null;
    }
}
