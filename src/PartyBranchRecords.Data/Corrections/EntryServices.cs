using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>An act on one person of whom everything is known, past days included.</summary>
public abstract class CorrectionService<TEntry>(MovementActs acts, CorrectedPeople correctedPeople) : MovementService<TEntry>(acts)
    where TEntry : MovementEntry
{
    protected sealed override async Task<Outcome<PlannedAct>> PlanAsync(
        TEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    ) =>
        people is [var person]
            ? await PlanAsync(entry, await correctedPeople.LoadAsync(person, cancellationToken), cancellationToken)
            : MovementRefusals.NotFound;

    protected abstract Task<Outcome<PlannedAct>> PlanAsync(TEntry entry, CorrectedPerson person, CancellationToken cancellationToken);
}

/// <summary>Puts right an entry of a person's timeline that was recorded wrongly.</summary>
public sealed class EntryCorrectionService(
    MovementActs acts,
    CorrectedPeople correctedPeople,
    CorrectionPlans plans,
    TargetBranches branches,
    TimeProvider clock
) : CorrectionService<EntryCorrection>(acts, correctedPeople)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(EntryCorrection entry, CorrectedPerson person, CancellationToken cancellationToken)
    {
        if (person.Find(entry.Key) is not { } wrong)
        {
            return CorrectionRefusals.EntryGone;
        }
        var today = clock.Today;
        var paper = MovingRules.Occasion(entry with { EffectiveOn = today }, owesPaper: false, owesReason: true, today).OfType<Refusal>().ToList();
        var branch = await BranchAsync(entry, wrong as BranchMembership, cancellationToken);
        if (branch is { Verdict.IsAllowed: false })
        {
            return Verdict.Of([.. paper, .. branch.Verdict.Refusals]);
        }
        var meant = branch?.Value is { } found && found.Id != (wrong as BranchMembership)?.BranchId ? found : null;
        var outcome = EntryCorrections.Correct(person, wrong, entry, meant, today);
        if (outcome.Value is not { } replacements || paper.Count > 0)
        {
            return Verdict.Of([.. outcome.Verdict.Refusals, .. paper]);
        }
        var differences = wrong is MemberParticulars row
            ? [new Consequence("Corrections.WillBegin", row.From, entry.Begin!.Value)]
            : Differences.Of(replacements, id => id == meant?.Id ? meant.Name : person.BranchOf(id), person.UnitOf).ToList();
        return await plans.PlanAsync(
            person,
            replacements,
            differences.Count > 0 ? differences : [new Consequence("Corrections.WillStandByPaper", entry.Decision?.Trim() ?? "")],
            cancellationToken
        );
    }

    private async Task<Outcome<TargetBranch>?> BranchAsync(EntryCorrection entry, BranchMembership? wrong, CancellationToken cancellationToken) =>
        wrong is null || string.IsNullOrWhiteSpace(entry.Branch)
            ? null
            : await branches.FindAsync(entry.Branch, entry.Chosen, isOwn: false, entry.Begin ?? wrong.From, cancellationToken);
}

/// <summary>Withdraws an entry of a person's timeline that never was.</summary>
public sealed class WithdrawalService(MovementActs acts, CorrectedPeople correctedPeople, CorrectionPlans plans, TimeProvider clock)
    : CorrectionService<Withdrawal>(acts, correctedPeople)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(Withdrawal entry, CorrectedPerson person, CancellationToken cancellationToken)
    {
        if (person.Find(entry.Key) is not { } wrong)
        {
            return CorrectionRefusals.EntryGone;
        }
        var today = clock.Today;
        var paper = MovingRules.Occasion(entry with { EffectiveOn = today }, owesPaper: false, owesReason: true, today).OfType<Refusal>().ToList();
        var outcome = Withdrawals.Withdraw(person, wrong);
        if (outcome.Value is not { } replacements || paper.Count > 0)
        {
            return Verdict.Of([.. outcome.Verdict.Refusals, .. paper]);
        }
        var differences = wrong is MemberParticulars row
            ? [new Consequence("Corrections.WillWithdrawChange", row.From)]
            : Differences.Of(replacements, person.BranchOf, person.UnitOf);
        return await plans.PlanAsync(person, replacements, differences, cancellationToken);
    }
}
