using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationScene;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>Branches merge, split, end and move, by decisions of last summer that are recorded on 1 March 2026.</summary>
public sealed class BranchReorganisationTests : IDisposable
{
    private const string On = "2025-07-01";

    private readonly ReorganisationScene scene = new();
    private readonly CommuneCommittee commune;
    private readonly Branch a;
    private readonly Branch b;

    public BranchReorganisationTests()
    {
        commune = scene.Records.Commune("X", scene.District);
        a = scene.Records.Branch("A", scene.District, commune);
        b = scene.Records.Branch("B", scene.District, commune);
    }

    public void Dispose() => scene.Dispose();

    [Fact]
    public async Task Two_branches_become_a_new_one_on_the_day_of_the_decision()
    {
        var (one, two) = (scene.Records.Member(a), scene.Records.Member(b));
        scene.Records.Office(a, one, Office.Secretary);
        var village = scene.Records.Locality("V", commune);
        scene.Records.Cover(village, a);

        await scene.InForceAsync(scene.Merge(On, "C", a, b));

        (await scene.BranchOfAsync(one.Id, "2025-06-30")).ShouldBe("A");
        (await scene.BranchOfAsync(one.Id, On)).ShouldBe("C");
        (await scene.BranchOfAsync(two.Id, On)).ShouldBe("C");
        var rows = await scene.SeeAsync(context => context.Memberships.Where(row => row.MemberId == one.Id).OrderBy(row => row.From).ToListAsync());
        rows.Select(row => (row.Began, row.Ended))
            .ShouldBe([(MembershipStart.Admission, MembershipEnd.Reorganisation), (MembershipStart.Reorganisation, null)]);
        var made = await scene.SeeAsync(context => context.Branches.SingleAsync(branch => branch.Code == "C"));
        (await scene.SeeAsync(context => context.Members.SingleAsync(member => member.Id == one.Id))).LastBranchId.ShouldBe(made.Id);
        (await scene.SeeAsync(context => context.OfficeHoldings.SingleAsync())).To.ShouldBe(new DateOnly(2025, 7, 1));
        (await scene.SeeAsync(context => context.LocalityCoverages.SingleAsync(row => row.To == null))).BranchId.ShouldBe(made.Id);
        var fact = await scene.SeeAsync(context => context.Reorganisations.Include(one => one.Units).SingleAsync());
        fact.Units.OrderBy(unit => unit.Role).ThenBy(unit => unit.Position).Select(unit => unit.OrganisationId).ShouldBe([a.Id, b.Id, made.Id]);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_branch_that_lives_on_keeps_its_people_and_its_offices()
    {
        var (stays, comes) = (scene.Records.Member(a), scene.Records.Member(b));
        scene.Records.Office(a, stays, Office.Secretary);

        await scene.InForceAsync(scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Merge, On, a, b) with { Into = "A" });

        (await scene.SeeAsync(context => context.Memberships.CountAsync(row => row.MemberId == stays.Id))).ShouldBe(1);
        (await scene.BranchOfAsync(comes.Id, On)).ShouldBe("A");
        (await scene.SeeAsync(context => context.OfficeHoldings.SingleAsync())).To.ShouldBeNull();
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Who_joined_later_goes_from_the_own_day_and_who_has_moved_on_only_passes_through()
    {
        var other = scene.Records.Branch("D", scene.District, commune);
        var joined = scene.Records.Member(a, from: "2025-09-01");
        var moved = scene.Records.Member(a, to: "2025-10-01", ended: MembershipEnd.InternalTransfer);
        scene.Records.Stand(moved, other, "2025-10-01");
        scene
            .Records.Context.Members.Where(member => member.Id == moved.Id)
            .ExecuteUpdate(set => set.SetProperty(member => member.LastBranchId, other.Id).SetProperty(member => member.LeftOn, (DateOnly?)null));
        var between = scene.Records.Member(a, to: "2025-10-01", ended: MembershipEnd.InternalTransfer);
        scene.Records.Stand(between, b, "2025-10-01");
        scene
            .Records.Context.Members.Where(member => member.Id == between.Id)
            .ExecuteUpdate(set => set.SetProperty(member => member.LastBranchId, b.Id).SetProperty(member => member.LeftOn, (DateOnly?)null));
        var left = scene.Records.Member(b, to: "2025-12-01");

        await scene.InForceAsync(scene.Merge(On, "C", a, b));

        var rows = await scene.SeeAsync(context => context.Memberships.Where(row => row.MemberId == joined.Id).SingleAsync());
        (rows.From, rows.Began).ShouldBe((new DateOnly(2025, 9, 1), MembershipStart.Admission));
        (await scene.BranchOfAsync(moved.Id, "2025-08-01")).ShouldBe("C");
        (await scene.BranchOfAsync(moved.Id, "2025-10-01")).ShouldBe("D");
        (await scene.SeeAsync(context => context.Memberships.CountAsync(row => row.MemberId == between.Id))).ShouldBe(
            2,
            "the later move was within the new branch"
        );
        (await scene.BranchOfAsync(left.Id, "2025-11-30")).ShouldBe("C");
        (await scene.SeeAsync(context => context.Members.SingleAsync(member => member.Id == left.Id))).LeftOn.ShouldBe(new DateOnly(2025, 12, 1));
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_dissolved_branch_leaves_nobody_without_a_branch()
    {
        var (one, two) = (scene.Records.Member(a, name: "Lò Văn Một"), scene.Records.Member(a));
        var entry = scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Dissolve, On, a);

        var refused = await scene.TryAsync(entry with { People = [new(two.Id, "B")] });
        refused.Verdict.Refusals.ShouldHaveSingleItem().ShouldBe(ReorganisationRefusals.MemberWithoutBranch("Lò Văn Một"), RefusalsAreEqual);
        (await scene.SeeAsync(context => context.Changes.CountAsync())).ShouldBe(1, "a refusal leaves no trace");

        await scene.InForceAsync(entry with { Number = "9-QĐ", Into = "B" });
        (await scene.BranchOfAsync(one.Id, On)).ShouldBe("B");
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_split_sends_the_chosen_people_to_the_new_branch_and_ends_their_offices_in_the_old_one()
    {
        var (stays, goes) = (scene.Records.Member(a), scene.Records.Member(a));
        scene.Records.Office(a, goes, Office.DeputySecretary);
        var entry = scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Split, On, a) with
        {
            Founded = [Village("A2")],
            Into = "A",
            People = [new(goes.Id, "A2")],
            Offices = [new("A2", goes.Id, Office.Secretary)],
        };

        await scene.InForceAsync(entry);

        (await scene.BranchOfAsync(stays.Id, On)).ShouldBe("A");
        (await scene.BranchOfAsync(goes.Id, On)).ShouldBe("A2");
        var offices = await scene.SeeAsync(context => context.OfficeHoldings.OrderBy(office => office.From).ToListAsync());
        offices.Select(office => (office.Office, office.To)).ShouldBe([(Office.DeputySecretary, new DateOnly(2025, 7, 1)), (Office.Secretary, null)]);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_branch_is_established_from_people_of_others()
    {
        var (one, two) = (scene.Records.Member(a), scene.Records.Member(b));
        var entry = scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Establish, On) with
        {
            Founded = [Village("N", parent: "X")],
            People = [new(one.Id, "N")],
        };
        await scene.InForceAsync(entry);
        (await scene.BranchOfAsync(one.Id, On)).ShouldBe("N");
        (await scene.BranchOfAsync(two.Id, On)).ShouldBe("B");
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_branch_moves_to_another_commune_with_everybody_in_it()
    {
        var other = scene.Records.Commune("Y", scene.District);
        var member = scene.Records.Member(a);
        await scene.InForceAsync(scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Reassign, On, a) with { Into = "Y" });
        var places = await scene.SeeAsync(context =>
            context.BranchAffiliations.Where(place => place.BranchId == a.Id).OrderBy(place => place.From).ToListAsync()
        );
        places.Select(place => (place.CommuneId, place.To)).ShouldBe([(commune.Id, new DateOnly(2025, 7, 1)), (other.Id, null)]);
        (await scene.SeeAsync(context => context.Memberships.CountAsync(row => row.MemberId == member.Id))).ShouldBe(1);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_consolidated_branch_has_the_officers_it_is_given_and_no_others()
    {
        var (old, next) = (scene.Records.Member(a), scene.Records.Member(a));
        scene.Records.Office(a, old, Office.Secretary);
        await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Consolidate, On, a) with
            {
                Offices = [new("A", next.Id, Office.Secretary)],
            }
        );
        var offices = await scene.SeeAsync(context => context.OfficeHoldings.OrderBy(office => office.From).ToListAsync());
        offices.Select(office => (office.MemberId, office.To)).ShouldBe([(old.Id, new DateOnly(2025, 7, 1)), (next.Id, null)]);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task An_office_recorded_since_in_a_branch_that_had_ended_no_longer_holds_until_it_is_taken_back()
    {
        var member = scene.Records.Member(a, name: "Lò Văn Một");
        scene.Records.Office(a, member, Office.Secretary, from: "2025-08-01");
        var id = await scene.InForceAsync(scene.Merge(On, "C", a, b));

        (await scene.SeeAsync(context => context.OfficeHoldings.CountAsync())).ShouldBe(0);
        var done = await scene.SeeAsync(context =>
            context.ReorganisationDrafts.Where(draft => draft.Id == id).Select(draft => draft.Done).SingleAsync()
        );
        ReorganisationDone
            .Read(done!)
            .Consequences.OfficesWithdrawn.ShouldBe([new OfficeChange(member.Id, "A", Office.Secretary, new DateOnly(2025, 8, 1))]);
        await scene.ShouldBeSoundAsync();

        await scene.TakeBackAsync(id);
        (await scene.SeeAsync(context => context.OfficeHoldings.SingleAsync())).From.ShouldBe(new DateOnly(2025, 8, 1));
    }

    [Fact]
    public async Task A_unit_that_has_ended_since_is_named_and_refused()
    {
        var gone = scene.Records.Branch("G", scene.District, commune, to: "2025-12-01");
        (await scene.TryAsync(scene.Merge(On, "C2", b, gone)))
            .Verdict.Refusals.Select(refusal => refusal.Code)
            .ShouldBe(["Reorganisations.UnitGone"]);
    }

    [Fact]
    public async Task A_draft_of_the_future_waits_for_its_day()
    {
        scene.Records.Member(a);
        var refused = await scene.TryAsync(scene.Merge("2026-03-02", "C", a, b));
        refused.Verdict.Refusals.Select(refusal => refusal.Code).ShouldBe(["Reorganisations.NotYetEffective"]);
        await scene.InForceAsync(scene.Merge("2026-03-01", "C", a, b));
    }

    [Fact]
    public async Task The_same_decision_is_recorded_once_and_a_code_is_given_once()
    {
        scene.Records.Member(a);
        var entry = scene.Merge(On, "B", a, scene.Records.Branch("D", scene.District, commune));
        (await scene.TryAsync(entry)).Verdict.Refusals.Select(refusal => refusal.Code).ShouldBe(["Reorganisations.CodeTaken"]);
        await scene.InForceAsync(entry with { Founded = [Village("C")] });
        (await scene.TryAsync(entry with { Founded = [Village("C9")] }))
            .Verdict.Refusals.Select(refusal => refusal.Code)
            .ShouldBe(["Reorganisations.DecisionKnown"]);
    }

    [Fact]
    public async Task Of_two_who_put_the_same_draft_in_force_one_is_refused()
    {
        scene.Records.Member(a);
        var key = await scene.BeginAsync(scene.Merge(On, "C", a, b));
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => scene.WithAsync(service => service.PutInForceAsync(key, Guid.NewGuid()))))
        );
        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
        outcomes.Where(outcome => !outcome.IsDone).ShouldAllBe(outcome => outcome.Verdict.Refusals[0] == ReorganisationRefusals.NoDraft);
        (await scene.SeeAsync(context => context.Reorganisations.CountAsync())).ShouldBe(1);
    }

    private static readonly RefusalComparer RefusalsAreEqual = new();

    private sealed class RefusalComparer : IEqualityComparer<Refusal>
    {
        public bool Equals(Refusal? x, Refusal? y) => x!.Code == y!.Code && x.Values.SequenceEqual(y.Values);

        public int GetHashCode(Refusal refusal) => refusal.Code.GetHashCode(StringComparison.Ordinal);
    }
}
