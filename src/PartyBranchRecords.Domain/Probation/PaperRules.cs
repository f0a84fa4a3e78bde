using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>The dossier of recognition: which papers it needs, and what may be said of them.</summary>
public static class PaperRules
{
    /// <summary>In the order in which they come; that of a commune only where there is one.</summary>
    public static readonly IReadOnlyList<DossierDocumentKind> Kinds =
    [
        DossierDocumentKind.NewMemberCertificate,
        DossierDocumentKind.SelfReview,
        DossierDocumentKind.HelperReview,
        DossierDocumentKind.ProbationOpinions,
        DossierDocumentKind.RecognitionResolution,
        DossierDocumentKind.CommuneRecognitionResolution,
        DossierDocumentKind.RecognitionDecision,
    ];

    /// <summary>What the branch needs before it resolves.</summary>
    public static readonly IReadOnlyList<DossierDocumentKind> BeforeResolution =
    [
        .. Kinds.TakeWhile(kind => kind < DossierDocumentKind.RecognitionResolution),
    ];

    public static IEnumerable<DossierDocumentKind> For(bool hasCommune) =>
        Kinds.Where(kind => hasCommune || kind is not DossierDocumentKind.CommuneRecognitionResolution);

    public static bool IsSame(DossierDocument one, DossierDocument other) =>
        (one.On, one.Number, one.FiledAt).Equals((other.On, other.Number, other.FiledAt));

    /// <param name="entry">The form.</param>
    /// <param name="kept">The papers recorded before it.</param>
    /// <param name="admittedOn">No paper of probation is older.</param>
    /// <param name="today">Nor newer.</param>
    public static IEnumerable<Refusal?> Papers(PapersEntry entry, IReadOnlyCollection<DossierDocument> kept, DateOnly admittedOn, DateOnly today)
    {
        for (var i = 0; i < entry.Papers.Count; i++)
        {
            var paper = entry.Papers[i];
            yield return IsForgotten(paper, kept.FirstOrDefault(one => one.Kind == paper.Kind))
                ? ProbationRefusals.PaperField("Probation.PaperNotMarked", i, nameof(paper.On))
                : null;
            yield return paper.On > today ? ProbationRefusals.PaperField("Movements.AfterToday", i, nameof(paper.On), today) : null;
            yield return paper.On < admittedOn
                ? ProbationRefusals.PaperField("Probation.PaperBeforeCeremony", i, nameof(paper.On), admittedOn)
                : null;
            yield return paper.Number?.Trim().Length > DossierDocument.NumberLength
                ? ProbationRefusals.PaperField("Movements.TooLong", i, nameof(paper.Number), DossierDocument.NumberLength)
                : null;
            yield return paper.FiledAt?.Trim().Length > DossierDocument.FiledAtLength
                ? ProbationRefusals.PaperField("Movements.TooLong", i, nameof(paper.FiledAt), DossierDocument.FiledAtLength)
                : null;
        }
    }

    /// <summary>Something was entered of a paper that is not marked as there: not what was recorded of it before, which is taken out by unmarking.</summary>
    private static bool IsForgotten(RecognitionPaperEntry paper, DossierDocument? before)
    {
        var entered = paper.ToDocument(member: 0);
        return !paper.IsThere
            && (entered.On is not null || entered.Number is not null || entered.FiledAt is not null)
            && (before is null || !IsSame(before, entered));
    }
}
