using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Records civic posts: village head, and others by name.</summary>
public sealed class PostService(RecordsContext context, CandidateChoices choices, MovementActs acts, TimeProvider clock)
    : MovementService<PostEntry>(acts)
{
    /// <summary>The localities of the commune, and those that the branch covers.</summary>
    public async Task<IReadOnlyList<LocalityChoice>> LocalitiesAsync(MovingPerson person, CancellationToken cancellationToken = default) =>
        await choices.LocalitiesAsync(person.Branch.Id, clock.Today, cancellationToken);

    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        PostEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var name = PostRules.NameOf(entry);
        var localities = await LocalitiesAsync(people[0], cancellationToken);
        var locality = localities.FirstOrDefault(one => one.Id == entry.LocalityId);
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: false, owesReason: false, clock.Today),
            PostRules.Name(entry),
            entry.LocalityId is not null && locality is null ? MovementRefusals.LocalityUnknown : null,
            .. people.Select(person => PostRules.Begin(person, name, entry.LocalityId, day)),
        ]);
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        return new PlannedAct
        {
            People = people,
            Consequences =
            [
                .. people.Select(person =>
                    entry.IsVillageHead
                        ? new Consequence("Movements.WillBeVillageHead", person.Name, locality?.Name ?? "–", day)
                        : new Consequence("Movements.WillTakePost", person.Name, name, day)
                ),
            ],
            Doubts =
            [
                .. MovingRules.PaperDoubts(entry),
                .. PostRules.Doubts(entry, people, entry.IsVillageHead ? await HeadsAsync(entry.LocalityId, day, cancellationToken) : []),
            ],
            Write = change =>
            {
                foreach (var person in people)
                {
                    change.Add(
                        new CivicPost
                        {
                            MemberId = person.Member.Id,
                            Name = name,
                            LocalityId = entry.LocalityId,
                            From = day,
                        }
                    );
                }
            },
        };
    }

    /// <summary>Who is head of the village on the day or will be later.</summary>
    private Task<List<NamedHead>> HeadsAsync(int? locality, DateOnly day, CancellationToken cancellationToken) =>
        (
            from post in context.CivicPosts
            where post.LocalityId == locality && locality != null && post.Name == CivicPost.VillageHead && (post.To == null || post.To > day)
            join member in context.Members on post.MemberId equals member.Id
            orderby member.SortKey
            select new NamedHead(member.Id, member.FullName)
        ).ToListAsync(cancellationToken);
}

/// <summary>Records that a civic post is laid down.</summary>
public sealed class PostEndService(MovementActs acts, TimeProvider clock) : MovementService<PostEndEntry>(acts)
{
    protected override Task<Outcome<PlannedAct>> PlanAsync(
        PostEndEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var ending = people.Select(person => (Person: person, Post: PostRules.Held(person, entry.Held, day))).ToList();
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: false, owesReason: false, clock.Today),
            .. string.IsNullOrWhiteSpace(entry.Held)
                ? [MovementRefusals.HeldMissing]
                : ending.Select(one => PostRules.End(one.Person, one.Post, day)),
        ]);
        return Task.FromResult<Outcome<PlannedAct>>(
            verdict.IsAllowed
                ? new PlannedAct
                {
                    People = people,
                    Consequences = [.. ending.Select(one => Consequences.OfPost(one.Person, one.Post!))],
                    Doubts = [.. MovingRules.PaperDoubts(entry)],
                    Write = change => ending.ForEach(one => change.Replace(one.Post!, one.Post!.Until(day))),
                }
                : verdict
        );
    }
}
