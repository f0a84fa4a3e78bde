using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>How far the recognition of one admission of a member has come, and the deadlines that follow from it.</summary>
public sealed record RecognitionCase
{
    public required Admission Admission { get; init; }

    /// <summary>Of this admission, in the order of their days.</summary>
    public required IReadOnlyList<RecognitionStep> Steps { get; init; }

    /// <summary>Extensions and explanations of this probation.</summary>
    public required IReadOnlyList<RuleException> Exceptions { get; init; }

    /// <summary>The branch stands under a commune committee, which resolves too; a grassroots branch has none.</summary>
    public required bool HasCommune { get; init; }

    public required IReadOnlyList<RuleEdition> Editions { get; init; }
    public required WorkingCalendar Calendar { get; init; }

    public bool IsOfficial => Admission.OfficialOn is not null;

    public bool IsExtended => Extension is not null;

    public RuleException? Extension => Exceptions.FirstOrDefault(one => one is { Rule: AdmissionRule.Recognition, Kind: RuleExceptionKind.Extended });

    /// <summary>The day on which probation is over, and from which the person is official, however late the recognition.</summary>
    public DateOnly EndsOn =>
        EditionOn(Admission.AdmittedOn) is { } edition
            ? AdmissionDeadlines.ProbationEnds(Admission.AdmittedOn, edition)
            : ProbationRules.EndsOn(Admission.AdmittedOn);

    /// <summary>The last day for the branch's resolution; null where the rules of that time are not kept.</summary>
    public DateOnly? ResolutionDue => EditionOn(EndsOn) is { } edition ? AdmissionDeadlines.RecognitionResolution(EndsOn, edition, Calendar) : null;

    /// <summary>The last day for the decision; null while the branch has not resolved.</summary>
    public DateOnly? DecisionDue => Step(RecognitionStepKind.BranchResolved) is { } resolved ? DecisionDueAfter(resolved.On, IsExtended) : null;

    /// <summary>The step that comes next; null once the person is official.</summary>
    public RecognitionStepKind? Next =>
        IsOfficial ? null
        : Step(RecognitionStepKind.CommuneResolved) is not null ? RecognitionStepKind.Recognised
        : Step(RecognitionStepKind.BranchResolved) is null ? RecognitionStepKind.BranchResolved
        : HasCommune ? RecognitionStepKind.CommuneResolved
        : RecognitionStepKind.Recognised;

    /// <summary>The last day for what comes next; the end of probation where no rule of that time is kept.</summary>
    public DateOnly? DueOn => IsOfficial ? null : DecisionDue ?? ResolutionDue ?? EndsOn;

    public RecognitionStep? Step(RecognitionStepKind kind) => Steps.FirstOrDefault(step => step.Kind == kind);

    /// <summary>The edition that a recognition goes by: in force on the day of the branch's resolution, or, while there is none, on the day.</summary>
    public RuleEdition? EditionFor(DateOnly day) => EditionOn(Step(RecognitionStepKind.BranchResolved)?.On ?? day);

    /// <summary>The last day for a decision with and without the extension.</summary>
    public DateOnly? DecisionDueAfter(DateOnly branchResolvedOn, bool isExtended) =>
        EditionOn(branchResolvedOn) is { } edition ? AdmissionDeadlines.Recognition(branchResolvedOn, isExtended, edition, Calendar) : null;

    /// <summary>The explanations that were given for a step.</summary>
    public IEnumerable<RuleException> Explaining(RecognitionStep step) =>
        Exceptions.Where(one =>
            one.Kind is RuleExceptionKind.Explained && one.On == step.On && string.Equals(one.Document, step.Document, StringComparison.Ordinal)
        );

    /// <summary>What a step is measured by: the case without the wrong one that it takes the place of.</summary>
    public RecognitionCase Beside(RecognitionEntry entry) =>
        entry.Corrects && Step(entry.Kind) is { } wrong
            ? this with
            {
                Steps = [.. Steps.Where(one => one != wrong)],
                Exceptions = [.. Exceptions.Except(Explaining(wrong))],
                Admission = wrong.Kind is RecognitionStepKind.Recognised ? Admission.WithOfficialOn(null) : Admission,
            }
            : this;

    private RuleEdition? EditionOn(DateOnly day) => RuleEdition.InForceOn(Editions, day);
}
