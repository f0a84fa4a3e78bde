using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Pages.History;
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

    /// <summary>What somebody else has made of an edition, beside what was typed.</summary>
    public static IEnumerable<MeanwhileLine> Meanwhile(Text text, EditionEntry opened, EditionEntry now, EditionEntry typed, bool citationsOnly)
    {
        var fields = typed.Differing(new EditionEntry()).ToDictionary(field => field.Field, field => field.Here, StringComparer.Ordinal);
        return from field in opened.Differing(now)
            let isArticle = field.Field.StartsWith(nameof(EditionEntry.Articles), StringComparison.Ordinal)
            select new MeanwhileLine(
                LabelOf(text, field.Field),
                Said(text, field.Here),
                Said(text, field.There),
                citationsOnly && !isArticle ? null : Said(text, fields.GetValueOrDefault(field.Field))
            );
    }

    private static string LabelOf(Text text, string field) =>
        Enum.GetValues<AdmissionRule>()
            .Cast<AdmissionRule?>()
            .FirstOrDefault(rule => string.Equals(field, $"{nameof(EditionEntry.Articles)}[{(int)rule!}]", StringComparison.Ordinal))
            is { } article
            ? text["Rules.ArticleOf", article]
            : text.Find($"Rules.{field}Field") ?? text[$"Rules.{field}"];

    private static string Said(Text text, object? value) =>
        value switch
        {
            null => "–",
            string share when EditionRules.Shares.Any(one => string.Equals($"{one}", share, StringComparison.Ordinal)) => Share(
                text,
                VoteShare.Parse(share)
            ),
            DateOnly day => Show.Day(day),
            bool yes => text[yes ? "Members.Yes" : "Members.No"],
            Enum named => text[$"Enums.{named.GetType().Name}.{named}"],
            _ => $"{value}",
        };

    private static string Share(Text text, VoteShare share) =>
        text[share.IsMore ? "Rules.MoreThan" : "Rules.AtLeast", $"{share.Numerator}/{share.Denominator}"];
}
