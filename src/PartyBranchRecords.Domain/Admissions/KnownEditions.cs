namespace PartyBranchRecords.Domain.Admissions;

/// <summary>The editions every database begins with. Values and dates after the texts; of 208-QĐ/TW after what was written of it.</summary>
public static class KnownEditions
{
    private const string CentralCommittee = "Ban Chấp hành Trung ương";
    private const string Statute = "Điều lệ Đảng (2011)";

    public static readonly IReadOnlyList<RuleEdition> All =
    [
        Make(1, "29-QĐ/TW", new DateOnly(2016, 7, 25)),
        Make(2, "24-QĐ/TW", new DateOnly(2021, 7, 30)),
        Make(3, "232-QĐ/TW", new DateOnly(2025, 1, 20)),
        Make(4, "294-QĐ/TW", new DateOnly(2025, 5, 26)),
        Make(5, "20-QĐ/TW", new DateOnly(2026, 4, 8)),
        Make(6, "208-QĐ/TW", new DateOnly(2026, 7, 26), DecidingBody.GrassrootsCommittee, DecisionMoment.Issue, isSecondHand: true),
    ];

    /// <summary>Points are cited of the editions whose text was at hand, of the others the section alone.</summary>
    public static IEnumerable<RuleCitation> Citations =>
        from edition in All
        from rule in Enum.GetValues<AdmissionRule>()
        select new RuleCitation
        {
            Id = (edition.Id * 100) + (int)rule + 1,
            EditionId = edition.Id,
            Rule = rule,
            Article = ArticleOf(edition, rule),
        };

    /// <summary>Where the edition in force on a day says who may be admitted again; where that was not seen, the document alone.</summary>
    public static string ReAdmissionOn(IEnumerable<RuleEdition> editions, DateOnly day)
    {
        const int lastSeen = 4;
        return RuleEdition.InForceOn(editions, day) switch
        {
            null => Statute,
            { Id: <= lastSeen } edition => $"{edition.Document}, mục 3.5",
            { } edition => edition.Document,
        };
    }

    private static string ArticleOf(RuleEdition edition, AdmissionRule rule)
    {
        var isAtHand = edition.Id <= 3;
        return rule switch
        {
            AdmissionRule.Age => $"{edition.Document}, mục {(isAtHand ? "1.1" : "1")}",
            AdmissionRule.School => $"{edition.Document}, mục {(isAtHand ? "1.2" : "1")}",
            AdmissionRule.Certificate or AdmissionRule.Dossier => $"{edition.Document}, mục 3",
            AdmissionRule.Introducer => $"{Statute}, Điều 4; {edition.Document}, mục 3",
            AdmissionRule.BranchVote or AdmissionRule.CommitteeVote or AdmissionRule.DecisionVote => $"{Statute}, Điều 4; {edition.Document}, mục 3",
            AdmissionRule.DecidedBy => $"{edition.Document}, mục {(isAtHand ? "4.3.2" : "4")}",
            AdmissionRule.Decision or AdmissionRule.Recognition => $"{edition.Document}, mục {(isAtHand ? "4.3.1" : "4")}",
            AdmissionRule.Ceremony => $"{edition.Document}, mục {(isAtHand ? "4.1" : "4")}",
            AdmissionRule.Probation => $"{Statute}, Điều 5",
            AdmissionRule.RecognitionResolution => $"{edition.Document}, mục {(isAtHand ? "4.2" : "4")}",
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    private static RuleEdition Make(
        int id,
        string document,
        DateOnly issuedOn,
        DecidingBody decidedBy = DecidingBody.CommitteeAbove,
        DecisionMoment ceremonyFrom = DecisionMoment.Receipt,
        bool isSecondHand = false
    ) =>
        new()
        {
            Id = id,
            Document = document,
            Issuer = CentralCommittee,
            IssuedOn = issuedOn,
            InForceFrom = issuedOn,
            IsSecondHand = isSecondHand,
            YoungestMonths = 18 * 12,
            OldestMonths = 60 * 12,
            School = SchoolLevel.LowerSecondary,
            SchoolInHardAreas = SchoolLevel.Primary,
            CertificateMonths = 60,
            DossierMonths = 12,
            IntroducerMonths = 12,
            BranchVote = VoteShare.TwoThirds,
            CommitteeVote = VoteShare.TwoThirds,
            DecisionVote = VoteShare.MoreThanHalf,
            DecidedBy = decidedBy,
            DecisionDays = 60,
            DecisionExtension = 30,
            CeremonyDays = 30,
            CeremonyFrom = ceremonyFrom,
            ProbationMonths = 12,
            RecognitionResolutionDays = 30,
            RecognitionDays = 30,
            RecognitionExtension = 30,
        };
}
