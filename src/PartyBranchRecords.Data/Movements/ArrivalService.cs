using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Takes people in again who had moved out of the records.</summary>
public sealed class ArrivalService(MovementActs acts, TargetBranches branches, TimeProvider clock) : MovementService<ArrivalEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        ArrivalEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var found = await branches.FindAsync(entry.Branch, entry.Chosen, isOwn: true, day, cancellationToken);
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: true, owesReason: false, clock.Today),
            .. found.Verdict.Refusals,
            found.Value is { } branch ? MovingRules.Arrival(branch, day) : null,
            .. people.Select(person => ArrivalRules.Arrival(person, day)),
        ]);
        if (!verdict.IsAllowed || found.Value is not { } target)
        {
            return verdict;
        }
        return new PlannedAct
        {
            People = people,
            Consequences = [new Consequence("Movements.WillArrive", people.Count, target.Name, target.Above, day)],
            Doubts = [.. MovingRules.PaperDoubts(entry)],
            Write = change =>
            {
                foreach (var person in people)
                {
                    change.Begin(
                        person.Member,
                        new BranchMembership
                        {
                            MemberId = person.Member.Id,
                            BranchId = target.Id,
                            AdmissionNumber = person.Last.AdmissionNumber,
                            Began = MembershipStart.TransferIn,
                            From = day,
                        }
                    );
                    change.AddLetter(person.Member, entry, presentedOn: day);
                }
            },
        };
    }
}

/// <summary>Records that somebody who left the Party was admitted again: probation runs anew.</summary>
public sealed class ReAdmissionService(MovementActs acts, TargetBranches branches, RuleEditionSource editions, TimeProvider clock)
    : MovementService<ReAdmissionEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        ReAdmissionEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var found = await branches.FindAsync(entry.Branch, entry.Chosen, isOwn: true, day, cancellationToken);
        var decidedOn = entry.DecidedOn ?? day;
        var source = KnownEditions.ReAdmissionOn(await editions.LoadAsync(cancellationToken), decidedOn);
        var broken = people.SelectMany(person => ArrivalRules.BrokenBy(person, decidedOn, source)).ToList();
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: true, owesReason: broken.Count > 0, clock.Today),
            .. found.Verdict.Refusals,
            found.Value is { } branch ? MovingRules.Arrival(branch, day) : null,
            .. people.Select(person => ArrivalRules.ReAdmission(person, day)),
            // Why a reason is asked for.
            .. string.IsNullOrWhiteSpace(entry.Reason) ? broken.Select(rule => rule with { Field = nameof(entry.Reason) }) : [],
        ]);
        if (!verdict.IsAllowed || found.Value is not { } target)
        {
            return verdict;
        }
        return new PlannedAct
        {
            People = people,
            Consequences =
            [
                .. people.Select(person => new Consequence(
                    "Movements.WillReAdmit",
                    person.Name,
                    target.Name,
                    target.Above,
                    day,
                    ProbationRules.EndsOn(day)
                )),
            ],
            Doubts = [.. MovingRules.PaperDoubts(entry), .. broken],
            Write = change =>
            {
                foreach (var person in people)
                {
                    Admit(change, person, entry, target.Id, day);
                }
            },
        };
    }

    private static void Admit(RecordsChange change, MovingPerson person, ReAdmissionEntry entry, int target, DateOnly day)
    {
        var number = person.Admissions[^1].Number + 1;
        change.Add(
            new Admission
            {
                MemberId = person.Member.Id,
                Number = number,
                DecisionOn = entry.DecidedOn,
                DecisionNumber = entry.Decision!.Trim(),
                AdmittedOn = day,
            }
        );
        change.Begin(
            person.Member,
            new BranchMembership
            {
                MemberId = person.Member.Id,
                BranchId = target,
                AdmissionNumber = number,
                Began = MembershipStart.ReAdmission,
                From = day,
            }
        );
    }
}
