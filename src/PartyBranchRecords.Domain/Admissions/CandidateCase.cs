namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// A candidate's steps read as one case: where it stands, and the days that the next step is measured by. After a refusal or a
/// withdrawal a new case begins: the application and the decision of the earlier one no longer count.
/// </summary>
public sealed record CandidateCase
{
    /// <summary>The last step; of several on one day the one recorded last.</summary>
    public required CandidateStep Last { get; init; }
    public DateOnly? IdentifiedOn { get; init; }

    /// <summary>The day of the application (đơn xin vào Đảng).</summary>
    public DateOnly? ApplicationOn { get; init; }

    /// <summary>The awareness course, of whichever case: its certificate holds on in the next.</summary>
    public DateOnly? TrainedOn { get; init; }

    /// <summary>The first resolution of the branch in this case, and the last; after a return there may be several.</summary>
    public DateOnly? ConsideredOn { get; init; }
    public DateOnly? BranchResolvedOn { get; init; }

    /// <summary>The decision on admission (quyết định kết nạp): its day, and its number as the document.</summary>
    public CandidateStep? Decision { get; init; }

    /// <summary>The day of the ceremony.</summary>
    public DateOnly? AdmittedOn { get; init; }

    public CandidateStepKind Stage => Last.Kind;
    public bool IsClosed => CandidateStages.IsClosed(Stage);

    /// <summary>The steps in the order they were taken; those of one day in the order they were recorded.</summary>
    public static IEnumerable<CandidateStep> InOrder(IEnumerable<CandidateStep> steps) =>
        steps.OrderBy(step => step.On).ThenBy(step => step.AddedBy).ThenBy(step => step.Id);

    public static CandidateCase Of(IEnumerable<CandidateStep> steps)
    {
        var all = InOrder(steps).ToList();
        var closed = all.FindLastIndex(step => CandidateStages.IsClosed(step.Kind));
        var current = all[(closed + 1)..];
        return new CandidateCase
        {
            Last = all[^1],
            IdentifiedOn = all.Find(step => step.Kind == CandidateStepKind.Identified)?.On,
            ApplicationOn = current.FindLast(step => step.Kind == CandidateStepKind.DossierOpened)?.On,
            TrainedOn = all.FindLast(step => step.Kind == CandidateStepKind.Trained)?.On,
            ConsideredOn = current.Find(step => step.Kind == CandidateStepKind.BranchResolved)?.On,
            BranchResolvedOn = current.FindLast(step => step.Kind == CandidateStepKind.BranchResolved)?.On,
            Decision = current.FindLast(step => step.Kind == CandidateStepKind.Decided),
            AdmittedOn = current.FindLast(step => step.Kind == CandidateStepKind.Admitted)?.On,
        };
    }
}
