using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Work;

/// <summary>
/// The steps of a candidate that still stand: a return undoes those beyond the stage it goes back to, a refusal or withdrawal
/// everything from the application on.
/// </summary>
public sealed class StandingSteps
{
    private readonly Dictionary<CandidateStepKind, CandidateStep> _standing = [];

    /// <summary>A candidate has one step at the least.</summary>
    public StandingSteps(IEnumerable<CandidateStep> steps)
    {
        foreach (var step in CandidateCase.InOrder(steps))
        {
            Last = step;
            if (step.Kind <= CandidateStepKind.Admitted)
            {
                _standing[step.Kind] = step;
            }
            else if (step is { Kind: CandidateStepKind.Returned, BackTo: { } stage })
            {
                Undo(beyond: stage);
            }
            else if (CandidateStages.IsClosed(step.Kind))
            {
                Undo(beyond: CandidateStepKind.Trained);
            }
        }
        if (Last is null)
        {
            throw new ArgumentException("No steps.", nameof(steps));
        }
    }

    /// <summary>The last step of all: the stage where the candidate stands, and since when.</summary>
    public CandidateStep Last { get; }

    public CandidateStep? Of(CandidateStepKind kind) => _standing.GetValueOrDefault(kind);

    public DateOnly? OnDayOf(CandidateStepKind kind) => Of(kind)?.On;

    private void Undo(CandidateStepKind beyond)
    {
        foreach (var kind in _standing.Keys.Where(kind => kind > beyond).ToList())
        {
            _standing.Remove(kind);
        }
    }
}
