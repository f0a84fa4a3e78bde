using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>What the rules say of a step, and the reasons that were given.</summary>
/// <param name="HasTakenPlace">The day is typed: for whatever a rule speaks against a reason is asked; before that it is only said.</param>
/// <param name="Name">The name of the bound list.</param>
public sealed record ShownExcuses(
    IReadOnlyList<RuleFinding> Findings,
    IReadOnlyList<Excuse> Excuses,
    bool HasTakenPlace,
    string Name = "Input.Excuses"
)
{
    public IReadOnlyList<RuleFinding> Asked => HasTakenPlace ? ExcuseRules.Asked(Findings) : [];

    public IReadOnlyList<RuleFinding> Said => [.. Findings.Except(Asked)];
}
