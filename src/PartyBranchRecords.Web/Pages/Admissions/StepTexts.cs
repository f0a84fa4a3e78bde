using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>How steps, votes and findings are written.</summary>
public static class StepTexts
{
    /// <summary>The look of a finding; it is written out beside it.</summary>
    public static string TagOf(FindingLevel level) =>
        level switch
        {
            FindingLevel.Kept => "met",
            FindingLevel.Blocks => "overdue",
            FindingLevel.Warns => "warning",
            _ => "consented",
        };

    /// <summary>The label of the day of a step.</summary>
    public static string OnOf(this Text text, CandidateStepKind kind) =>
        CandidateStages.LeavesTheWay(kind) || kind == CandidateStepKind.Submitted ? text["Steps.On"] : text[$"Steps.On{kind}"];

    /// <summary>The label of its number.</summary>
    public static string DocumentOf(this Text text, CandidateStepKind kind) =>
        kind is CandidateStepKind.Trained or CandidateStepKind.Decided ? text[$"Steps.Document{kind}"] : text["Steps.Document"];

    /// <summary>What is waited for where the next step is another's.</summary>
    public static string WaitingFor(this Text text, CandidateStepKind? next) =>
        next == CandidateStepKind.Decided ? text["Admissions.WaitingRecordDecision"] : text["Admissions.WaitingRecordCeremony"];

    /// <summary>7/9 tán thành; with those present, where it is known.</summary>
    public static string? Votes(this Text text, VotedStep step) =>
        step is { VotesFor: { } inFavour, VotesOf: { } of }
            ? text["Steps.Votes", inFavour, of] + (step.Present is { } present ? text["Steps.VotesPresent", present] : "")
        : step.VotesFor is { } alone ? text["Steps.VotesForOnly", alone]
        : null;
}
