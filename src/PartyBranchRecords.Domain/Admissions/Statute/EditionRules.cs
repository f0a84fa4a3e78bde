namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>What an edition of the rules must say, and what may still be changed of it.</summary>
public static class EditionRules
{
    private const int MostMonths = 240;
    private const int MostDays = 365;

    /// <summary>The shares of votes that a form offers.</summary>
    public static readonly IReadOnlyList<VoteShare> Shares = [VoteShare.MoreThanHalf, VoteShare.TwoThirds, new(3, 4)];

    /// <param name="others">The editions besides this one.</param>
    public static Verdict Check(EditionEntry entry, IReadOnlyCollection<RuleEdition> others) =>
        Verdict.Of([
            Text(entry.Document, RuleEdition.DocumentLength, nameof(entry.Document))
                ?? (
                    others.Any(edition => string.Equals(edition.Document, entry.Document!.Trim(), StringComparison.OrdinalIgnoreCase))
                        ? EditionRefusals.DocumentKept
                        : null
                ),
            Text(entry.Issuer, RuleEdition.IssuerLength, nameof(entry.Issuer)),
            entry.IssuedOn is null ? EditionRefusals.Missing(nameof(entry.IssuedOn)) : null,
            InForce(entry, others),
            .. Ages(entry),
            Chosen(entry.School, nameof(entry.School)),
            Chosen(entry.SchoolInHardAreas, nameof(entry.SchoolInHardAreas)),
            Within(entry.CertificateMonths, 1, MostMonths, nameof(entry.CertificateMonths)),
            Within(entry.DossierMonths, 1, MostMonths, nameof(entry.DossierMonths)),
            Within(entry.IntroducerMonths, 0, MostMonths, nameof(entry.IntroducerMonths)),
            Share(entry.BranchVote, nameof(entry.BranchVote)),
            Share(entry.CommitteeVote, nameof(entry.CommitteeVote)),
            Share(entry.DecisionVote, nameof(entry.DecisionVote)),
            Chosen(entry.DecidedBy, nameof(entry.DecidedBy)),
            Within(entry.DecisionDays, 1, MostDays, nameof(entry.DecisionDays)),
            Within(entry.DecisionExtension, 0, MostDays, nameof(entry.DecisionExtension)),
            Within(entry.CeremonyDays, 1, MostDays, nameof(entry.CeremonyDays)),
            Chosen(entry.CeremonyFrom, nameof(entry.CeremonyFrom)),
            Within(entry.RecognitionResolutionDays, 1, MostDays, nameof(entry.RecognitionResolutionDays)),
            Within(entry.RecognitionDays, 1, MostDays, nameof(entry.RecognitionDays)),
            Within(entry.RecognitionExtension, 0, MostDays, nameof(entry.RecognitionExtension)),
            .. Articles(entry),
        ]);

    /// <summary>Of an edition that dossiers go by already: only where its rules stand, and why that is changed.</summary>
    public static Verdict CheckCitations(EditionEntry entry) => Verdict.Of([.. Articles(entry), Reason(entry)]);

    /// <summary>Why anything is changed that was entered before.</summary>
    public static Refusal? Reason(EditionEntry entry) =>
        string.IsNullOrWhiteSpace(entry.Reason) ? EditionRefusals.ReasonMissing
        : entry.Reason.Trim().Length > EditionRefusals.ReasonLength ? AdmissionRefusals.TooLong(nameof(entry.Reason), EditionRefusals.ReasonLength)
        : null;

    private static Refusal? InForce(EditionEntry entry, IReadOnlyCollection<RuleEdition> others) =>
        entry.InForceFrom is not { } from ? EditionRefusals.Missing(nameof(entry.InForceFrom))
        : from < entry.IssuedOn ? EditionRefusals.InForceBeforeIssue(entry.IssuedOn.Value)
        : others.FirstOrDefault(edition => edition.InForceFrom == from) is { } other ? EditionRefusals.InForceTogether(other.Document)
        : null;

    private static IEnumerable<Refusal?> Ages(EditionEntry entry)
    {
        yield return Within(entry.YoungestYears, CandidateRules.YoungestYears, CandidateRules.OldestYears, nameof(entry.YoungestYears));
        yield return Within(entry.OldestYears, CandidateRules.YoungestYears, CandidateRules.OldestYears, nameof(entry.OldestYears))
            ?? (entry.OldestYears < entry.YoungestYears ? EditionRefusals.OldestBelowYoungest(entry.YoungestYears!.Value) : null);
    }

    private static IEnumerable<Refusal?> Articles(EditionEntry entry) =>
        Enum.GetValues<AdmissionRule>()
            .Select(rule =>
                entry.ArticleOf(rule)?.Length > RuleCitation.ArticleLength
                    ? AdmissionRefusals.TooLong($"{nameof(entry.Articles)}[{(int)rule}]", RuleCitation.ArticleLength)
                    : null
            );

    private static Refusal? Text(string? text, int longest, string field) =>
        string.IsNullOrWhiteSpace(text) ? EditionRefusals.Missing(field)
        : text.Trim().Length > longest ? AdmissionRefusals.TooLong(field, longest)
        : null;

    private static Refusal? Chosen<T>(T? value, string field)
        where T : struct, Enum => value is { } chosen && Enum.IsDefined(chosen) ? null : EditionRefusals.Missing(field);

    private static Refusal? Share(string? share, string field) =>
        Shares.Any(one => string.Equals($"{one}", share, StringComparison.Ordinal)) ? null : EditionRefusals.Missing(field);

    private static Refusal? Within(int? number, int least, int most, string field) =>
        number >= least && number <= most ? null : EditionRefusals.OutOfRange(field, least, most);
}

/// <summary>What entering an edition, or moving a dossier to it, may be refused for.</summary>
public static class EditionRefusals
{
    public const int ReasonLength = 300;

    public static readonly Refusal DocumentKept = new("Rules.DocumentKept", nameof(EditionEntry.Document));
    public static readonly Refusal ReasonMissing = new("Rules.ReasonMissing", nameof(EditionEntry.Reason));
    public static readonly Refusal EditionMissing = new("Rules.EditionMissing", nameof(EditionMoving.EditionId));

    /// <summary>It was used while the form was open: what was typed besides its articles is not taken over.</summary>
    public static readonly Refusal UsedMeanwhile = new("Rules.UsedMeanwhile");

    public const string ChangedMeanwhileCode = "Rules.ChangedMeanwhile";

    /// <summary>Somebody corrected it while the form was open.</summary>
    public static Refusal ChangedMeanwhile(string by, DateTime at) => new(ChangedMeanwhileCode) { Values = [by, at] };

    public static Refusal Missing(string field) => new("Rules.Missing", field);

    public static Refusal OutOfRange(string field, int least, int most) => new("Rules.OutOfRange", field) { Values = [least, most] };

    public static Refusal OldestBelowYoungest(int youngest) =>
        new("Rules.OldestBelowYoungest", nameof(EditionEntry.OldestYears)) { Values = [youngest] };

    public static Refusal InForceBeforeIssue(DateOnly issuedOn) =>
        new("Rules.InForceBeforeIssue", nameof(EditionEntry.InForceFrom)) { Values = [issuedOn] };

    public static Refusal InForceTogether(string document) => new("Rules.InForceTogether", nameof(EditionEntry.InForceFrom)) { Values = [document] };
}
