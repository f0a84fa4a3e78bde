using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>Civic posts; one may begin before the person is a member.</summary>
public static class PostRules
{
    public static string NameOf(PostEntry entry) => entry.IsVillageHead ? CivicPost.VillageHead : (entry.Name ?? "").Trim();

    public static Refusal? Name(PostEntry entry) =>
        NameOf(entry).Length == 0 ? MovementRefusals.PostMissing : MovingRules.NotLonger(entry.Name, Member.TextLength, nameof(entry.Name));

    /// <summary>Why the person cannot take the post on the day: it is held already.</summary>
    public static Refusal? Begin(MovingPerson person, string name, int? locality, DateOnly day) =>
        person.Posts.FirstOrDefault(post =>
            string.Equals(post.Name, name, StringComparison.Ordinal) && post.LocalityId == locality && post.Period.Overlaps(new Period(day))
        )
            is { } other
            ? MovementRefusals.PostSince(person.Name, other.From)
            : null;

    /// <summary>What must be confirmed: one head to a village.</summary>
    /// <param name="heads">Who is head of the village already.</param>
    public static IEnumerable<Refusal> Doubts(PostEntry entry, IReadOnlyList<MovingPerson> people, IReadOnlyList<NamedHead> heads)
    {
        var others = heads.Where(head => people.All(person => person.Member.Id != head.MemberId)).Select(head => head.Name);
        var names = others.Concat(people.Skip(1).Select(person => person.Name)).ToList();
        return entry is { IsVillageHead: true, LocalityId: not null } && names.Count > 0
            ? [MovementRefusals.TwoVillageHeads(string.Join("; ", names))]
            : [];
    }

    /// <summary>The post of a key that lasts until the day or longer.</summary>
    public static CivicPost? Held(MovingPerson person, string? key, DateOnly day) =>
        person.Posts.FirstOrDefault(post => (post.To is null || post.To > day) && string.Equals(KeyOf(post), key, StringComparison.Ordinal));

    public static Refusal? End(MovingPerson person, CivicPost? post, DateOnly day) =>
        post is null ? MovementRefusals.NotInPost(person.Name)
        : post.From >= day ? MovementRefusals.PostSince(person.Name, post.From)
        : null;

    /// <summary>What a form names the post by.</summary>
    public static string KeyOf(CivicPost post) => $"{post.LocalityId}:{post.Name}";
}

public sealed record NamedHead(int MemberId, string Name);
