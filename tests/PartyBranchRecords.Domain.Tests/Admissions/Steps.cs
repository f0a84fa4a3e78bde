using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Tests.Admissions;

/// <summary>Steps of a candidate, recorded in the order they are written here.</summary>
internal static class Steps
{
    public static readonly DateOnly Today = new(2024, 6, 15);

    public static CandidateCase Case(params (CandidateStepKind Kind, DateOnly On)[] steps) =>
        CandidateCase.Of(
            steps.Select(
                (step, number) =>
                    new CandidateStep
                    {
                        Id = number + 1,
                        AddedBy = number + 1,
                        CandidateId = 1,
                        Kind = step.Kind,
                        On = step.On,
                    }
            )
        );

    public static (CandidateStepKind Kind, DateOnly On) On(this CandidateStepKind kind, int year, int month, int day) =>
        (kind, new DateOnly(year, month, day));

    /// <summary>The refusals as "Code at Field", which is what a reader of a failing test wants to see.</summary>
    public static IEnumerable<string> Said(this Verdict verdict) => verdict.Refusals.Select(refusal => $"{refusal.Code} at {refusal.Field}");
}
