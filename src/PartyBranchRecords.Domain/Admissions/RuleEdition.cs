namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// A regulation on carrying out the Party Statute, with the values that its rules of admission go by. It is data: the next one is a
/// row more, not a new program. A dossier keeps the edition it was opened under.
/// </summary>
public sealed class RuleEdition
{
    public const int DocumentLength = 40;
    public const int IssuerLength = 100;

    public int Id { get; init; }

    /// <summary>Its number: 24-QĐ/TW.</summary>
    public required string Document { get; init; }
    public required string Issuer { get; init; }
    public required DateOnly IssuedOn { get; init; }
    public required DateOnly InForceFrom { get; init; }

    /// <summary>Its values were taken from what others say of it, not from its text.</summary>
    public required bool IsSecondHand { get; init; }

    /// <summary>Full months of age on the day the branch considers: from...</summary>
    public required int YoungestMonths { get; init; }

    /// <summary>... to; beyond only with the province's written consent.</summary>
    public required int OldestMonths { get; init; }

    public required SchoolLevel School { get; init; }

    /// <summary>In mountain, border, island and minority areas.</summary>
    public required SchoolLevel SchoolInHardAreas { get; init; }

    /// <summary>How long before the branch considers the certificate of the awareness course may be issued.</summary>
    public required int CertificateMonths { get; init; }

    /// <summary>How long a dossier holds while the branch has not considered it.</summary>
    public required int DossierMonths { get; init; }

    /// <summary>Months of joint work or residence that an introducer needs.</summary>
    public required int IntroducerMonths { get; init; }

    /// <summary>Of the official members, without those away or exempt who are not present; absent members count.</summary>
    public required VoteShare BranchVote { get; init; }

    /// <summary>Of the members of the grassroots committee.</summary>
    public required VoteShare CommitteeVote { get; init; }

    /// <summary>Of the members of the standing committee that decides.</summary>
    public required VoteShare DecisionVote { get; init; }

    public required DecidingBody DecidedBy { get; init; }

    /// <summary>Working days from the branch's resolution to the decision, and by how many they may be extended once.</summary>
    public required int DecisionDays { get; init; }
    public required int DecisionExtension { get; init; }

    /// <summary>Working days to the ceremony, from <see cref="CeremonyFrom"/>.</summary>
    public required int CeremonyDays { get; init; }
    public required DecisionMoment CeremonyFrom { get; init; }

    public required int ProbationMonths { get; init; }

    /// <summary>Working days after probation within which the branch considers recognition.</summary>
    public required int RecognitionResolutionDays { get; init; }

    /// <summary>Working days from that resolution to the decision, and by how many they may be extended once.</summary>
    public required int RecognitionDays { get; init; }
    public required int RecognitionExtension { get; init; }

    public List<RuleCitation> Citations { get; init; } = [];

    /// <summary>Where the rule stands; null where nobody has entered it.</summary>
    public string? ArticleOf(AdmissionRule rule) => Citations.Find(citation => citation.Rule == rule)?.Article;

    /// <summary>The edition of a dossier: the later one that staff moved it to, or the one in force on the day it was opened.</summary>
    public static RuleEdition? Of(IReadOnlyCollection<RuleEdition> editions, int? movedTo, DateOnly openedOn) =>
        editions.FirstOrDefault(edition => edition.Id == movedTo) ?? InForceOn(editions, openedOn);

    /// <summary>The edition in force on a day; null before the first.</summary>
    public static RuleEdition? InForceOn(IEnumerable<RuleEdition> editions, DateOnly day) =>
        editions.Where(edition => edition.InForceFrom <= day).MaxBy(edition => edition.InForceFrom);
}

/// <summary>Where an edition says what one of its rules is.</summary>
public sealed class RuleCitation
{
    public const int ArticleLength = 200;

    public int Id { get; init; }
    public required int EditionId { get; init; }
    public required AdmissionRule Rule { get; init; }
    public required string Article { get; init; }
}

/// <summary>The rules of an edition, in the order in which a case meets them.</summary>
public enum AdmissionRule
{
    Age,
    School,
    Certificate,
    Dossier,
    Introducer,
    BranchVote,
    CommitteeVote,
    DecisionVote,
    DecidedBy,
    Decision,
    Ceremony,
    Probation,
    RecognitionResolution,
    Recognition,
}

/// <summary>A school that must be finished at the least.</summary>
public enum SchoolLevel
{
    Primary,
    LowerSecondary,
}

/// <summary>Whose standing committee decides on admission.</summary>
public enum DecidingBody
{
    /// <summary>The committee above the grassroots (cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng).</summary>
    CommitteeAbove,

    /// <summary>The grassroots committee itself.</summary>
    GrassrootsCommittee,
}

/// <summary>What a deadline after a decision is counted from.</summary>
public enum DecisionMoment
{
    Receipt,
    Issue,
}
