using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>What was tried, and what came of it.</summary>
/// <param name="On">From this day on the records may say something else.</param>
/// <param name="TakeBack">Takes it back, where it was done.</param>
internal sealed record RandomAct(string Tried, DateOnly On, Verdict Verdict, Func<Task<Verdict>> TakeBack);

internal static class Randomly
{
    public static T Any<T>(this Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    public static T Any<T>(this Random random)
        where T : struct, Enum => random.Any(Enum.GetValues<T>());

    /// <summary>So many of them at most, in a random order.</summary>
    public static List<T> Some<T>(this Random random, IReadOnlyList<T> from, int most) =>
        [.. from.OrderBy(_ => random.Next()).Take(random.Next(1, most + 1))];

    public static bool Half(this Random random) => random.Next(2) == 0;
}
