namespace PartyBranchRecords.Domain.Members;

/// <summary>The probation of a newly admitted member.</summary>
public static class ProbationRules
{
    /// <summary>Statute 2011, art. 5: 12 months, from the day of the ceremony.</summary>
    public const int Months = 12;

    /// <summary>How long before its end the work list begins to show a probation.</summary>
    public const int NoticeDays = 90;

    /// <summary>The marks on the way to the end, in days before it; the first is <see cref="NoticeDays"/>.</summary>
    public static readonly IReadOnlyList<int> Marks = [NoticeDays, 60, 30, 15, 7];

    /// <summary>The mark that was passed last; null before the first.</summary>
    public static int? MarkAt(int daysLeft) => Marks.Where(mark => mark >= daysLeft).Select(mark => (int?)mark).Min();

    /// <summary>The day on which the probation is over and the person is official, however late the meeting is held.</summary>
    /// <param name="months">As the edition of the rules has it, where one is known.</param>
    public static DateOnly EndsOn(DateOnly admittedOn, int months = Months) => admittedOn.AddMonths(months);
}
