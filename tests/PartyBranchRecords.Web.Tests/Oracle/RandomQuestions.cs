using PartyBranchRecords.Web.Tests.Oracle.Making;
using PartyBranchRecords.Web.Tests.Oracle.Slow;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>Questions to a record set: any report, organisation, level, day or period, on the tree of then or now.</summary>
internal sealed class RandomQuestions(World world, Random random)
{
    private static readonly string[] OfPeriods = ["movements", "quota", "reorganisations", "admitted", "begun"];
    private static readonly string[] Terms = ["2010-2015", "2015-2020", "2020-2025"];

    /// <summary>Reports whose rows are single people, candidates or ratings: the tree of now would only choose among them.</summary>
    private static readonly string[] OfThen = ["roster", "admitted", "begun", "candidates", "ratings", "badges", "branches", "committees"];

    private static readonly (int Month, int Day)[] AwardDates = [(2, 3), (5, 19), (9, 2), (11, 7)];

    public Question Next() => Next(Any([.. SlowReports.Names]));

    public Question Next(string report)
    {
        Question question;
        do
        {
            question = Make(report);
        } while (!IsClear(question));
        return question;
    }

    private Question Make(string report)
    {
        var orgs = world.Units.Where(unit => report != "coverage" || unit.Level != Level.Branch).Select(unit => unit.Code);
        var org = random.Next(3) == 0 ? "ALL" : Any([.. orgs]);
        var question = new Question(report, org) { By = By(report, org), Now = !OfThen.Contains(report) && random.Next(3) == 0 };
        var ofPeriod = OfPeriods.Contains(report) || (report is "composition" or "ratings" && random.Next(2) == 0);
        return ofPeriod ? Period(question) : question with { AsOf = Day(report) };
    }

    private string? By(string report, string org)
    {
        var levels = report == "coverage" ? new[] { "district", "commune", "locality" } : ["district", "commune", "branch"];
        var highest = org == "ALL" ? 0 : (int)world.Find(org)!.Level;
        return random.Next(4) == 0 ? null : Any(levels[highest..]);
    }

    private Question Period(Question question)
    {
        var asOf = (DateOnly?)null;
        switch (random.Next(3))
        {
            case 0:
                var year = random.Next(2011, 2027);
                asOf = random.Next(3) == 0 ? new DateOnly(year, 1, 1).AddDays(random.Next(365)) : null;
                return question with { Year = year, AsOf = asOf };
            case 1:
                var term = Any(Terms);
                asOf = random.Next(3) == 0 ? new DateOnly(int.Parse(term[..4]) + 1, 1, 1).AddDays(random.Next(1000)) : null;
                return question with { Term = term, AsOf = asOf };
            default:
                var from = AnyDay();
                return question with { From = from, To = from.AddDays(random.Next(400)) };
        }
    }

    /// <summary>What the contract leaves open is not asked.</summary>
    private bool IsClear(Question question)
    {
        if (question.Term is { } term && !Periods.IsClear(world, question.Org, term))
        {
            return false;
        }
        // Whether the target of a unit that became another one is still its own, on today's tree, is not said.
        return !(question is { Report: "quota", Now: true } && world.Find(question.Org)?.On(world.Today) == false);
    }

    private DateOnly? Day(string report)
    {
        if (report == "badges")
        {
            var (month, day) = Any(AwardDates);
            return new DateOnly(random.Next(2011, 2026), month, day);
        }
        return random.Next(10) == 0 ? null : AnyDay();
    }

    /// <summary>Mostly near a day on which something changed.</summary>
    private DateOnly AnyDay()
    {
        var changes = world.Stays.SelectMany(stay => new[] { stay.From, stay.To }).Concat(world.Decisions.Select(one => one.EffectiveOn));
        var days = changes.Where(day => day > RandomRecordSet.Begins && day < RandomRecordSet.Ends).ToList();
        return random.Next(2) == 0 ? Any(days).AddDays(random.Next(-1, 2)) : RandomRecordSet.Begins.AddDays(random.Next(1, 6000));
    }

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
