using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Reporting;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationScene;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>What the pages of reorganisations read while one is drafted and looked at in advance, on the SQL Server provider.</summary>
public sealed class ReorganisationTranslationTests : IDisposable
{
    private const string On = "2025-07-01";

    private readonly ReorganisationScene scene = new();
    private readonly CommuneCommittee x;
    private readonly CommuneCommittee y;
    private readonly Branch a;
    private readonly Branch b;
    private readonly int member;

    public ReorganisationTranslationTests()
    {
        x = scene.Records.Commune("X", scene.District);
        y = scene.Records.Commune("Y", scene.District);
        a = scene.Records.Branch("A", scene.District, x);
        b = scene.Records.Branch("B", scene.District, x);
        scene.Records.Branch("G", scene.District);
        scene.Records.Cover(scene.Records.Locality("V", x), a);
        scene.Records.Locality("W", x);
        scene.Records.Candidate(a, "UV", (Domain.Admissions.CandidateStepKind.Identified, "2025-02-01"));
        var secretary = scene.Records.Member(a);
        scene.Records.Office(a, secretary, Office.Secretary);
        member = scene.Records.Member(a).Id;
        scene.Records.Members(b, 3);
        scene.User("bi-thu", Role.CommuneSecretary, x);
    }

    public void Dispose() => scene.Dispose();

    public static TheoryData<ReorganisationSubject, ReorganisationKind> Drafts =>
        new()
        {
            { ReorganisationSubject.Branches, ReorganisationKind.Merge },
            { ReorganisationSubject.Branches, ReorganisationKind.Split },
            { ReorganisationSubject.Branches, ReorganisationKind.Dissolve },
            { ReorganisationSubject.Branches, ReorganisationKind.Reassign },
            { ReorganisationSubject.Branches, ReorganisationKind.Establish },
            { ReorganisationSubject.Branches, ReorganisationKind.Consolidate },
            { ReorganisationSubject.Communes, ReorganisationKind.Merge },
            { ReorganisationSubject.Localities, ReorganisationKind.Merge },
            { ReorganisationSubject.Districts, ReorganisationKind.Dissolve },
        };

    [Theory]
    [MemberData(nameof(Drafts))]
    public async Task A_draft_its_choices_and_its_preview_run_on_the_SQL_Server_provider(ReorganisationSubject subject, ReorganisationKind kind)
    {
        var entry = EntryOf(subject, kind);
        var key = await scene.BeginAsync(entry);
        foreach (var scope in new[] { Scope.Whole(Today), new Scope(Today, [scene.District.Id], []) })
        {
            var commands = await SqlServerTranslation.OfAsync(scene.Records.ConnectionString, scope, context => ReadAsync(context, key.Id, entry));
            commands.Count.ShouldBeGreaterThan(30);
        }
    }

    [Fact]
    public async Task The_lists_of_documents_and_decisions_run_on_it_too()
    {
        await scene.InForceAsync(scene.Merge(On, "C", a, b));
        await scene.BeginAsync(EntryOf(ReorganisationSubject.Communes, ReorganisationKind.Merge));
        foreach (var scope in new[] { Scope.Whole(Today), new Scope(Today, [scene.District.Id], []), new Scope(Today, [], [x.Id]) })
        {
            var commands = await SqlServerTranslation.OfAsync(scene.Records.ConnectionString, scope, ReadListsAsync);
            commands.Count.ShouldBeGreaterThan(5);
        }
    }

    [Fact]
    public async Task More_people_than_a_command_has_parameters_are_no_obstacle()
    {
        var many = Enumerable.Range(1, 5000).ToList();
        await SqlServerTranslation.OfAsync(
            scene.Records.ConnectionString,
            Scope.Whole(Today),
            async context =>
            {
                var entry = EntryOf(ReorganisationSubject.Branches, ReorganisationKind.Split) with
                {
                    People = [.. many.Select(person => new PersonGoes(person, "C"))],
                };
                var people = new StructurePeople(context, []);
                await people.MembershipsAsync(entry, many, Today, CancellationToken.None);
                await people.OfficesAsync(entry, many, CancellationToken.None);
                await people.CandidatesAsync(entry, many, CancellationToken.None);
                await people.HomesAsync(entry with { Localities = [new UnitGoes("V", "C")] }, many, Today, CancellationToken.None);
                await people.NamesAsync(many, CancellationToken.None);
                await new ReorganisationNames(context).PeopleAsync(many);
            }
        );
    }

