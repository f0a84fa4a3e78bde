using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Assigns and replaces the official members who help somebody in probation.</summary>
public sealed class HelperService(RecordsContext context, MovementActs acts, RecognitionCases cases, TimeProvider clock)
    : MovementService<HelperEntry>(acts)
{
    /// <summary>The official members of the person's branch today.</summary>
    public Task<List<HelperChoice>> ChoicesAsync(MovingPerson person, CancellationToken cancellationToken = default) =>
        Choices(person, clock.Today).OrderBy(choice => choice.SortKey).ToListAsync(cancellationToken);

    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        HelperEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        if (people is not [var person] || (await cases.LoadAsync(people, clock.Today, cancellationToken)).Values.SingleOrDefault() is not { } known)
        {
            return MovementRefusals.NobodyChosen;
        }
        var official = await Choices(person, entry.EffectiveOn ?? clock.Today).ToDictionaryAsync(choice => choice.Id, cancellationToken);
        var now = await context
            .ProbationHelpers.AsNoTracking()
            .Where(helper => helper.MemberId == person.Member.Id && helper.From >= known.Admission.AdmittedOn && helper.To == null)
            .ToListAsync(cancellationToken);
        var verdict = Verdict.Of(HelperRules.Assign(entry, person, known, official.Keys, now, clock.Today));
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        var from = entry.EffectiveOn!.Value;
        return new PlannedAct
        {
            People = people,
            Consequences = [new Consequence("Probation.WillHelp", official[entry.HelperId!.Value].Name, person.Name, from)],
            Doubts = [],
            Write = change =>
            {
                foreach (var helper in now.Where(_ => entry.Replaces))
                {
                    change.Replace(helper, helper.Until(from));
                }
                change.Add(
                    new ProbationHelper
                    {
                        MemberId = person.Member.Id,
                        HelperId = entry.HelperId.Value,
                        From = from,
                    }
                );
            },
        };
    }

    private IQueryable<HelperChoice> Choices(MovingPerson person, DateOnly day) =>
        from membership in context.Memberships.On(day)
        where membership.BranchId == person.Last.BranchId && membership.MemberId != person.Member.Id
        join admission in context.Admissions
            on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
        where admission.OfficialOn <= day
        join member in context.Members on membership.MemberId equals member.Id
        select new HelperChoice
        {
            Id = member.Id,
            Name = member.FullName,
            SortKey = member.SortKey,
        };
}

public sealed record HelperChoice
{
    public required int Id { get; init; }
    public required string Name { get; init; }
    public required string SortKey { get; init; }
}
