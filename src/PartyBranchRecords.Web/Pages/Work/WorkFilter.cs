using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>Which rows of the list an address asks for: of a kind, of a commune or branch.</summary>
public sealed record WorkFilter(WorkKind? Kind, string? Unit)
{
    public bool IsSet => Kind is not null || HasUnit;
    private bool HasUnit => !string.IsNullOrWhiteSpace(Unit);

    public bool Holds(WorkItem item) => IsOfKind(item) && IsInUnit(item);

    public bool IsOfKind(WorkItem item) => Kind is null || item.Kind == Kind;

    public bool IsInUnit(WorkItem item) => !HasUnit || Is(item.Unit.CommuneCode) || Is(item.Unit.BranchCode);

    private bool Is(string? code) => string.Equals(code, Unit!.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>How much there is: the whole list, whatever it is narrowed to.</summary>
public sealed record WorkCount(int Total, int Overdue)
{
    public static WorkCount Of(IReadOnlyCollection<WorkItem> items) => new(items.Count, items.Count(item => item.IsOverdue));
}
