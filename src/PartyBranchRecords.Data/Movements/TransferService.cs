using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Moves people to another branch of the records: within a commune or district, or to another district.</summary>
public sealed class TransferService(MovementActs acts, TargetBranches branches, BranchesLeft branchesLeft, TimeProvider clock)
    : MovementService<TransferEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        TransferEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var found = await branches.FindAsync(entry.Branch, entry.Chosen, isOwn: false, day, cancellationToken);
        var refusals = MovingRules
            .Occasion(entry, owesPaper: true, owesReason: false, clock.Today)
            .Append(entry.Kind is null ? MovementRefusals.KindMissing : null)
            .Concat(found.Verdict.Refusals)
            .ToList();
        if (found.Value is not { } target)
        {
            return Verdict.Of(refusals);
        }
        var moves = people
            .Select(person =>
                (
                    Person: person,
                    Endings: Endings.Of(person, day, MovingRules.UnitsLeft(person, target, day), isDeath: false),
                    InTheWay: MovingRules.Transfer(person, target)
                )
            )
            .ToList();
        refusals.Add(MovingRules.Arrival(target, day));
        refusals.AddRange(moves.SelectMany(move => move.InTheWay is { } already ? [already] : MovingRules.Ending(move.Person, day, move.Endings)));
        var verdict = Verdict.Of(refusals);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var left = await branchesLeft.CountAsync(people, clock.Today, cancellationToken);
        return new PlannedAct
        {
            People = people,
            Consequences =
            [
                .. left.Select(branch => new Consequence("Movements.WillTransfer", branch.Gone, branch.Name, target.Name, target.Above, day)),
                .. Consequences.Of(moves.Select(move => (move.Person, move.Endings)), left),
            ],
            Doubts = [.. MovingRules.PaperDoubts(entry), .. MovingRules.BranchDoubts(left, moves.SelectMany(move => move.Endings.Offices))],
            Write = change =>
            {
                foreach (var (person, endings, _) in moves)
                {
                    Move(change, person, target.Id, day, entry.Kind!.Value, endings);
                }
            },
        };
    }

    private static void Move(RecordsChange change, MovingPerson person, int target, DateOnly day, TransferKind kind, Endings endings)
    {
        var (how, began) = kind switch
        {
            TransferKind.CadreAssignment => (MembershipEnd.CadreAssignment, MembershipStart.CadreAssignment),
            _ => (MembershipEnd.InternalTransfer, MembershipStart.InternalTransfer),
        };
        change.End(person, day, how, endings);
        change.Begin(
            person.Member,
            new BranchMembership
            {
                MemberId = person.Member.Id,
                BranchId = target,
                AdmissionNumber = person.Last.AdmissionNumber,
                Began = began,
                From = day,
            }
        );
    }
}
