using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.Integrity;

/// <summary>Each check finds what it is for, in the unit that is asked for and nowhere else.</summary>
public sealed class QualityTests : IDisposable
{
    private static readonly DateOnly Today = new(2020, 12, 31);

    private readonly TestRecords records = new();
    private readonly DistrictCommittee district;
    private readonly CommuneCommittee commune;
    private readonly Branch branch;
    private readonly Member secretary;

    public QualityTests()
    {
        district = records.District("H");
        commune = records.Commune("X", district);
        branch = records.Branch("B", district, commune);
        secretary = records.Person(branch, "S1", official: "2011-01-01", born: "1970-01-01");
        records.Person(branch, "S2", official: "2011-01-01", born: "1971-01-01");
        records.Person(branch, "S3", official: "2011-01-01", born: "1972-01-01");
        records.Office(branch, secretary, Office.Secretary);
        records.Commune("Y", district);
    }

    [Fact]
    public async Task Sound_records_give_nothing_to_review() => (await FoundAsync()).ShouldBeEmpty();

    [Fact]
    public async Task A_move_to_nowhere_is_a_gap()
    {
        var member = records.Member(branch, "2010-01-01", "2015-01-01", "2011-01-01", ended: MembershipEnd.InternalTransfer);
        records.Stand(member, branch, "2016-01-01");
        await OnlyAsync("gap", member.RecordNumber);
    }

    [Fact]
    public async Task A_member_of_a_dissolved_branch_is_found_where_the_branch_last_stood()
    {
        var gone = records.Branch("G", district, commune, to: "2019-01-01");
        records.Person(gone, "M", official: "2011-01-01");
        await OnlyAsync("dissolved-branch", "M");
    }

    [Theory]
    [InlineData("decision-after-ceremony", "2010-01-01", "2010-01-02", "2011-01-01")]
    [InlineData("official-before-ceremony", "2010-01-01", null, "2009-12-31")]
    [InlineData("official-not-12-months", "2010-01-01", null, "2011-01-02")]
    public async Task Dates_in_an_unlikely_order_are_found(string check, string admitted, string? decision, string official)
    {
        records.Person(branch, "M", admitted, decision, official, born: "1975-01-01");
        await OnlyAsync(check, "M");
    }

    [Fact]
    public async Task Twelve_months_from_29_February_end_on_the_28th()
    {
        records.Person(branch, "M", "2012-02-29", official: "2013-02-28", born: "1975-01-01");
        (await FoundAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_membership_that_began_on_another_day_than_the_ceremony_is_found()
    {
        var member = records.Member(branch, "2010-01-01", official: "2011-02-01", admittedOn: "2010-02-01", name: "Lò Văn Khác");
        await OnlyAsync("admission-other-day", member.RecordNumber);
    }

    [Theory]
    [InlineData("1992-01-02", true)]
    [InlineData("1992-01-01", false)]
    [InlineData("1910-12-30", true)]
    [InlineData("1910-12-31", false)]
    public async Task Under_18_at_the_ceremony_or_over_110_is_unlikely(string born, bool isFound)
    {
        records.Person(branch, "M", official: "2011-01-01", born: born);
        (await FoundAsync()).ShouldBe(isFound ? [("age", "M")] : []);
    }

    [Fact]
    public async Task Two_people_of_one_name_and_birth_date_may_be_one()
    {
        var one = records.Member(branch, official: "2011-01-01", name: "Lò Thị Đức");
        var other = records.Member(branch, official: "2011-01-01", name: "Lo Thi Duc");
        (await FoundAsync()).ShouldBe([("duplicate", one.RecordNumber), ("duplicate", other.RecordNumber)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_member_without_particulars_is_found()
    {
        var member = records.Save(
            new Member
            {
                RecordNumber = "M",
                FullName = "M",
                SortKey = "m",
                SearchKey = "m",
                LastBranchId = branch.Id,
            }
        );
        records.Admit(member, 1, "2010-01-01", official: "2011-01-01");
        records.Stand(member, branch, "2010-01-01", began: MembershipStart.Admission);
        await OnlyAsync("without-particulars", "M");
    }

    [Fact]
    public async Task An_office_held_by_one_who_left_is_found()
    {
        var left = records.Member(branch, "2010-01-01", "2019-01-01", "2011-01-01");
        records.Office(branch, left, Office.DeputySecretary);
        await OnlyAsync("office-left", left.RecordNumber);
    }

    [Fact]
    public async Task Two_secretaries_and_a_branch_too_small_are_found()
    {
        var small = records.Branch("B2", district, commune);
        var one = records.Person(small, "M1", official: "2011-01-01", born: "1973-01-01");
        var other = records.Person(small, "M2", official: "2011-01-01", born: "1974-01-01");
        records.Office(small, one, Office.Secretary);
        records.Office(small, other, Office.Secretary);
        (await FoundAsync()).ShouldBe([("two-secretaries", "B2"), ("below-3-official", "B2")]);
    }

    [Fact]
    public async Task A_large_branch_without_committee_and_secretary_is_found()
    {
        var large = records.Branch("B2", district, commune);
        foreach (var i in Enumerable.Range(0, 9))
        {
            records.Person(large, $"L{i}", official: "2011-01-01", born: $"198{i}-01-01");
        }
        (await FoundAsync()).ShouldBe([("without-secretary", "B2"), ("owing-committee", "B2")]);
    }

    [Fact]
    public async Task A_locality_nobody_covers_is_found()
    {
        records.Cover(records.Locality("L1", commune), branch);
        records.Locality("L2", commune);
        await OnlyAsync("locality-without-branch", "L2");
    }

    [Fact]
    public async Task Another_unit_shows_nothing_of_it()
    {
        records.Person(branch, "M", official: "2009-12-31");
        (await FoundAsync("X")).ShouldBe([("official-before-ceremony", "M")]);
        (await FoundAsync("Y")).ShouldBeEmpty();
    }

    private async Task OnlyAsync(string check, string number) => (await FoundAsync()).ShouldBe([(check, number)]);

    /// <summary>What the lists show; each as many as its count says.</summary>
    private async Task<List<(string Check, string Number)>> FoundAsync(string organisation = "H")
    {
        var quality = new QualityService(records.Facts());
        var found = new List<(string, string)>();
        foreach (var count in (await quality.CountAsync(organisation, Today)).Value!)
        {
            var list = (await quality.ListAsync(organisation, count.Check, Today)).Value!;
            (list.Rows.Count, list.Total).ShouldBe((count.Found, count.Found));
            found.AddRange(list.Rows.Select(row => (count.Check.Name, row.Number)));
        }
        return found;
    }

    public void Dispose() => records.Dispose();
}
