using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Domain.Tests.Work;

/// <summary>Short ways to say what a test of deadlines is about.</summary>
internal static class DeadlineCases
{
    public static readonly WorkingCalendar ByRule = WorkingCalendar.ByRule;

    /// <summary>In force from 30 July 2021.</summary>
    public static readonly RuleEdition Edition24 = KnownEditions.All.Single(edition => edition.Document == "24-QĐ/TW");

    public static readonly RuleEdition Edition208 = KnownEditions.All[^1];

    public static DateOnly Day(string day) => DateOnly.Parse(day);

    /// <summary>Steps in the order in which they were recorded.</summary>
    public static StandingSteps Steps(params CandidateStep[] steps) => new(steps);

    public static CandidateStep Step(CandidateStepKind kind, string on, CandidateStepKind? backTo = null, string? receivedOn = null) =>
        new()
        {
            CandidateId = 1,
            Kind = kind,
            On = Day(on),
            BackTo = backTo,
            ReceivedOn = receivedOn is null ? null : Day(receivedOn),
        };

    public static (WorkKind Kind, DateOnly? Due) DueOf(this IEnumerable<WorkDeadline> deadlines) =>
        deadlines.Select(deadline => (deadline.Kind, deadline.Due)).ShouldHaveSingleItem();

    public static IEnumerable<WorkDeadline> Deadlines(this StandingSteps steps, RuleEdition? edition = null, bool isExtended = false) =>
        CandidateDeadlines.Of(steps, isExtended, edition ?? Edition24, ByRule);
}
