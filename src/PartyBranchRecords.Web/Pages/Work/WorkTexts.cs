using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Pages.Rules;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>How a row of the work list is worded.</summary>
internal static class WorkTexts
{
    /// <summary>The state, word first: quá hạn, đến hạn hôm nay, còn … ngày.</summary>
    public static string StateOf(this Text text, WorkItem item) =>
        item switch
        {
            { Left: null, Kind: WorkKind.Returned } => text["Work.NotCompleted"],
            { Left: null } => text["Work.NoDay"],
            { IsOverdue: true, Left: 0 } => text["Work.JustOverdue"],
            { IsOverdue: true, InWorkingDays: true } => text["Work.OverdueWorking", -item.Left],
            { IsOverdue: true } => text["Work.Overdue", -item.Left],
            { Left: 0 } => text["Work.Today"],
            { InWorkingDays: true } => text["Work.LeftWorking", item.Left],
            _ => text["Work.Left", item.Left],
        };

    /// <summary>Its mark before it, so that colour is not all that tells.</summary>
    public static string StyleOf(WorkItem item) =>
        item.IsOverdue ? "overdue"
        : item.Left <= ProbationRules.Marks[^1] ? "late"
        : "";

    /// <summary>What it runs from, or what is wrong.</summary>
    public static string DetailOf(this Text text, WorkItem item) =>
        item.Kind switch
        {
            WorkKind.ProbationEnds when ProbationRules.MarkAt(item.Left!.Value) is { } mark => text["Work.ProbationEndsMark", item.Since, mark],
            WorkKind.BehindPace => text["Work.BehindPace", item.People, $"{item.Due:yyyy}"],
            WorkKind.PartyBadges => text["Work.PartyBadges", item.People, item.Due],
            WorkKind.BelowThreeOfficial or WorkKind.OwingCommittee => text[$"Work.{item.Kind}", item.People],
            WorkKind.WithoutSecretary or WorkKind.LocalityWithoutBranch => text[$"Work.{item.Kind}"],
            _ when item.IsExtended => text["Work.Extended", text[$"Work.{item.Kind}", item.Since]],
            _ => text[$"Work.{item.Kind}", item.Since],
        };

    /// <summary>What the act that settles it is called.</summary>
    public static string ActOf(this Text text, WorkItem item, WorkAct? act) =>
        act is null ? text["Work.See"]
        : act.Step is { } step ? text[$"Steps.Record{step}"]
        : text[$"Work.Act-{item.Kind}"];

    /// <summary>What the rule says; null where the kind has none.</summary>
    public static string? RuleOf(this Text text, WorkItem item) =>
        item is { Edition: { } edition, Rule: { } rule } ? RuleTexts.Of(text, edition, rule) : text.Find($"Work.Rule-{item.Kind}");

    /// <summary>Where it stands.</summary>
    public static string? ArticleOf(this Text text, WorkItem item) =>
        item.Edition is null ? text.Find($"Work.Article-{item.Kind}") : item.Article ?? item.Edition.Document;

    /// <summary>Branch and commune; of a unit itself what is above it, without its own name again. Empty where there is nothing.</summary>
    public static string PlaceOf(WorkItem item) =>
        string.Join(
            ", ",
            new[] { item.Unit.BranchName, item.Unit.CommuneName }.Where(name =>
                name is not null && !string.Equals(name, item.Subject.Name, StringComparison.Ordinal)
            )
        );
}
