using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>How probation and recognition are written.</summary>
internal static class ProbationTexts
{
    /// <summary>What comes next; while probation lasts, that it does.</summary>
    public static string NextStep(this Text text, RecognitionCase known, DateOnly day) =>
        known.Next switch
        {
            null => text["Probation.Finished"],
            RecognitionStepKind.BranchResolved when known.EndsOn > day => text["Probation.Lasts"],
            { } next => text[$"Probation.Awaits-{next}"],
        };

    /// <summary>"9/10 tán thành, 1 không tán thành"; empty where no votes are kept.</summary>
    public static string Votes(this Text text, VotedStep step) =>
        step.VotesFor is not { } votes ? ""
        : step.VotesAgainst is { } against ? text["Probation.VotesAgainstToo", votes, step.VotesOf, against]
        : text["Probation.VotesFor", votes, step.VotesOf];

    /// <summary>Who was there, who chaired, who kept the minutes.</summary>
    public static string Meeting(this Text text, VotedStep step) =>
        string.Join(
            " · ",
            new[]
            {
                step.Total is { } total ? text["Probation.MeetingOf", total, step.Official ?? total] : null,
                step.Present is { } present ? text["Probation.MeetingPresent", present] : null,
                step.AbsentReason is { } reason ? text["Probation.MeetingAbsent", reason] : null,
                step.Chair is { } chair ? text["Probation.MeetingChair", chair] : null,
                step.MinutesBy is { } minutes ? text["Probation.MeetingMinutes", minutes] : null,
            }.OfType<string>()
        );

    /// <summary>The units to narrow a list to, in two groups; a district of the address stays chosen.</summary>
    public static IReadOnlyList<SelectListItem> Items(this Text text, UnitChoiceList choices, string? chosen)
    {
        var grassroots = new SelectListGroup { Name = text["Admissions.GrassrootsUnits"] };
        var branches = new SelectListGroup { Name = text["Admissions.Branches"] };
        var items = choices
            .Grassroots.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = grassroots })
            .Concat(choices.Branches.Select(unit => new SelectListItem(unit.Name, unit.Code) { Group = branches }))
            .ToList();
        if (!string.IsNullOrEmpty(chosen) && items.TrueForAll(item => !string.Equals(item.Value, chosen, StringComparison.Ordinal)))
        {
            items.Insert(0, new SelectListItem(chosen, chosen));
        }
        return items;
    }
}
