using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Reports as they were when they were asked: as known then they stay, whatever is entered, corrected or taken back since.</summary>
internal sealed class KnownReadings(RandomScene scene, Random random, string sequence)
{
    private static readonly string[] OfDays = ["members", "branch-sizes", "composition", "structure", "coverage", "candidates"];
    private static readonly string[] OfPeriods = ["movements", "quota"];

    private readonly List<(ReportArguments Asked, string Answer)> readings = [];

    public async Task RememberAsync()
    {
        var number = await scene.SeeAsync(context => context.Changes.MaxAsync(change => change.Number));
        var day = RandomScene.Today.AddDays(-random.Next(700));
        var asked = new ReportArguments
        {
            Name = random.Any([.. OfDays, .. OfPeriods]),
            Organisation = "ALL",
            By = ReportLevel.Commune,
        };
        asked = OfPeriods.Contains(asked.Name) ? asked with { Year = day.Year } : asked with { AsOf = day };
        var answer = await RandomReadings.CsvAsync(scene, asked);
        asked = asked with { KnownAt = number };
        (await RandomReadings.CsvAsync(scene, asked)).ShouldBe(answer, $"{sequence}: as known now is as believed: {asked}");
        readings.Add((asked, answer));
    }

    public async Task ShouldStayAsync()
    {
        foreach (var (asked, answer) in readings)
        {
            (await RandomReadings.CsvAsync(scene, asked)).ShouldBe(answer, $"{sequence}: {asked}");
        }
    }
}
