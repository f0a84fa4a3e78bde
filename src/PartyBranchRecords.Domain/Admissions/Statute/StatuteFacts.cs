using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>What the rules look at of a case, whosever it is.</summary>
public abstract record StatuteFacts
{
    /// <summary>The edition the case goes by.</summary>
    public required RuleEdition Edition { get; init; }
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>Of the branch on the day asked about; null where it does not exist on that day.</summary>
    public BranchVoters? Voters { get; init; }

    /// <summary>The branch stands under a grassroots committee; a grassroots branch does not.</summary>
    public bool HasCommittee { get; init; } = true;

    /// <summary>What is kept beside the rules of the case.</summary>
    public IReadOnlyList<RuleException> Exceptions { get; init; } = [];

    public bool Has(AdmissionRule rule, RuleExceptionKind kind) => Exceptions.Any(exception => exception.Rule == rule && exception.Kind == kind);

    internal RuleFinding Find(AdmissionRule rule, FindingLevel level, Refusal sentence, params IEnumerable<Refusal?> grounds) =>
        new(rule, level, sentence, Edition.ArticleOf(rule)) { Grounds = [.. grounds.OfType<Refusal>()] };
}

/// <summary>A candidate as the rules look at it.</summary>
public sealed record CandidateFacts : StatuteFacts
{
    public int CandidateId { get; init; }
    public required DateOnly BirthDate { get; init; }

    /// <summary><see cref="BirthDate"/> is 1 January of the year, and more is not known.</summary>
    public bool BirthYearOnly { get; init; }

    /// <summary>As it was entered: "9/12", or a level by name.</summary>
    public string? GeneralEducation { get; init; }

    /// <summary>Of the candidate's locality, or else of its commune, on the day asked about.</summary>
    public Areas Areas { get; init; }

    /// <summary>The day of the awareness course...</summary>
    public DateOnly? TrainedOn { get; init; }

    /// <summary>... and of the paper on it, where the dossier has it.</summary>
    public DateOnly? CertificatePaperOn { get; init; }

    /// <summary>The day of the certificate of the awareness course.</summary>
    public DateOnly? CertificateOn => CertificatePaperOn ?? TrainedOn;
    public DateOnly? ApplicationOn { get; init; }
    public IReadOnlyList<Introducer> Introducers { get; init; } = [];

    /// <summary>The first resolution of the branch in this case: from then on the dossier no longer grows old.</summary>
    public DateOnly? ConsideredOn { get; init; }

    /// <summary>The last resolution of the branch, from which the decision is due.</summary>
    public DateOnly? BranchResolvedOn { get; init; }
    public DateOnly? DecisionOn { get; init; }
    public DateOnly? DecisionReceivedOn { get; init; }
}

/// <summary>A probationary member as the rules of recognition look at them.</summary>
public sealed record RecognitionFacts : StatuteFacts
{
    public int MemberId { get; init; }

    /// <summary>The day of the ceremony.</summary>
    public required DateOnly AdmittedOn { get; init; }

    /// <summary>The resolution of the branch on recognition.</summary>
    public DateOnly? BranchResolvedOn { get; init; }
}

/// <summary>Who introduced, as it was on the day of the introduction.</summary>
/// <param name="Name">Of the member; null where an organisation introduces.</param>
/// <param name="IsOfficial">An official member on that day.</param>
/// <param name="TogetherSince">Since when they have worked or lived together; null where nobody has entered it.</param>
public sealed record Introducer(DateOnly On, string? Name, bool IsOfficial = false, DateOnly? TogetherSince = null)
{
    /// <summary>The organisation, where it is no member.</summary>
    public IntroducingBody? Body { get; init; }
}
