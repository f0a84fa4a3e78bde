using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>The last days that an edition of the rules leaves for what comes next; each is still in time.</summary>
public static class AdmissionDeadlines
{
    /// <summary>Of the branch's consideration, by the certificate of the awareness course.</summary>
    public static DateOnly Certificate(DateOnly issuedOn, RuleEdition edition) => issuedOn.AddMonths(edition.CertificateMonths);

    /// <summary>Of the branch's consideration, by the age of the dossier.</summary>
    public static DateOnly Dossier(DateOnly applicationOn, RuleEdition edition) => applicationOn.AddMonths(edition.DossierMonths);

    /// <summary>Of the decision on admission, in working days from the branch's resolution.</summary>
    public static DateOnly Decision(DateOnly branchResolvedOn, bool isExtended, RuleEdition edition, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(branchResolvedOn, edition.DecisionDays + (isExtended ? edition.DecisionExtension : 0));

    /// <summary>Of the ceremony, in working days from the issue or from the receipt of the decision; from its issue while no receipt is known.</summary>
    public static DateOnly Ceremony(DateOnly decisionOn, DateOnly? receivedOn, RuleEdition edition, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(edition.CeremonyFrom is DecisionMoment.Receipt ? receivedOn ?? decisionOn : decisionOn, edition.CeremonyDays);

    /// <summary>The day on which probation is over: official from here, however late the recognition.</summary>
    public static DateOnly ProbationEnds(DateOnly admittedOn, RuleEdition edition) => ProbationRules.EndsOn(admittedOn, edition.ProbationMonths);

    /// <summary>Of the branch's resolution on recognition, in working days after probation.</summary>
    public static DateOnly RecognitionResolution(DateOnly probationEnds, RuleEdition edition, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(probationEnds, edition.RecognitionResolutionDays);

    /// <summary>Of the decision on recognition, in working days from the branch's resolution.</summary>
    public static DateOnly Recognition(DateOnly branchResolvedOn, bool isExtended, RuleEdition edition, WorkingCalendar calendar) =>
        calendar.AddWorkingDays(branchResolvedOn, edition.RecognitionDays + (isExtended ? edition.RecognitionExtension : 0));
}
