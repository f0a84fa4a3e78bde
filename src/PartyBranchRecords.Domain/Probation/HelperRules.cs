using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Probation;

/// <summary>Who may be assigned to help somebody in probation: an official member of the same branch.</summary>
public static class HelperRules
{
    public static IEnumerable<Refusal?> Assign(
        HelperEntry entry,
        MovingPerson person,
        RecognitionCase known,
        IReadOnlyCollection<int> officialOfBranch,
        IEnumerable<ProbationHelper> now,
        DateOnly today
    )
    {
        yield return entry.HelperId is not { } helper ? ProbationRefusals.HelperMissing
        : officialOfBranch.Contains(helper) ? null
        : ProbationRefusals.HelperUnknown;
        yield return entry.EffectiveOn is null
            ? MovementRefusals.EffectiveOnMissing
            : MovingRules.NotAfter(entry.EffectiveOn, today, nameof(entry.EffectiveOn));
        yield return known.IsOfficial ? ProbationRefusals.NotInProbation(person.Name) : null;
        if (entry.EffectiveOn is { } from)
        {
            yield return from < known.Admission.AdmittedOn
                ? MovementRefusals.NotYetMember(person.Name, person.Branch.Name, known.Admission.AdmittedOn)
                : null;
            foreach (var held in now.Where(one => one.HelperId == entry.HelperId || (entry.Replaces && one.From >= from)))
            {
                yield return ProbationRefusals.HelpsSince(held.From);
            }
        }
    }

    public static ProbationHelper Until(this ProbationHelper helper, DateOnly day) =>
        new()
        {
            MemberId = helper.MemberId,
            HelperId = helper.HelperId,
            From = helper.From,
            To = day,
        };
}
