using PartyBranchRecords.Data.Demo.Plans;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Deals the admissions of branches out to the seasons, so that every season and every known figure of a commune comes out exactly.</summary>
internal sealed class AdmissionCalendar(DistrictPlan plan, Stretch stretch, DemoRandom random)
{
    private readonly List<Season> seasons = [.. stretch.Seasons];
    private readonly int[] open = [.. stretch.Seasons.Select(season => season.Admissions)];

    public IEnumerable<Movement> Deal(IEnumerable<(PlannedBranch Branch, int Admissions)> wanted)
    {
        var slots = random.Shuffled(wanted.SelectMany(branch => Enumerable.Repeat(branch.Branch, branch.Admissions)));
        var dealt = new List<Movement>();
        var closed = new Dictionary<PlannedBranch, List<int>>();
        foreach (var figure in plan.Blueprint.CommuneAdmissions.Where(figure => stretch.Contains(figure.From)))
        {
            var mine = slots.Where(slot => slot.CommuneOn(figure.From)?.HasCode(figure.Commune) == true).ToList();
            var inside = Enumerable.Range(0, seasons.Count).Where(i => seasons[i].Within(figure.From, figure.Through)).ToList();
            var shares = Apportion.Share(figure.Count, inside.Select(i => (double)open[i]));
            foreach (var (season, slot) in inside.SelectMany((season, i) => Enumerable.Repeat(season, shares[i])).Zip(mine))
            {
                dealt.Add(Take(slot, season));
                slots.Remove(slot);
            }
            foreach (var branch in mine.Distinct())
            {
                closed[branch] = inside;
            }
        }
        // Whoever can only use some of the seasons chooses first.
        foreach (var slot in slots.OrderByDescending(stretch.FirstDayOf).ThenByDescending(closed.ContainsKey))
        {
            var fitting = Enumerable
                .Range(0, seasons.Count)
                .Where(i =>
                    open[i] > 0 && seasons[i].Through > stretch.FirstDayOf(slot) && !(closed.TryGetValue(slot, out var not) && not.Contains(i))
                );
            dealt.Add(Take(slot, random.Weighted([.. fitting.Select(i => (i, open[i]))])));
        }
        return dealt;
    }

    private Movement Take(PlannedBranch branch, int season)
    {
        open[season]--;
        return new(CeremonyIn(branch, seasons[season]), MovementKind.Admit, branch);
    }

    /// <summary>A working day if there is one, rather near the days on which many ceremonies are held: 3 February, 19 May, 2 September, 22 December.</summary>
    private DateOnly CeremonyIn(PlannedBranch branch, Season season)
    {
        var first = stretch.FirstDayOf(branch);
        var from = season.From > first ? season.From : first;
        var day = random.Day(from, season.Through);
        for (var attempt = 0; attempt < 12 && !Suits(day); attempt++)
        {
            day = random.Day(from, season.Through);
        }
        return day;
    }

    private bool Suits(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && (day.Month is 2 or 5 or 8 or 9 or 11 or 12 || random.Chance(60));
}
