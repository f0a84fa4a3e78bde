namespace PartyBranchRecords.Domain.Admissions;

/// <summary>
/// A candidate's steps read as one case: where it stands, and the days that the next step is measured by. After a refusal or a
/// withdrawal a new case begins, and after a return the steps behind the stage it went back to are to be taken again: what was
/// taken before no longer counts.
/// </summary>
public sealed record CandidateCase
{
    /// <summary>The last step; of several on one day the one recorded last.</summary>
    public required CandidateStep Last { get; init; }

    /// <summary>All of them, in the order they were taken.</summary>
    public required IReadOnlyList<CandidateStep> Steps { get; init; }

    /// <summary>The steps that count, one of a kind.</summary>
    public required IReadOnlyDictionary<CandidateStepKind, CandidateStep> Standing { get; init; }

    /// <summary>The day from which the steps that do not count yet are to be taken: of the last return, refusal or withdrawal.</summary>
    public DateOnly? AgainFrom { get; init; }

    /// <summary>The first resolution of the branch since the case began, whether or not it was returned after it.</summary>
    public DateOnly? ConsideredOn { get; init; }

    public CandidateStepKind Stage => Last.Kind;
    public bool IsClosed => CandidateStages.IsClosed(Stage);

    /// <summary>The furthest stage that counts: behind a return or a suspension the one it interrupts.</summary>
    public CandidateStepKind Reached => Standing.Count == 0 ? CandidateStepKind.Identified : Standing.Keys.Max();

    public DateOnly? IdentifiedOn => DayOf(CandidateStepKind.Identified);

    /// <summary>The day of the application (đơn xin vào Đảng).</summary>
    public DateOnly? ApplicationOn => DayOf(CandidateStepKind.DossierOpened);

    /// <summary>The decision on admission (quyết định kết nạp): its day, and its number as the document.</summary>
    public CandidateStep? Decision => Standing.GetValueOrDefault(CandidateStepKind.Decided);

    /// <summary>The awareness course, of whichever case: its certificate holds on in the next.</summary>
    public DateOnly? TrainedOn => DayOf(CandidateStepKind.Trained);

    /// <summary>The resolution of the branch that counts.</summary>
    public DateOnly? BranchResolvedOn => DayOf(CandidateStepKind.BranchResolved);

    /// <summary>The day of the ceremony.</summary>
    public DateOnly? AdmittedOn => DayOf(CandidateStepKind.Admitted);

    /// <summary>The day of a step that counts.</summary>
    public DateOnly? DayOf(CandidateStepKind kind) => Standing.GetValueOrDefault(kind)?.On;

    /// <summary>The case as it is once a step is recorded that comes last on its day.</summary>
    public CandidateCase With(CandidateStep step)
    {
        step.AddedBy = long.MaxValue;
        return Of([.. Steps, step]);
    }

    /// <summary>The steps in the order they were taken; those of one day in the order they were recorded.</summary>
    public static IEnumerable<CandidateStep> InOrder(IEnumerable<CandidateStep> steps) =>
        steps.OrderBy(step => step.On).ThenBy(step => step.AddedBy).ThenBy(step => step.Id);

    public static CandidateCase Of(IEnumerable<CandidateStep> steps)
    {
        var all = InOrder(steps).ToList();
        var standing = new Dictionary<CandidateStepKind, CandidateStep>();
        DateOnly? againFrom = null;
        foreach (var step in all)
        {
            if (GoesBackTo(step) is { } stage)
            {
                againFrom = step.On;
                foreach (var undone in standing.Keys.Where(kind => kind > stage).ToList())
                {
                    standing.Remove(undone);
                }
            }
            else if (step.Kind != CandidateStepKind.Suspended && (step.Kind != CandidateStepKind.Identified || standing.Count == 0))
            {
                standing[step.Kind] = step;
            }
        }
        return new CandidateCase
        {
            Last = all[^1],
            Steps = all,
            Standing = standing,
            AgainFrom = againFrom,
            ConsideredOn = all.Skip(all.FindLastIndex(step => CandidateStages.IsClosed(step.Kind)) + 1)
                .FirstOrDefault(step => step.Kind == CandidateStepKind.BranchResolved)
                ?.On,
        };
    }

    /// <summary>Who was refused or withdrew stays found and trained; who was returned without a word of where, stays before the submission.</summary>
    private static CandidateStepKind? GoesBackTo(CandidateStep step) =>
        step.Kind switch
        {
            CandidateStepKind.Returned => step.BackTo ?? CandidateStepKind.CommuneResolved,
            CandidateStepKind.Refused or CandidateStepKind.Withdrawn => CandidateStepKind.Trained,
            _ => null,
        };
}