    private async Task ReadAsync(RecordsContext context, int id, ReorganisationEntry entry)
    {
        var clock = new OfficeClock(Today);
        var draft = (await new ReorganisationDrafts(context, new CurrentAccount(), clock).FindAsync(id)).ShouldNotBeNull();
        var planning = new ReorganisationPlanning(context, new StructureReading(context), clock);
        var outcome = await planning.ImagineAsync(entry, CancellationToken.None);
        outcome.Verdict.Refusals.ShouldBeEmpty();
        await new ReorganisationUsers(context, clock).OfAsync(entry, outcome.Value!);
        await new ReorganisationRoles(context, clock).HeldAsync([x.Id, a.Id], CancellationToken.None);

        var choices = new ReorganisationChoices(context, clock);
        foreach (var inside in new[] { null, "X", "H" })
        {
            var shown = await choices.UnitsAsync(draft, inside, entry.Units);
            await choices.IntosAsync(draft, shown);
        }
        (await choices.BranchesOfAsync(["X", "G"])).Count.ShouldBe(3);
        await new ReorganisationDestinations(context, choices, clock).OfAsync(draft, entry);

        var people = new ReorganisationPeople(context, planning, clock);
        (await people.InAsync(entry, ["A", "B"])).Count.ShouldBe(5);
        await new ReorganisationCandidates(context).InAsync(entry, ["A", "B"]);
        await new ReorganisationQuotas(context, clock).OfAsync(entry);
        var unit = entry.Founded.FirstOrDefault()?.Code ?? entry.Into ?? entry.Units[0];
        if (entry.Subject != ReorganisationSubject.Localities)
        {
            (await people.OfficersAsync(entry with { Offices = [] }, unit)).Verdict.Refusals.ShouldBeEmpty();
        }
        await people.FindAsync("SL-00001");
        var names = new ReorganisationNames(context);
        await names.OfAsync(ReorganisationOrders.CodesOf(entry));
        await names.OfAsync([x.Id, y.Id]);
        (await names.PeopleAsync([member])).Count.ShouldBe(1);
    }

    private static async Task ReadListsAsync(RecordsContext context)
    {
        var lists = new ReorganisationLists(context, new ReorganisationNames(context), new OfficeClock(Today));
        await lists.DraftsAsync();
        (await lists.DecisionsAsync()).ShouldNotBeEmpty();
        await context.ReorganisationDrafts.AsTracking().ToListAsync();
    }

    private ReorganisationEntry EntryOf(ReorganisationSubject subject, ReorganisationKind kind)
    {
        var entry = scene.Entry(subject, kind, On);
        return (subject, kind) switch
        {
            (ReorganisationSubject.Branches, ReorganisationKind.Merge) => entry with { Units = ["A", "B"], Founded = [Village("C")] },
            (ReorganisationSubject.Branches, ReorganisationKind.Split) => entry with
            {
                Units = ["A"],
                Founded = [Village("C")],
                Into = "A",
                People = [new PersonGoes(member, "C")],
            },
            (ReorganisationSubject.Branches, ReorganisationKind.Dissolve) => entry with { Units = ["A"], Into = "B" },
            (ReorganisationSubject.Branches, ReorganisationKind.Reassign) => entry with { Units = ["A"], Into = "Y" },
            (ReorganisationSubject.Branches, ReorganisationKind.Establish) => entry with
            {
                Founded = [Village("C", parent: "X")],
                People = [new PersonGoes(member, "C")],
            },
            (ReorganisationSubject.Branches, _) => entry with { Units = ["A"], Offices = [new OfficeGiven("A", member, Office.Secretary)] },
            (ReorganisationSubject.Communes, _) => entry with { Units = ["X", "Y"], Founded = [Commune] },
            (ReorganisationSubject.Localities, _) => entry with { Units = ["V", "W"], Founded = [NewVillage] },
            _ => entry with { Units = ["H"], Founded = [new FoundedUnit { Code = "T", Name = "Đảng bộ tỉnh T" }] },
        };
    }

    private static FoundedUnit Commune =>
        new()
        {
            Code = "Z",
            Name = "Đảng bộ xã Z",
            CommuneKind = CommuneKind.Commune,
        };

    private static FoundedUnit NewVillage =>
        new()
        {
            Code = "VW",
            Name = "Bản VW",
            LocalityKind = LocalityKind.Village,
        };
}
