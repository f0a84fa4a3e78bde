using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>An edition of the rules as an administrator enters it. Probation is no question: the Statute itself sets it at 12 months.</summary>
public sealed record EditionEntry
{
    private const int MonthsOfAYear = 12;

    public string? Document { get; init; }
    public string? Issuer { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public DateOnly? InForceFrom { get; init; }
    public bool IsSecondHand { get; init; }
    public int? YoungestYears { get; init; }
    public int? OldestYears { get; init; }
    public SchoolLevel? School { get; init; }
    public SchoolLevel? SchoolInHardAreas { get; init; }
    public int? CertificateMonths { get; init; }
    public int? DossierMonths { get; init; }
    public int? IntroducerMonths { get; init; }

    /// <summary>As <see cref="VoteShare.ToString"/> writes it; one of <see cref="EditionRules.Shares"/>.</summary>
    public string? BranchVote { get; init; }
    public string? CommitteeVote { get; init; }
    public string? DecisionVote { get; init; }
    public DecidingBody? DecidedBy { get; init; }
    public int? DecisionDays { get; init; }
    public int? DecisionExtension { get; init; }
    public int? CeremonyDays { get; init; }
    public DecisionMoment? CeremonyFrom { get; init; }
    public int? RecognitionResolutionDays { get; init; }
    public int? RecognitionDays { get; init; }
    public int? RecognitionExtension { get; init; }

    /// <summary>In the order of the rules.</summary>
    public List<string?> Articles { get; init; } = [.. Enum.GetValues<AdmissionRule>().Select(_ => (string?)null)];

    /// <summary>Of a correction: why.</summary>
    public string? Reason { get; init; }

    public string? ArticleOf(AdmissionRule rule) =>
        Articles.ElementAtOrDefault((int)rule) is { } article && !string.IsNullOrWhiteSpace(article) ? article.Trim() : null;

    /// <summary>The fields that say something else than another entry's, by the names a form has for them.</summary>
    public IEnumerable<(string Field, object? Here, object? There)> Differing(EditionEntry other) =>
        typeof(EditionEntry)
            .GetProperties()
            .Where(field => field.Name is not (nameof(Articles) or nameof(Reason)))
            .Select(field => (Field: field.Name, Here: field.GetValue(this), There: field.GetValue(other)))
            .Concat(
                Enum.GetValues<AdmissionRule>()
                    .Select(rule =>
                        (Field: $"{nameof(Articles)}[{(int)rule}]", Here: (object?)ArticleOf(rule), There: (object?)other.ArticleOf(rule))
                    )
            )
            .Where(field => !Equals(field.Here, field.There));

    public static EditionEntry Of(RuleEdition edition) =>
        new()
        {
            Document = edition.Document,
            Issuer = edition.Issuer,
            IssuedOn = edition.IssuedOn,
            InForceFrom = edition.InForceFrom,
            IsSecondHand = edition.IsSecondHand,
            YoungestYears = edition.YoungestMonths / MonthsOfAYear,
            OldestYears = edition.OldestMonths / MonthsOfAYear,
            School = edition.School,
            SchoolInHardAreas = edition.SchoolInHardAreas,
            CertificateMonths = edition.CertificateMonths,
            DossierMonths = edition.DossierMonths,
            IntroducerMonths = edition.IntroducerMonths,
            BranchVote = $"{edition.BranchVote}",
            CommitteeVote = $"{edition.CommitteeVote}",
            DecisionVote = $"{edition.DecisionVote}",
            DecidedBy = edition.DecidedBy,
            DecisionDays = edition.DecisionDays,
            DecisionExtension = edition.DecisionExtension,
            CeremonyDays = edition.CeremonyDays,
            CeremonyFrom = edition.CeremonyFrom,
            RecognitionResolutionDays = edition.RecognitionResolutionDays,
            RecognitionDays = edition.RecognitionDays,
            RecognitionExtension = edition.RecognitionExtension,
            Articles = [.. Enum.GetValues<AdmissionRule>().Select(edition.ArticleOf)],
        };

    /// <summary>The edition that an allowed entry says.</summary>
    public RuleEdition ToEdition(int id = 0) =>
        new()
        {
            Id = id,
            Document = Document!.Trim(),
            Issuer = Issuer!.Trim(),
            IssuedOn = IssuedOn!.Value,
            InForceFrom = InForceFrom!.Value,
            IsSecondHand = IsSecondHand,
            YoungestMonths = YoungestYears!.Value * MonthsOfAYear,
            OldestMonths = OldestYears!.Value * MonthsOfAYear,
            School = School!.Value,
            SchoolInHardAreas = SchoolInHardAreas!.Value,
            CertificateMonths = CertificateMonths!.Value,
            DossierMonths = DossierMonths!.Value,
            IntroducerMonths = IntroducerMonths!.Value,
            BranchVote = VoteShare.Parse(BranchVote!),
            CommitteeVote = VoteShare.Parse(CommitteeVote!),
            DecisionVote = VoteShare.Parse(DecisionVote!),
            DecidedBy = DecidedBy!.Value,
            DecisionDays = DecisionDays!.Value,
            DecisionExtension = DecisionExtension!.Value,
            CeremonyDays = CeremonyDays!.Value,
            CeremonyFrom = CeremonyFrom!.Value,
            ProbationMonths = ProbationRules.Months,
            RecognitionResolutionDays = RecognitionResolutionDays!.Value,
            RecognitionDays = RecognitionDays!.Value,
            RecognitionExtension = RecognitionExtension!.Value,
        };
}
