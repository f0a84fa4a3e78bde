namespace PartyBranchRecords.Web.Tests.RandomActs;

internal static class Randomly
{
    public static T Any<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public static T Any<T>(this Random random)
        where T : struct, Enum => random.Any(Enum.GetValues<T>());

    /// <summary>So many of them at most, in a random order.</summary>
    public static List<T> Some<T>(this Random random, IReadOnlyList<T> from, int most) =>
        [.. from.OrderBy(_ => random.Next()).Take(random.Next(1, most + 1))];

    public static bool Half(this Random random) => random.Next(2) == 0;

    public static bool OneOf(this Random random, int many) => random.Next(many) == 0;
}
