using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Work;

/// <summary>Where candidates stand and for how long, and who is stuck.</summary>
public static class PipelineRules
{
    /// <summary>Fewer people at a stage say nothing of how long it usually takes.</summary>
    public const int LeastPeople = 3;

    /// <summary>So many times as long as the middle one is too long.</summary>
    public const int TimesMiddle = 2;

    /// <summary>By full months of the calendar: whoever came to the stage on 15 May is in the second band from 15 June.</summary>
    public static StandingBand BandOf(DateOnly since, DateOnly day) =>
        since > day.AddMonths(-1) ? StandingBand.UnderOneMonth
        : since > day.AddMonths(-3) ? StandingBand.OneToThreeMonths
        : since > day.AddMonths(-6) ? StandingBand.ThreeToSixMonths
        : StandingBand.SixMonthsAndMore;

    /// <summary>The middle number; of an even count the lower of the two in the middle. Null of nobody.</summary>
    public static int? MiddleOf(IEnumerable<int> days) => days.Order().ToList() is { Count: > 0 } sorted ? sorted[(sorted.Count - 1) / 2] : null;

    /// <summary>
    /// Each of the people with why they are stuck: a deadline of the rules is past; or, where at least <see cref="LeastPeople"/>
    /// stand at the stage, they have stood there for more than <see cref="TimesMiddle"/> times the middle number of days.
    /// </summary>
    public static IEnumerable<InPipeline> Judge(IEnumerable<InPipeline> people) =>
        from person in people
        group person by person.Stage into stage
        let days = stage.Select(person => person.Days).ToList()
        let limit = days.Count >= LeastPeople ? TimesMiddle * MiddleOf(days) : null
        from person in stage
        select person with
        {
            Stuck =
                person.IsOverdue ? StuckReason.Deadline
                : person.Days > limit ? StuckReason.LongerThanUsual
                : null,
        };

    /// <summary>Whether one of the deadlines that run is past on a day.</summary>
    public static bool IsOverdue(IEnumerable<WorkDeadline> deadlines, DateOnly day) => deadlines.Any(deadline => deadline.IsOverdueOn(day));
}

/// <summary>A candidate at a stage.</summary>
/// <param name="Since">The day of the step that led to the stage.</param>
/// <param name="Days">Of the calendar, since then.</param>
public sealed record InPipeline(int CandidateId, CandidateStepKind Stage, DateOnly Since, int Days, StandingBand Band, bool IsOverdue)
{
    /// <summary>Null for whoever is not stuck; see <see cref="PipelineRules.Judge"/>.</summary>
    public StuckReason? Stuck { get; init; }
}

public enum StandingBand
{
    UnderOneMonth,
    OneToThreeMonths,
    ThreeToSixMonths,
    SixMonthsAndMore,
}

public enum StuckReason
{
    /// <summary>Quá thời hạn của quy định.</summary>
    Deadline,

    /// <summary>More than twice as long as the middle one at the same stage.</summary>
    LongerThanUsual,
}
