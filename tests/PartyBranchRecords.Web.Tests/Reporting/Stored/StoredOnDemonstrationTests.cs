using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Demo;

namespace PartyBranchRecords.Web.Tests.Reporting.Stored;

/// <summary>Every report of the catalogue, stored on the demonstration and opened after something else was recorded.</summary>
[Collection(nameof(Demonstrations))]
public sealed class StoredOnDemonstrationTests(Demonstrations demonstrations) : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly string folder = Directory.CreateTempSubdirectory("stored-").FullName;

    [Theory]
    [InlineData("VB", ReportStructure.Then)]
    [InlineData("SC", ReportStructure.Now)]
    public async Task Asked_as_known_when_it_was_stored_every_report_says_the_same(string district, ReportStructure structure)
    {
        var file = Path.Combine(folder, district);
        File.Copy((await demonstrations.OfAsync(Today)).File, file);
        await using var context = Demonstrations.Open(file);
        context.Scope = Scope.Whole(Today);
        var facts = new ReportFacts(context);
        var runner = new ReportRunner(facts, new RecordsBegin(facts));
        var capture = new ReportCapture(facts, runner);
        var service = new StoredReportService(context, capture, runner, new OfficeClock(Today), new CurrentAccount());
        var kept = new List<StoredReport>();
        foreach (var words in ReportCatalogue.All.Where(report => report.IsKept).SelectMany(report => Questions(report, district, structure)))
        {
            var outcome = await service.StoreAsync(words);
            outcome.Verdict.Refusals.ShouldBeEmpty(words.Name);
            kept.Add(outcome.Value!);
        }
        await EnterLateAsync(context);

        var differing = new HashSet<string>();
        foreach (var stored in kept)
        {
            var content = StoredReviews.ContentOf(stored)!;
            EveryNumberHasItsList(stored.Report, content.Report);
            var review = await new StoredReviews(context, capture, runner).ReviewAsync(stored, content);
            review.Defects.ShouldBeEmpty(stored.Report);
            review.IsTouched.ShouldBeFalse();
            if (review.Differences.Count > 0)
            {
                differing.Add(stored.Report);
                review.Differences.ShouldAllBe(one => one.Changes.Concat(one.Subjects.SelectMany(subject => subject.Changes)).Any(), stored.Report);
            }
        }
        differing.ShouldContain("members");
        differing.ShouldNotContain("structure");
    }

    private static IEnumerable<ReportArguments> Questions(ReportDefinition report, string district, ReportStructure structure)
    {
        var words = new ReportArguments
        {
            Name = report.Name,
            Organisation = district,
            Structure = structure,
        };
        if (report.TakesDay)
        {
            yield return words with
            {
                AsOf = new(2020, 12, 31),
            };
        }
        if (report.TakesPeriod)
        {
            yield return words with
            {
                Year = 2020,
            };
        }
    }

    private static void EveryNumberHasItsList(string report, CapturedReport captured)
    {
        var numbers =
            from row in captured.Table.Rows
            from cell in captured.Table.Columns.Zip(row.Cells)
            where string.Equals(cell.First.Link?.Column, cell.First.Name, StringComparison.Ordinal) && cell.First.Link?.Report is null
            select (Cell: (int)cell.Second!, Behind: captured.Behind!.Of(NumberKey.Of(row.Subject, cell.First.Name)).Count);
        numbers.ShouldAllBe(number => number.Cell == number.Behind, report);
    }

    /// <summary>Somebody who joined a branch of each district in March 2020, recorded today.</summary>
    private static async Task EnterLateAsync(Data.RecordsContext context)
    {
        var branches = context
            .BranchAffiliations.Where(place => place.To == null && place.From < new DateOnly(2020, 1, 1))
            .GroupBy(place => place.DistrictId)
            .Select(place => place.Min(one => one.BranchId))
            .ToList();
        var outcome = await new RecordsWriter(context, new OfficeClock(Today), new CurrentAccount()).WriteAsync<bool>(
            ChangeDetails.Entry,
            async (change, _) =>
            {
                foreach (var branch in branches)
                {
                    var member = Sample.NewMember($"MUON-{branch}");
                    member.LastBranchId = branch;
                    context.Add(member);
                    await context.SaveChangesAsync();
                    change.Add(
                        new BranchMembership
                        {
                            MemberId = member.Id,
                            BranchId = branch,
                            From = new DateOnly(2020, 3, 1),
                            Began = MembershipStart.Admission,
                        }
                    );
                    change.Add(
                        new Admission
                        {
                            MemberId = member.Id,
                            Number = 1,
                            DecisionOn = new DateOnly(2020, 2, 1),
                            AdmittedOn = new DateOnly(2020, 3, 1),
                        }
                    );
                    change.Add(
                        new MemberParticulars
                        {
                            MemberId = member.Id,
                            From = Period.Always,
                            Sex = Sex.Female,
                            BirthDate = new DateOnly(1995, 1, 1),
                            Ethnicity = Ethnicities.Kinh,
                        }
                    );
                }
                return true;
            }
        );
        outcome.IsDone.ShouldBeTrue();
        context.ChangeTracker.Clear();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
