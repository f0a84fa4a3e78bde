using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Records that people left: moved out of the records, struck off, expelled, resigned or deceased.</summary>
public sealed class LeavingService(MovementActs acts, BranchesLeft branchesLeft, TimeProvider clock) : MovementService<LeavingEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        LeavingEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var leaving = people
            .Select(person =>
                (
                    Person: person,
                    Endings: Endings.Of(
                        person,
                        day,
                        [.. person.Offices.Select(held => held.Holding.OrganisationId)],
                        entry.Kind is LeavingKind.Deceased
                    )
                )
            )
            .ToList();
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, LeavingRules.OwesPaper(entry.Kind), LeavingRules.OwesReason(entry.Kind), clock.Today),
            entry.Kind is null ? MovementRefusals.KindMissing : null,
            MovingRules.NotLonger(entry.Destination, TransferLetter.DestinationLength, nameof(entry.Destination)),
            .. leaving.SelectMany(one => MovingRules.Ending(one.Person, day, one.Endings)),
            .. people.Select(person => MovingRules.Leaving(person, day)),
        ]);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var left = await branchesLeft.CountAsync(people, clock.Today, cancellationToken);
        var how = LeavingRules.EndOf(entry.Kind!.Value);
        return new PlannedAct
        {
            People = people,
            Consequences =
            [
                .. left.Select(branch => new Consequence("Movements.WillLeave", branch.Gone, branch.Name, how, day)),
                .. Consequences.Of(leaving, left),
            ],
            Doubts = [.. MovingRules.PaperDoubts(entry), .. MovingRules.BranchDoubts(left, leaving.SelectMany(one => one.Endings.Offices))],
            Write = change =>
            {
                foreach (var (person, endings) in leaving)
                {
                    change.End(person, day, how, endings);
                    if (entry.Kind == LeavingKind.TransferOut)
                    {
                        change.AddLetter(person.Member, entry, string.IsNullOrWhiteSpace(entry.Destination) ? null : entry.Destination.Trim());
                    }
                }
            },
        };
    }
}
