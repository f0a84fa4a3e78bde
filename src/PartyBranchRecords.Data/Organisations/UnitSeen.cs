using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>A unit as it last stood in the reader's units up to a day.</summary>
/// <param name="Unit">As it stood on <see cref="LastDay"/>.</param>
/// <param name="Stood">When it stood there, the earliest first.</param>
/// <param name="Day">The day that is looked at.</param>
/// <param name="LeftOn">The first day on which it stood there no more: it was gone, or stood elsewhere. Null where it stood there on the day.</param>
public sealed record UnitSeen(OrganisationHead Unit, IReadOnlyList<Period> Stood, DateOnly Day, DateOnly? LeftOn)
{
    public DateOnly LastDay => LeftOn?.AddDays(-1) ?? Day;

    /// <summary>It stands elsewhere since; otherwise, having left, it is gone.</summary>
    public bool IsElsewhere { get; init; }

    public bool StoodOn(DateOnly day) => Stood.Any(period => period.Contains(day));
}
