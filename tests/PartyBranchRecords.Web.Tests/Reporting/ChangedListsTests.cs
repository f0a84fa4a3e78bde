using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;
using static PartyBranchRecords.Web.Tests.Reporting.ReportRunning;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Who came into a list between 1 January 2019 and 1 January 2021, who went, and why.</summary>
public sealed class ChangedListsTests : IDisposable
{
    private const string Then = "2019-01-01";
    private const string Now = "2021-01-01";
    private static readonly DateOnly Today = new(2026, 3, 1);

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;
    private readonly Branch branch;

    public ChangedListsTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
        branch = records.Branch("B", district, commune);
        records.Members(branch, 6);
    }

    [Fact]
    public async Task An_admission_and_a_transfer_from_another_commune_are_told_apart()
    {
        var elsewhere = records.Branch("K", district, records.Commune("Y", district));
        var admitted = records.Member(branch, "2020-05-19");
        var moved = records.Member(elsewhere, to: "2020-03-01", ended: MembershipEnd.InternalTransfer);
        records.Stand(moved, branch, "2020-03-01");

        var changes = await OfAsync("members", "X", "members");

        ReasonOf(changes.Came, admitted)
            .ShouldSatisfyAllConditions(
                reason => reason.Cause.ShouldBe(ChangeCause.Admitted),
                reason => reason.On.ShouldBe(new DateOnly(2020, 5, 19))
            );
        ReasonOf(changes.Came, moved)
            .ShouldSatisfyAllConditions(
                reason => reason.Cause.ShouldBe(ChangeCause.MovedFrom),
                reason => reason.Units.ShouldBe([new NamedUnit("K", "Chi bộ K")])
            );
        (changes.Then, changes.Came.Count, changes.Went.Count, changes.Now).ShouldBe((6, 2, 0, 8));
    }

    [Fact]
    public async Task Within_the_district_that_transfer_is_no_change()
    {
        var elsewhere = records.Branch("K", district, records.Commune("Y", district));
        var moved = records.Member(elsewhere, to: "2020-03-01", ended: MembershipEnd.InternalTransfer);
        records.Stand(moved, branch, "2020-03-01");

        var changes = await OfAsync("members", "H", "members");

        (changes.Came.Count, changes.Went.Count).ShouldBe((0, 0));
        var rows = await OfAsync("members", "H", "members", unit: "Y");
        ReasonOf(rows.Went, moved).Cause.ShouldBe(ChangeCause.MovedTo);
    }

    [Fact]
    public async Task Who_left_left_for_a_reason_that_only_some_may_read()
    {
        var struckOff = records.Member(branch, to: "2020-02-03", ended: MembershipEnd.StruckOff);

        var changes = await OfAsync("members", "H", "members");

        ReasonOf(changes.Went, struckOff)
            .ShouldSatisfyAllConditions(
                reason => reason.Cause.ShouldBe(ChangeCause.StruckOff),
                reason => reason.On.ShouldBe(new DateOnly(2020, 2, 3))
            );
        ReasonOf(changes.WithoutReasonsForLeaving().Went, struckOff).Cause.ShouldBe(ChangeCause.Left);
    }

    [Fact]
    public async Task A_late_recognition_counts_from_the_day_the_probation_ended()
    {
        records.Change(2, new DateTime(2022, 6, 1, 0, 0, 0, DateTimeKind.Utc));
        var member = records.Member(branch, "2018-09-02", official: "2019-09-02");

        var official = await OfAsync("members", "X", "official");
        var probationary = await OfAsync("members", "X", "probationary");

        foreach (var reason in new[] { ReasonOf(official.Came, member), ReasonOf(probationary.Went, member) })
        {
            (reason.Cause, reason.On).ShouldBe((ChangeCause.BecameOfficial, new DateOnly(2019, 9, 2)));
        }
    }

    [Fact]
    public async Task A_merger_names_what_was_merged_into_what_and_by_which_decision()
    {
        var gone = records.Branch("A", district, commune, to: "2020-07-01");
        var member = records.Member(gone, to: "2020-07-01", ended: MembershipEnd.Reorganisation);
        records.Stand(member, branch, "2020-07-01", began: MembershipStart.Reorganisation);
        records.Reorganise(ReorganisationKind.Merge, "2020-07-01", [gone], branch);

        var reason = (await OfAsync("branch-sizes", "H", "few")).Went.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem();
        (reason.Cause, reason.On, reason.Decision).ShouldBe((ChangeCause.MergedInto, new DateOnly(2020, 7, 1), "001-QĐ"));
        reason.Units.ShouldBe([new NamedUnit("B", "Chi bộ B")]);

        var person = (await OfAsync("members", "B", "members")).Came.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem();
        (person.Cause, person.Decision).ShouldBe((ChangeCause.CameByReorganisation, "001-QĐ"));
        person.Units.ShouldBe([new NamedUnit("A", "Chi bộ A")]);
    }

    [Fact]
    public async Task A_branch_that_grew_left_the_class_and_says_what_was_merged_into_it()
    {
        var small = records.Branch("S", district, commune);
        records.Members(small, 4);
        var gone = records.Branch("A", district, commune, to: "2020-07-01");
        var member = records.Member(gone, to: "2020-07-01", ended: MembershipEnd.Reorganisation);
        records.Stand(member, small, "2020-07-01", began: MembershipStart.Reorganisation);
        records.Reorganise(ReorganisationKind.Merge, "2020-07-01", [gone], small);

        var reasons = (await OfAsync("branch-sizes", "H", "few")).Went.Single(row => row.Row.Subject.Code == "S").Reasons;

        (reasons[0].Cause, reasons[0].Before, reasons[0].After).ShouldBe((ChangeCause.MoreMembers, 4, 5));
        (reasons[1].Cause, reasons[1].Units[0].Code).ShouldBe((ChangeCause.MergedFrom, "A"));
    }

    [Fact]
    public async Task A_branch_reassigned_to_another_commune_comes_with_its_people()
    {
        var other = records.Commune("Y", district);
        var moved = records.Branch("M", null);
        records.Place(moved, district, other, to: "2020-01-01");
        records.Place(moved, district, commune, from: "2020-01-01");
        var member = records.Member(moved);
        records.Reorganise(ReorganisationKind.Reassign, "2020-01-01", [moved], moved);

        var unit = (await OfAsync("branch-sizes", "X", "branches")).Came.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem();
        (unit.Cause, unit.Decision, unit.Units[0].Code).ShouldBe((ChangeCause.MovedInFrom, "001-QĐ", "Y"));
        var person = ReasonOf((await OfAsync("members", "X", "members")).Came, member);
        (person.Cause, person.On, person.Decision).ShouldBe((ChangeCause.BranchCame, new DateOnly(2020, 1, 1), "001-QĐ"));
    }

    [Fact]
    public async Task A_village_that_got_a_branch_of_its_own_names_it()
    {
        var village = records.Locality("L", commune);
        records.Cover(village, branch, from: "2019-09-02");

        var changes = await OfAsync("coverage", "X", "independent", by: ReportLevel.Commune);

        var reason = changes.Came.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem();
        (reason.Cause, reason.Units[0].Code).ShouldBe((ChangeCause.GotBranch, "B"));
        (await OfAsync("coverage", "X", "without_branch", by: ReportLevel.Commune)).Went.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Against_a_later_day_those_who_are_gone_by_then_are_the_surplus()
    {
        var gone = records.Member(branch, to: "2020-02-03", ended: MembershipEnd.Deceased);

        var changes = await OfAsync("members", "X", "members", now: Then, then: Now);

        ReasonOf(changes.Came, gone).Cause.ShouldBe(ChangeCause.Deceased);
        (changes.Then, changes.Came.Count, changes.Went.Count, changes.Now).ShouldBe((6, 1, 0, 7));
    }

    [Fact]
    public async Task Before_the_records_begin_there_are_no_lists()
    {
        var changes = await FindAsync("members", "X", "members", Now, "2009-12-31", null, null);

        changes.ShouldBeNull();
    }

    private static ChangeReason ReasonOf(IReadOnlyList<ChangedRow> rows, Member member) =>
        rows.Single(row => row.Row.Subject.Id == member.Id).Reasons.ShouldHaveSingleItem();

    private async Task<ListChanges> OfAsync(
        string report,
        string organisation,
        string column,
        string? unit = null,
        ReportLevel? by = null,
        string now = Now,
        string then = Then
    ) => (await FindAsync(report, organisation, column, now, then, unit, by)).ShouldNotBeNull();

    private async Task<ListChanges?> FindAsync(
        string report,
        string organisation,
        string column,
        string now,
        string then,
        string? unit,
        ReportLevel? by
    )
    {
        var facts = records.Facts();
        var runner = new ReportRunner(facts, new RecordsBegin(facts));
        var comparing = new ReportComparing(runner, facts);
        var words = Ask(report, organisation, now, by);
        var question = (await runner.AskAsync(words, Today)).Value!;
        var compared = (await comparing.AskAsync(question, words, new AgainstArguments { Day = TestRecords.Day(then) }, Today)).Value!;
        var outcome = await new ChangedLists(comparing, facts).OfListAsync(compared, new ListRequest(column, unit), Today);
        outcome.Verdict.Refusals.ShouldBeEmpty();
        return outcome.Value;
    }

    public void Dispose() => records.Dispose();
}
