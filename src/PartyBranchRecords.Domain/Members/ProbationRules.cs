namespace PartyBranchRecords.Domain.Members;

/// <summary>The probation of a newly admitted member.</summary>
public static class ProbationRules
{
    /// <summary>Statute 2011, art. 5: 12 months, from the day of the ceremony.</summary>
    public const int Months = 12;

    /// <summary>How long before its end the work list begins to show a probation.</summary>
    public const int NoticeDays = 90;

    /// <summary>The day on which the probation is over and the person is official, however late the meeting is held.</summary>
    /// <param name="months">As the edition of the rules has it, where one is known.</param>
    public static DateOnly EndsOn(DateOnly admittedOn, int months = Months) => admittedOn.AddMonths(months);

    /// <summary>Days until the end of the probation; negative when it is over and recognition is overdue.</summary>
    public static int DaysLeft(DateOnly admittedOn, DateOnly today) => EndsOn(admittedOn).DayNumber - today.DayNumber;

    /// <summary>
    /// The last day of admission whose probation is over by a day. Stepping back 12 months is not enough: the probation of
    /// 29 February ends on 28 February, as that of the day before does.
    /// </summary>
    public static DateOnly LastAdmissionEndingBy(DateOnly day)
    {
        var admittedOn = day.AddMonths(-Months);
        while (EndsOn(admittedOn.AddDays(1)) <= day)
        {
            admittedOn = admittedOn.AddDays(1);
        }
        return admittedOn;
    }
}
