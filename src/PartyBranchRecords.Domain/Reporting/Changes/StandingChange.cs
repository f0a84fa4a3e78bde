using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Reporting.Changes;

/// <summary>How a person came to stand in a unit, or ceased to, between two days.</summary>
/// <param name="On">Of a coming its day, of a going the first day on which the person no longer stands there.</param>
/// <param name="Stay">Which begins with it, or ends with it.</param>
/// <param name="Other">Where the person stood before, or stands afterwards; null where that is outside the records.</param>
public sealed record StandingChange(ChangeCause Cause, DateOnly On, Stay Stay, Stay? Other);

/// <summary>
/// Finds it among the stays of a person. As in <see cref="MovementRules"/>, stays that go on from one to the next within the unit
/// are one stay to it.
/// </summary>
public static class StandingChanges
{
    /// <summary>How the person came who stands in the unit on the later day; null for one who has stood there since the earlier day.</summary>
    /// <param name="stays">At least those of the person that hold on one of the days from the earlier to the later.</param>
    /// <param name="inside">Whether a place is in the unit.</param>
    public static StandingChange? Coming(IReadOnlyList<Stay> stays, Func<Placement, bool> inside, DateOnly earlier, DateOnly later)
    {
        var first = stays.FirstOrDefault(stay => stay.Days.Contains(later) && inside(stay.Place));
        while (first is not null && stays.FirstOrDefault(before => GoesOn(before, first, inside)) is { } before)
        {
            first = before;
        }
        return first is null || first.Days.From <= earlier
            ? null
            : new(CauseOfComing(first.Began), first.Days.From, first, stays.FirstOrDefault(stay => stay.Days.To == first.Days.From));
    }

    /// <summary>How the person went who stood in the unit on the earlier day; null for one who still stands there on the later day.</summary>
    /// <inheritdoc cref="Coming"/>
    public static StandingChange? Going(IReadOnlyList<Stay> stays, Func<Placement, bool> inside, DateOnly earlier, DateOnly later)
    {
        var last = stays.FirstOrDefault(stay => stay.Days.Contains(earlier) && inside(stay.Place));
        while (last is not null && stays.FirstOrDefault(after => GoesOn(last, after, inside)) is { } after)
        {
            last = after;
        }
        return last?.Days.To is not { } end || end > later
            ? null
            : new(CauseOfGoing(last.Ended), end, last, stays.FirstOrDefault(stay => stay.Days.From == end));
    }

    private static bool GoesOn(Stay before, Stay after, Func<Placement, bool> inside) =>
        before.Days.To == after.Days.From
        && before.Loss is Movement.OtherOut
        && after.Gain is Movement.OtherIn
        && inside(before.Place)
        && inside(after.Place);

    private static ChangeCause CauseOfComing(MembershipStart? began) =>
        began switch
        {
            MembershipStart.Admission => ChangeCause.Admitted,
            MembershipStart.ReAdmission => ChangeCause.Readmitted,
            MembershipStart.TransferIn => ChangeCause.TransferredIn,
            MembershipStart.InternalTransfer => ChangeCause.MovedFrom,
            MembershipStart.CadreAssignment => ChangeCause.AssignedFrom,
            MembershipStart.Reorganisation => ChangeCause.CameByReorganisation,
            MembershipStart.InitialLoad => ChangeCause.RecordsBegan,
            _ => ChangeCause.BranchCame,
        };

    private static ChangeCause CauseOfGoing(MembershipEnd? ended) =>
        ended switch
        {
            MembershipEnd.TransferOut => ChangeCause.TransferredOut,
            MembershipEnd.StruckOff => ChangeCause.StruckOff,
            MembershipEnd.Expelled => ChangeCause.Expelled,
            MembershipEnd.Resigned => ChangeCause.Resigned,
            MembershipEnd.Deceased => ChangeCause.Deceased,
            MembershipEnd.InternalTransfer => ChangeCause.MovedTo,
            MembershipEnd.CadreAssignment => ChangeCause.AssignedTo,
            MembershipEnd.Reorganisation => ChangeCause.WentByReorganisation,
            _ => ChangeCause.BranchWent,
        };
}
