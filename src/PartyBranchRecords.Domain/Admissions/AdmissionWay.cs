namespace PartyBranchRecords.Domain.Admissions;

/// <summary>The way a case goes: whether there is a grassroots committee above its branch, and the edition of the rules that it keeps.</summary>
public sealed record AdmissionWay(bool HasCommune, RuleEdition Edition)
{
    /// <summary>The commune's own standing committee decides; a grassroots branch has none.</summary>
    public bool IsDecidedByCommune => HasCommune && Edition.DecidedBy == DecidingBody.GrassrootsCommittee;

    /// <summary>The steps of the way in their order. What the commune decides itself is not submitted to anybody.</summary>
    public IEnumerable<CandidateStepKind> Steps =>
        Enum.GetValues<CandidateStepKind>()
            .Where(kind => !CandidateStages.LeavesTheWay(kind))
            .Where(kind => kind != CandidateStepKind.CommuneResolved || HasCommune)
            .Where(kind => kind != CandidateStepKind.Submitted || !IsDecidedByCommune);

    /// <summary>The step that carries a case on; null once admitted.</summary>
    public CandidateStepKind? Next(CandidateCase known) =>
        known.IsClosed ? CandidateStepKind.DossierOpened
        : known.AdmittedOn is not null ? null
        : Steps.FirstOrDefault(kind => kind > known.Reached);

    /// <summary>
    /// Everything else that may be recorded of a case: later steps, where the paper skipped some, earlier ones that were never recorded,
    /// and the ways out. A ceremony only after its decision.
    /// </summary>
    public IEnumerable<CandidateStepKind> Others(CandidateCase known)
    {
        if (known.AdmittedOn is not null || known.IsClosed)
        {
            return [];
        }
        var onTheWay = Steps.Where(kind =>
            !known.Standing.ContainsKey(kind)
            && kind != CandidateStepKind.Identified
            && (kind != CandidateStepKind.Admitted || known.Decision is not null)
        );
        CandidateStepKind[] off = [CandidateStepKind.Suspended, CandidateStepKind.Refused, CandidateStepKind.Withdrawn];
        var back = known.Reached > CandidateStepKind.DossierOpened ? [CandidateStepKind.Returned] : Array.Empty<CandidateStepKind>();
        return onTheWay.Concat(back).Concat(off.Where(kind => kind != known.Stage)).Where(kind => kind != Next(known));
    }

    public bool Offers(CandidateStepKind kind, CandidateCase known) => Next(known) == kind || Others(known).Contains(kind);

    /// <summary>
    /// Whether a step is for whoever decides on admission: the decision, the ceremony, and every way out once the dossier has been
    /// submitted. A person may withdraw until the decision without them.
    /// </summary>
    public static bool IsForDecider(CandidateStepKind kind, CandidateCase known) =>
        kind switch
        {
            CandidateStepKind.Decided or CandidateStepKind.Admitted => true,
            CandidateStepKind.Withdrawn => known.Decision is not null,
            CandidateStepKind.Returned or CandidateStepKind.Suspended or CandidateStepKind.Refused => known.Reached >= CandidateStepKind.Submitted,
            _ => false,
        };

    /// <summary>Whether somebody may record a step: where the commune decides, its secretary does; otherwise who decides above it.</summary>
    public bool MayRecord(CandidateStepKind kind, CandidateCase known, bool mayDecideAbove) =>
        mayDecideAbove || IsDecidedByCommune || !IsForDecider(kind, known);
}
