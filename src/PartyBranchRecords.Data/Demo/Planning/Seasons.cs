using PartyBranchRecords.Data.Demo.Blueprints;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>A stretch of days, both included, with the number of people a district admits in it.</summary>
internal sealed record Season(DateOnly From, DateOnly Through, int Admissions)
{
    public bool Within(DateOnly first, DateOnly last) => From >= first && Through <= last;
}

/// <summary>Cuts a district's history so that every day that a known figure begins or ends on is a border, and shares the figures out.</summary>
internal static class Seasons
{
    public static IReadOnlyList<Season> Of(DistrictBlueprint blueprint, DateOnly today)
    {
        var random = new DemoRandom($"{blueprint.Code}/seasons");
        var empty = Cut(blueprint, today);
        var counts = empty.ConvertAll(season => (int)Math.Round(blueprint.YearlyAdmissions * Days(season) / 365.25 * random.Between(88, 112) / 100));
        foreach (var figure in blueprint.Admissions)
        {
            var inside = Enumerable.Range(0, empty.Count).Where(i => empty[i].Within(figure.From, figure.Through)).ToList();
            var shares = Apportion.Share(figure.Count, inside.Select(i => Days(empty[i]) * (double)random.Between(90, 110)));
            for (var i = 0; i < inside.Count; i++)
            {
                counts[inside[i]] = shares[i];
            }
        }
        return [.. empty.Zip(counts, (season, count) => season with { Admissions = count })];
    }

    private static List<Season> Cut(DistrictBlueprint blueprint, DateOnly today)
    {
        var first = blueprint.RecordsBegin.AddDays(1);
        var years = Enumerable.Range(first.Year + 1, today.Year - first.Year).Select(year => new DateOnly(year, 1, 1));
        var figures = blueprint.Admissions.Concat(blueprint.CommuneAdmissions).SelectMany(figure => new[] { figure.From, figure.Through.AddDays(1) });
        var anchors = blueprint.Anchors.Select(anchor => anchor.Day.AddDays(1));
        var starts = years.Concat(figures).Concat(anchors).Append(first).Where(day => day >= first && day <= today).Distinct().Order().ToList();
        return [.. starts.Zip(starts.Skip(1).Append(today.AddDays(1)), (from, next) => new Season(from, next.AddDays(-1), 0))];
    }

    private static int Days(Season season) => season.Through.DayNumber - season.From.DayNumber + 1;
}
