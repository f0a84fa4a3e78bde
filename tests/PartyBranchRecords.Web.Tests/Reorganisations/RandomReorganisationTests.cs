using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Reporting;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationScene;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>
/// Random decisions one after the other, some on days before others: whatever is allowed leaves sound records, both readings of a report
/// agree in total, and taken back in reverse they leave the lists of the beginning. RECORDS_TEST_REORGANISATIONS sets how many sequences.
/// </summary>
public sealed class RandomReorganisationTests
{
    private const int UsualSequences = 4;
    private const int Acts = 8;

    public static TheoryData<int> Seeds =>
        [
            .. Enumerable.Range(
                1,
                int.TryParse(Environment.GetEnvironmentVariable("RECORDS_TEST_REORGANISATIONS"), CultureInfo.InvariantCulture, out var asked)
                    ? asked
                    : UsualSequences
            ),
        ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_sequence_of_decisions_leaves_sound_records_and_is_taken_back_in_reverse(int seed)
    {
        using var scene = new ReorganisationScene();
        var random = new Random(seed);
        Populate(scene, random);
        await scene.ShouldBeSoundAsync();
        var before = await ListsAsync(scene);
        var made = new List<int>();
        for (var act = 0; act < Acts; act++)
        {
            var entry = await AnyAsync(scene, random, act);
            var outcome = await scene.TryAsync(entry);
            if (outcome.Value is { } draft)
            {
                made.Add(draft.Id);
                (await scene.SeeAsync(context => new Data.Integrity.DoctorService(context).FindAsync())).ShouldBeEmpty(
                    $"seed {seed}, act {act}: {entry}"
                );
            }
        }
        made.Count.ShouldBeGreaterThan(0, $"seed {seed}");
        await TotalsAgreeAsync(scene, seed);
        foreach (var id in Enumerable.Reverse(made))
        {
            (await scene.TryToTakeBackAsync(id)).Refusals.ShouldBeEmpty($"seed {seed}, document {id} of {made.Count}");
        }
        await scene.ShouldBeSoundAsync();
        (await ListsAsync(scene)).ShouldBe(before, $"seed {seed}");
    }

    private static void Populate(ReorganisationScene scene, Random random)
    {
        for (var c = 0; c < 3; c++)
        {
            var commune = scene.Records.Commune($"X{c}", scene.District);
            for (var b = 0; b < 3; b++)
            {
                var branch = scene.Records.Branch($"X{c}B{b}", scene.District, commune);
                scene.Records.Cover(scene.Records.Locality($"X{c}V{b}", commune), branch);
                for (var m = random.Next(1, 4); m > 0; m--)
                {
                    var joined = new DateOnly(2024, 1, 1).AddDays(random.Next(730));
                    var left = random.Next(5) == 0 ? joined.AddDays(random.Next(1, 200)) : (DateOnly?)null;
                    var member = scene.Records.Member(branch, Text(joined)!, left > Today ? null : Text(left), ended: MembershipEnd.Resigned);
                    if (m == 1 && left is null)
                    {
                        scene.Records.Office(branch, member, Office.Secretary, Text(joined)!);
                    }
                }
                scene.Records.Candidate(branch, $"X{c}B{b}-UV", (Domain.Admissions.CandidateStepKind.Identified, "2024-06-01"));
            }
        }
    }

    private static async Task<ReorganisationEntry> AnyAsync(ReorganisationScene scene, Random random, int act)
    {
        var on = Text(new DateOnly(2025, 1, 1).AddDays(act * 40 + random.Next(-30, 30)))!;
        var branches = await LivingAsync<Branch>(scene);
        var communes = await LivingAsync<CommuneCommittee>(scene);
        T Any<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        var (one, other) = (Any(branches), Any(branches));
        switch (random.Next(9))
        {
            case 0:
                return scene.Merge(on, $"N{act}", one, other);
            case 1:
                return scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Merge, on, one, other) with { Into = other.Code };
            case 2:
                return scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Dissolve, on, one) with { Into = other.Code };
            case 3:
                return scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Reassign, on, one) with { Into = Any(communes).Code };
            case 4:
                return scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Split, on, one) with
                {
                    Founded = [Village($"S{act}")],
                    Into = one.Code,
                    People =
                    [
                        .. (await MembersAsync(scene, one, on)).Where(_ => random.Next(2) == 0).Select(member => new PersonGoes(member, $"S{act}")),
                    ],
                };
            case 5:
                return scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Consolidate, on, one) with
                {
                    Offices = [.. (await MembersAsync(scene, one, on)).Take(1).Select(member => new OfficeGiven(one.Code, member, Office.Secretary))],
                };
            case 6:
                return scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Merge, on, Any(communes), Any(communes)) with
                {
                    Founded =
                    [
                        new FoundedUnit
                        {
                            Code = $"C{act}",
                            Name = $"Đảng bộ xã C{act}",
                            CommuneKind = CommuneKind.Commune,
                        },
                    ],
                };
            case 7:
                var units = await scene.SeeAsync(context =>
                    context
                        .LocalityAffiliations.Where(row => row.To == null)
                        .Select(row => context.Localities.First(found => found.Id == row.LocalityId).Code)
                        .ToListAsync()
                );
                return scene.Entry(ReorganisationSubject.Localities, ReorganisationKind.Merge, on) with
                {
                    Units = [Any(units), Any(units)],
                    Founded =
                    [
                        new FoundedUnit
                        {
                            Code = $"V{act}",
                            Name = $"Bản V{act}",
                            LocalityKind = LocalityKind.Village,
                        },
                    ],
                };
            default:
                return scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Establish, on) with
                {
                    Founded = [Village($"E{act}", parent: Any(communes).Code)],
                    People = [.. (await MembersAsync(scene, one, on)).Take(2).Select(member => new PersonGoes(member, $"E{act}"))],
                };
        }
    }

    private static Task<List<T>> LivingAsync<T>(ReorganisationScene scene)
        where T : Organisation =>
        scene.SeeAsync(context =>
            context
                .Set<T>()
                .Where(unit => context.OrganisationLives.Any(life => life.OrganisationId == unit.Id && life.To == null))
                .OrderBy(unit => unit.Code)
                .ToListAsync()
        );

    private static Task<List<int>> MembersAsync(ReorganisationScene scene, Branch branch, string on) =>
        scene.SeeAsync(context =>
            context
                .Memberships.On(TestRecords.Day(on)!.Value)
                .Where(row => row.BranchId == branch.Id)
                .Select(row => row.MemberId)
                .OrderBy(id => id)
                .ToListAsync()
        );

    private static async Task TotalsAgreeAsync(ReorganisationScene scene, int seed)
    {
        foreach (var on in new[] { "2024-12-31", "2025-05-15", "2025-09-15" })
        {
            var asked = ReportRunning.Ask("members", "ALL", on, ReportLevel.Branch);
            var then = await scene.Records.ReportAsync(asked, Today);
            var now = await scene.Records.ReportAsync(asked with { Structure = ReportStructure.Now }, Today);
            now["TOTAL"]
                .Where(cell => cell.Key is not ("org_code" or "org_name"))
                .ShouldBe(then["TOTAL"].Where(cell => cell.Key is not ("org_code" or "org_name")), $"seed {seed}, {on}");
        }
    }

    private static async Task<string> ListsAsync(ReorganisationScene scene)
    {
        var lists = new List<string>();
        foreach (var on in new[] { "2025-03-01", "2025-08-01", "2026-03-01" })
        {
            foreach (var name in new[] { "roster", "members", "candidates", "coverage", "structure" })
            {
                lists.Add(await scene.Records.CsvAsync(ReportRunning.Ask(name, "H", on), Today));
            }
        }
        return string.Join('\n', lists);
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
