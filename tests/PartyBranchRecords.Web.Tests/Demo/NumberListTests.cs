using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>Every number of every report opens as many rows as it says: of the total, of a unit, of a part of it, on either tree.</summary>
[Collection(nameof(Demonstrations))]
public sealed class NumberListTests(Demonstrations demonstrations) : IAsyncLifetime
{
    private const int UnitsLookedAt = 1;

    private static readonly DateOnly Today = new(2026, 11, 22);

    private RecordsContext context = null!;
    private ReportRunner runner = null!;

    public static TheoryData<string, ReportStructure> Reports
    {
        get
        {
            var data = new TheoryData<string, ReportStructure>();
            foreach (var name in ReportRunner.Names)
            {
                data.Add(name, ReportStructure.Then);
                data.Add(name, ReportStructure.Now);
            }
            return data;
        }
    }

    public async Task InitializeAsync()
    {
        context = Demonstrations.Open((await demonstrations.OfAsync(Today)).File);
        context.Scope = Scope.Whole(Today);
        runner = new ServiceCollection().AddSingleton(context).AddReporting().BuildServiceProvider().GetRequiredService<ReportRunner>();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_number_has_as_many_rows_as_it_says(string name, ReportStructure structure)
    {
        foreach (var words in Questions(name).Select(words => words with { Structure = structure }))
        {
            var table = await TableAsync(words);
            foreach (var row in LookedAt(table))
            {
                foreach (var (head, cell) in table.Columns.Zip(row.Cells).Where(one => one.Second is int && one.First.Link is not null))
                {
                    // Sizes and gaps are no numbers of rows.
                    if (head.Name is "smallest" or "largest" or "gap")
                    {
                        continue;
                    }
                    (await CountAsync(words, head.Link!, row.Subject)).ShouldBe((int)cell!, $"{words} {head.Name} {row.Subject}");
                }
            }
        }
    }

    private static IEnumerable<ReportArguments> Questions(string name)
    {
        var report = ReportCatalogue.Find(name)!;
        foreach (var organisation in new[] { "SC", "SC-ML" })
        {
            var words = new ReportArguments { Name = name, Organisation = organisation };
            if (report.TakesDay)
            {
                yield return words with
                {
                    AsOf = new DateOnly(2017, 12, 31),
                };
            }
            if (report.TakesPeriod)
            {
                yield return words with
                {
                    Year = 2017,
                };
                // With a forecast.
                yield return words with
                {
                    Year = Today.Year,
                };
            }
        }
    }

    private static IEnumerable<ReportRow> LookedAt(ReportTable table)
    {
        var units = table.Rows.Select(row => row.Subject.Code).Distinct(StringComparer.Ordinal).ToList();
        HashSet<string> looked = [.. units.TakeLast(UnitsLookedAt), .. units.Take(UnitsLookedAt)];
        return table.Rows.Where(row => looked.Contains(row.Subject.Code));
    }

    private async Task<int> CountAsync(ReportArguments words, NumberLink link, RowSubject subject)
    {
        var list = link.Report is { } other
            ? words with
            {
                Name = other,
                Organisation = subject.Code,
                By = null,
                List = new ListRequest(link.Column, Take: 1),
            }
            : words with
            {
                List = new ListRequest(link.Column, subject.Unit, Take: 1) { Part = subject.Part },
            };
        return (await TableAsync(list)).Total;
    }

    private async Task<ReportTable> TableAsync(ReportArguments words)
    {
        var outcome = await runner.TableAsync(words, Today);
        outcome.Verdict.Refusals.ShouldBeEmpty($"{words}");
        return outcome.Value!;
    }

    public async Task DisposeAsync() => await context.DisposeAsync();
}
