using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Rules;

public static class RuleTexts
{
    private const int MonthsOfAYear = 12;

    /// <summary>The value of a rule in an edition, as a sentence.</summary>
    public static string Of(Text text, RuleEdition edition, AdmissionRule rule) =>
        rule switch
        {
            AdmissionRule.Age => text["Rules.Age", edition.YoungestMonths / MonthsOfAYear, edition.OldestMonths / MonthsOfAYear],
            AdmissionRule.School => text["Rules.School", text.Of(edition.School), text.Of(edition.SchoolInHardAreas)],
            AdmissionRule.Certificate => text["Rules.Certificate", edition.CertificateMonths],
            AdmissionRule.Dossier => text["Rules.Dossier", edition.DossierMonths],
            AdmissionRule.Introducer => text["Rules.Introducer", edition.IntroducerMonths],
            AdmissionRule.BranchVote => text["Rules.BranchVote", Share(text, edition.BranchVote)],
            AdmissionRule.CommitteeVote => text["Rules.CommitteeVote", Share(text, edition.CommitteeVote)],
            AdmissionRule.DecisionVote => text["Rules.DecisionVote", Share(text, edition.DecisionVote)],
            AdmissionRule.DecidedBy => text.Of(edition.DecidedBy),
            AdmissionRule.Decision => text["Rules.Decision", edition.DecisionDays, edition.DecisionExtension],
            AdmissionRule.Ceremony => text["Rules.Ceremony", edition.CeremonyDays, text.Of(edition.CeremonyFrom)],
            AdmissionRule.Probation => text["Rules.Probation", edition.ProbationMonths],
            AdmissionRule.RecognitionResolution => text["Rules.RecognitionResolution", edition.RecognitionResolutionDays],
            AdmissionRule.Recognition => text["Rules.Recognition", edition.RecognitionDays, edition.RecognitionExtension],
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

    /// <summary>The same, where it differs from the edition shown before it; otherwise that it is as there.</summary>
    public static string Compared(Text text, RuleEdition edition, RuleEdition? before, AdmissionRule rule) =>
        before is not null && string.Equals(Of(text, edition, rule), Of(text, before, rule), StringComparison.Ordinal)
            ? text["Rules.SameAs", before.Document]
            : Of(text, edition, rule);

    /// <summary>The shares of votes to choose from, by what is kept of them.</summary>
    public static IReadOnlyList<SelectListItem> ShareItems(Text text) =>
        [.. EditionRules.Shares.Select(share => new SelectListItem(Share(text, share), $"{share}"))];

    private static string Share(Text text, VoteShare share) =>
        text[share.IsMore ? "Rules.MoreThan" : "Rules.AtLeast", $"{share.Numerator}/{share.Denominator}"];
}
