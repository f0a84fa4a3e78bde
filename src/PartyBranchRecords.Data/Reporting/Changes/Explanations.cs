using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why each subject came into a list of what stands between two days, and why each went out of it, by their keys.</summary>
internal sealed record Explanations(Func<int, IReadOnlyList<ChangeReason>> Coming, Func<int, IReadOnlyList<ChangeReason>> Going);

/// <summary>The list that is explained.</summary>
/// <param name="Row">The key of the row's unit; null for the total.</param>
/// <param name="Column">Whose list it is; null for a report that is a list itself.</param>
/// <param name="Part">What part of the unit is listed.</param>
internal sealed record ExplainedList(Asked Asked, int? Row, string? Column, string? Part, DateOnly Earlier, DateOnly Later)
{
    /// <summary>Whether what stands in a place belongs to the row.</summary>
    public bool Holds(Placement then)
    {
        if (Asked.Tree is { } tree && !tree.Contains(then.Lowest))
        {
            return false;
        }
        var place = Asked.Tree?.Recast(then) ?? then;
        return place.IsInside(Asked.Unit) && (Row is null || place.UnitAt(Asked.By) == Row);
    }

    public bool IsBetween(DateOnly? day) => day > Earlier && day <= Later;
}
