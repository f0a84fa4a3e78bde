using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Reporting;
using static PartyBranchRecords.Web.Tests.Reporting.TestRecords;

namespace PartyBranchRecords.Web.Tests.Organisations;

public sealed class UnitHistoryTests : IDisposable
{
    private static readonly DateOnly Today = new(2022, 6, 15);

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;

    public UnitHistoryTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
    }

    [Fact]
    public async Task Three_branches_that_become_one_know_one_another()
    {
        var old = new[] { Branch("A", to: "2020-03-01"), Branch("B", to: "2020-03-01"), Branch("C", to: "2020-03-01") };
        var next = Branch("D", from: "2020-03-01");
        records.Reorganise(ReorganisationKind.Merge, "2020-03-01", old, [next]);

        var formed = (await HistoryAsync("D")).Events.ShouldHaveSingleItem();
        (formed.Kind, formed.On, Codes(formed.From)).ShouldBe((UnitEventKind.FormedByMerger, new DateOnly(2020, 3, 1), "A B C"));
        formed.Decision.ShouldBe(new UnitDecision("001-QĐ", new DateOnly(2020, 3, 1)));

        var merged = await HistoryAsync("B");
        var gone = merged.Events.ShouldHaveSingleItem();
        (gone.Kind, Codes(gone.To), Codes(gone.With), gone.From.Count).ShouldBe((UnitEventKind.MergedAway, "D", "A C", 0));
        merged.Predecessors.ShouldBeEmpty();
        merged.Successors.Single().Unit.Code.ShouldBe("D");
    }

    [Fact]
    public async Task One_that_is_split_and_lives_on_is_followed_by_the_new_one_only()
    {
        var (old, part) = (Branch("A"), Branch("B", from: "2019-01-01"));
        records.Reorganise(ReorganisationKind.Split, "2019-01-01", [old], [old, part]);

        var split = (await HistoryAsync("A")).Events.ShouldHaveSingleItem();
        (split.Kind, Codes(split.To), split.From.Count, split.With.Count).ShouldBe((UnitEventKind.SplitOff, "B", 0, 0));
        var formed = (await HistoryAsync("B")).Events.ShouldHaveSingleItem();
        (formed.Kind, Codes(formed.From), Codes(formed.With)).ShouldBe((UnitEventKind.FormedBySplit, "A", ""));
    }

    [Fact]
    public async Task A_beginning_and_an_end_without_a_decision_are_told_as_what_they_are()
    {
        Branch("A", from: "2015-05-01", to: "2021-01-01");

        var events = (await HistoryAsync("A")).Events;

        events
            .Select(one => (one.Kind, one.On, one.Decision))
            .ShouldBe([(UnitEventKind.Ended, new DateOnly(2021, 1, 1), null), (UnitEventKind.Begun, new DateOnly(2015, 5, 1), null)]);
        (await HistoryAsync("X"))
            .Below.Select(change => (change.Kind, change.On, Codes(change.Counted)))
            .ShouldBe([(KindBelow.Left, new DateOnly(2021, 1, 1), "A"), (KindBelow.Came, new DateOnly(2015, 5, 1), "A")]);
    }

    [Fact]
    public async Task A_branch_whose_commune_was_merged_moved_by_that_decision()
    {
        var (old, next) = (records.Commune("Y", district, to: "2020-07-01"), records.Commune("Z", district, from: "2020-07-01"));
        var branch = records.Branch("A", null);
        records.Place(branch, district, old, to: "2020-07-01");
        records.Place(branch, district, next, from: "2020-07-01");
        records.Reorganise(ReorganisationKind.Merge, "2020-07-01", [old], [next]);

        var moved = (await HistoryAsync("A")).Events.ShouldHaveSingleItem();
        (moved.Kind, moved.Move!.From.Code, moved.Move.To.Code, moved.Decision!.Number).ShouldBe((UnitEventKind.Moved, "Y", "Z", "001-QĐ"));
        var formed = (await HistoryAsync("Z")).Events.ShouldHaveSingleItem();
        (formed.Kind, Codes(formed.From), Codes(formed.Came)).ShouldBe((UnitEventKind.FormedByMerger, "Y", "A"));
        var gone = (await HistoryAsync("Y")).Events.ShouldHaveSingleItem();
        (gone.Kind, Codes(gone.To), Codes(gone.Left)).ShouldBe((UnitEventKind.MergedAway, "Z", "A"));
        (await HistoryAsync("Z")).Below.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reassignment_says_where_the_branch_stood_and_is_counted_once_above()
    {
        var other = records.Commune("Y", district);
        var branch = records.Branch("A", null);
        records.Place(branch, district, commune, to: "2020-07-01");
        records.Place(branch, district, other, from: "2020-07-01");
        records.Reorganise(ReorganisationKind.Reassign, "2020-07-01", [branch], [branch]);

        var moved = (await HistoryAsync("A")).Events.ShouldHaveSingleItem();
        (moved.Kind, moved.Move!.From.Code, moved.Move.To.Code).ShouldBe((UnitEventKind.Moved, "X", "Y"));
        foreach (var unit in new[] { "X", "Y", "H" })
        {
            var change = (await HistoryAsync(unit)).Below.ShouldHaveSingleItem(unit);
            (change.Kind, Codes(change.Counted)).ShouldBe((KindBelow.Reassign, "A"));
        }
    }

    [Fact]
    public async Task A_district_counts_what_happened_in_its_communes_by_kind()
    {
        var (a, b) = (Branch("A", to: "2018-01-01"), Branch("B"));
        var c = Branch("C", from: "2018-02-01");
        records.Reorganise(ReorganisationKind.Merge, "2018-01-01", [a], [b]);
        records.Reorganise(ReorganisationKind.Establish, "2018-02-01", [], [c]);
        records.Reorganise(ReorganisationKind.Consolidate, "2018-03-01", [b], [b]);
        Branch("ELSEWHERE", from: "2018-04-01", inside: records.Commune("Y", records.District("K")));

        var history = await HistoryAsync("H");

        history.Events.ShouldBeEmpty();
        history
            .Below.Select(change => (change.Kind, Codes(change.Counted)))
            .ShouldBe([(KindBelow.Consolidate, "B"), (KindBelow.Establish, "C"), (KindBelow.Merge, "A")]);
    }

    [Fact]
    public async Task What_was_taken_back_and_what_came_later_is_not_told()
    {
        var (a, b) = (Branch("A"), Branch("B"));
        records.Reorganise(ReorganisationKind.Consolidate, "2018-03-01", [a], [a]);
        records.Reorganise(ReorganisationKind.Consolidate, "2021-03-01", [a], [a]);
        records.Reorganise(ReorganisationKind.Merge, "2019-03-01", [a], [b]);
        var wrong = records.Context.Reorganisations.Single(decision => decision.Kind == ReorganisationKind.Merge);
        records.Change(2, DateTime.UnixEpoch.AddDays(1));
        wrong.RemovedBy = 2;
        records.Context.SaveChanges();

        (await HistoryAsync("A", new DateOnly(2020, 1, 1))).Events.ShouldHaveSingleItem().On.ShouldBe(new DateOnly(2018, 3, 1));
        (await HistoryAsync("B")).Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task Outside_the_readers_units_a_unit_has_a_name_only_and_one_that_left_them_is_seen_until_then()
    {
        var other = records.Commune("Y", district);
        var (ours, theirs) = (Branch("A", to: "2019-01-01"), Branch("B", inside: other));
        records.Reorganise(ReorganisationKind.Merge, "2019-01-01", [ours], [theirs]);
        var moved = records.Branch("C", null);
        records.Place(moved, district, commune, to: "2020-07-01");
        records.Place(moved, district, other, from: "2020-07-01");
        records.Reorganise(ReorganisationKind.Reassign, "2020-07-01", [moved], [moved]);
        records.Reorganise(ReorganisationKind.Consolidate, "2021-07-01", [moved], [moved]);
        var secretary = new Scope(Today, [], [commune.Id]);

        (await HistoryAsync("A", scope: secretary))
            .Successors.Single()
            .Unit.ShouldSatisfyAllConditions(unit => unit.Code.ShouldBe("B"), unit => unit.IsReadable.ShouldBeFalse());
        (await SeenAsync("B", Today, secretary)).ShouldBeNull();
        var seen = (await SeenAsync("C", Today, secretary))!;
        (seen.LeftOn, seen.IsElsewhere, seen.Unit.Above[^1].Code).ShouldBe((new DateOnly(2020, 7, 1), true, "X"));
        (await HistoryAsync("C", scope: secretary)).Events.ShouldHaveSingleItem().Kind.ShouldBe(UnitEventKind.Moved);
    }

    public void Dispose() => records.Dispose();

    private Branch Branch(string code, string? from = null, string? to = null, CommuneCommittee? inside = null) =>
        records.Branch(code, district, inside ?? commune, from, to);

    private async Task<UnitSeen?> SeenAsync(string code, DateOnly day, Scope? scope = null) =>
        await new OrganisationService(records.Open(scope)).FindSeenAsync(code, day);

    private async Task<UnitHistory> HistoryAsync(string code, DateOnly? day = null, Scope? scope = null) =>
        await new UnitHistories(records.Open(scope)).OfAsync((await SeenAsync(code, day ?? Today, scope))!);

    private static string Codes(IEnumerable<NamedUnit> units) => string.Join(' ', units.Select(unit => unit.Code));
}
