using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Records who takes an office in a branch, a commune or a district; a new secretary takes the place of the one before.</summary>
public sealed class OfficeService(RecordsContext context, MovementActs acts, TimeProvider clock) : MovementService<OfficeEntry>(acts)
{
    /// <summary>The units that all of the people stand in or have stood in: first those of today, of them the branch.</summary>
    public async Task<IReadOnlyList<Organisation>> UnitsAsync(IReadOnlyList<MovingPerson> people, CancellationToken cancellationToken = default)
    {
        var common = people.Select(UnitsOf).Aggregate((one, other) => [.. one.Intersect(other)]);
        var units = await context.Organisations.AsNoTracking().Where(unit => common.Contains(unit.Id)).ToListAsync(cancellationToken);
        var today = people.SelectMany(person => MovingRules.UnitsOn(person, clock.Today)).ToHashSet();
        return [.. units.OrderBy(unit => today.Contains(unit.Id) ? 0 : 1).ThenByDescending(unit => unit.Level)];
    }

    private List<int> UnitsOf(MovingPerson person) =>
        [.. person.Memberships.SelectMany(row => MovingRules.UnitsOn(person, row.To?.AddDays(-1) ?? clock.Today)).Distinct()];

    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        OfficeEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var (day, office) = (entry.EffectiveOn ?? clock.Today, entry.Office ?? default);
        var occasion = MovingRules.Occasion(entry, owesPaper: true, owesReason: false, clock.Today).Append(OfficeRules.Office(entry)).ToList();
        var code = Organisation.CleanCode(entry.Unit ?? "");
        var unit = await context.Organisations.AsNoTracking().SingleOrDefaultAsync(one => one.Code == code, cancellationToken);
        if (unit is null)
        {
            return Verdict.Of([.. occasion, MovementRefusals.UnitMissing]);
        }
        var holders = await HoldersAsync(unit, office, day, cancellationToken);
        var terms = people.ToDictionary(person => person.Member.Id, person => OfficeRules.TermOf(person, unit.Id, day));
        var replaced =
            office == Office.Secretary
                ? holders
                    .Where(one => !terms.ContainsKey(one.Member.Id) && terms.Values.Any(term => term?.Overlaps(one.Held.Holding.Period) is true))
                    .ToList()
                : [];
        var verdict = Verdict.Of([
            .. occasion,
            .. people.Select(person => OfficeRules.Begin(person, office, unit.Id, unit.Name, terms[person.Member.Id], day)),
            .. replaced.Select(one => OfficeRules.Replaced(one.Held, one.Member.FullName, day)),
        ]);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var isBranchCommittee = office == Office.CommitteeMember && unit is Branch;
        return new PlannedAct
        {
            People = people,
            Others = [.. replaced.Select(one => one.Member)],
            Consequences =
            [
                .. people.Select(person =>
                    terms[person.Member.Id]!.Value.To is { } until
                        ? new Consequence("Movements.WillTakeOfficeUntil", person.Name, office, unit.Name, day, until.AddDays(-1))
                        : new Consequence("Movements.WillTakeOffice", person.Name, office, unit.Name, day)
                ),
                .. replaced.Select(one => new Consequence("Movements.WillEndOffice", one.Member.FullName, office, unit.Name)),
            ],
            Doubts =
            [
                .. MovingRules.PaperDoubts(entry),
                .. OfficeRules.Doubts(people, isBranchCommittee ? holders.DistinctBy(held => held.Member.Id).Count() + people.Count : null),
            ],
            Write = change =>
            {
                replaced.ForEach(one => change.Replace(one.Held.Holding, one.Held.Holding.Until(day)));
                foreach (var person in people)
                {
                    change.Add(
                        new OfficeHolding
                        {
                            MemberId = person.Member.Id,
                            OrganisationId = unit.Id,
                            Office = office,
                            From = day,
                            To = terms[person.Member.Id]!.Value.To,
                        }
                    );
                }
            },
        };
    }

    /// <summary>Who holds the office on the day or will later, whoever it is.</summary>
    private async Task<List<(Member Member, HeldOffice Held)>> HoldersAsync(
        Organisation unit,
        Office office,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var holders = await (
            from holding in context.OfficeHoldings
            where holding.OrganisationId == unit.Id && holding.Office == office && (holding.To == null || holding.To > day)
            join member in context.Members on holding.MemberId equals member.Id
            select new { member, holding }
        )
            .IgnoreQueryFilters([QueryFilters.PersonScope])
            .ToListAsync(cancellationToken);
        return [.. holders.Select(one => (one.member, new HeldOffice(one.holding, unit.Name)))];
    }
}

/// <summary>Records that people lay down an office.</summary>
public sealed class OfficeEndService(MovementActs acts, TimeProvider clock) : MovementService<OfficeEndEntry>(acts)
{
    protected override Task<Outcome<PlannedAct>> PlanAsync(
        OfficeEndEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var ending = people
            .Select(person =>
                (
                    Person: person,
                    Held: person.Offices.FirstOrDefault(held => held.Lasts(day) && string.Equals(held.Key, entry.Held, StringComparison.Ordinal))
                )
            )
            .ToList();
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: true, owesReason: false, clock.Today),
            .. string.IsNullOrWhiteSpace(entry.Held)
                ? [MovementRefusals.HeldMissing]
                : ending.Select(one => OfficeRules.End(one.Person, one.Held, day)),
        ]);
        if (!verdict.IsAllowed)
        {
            return Task.FromResult<Outcome<PlannedAct>>(verdict);
        }
        return Task.FromResult<Outcome<PlannedAct>>(
            new PlannedAct
            {
                People = people,
                Consequences =
                [
                    .. ending.Select(one => new Consequence("Movements.WillLayDown", one.Person.Name, one.Held!.Holding.Office, one.Held.Unit, day)),
                ],
                Doubts = [.. MovingRules.PaperDoubts(entry), .. MovingRules.BranchDoubts([], ending.Select(one => one.Held!))],
                Write = change => ending.ForEach(one => change.Replace(one.Held!.Holding, one.Held.Holding.Until(day))),
            }
        );
    }
}
