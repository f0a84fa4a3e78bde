using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>What is entered beside a rule: a consent, an extension, or why an act took place all the same.</summary>
public sealed record ExceptionEntry
{
    public AdmissionRule? Rule { get; init; }
    public RuleExceptionKind? Kind { get; init; }
    public ExceptionReason? Reason { get; init; }
    public string? Note { get; init; }
    public string? Document { get; init; }
    public DateOnly? On { get; init; }

    public RuleException ToException(int? candidateId, int? memberId) =>
        new()
        {
            CandidateId = candidateId,
            MemberId = memberId,
            Rule = Rule!.Value,
            Kind = Kind!.Value,
            Reason = Kind is RuleExceptionKind.Explained ? Reason : null,
            Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(),
            Document = string.IsNullOrWhiteSpace(Document) ? null : Document.Trim(),
            On = On,
        };
}

/// <summary>Why an exception that was entered in error is taken out.</summary>
public sealed record ExceptionTakingOut
{
    public string? Reason { get; init; }
}

/// <summary>What may be kept beside which rule.</summary>
public static class ExceptionRules
{
    /// <summary>The rules that the superior's written consent sets aside.</summary>
    public static readonly IReadOnlyList<AdmissionRule> Consentable = [AdmissionRule.Age, AdmissionRule.School];

    /// <summary>The deadlines that may be extended, once.</summary>
    public static readonly IReadOnlyList<AdmissionRule> Extendable = [AdmissionRule.Decision, AdmissionRule.Recognition];

    /// <param name="kept">What is kept beside the rules of the case already.</param>
    public static Verdict Check(ExceptionEntry entry, IReadOnlyList<RuleException> kept, DateOnly today) =>
        Verdict.Of([
            entry.Kind is null ? ExceptionRefusals.KindMissing : null,
            entry.Rule is null ? ExceptionRefusals.RuleMissing : Rule(entry.Rule.Value, entry.Kind, kept),
            .. entry.Kind is RuleExceptionKind.Explained ? Explanation(entry) : Paper(entry),
            entry.On > today ? AdmissionRefusals.AfterToday(nameof(entry.On), today) : null,
            CandidateRules.NotLonger(entry.Document?.Trim(), CandidateStep.DocumentLength, nameof(entry.Document)),
            CandidateRules.NotLonger(entry.Note?.Trim(), RuleException.NoteLength, nameof(entry.Note)),
        ]);

    /// <summary>Why something is taken out that was entered in error.</summary>
    public static Verdict CheckTakingOut(ExceptionTakingOut entry) =>
        Verdict.Of(
            string.IsNullOrWhiteSpace(entry.Reason) ? ExceptionRefusals.TakingOutReasonMissing
            : entry.Reason.Trim().Length > Change.ReasonLength ? AdmissionRefusals.TooLong(nameof(entry.Reason), Change.ReasonLength)
            : null
        );

    private static Refusal? Rule(AdmissionRule rule, RuleExceptionKind? kind, IReadOnlyList<RuleException> kept) =>
        kind switch
        {
            RuleExceptionKind.Consented when !Consentable.Contains(rule) => ExceptionRefusals.NoConsentFor(rule),
            RuleExceptionKind.Extended when !Extendable.Contains(rule) => ExceptionRefusals.NoExtensionFor(rule),
            _ when kept.Any(exception => exception.Rule == rule && exception.Kind == kind) => ExceptionRefusals.KeptAlready(kind!.Value, rule),
            _ => null,
        };

    private static IEnumerable<Refusal?> Paper(ExceptionEntry entry)
    {
        yield return string.IsNullOrWhiteSpace(entry.Document) ? ExceptionRefusals.DocumentMissing : null;
        yield return entry.On is null ? ExceptionRefusals.OnMissing : null;
    }

    private static IEnumerable<Refusal?> Explanation(ExceptionEntry entry)
    {
        yield return entry.Reason is null ? ExceptionRefusals.ReasonMissing : null;
        yield return entry.Reason is ExceptionReason.Other && string.IsNullOrWhiteSpace(entry.Note) ? ExceptionRefusals.NoteMissing : null;
    }
}

/// <summary>What entering an exception may be refused for.</summary>
public static class ExceptionRefusals
{
    public static readonly Refusal KindMissing = new("Exceptions.KindMissing", nameof(ExceptionEntry.Kind));
    public static readonly Refusal RuleMissing = new("Exceptions.RuleMissing", nameof(ExceptionEntry.Rule));
    public static readonly Refusal DocumentMissing = new("Exceptions.DocumentMissing", nameof(ExceptionEntry.Document));
    public static readonly Refusal OnMissing = new("Exceptions.OnMissing", nameof(ExceptionEntry.On));
    public static readonly Refusal ReasonMissing = new("Exceptions.ReasonMissing", nameof(ExceptionEntry.Reason));
    public static readonly Refusal NoteMissing = new("Exceptions.NoteMissing", nameof(ExceptionEntry.Note));

    public static readonly Refusal TakingOutReasonMissing = new("Exceptions.TakingOutReasonMissing", nameof(ExceptionTakingOut.Reason));

    /// <summary>Someone else took it out, or the form was sent twice.</summary>
    public static readonly Refusal TakenOutAlready = new("Exceptions.TakenOutAlready");

    public static Refusal NoConsentFor(AdmissionRule rule) => new("Exceptions.NoConsentFor", nameof(ExceptionEntry.Rule)) { Values = [rule] };

    public static Refusal NoExtensionFor(AdmissionRule rule) => new("Exceptions.NoExtensionFor", nameof(ExceptionEntry.Rule)) { Values = [rule] };

    public static Refusal KeptAlready(RuleExceptionKind kind, AdmissionRule rule) =>
        new("Exceptions.KeptAlready", nameof(ExceptionEntry.Rule)) { Values = [kind, rule] };
}
