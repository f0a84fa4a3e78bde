using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.SqlServer;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Integrity;

public sealed class DoctorTests : IAsyncLifetime
{
    private static readonly DateOnly Start = TestData.Founded;
    private static readonly DateOnly Middle = new(2015, 1, 1);

    private readonly RecordsFile file = new();
    private RecordsContext context = null!;
    private TestData data = null!;
    private DistrictCommittee district = null!;
    private CommuneCommittee commune = null!;
    private Branch branch = null!;
    private Member member = null!;

    public async Task InitializeAsync()
    {
        context = file.Open();
        data = new TestData(context);
        district = await data.DistrictAsync("SC");
        commune = await data.CommuneAsync(district, "SC-ML");
        branch = await data.BranchAsync(district, commune, "SC-ML-01");
        member = await data.MemberAsync(branch, admittedOn: new DateOnly(2010, 3, 1));
    }

    public async Task DisposeAsync()
    {
        await context.DisposeAsync();
        file.Dispose();
    }

    [Fact]
    public async Task Sound_records_give_no_finding()
    {
        await data.MemberAsync(branch, admittedOn: new DateOnly(2012, 3, 1), leftOn: new DateOnly(2020, 1, 1));
        await data.BranchAsync(district, code: "SC-CA", from: Middle, to: new DateOnly(2020, 1, 1));
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_missing_database_is_one_finding()
    {
        using var nowhere = new RecordsFile(empty: true);
        await using var records = nowhere.Open();
        (await new DoctorService(records).FindAsync()).Select(finding => finding.Check).ShouldBe(["database"]);
    }

    [Fact]
    public async Task An_old_schema_is_named_by_the_missing_migrations()
    {
        await ExecuteAsync("DELETE FROM __EFMigrationsHistory");
        (await FindAsync()).ShouldAllBe(finding => finding.Check == "schema");
    }

    [Fact]
    public async Task A_person_in_two_branches_at_once_is_found()
    {
        var other = await data.BranchAsync(district, code: "SC-CA");
        await data.AddAsync(Membership(other, new DateOnly(2012, 1, 1), new DateOnly(2013, 1, 1), MembershipEnd.Reorganisation));
        (await FindAsync()).ShouldContain(Finding("overlapping-memberships", member.RecordNumber));
    }

    [Fact]
    public async Task Memberships_that_meet_on_a_day_do_not_overlap()
    {
        var mover = await data.MemberAsync(branch, admittedOn: Start, leftOn: Middle, ended: MembershipEnd.InternalTransfer);
        var other = await data.BranchAsync(district, code: "SC-CA");
        await data.AddAsync(
            new BranchMembership
            {
                MemberId = mover.Id,
                BranchId = other.Id,
                From = Middle,
                Began = MembershipStart.InternalTransfer,
            }
        );
        await ExecuteAsync($"UPDATE Members SET LastBranchId = {other.Id}, LeftOn = NULL WHERE Id = {mover.Id}");
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_rows_of_particulars_on_one_day_are_found()
    {
        await data.AddAsync(
            new MemberParticulars
            {
                MemberId = member.Id,
                Sex = Sex.Male,
                BirthDate = new DateOnly(1985, 1, 1),
                Ethnicity = "Mông",
                From = Start,
                To = Middle,
            }
        );
        await OnlyAsync("overlapping-particulars", member.RecordNumber);
    }

    [Fact]
    public async Task Two_absences_of_one_kind_on_one_day_are_found()
    {
        await data.AddAsync(Absence(Middle, null), Absence(Middle.AddYears(-1), Middle.AddYears(1)));
        await OnlyAsync("overlapping-absences", member.RecordNumber);
    }

    [Fact]
    public async Task One_office_held_twice_on_one_day_is_found()
    {
        await data.AddAsync(Office(branch, Middle, null), Office(branch, Middle.AddYears(-1), Middle.AddYears(1)));
        await OnlyAsync("overlapping-offices", member.RecordNumber);
    }

    [Fact]
    public async Task An_office_after_the_end_of_its_branch_is_found()
    {
        var dissolved = await data.BranchAsync(district, code: "SC-CA", to: Middle);
        await data.AddAsync(Office(dissolved, Start, Middle.AddDays(1)));
        await OnlyAsync("office-outside-organisation", member.RecordNumber);
    }

    [Fact]
    public async Task A_membership_before_the_beginning_of_its_branch_is_found()
    {
        var later = await data.BranchAsync(district, code: "SC-CA", from: Middle);
        var early = await data.MemberAsync(later, admittedOn: Middle.AddDays(-1));
        await OnlyAsync("membership-outside-branch", early.RecordNumber);
    }

    [Fact]
    public async Task A_person_who_never_was_a_member_is_found()
    {
        await ExecuteAsync($"DELETE FROM Memberships WHERE MemberId = {member.Id}");
        await OnlyAsync("member-without-membership", member.RecordNumber);
    }

    [Fact]
    public async Task A_membership_under_an_admission_that_is_not_there_is_found()
    {
        await ExecuteAsync("UPDATE Memberships SET AdmissionNumber = 2");
        await OnlyAsync("membership-without-admission", member.RecordNumber);
    }

    [Fact]
    public async Task Another_last_branch_than_that_of_the_last_membership_is_found()
    {
        var other = await data.BranchAsync(district, code: "SC-CA");
        await ExecuteAsync($"UPDATE Members SET LastBranchId = {other.Id}");
        await OnlyAsync("last-branch", member.RecordNumber);
    }

    [Fact]
    public async Task Another_leaving_day_than_that_of_the_last_membership_is_found()
    {
        await ExecuteAsync("UPDATE Members SET LeftOn = '2020-01-01'");
        await OnlyAsync("last-branch", member.RecordNumber);
    }

    [Fact]
    public async Task A_move_that_leads_to_no_branch_is_found()
    {
        var gone = await data.MemberAsync(branch, admittedOn: Start, leftOn: Middle, ended: MembershipEnd.InternalTransfer);
        await OnlyAsync("gap-without-leaving", gone.RecordNumber);
    }

    [Fact]
    public async Task A_candidate_admitted_without_a_member_is_found()
    {
        var candidate = await data.SaveAsync(
            new AdmissionCandidate
            {
                Number = "HS-01",
                FullName = "Lò Văn Mẫu",
                SortKey = "",
                SearchKey = "",
                Sex = Sex.Male,
                BirthDate = new DateOnly(2000, 1, 1),
                BranchId = branch.Id,
                Source = CandidateSource.YouthUnion,
            }
        );
        await data.AddAsync(
            new CandidateStep
            {
                CandidateId = candidate.Id,
                Kind = CandidateStepKind.Admitted,
                On = Middle,
            }
        );
        await OnlyAsync("admitted-without-member", "HS-01");
    }

    [Theory]
    [InlineData("sc-ml-01")]
    [InlineData("SC-ML-đ1")]
    [InlineData("SC-ML-01 ")]
    public async Task A_code_not_in_capitals_is_found(string code)
    {
        await ExecuteAsync($"UPDATE Organisations SET Code = '{code}' WHERE Id = {branch.Id}");
        await OnlyAsync("code-not-in-capitals", code);
    }

    [Fact]
    public async Task An_organisation_that_never_exists_is_found()
    {
        await data.SaveAsync(new DistrictCommittee { Code = "KHONG", Name = "Đảng bộ huyện không ngày" });
        await OnlyAsync("organisation-without-life", "KHONG");
    }

    [Fact]
    public async Task Two_lives_on_one_day_are_found()
    {
        await data.AddAsync(
            new OrganisationLife
            {
                OrganisationId = branch.Id,
                From = Middle,
                To = Middle.AddDays(1),
            }
        );
        await OnlyAsync("overlapping-lives", branch.Code);
    }

    [Fact]
    public async Task A_branch_in_two_places_on_one_day_is_found()
    {
        await data.AddAsync(Place(district, null, Middle, Middle.AddDays(1)));
        await OnlyAsync("overlapping-branch-affiliations", branch.Code);
    }

    [Fact]
    public async Task A_commune_under_two_districts_on_one_day_is_found()
    {
        await data.AddAsync(
            new CommuneAffiliation
            {
                CommuneId = commune.Id,
                DistrictId = district.Id,
                From = Middle,
                To = Middle.AddDays(1),
            }
        );
        await OnlyAsync("overlapping-commune-affiliations", commune.Code);
    }

    [Fact]
    public async Task A_locality_in_two_communes_on_one_day_is_found()
    {
        var village = await data.SaveAsync(
            new Locality
            {
                Code = "BAN-01",
                Name = "Bản Mẫu",
                Kind = LocalityKind.Village,
            }
        );
        await data.AddAsync(Lies(village, Start, null), Lies(village, Middle, Middle.AddDays(1)));
        await OnlyAsync("overlapping-locality-affiliations", "BAN-01");
    }

    [Fact]
    public async Task A_place_before_the_beginning_of_its_branch_is_found()
    {
        await data.AddAsync(Place(district, commune, Start.AddDays(-1), Start));
        (await FindAsync()).ShouldContain(Finding("affiliation-outside-branch", branch.Code));
    }

    [Fact]
    public async Task A_place_of_a_commune_before_its_beginning_is_found()
    {
        await data.AddAsync(
            new CommuneAffiliation
            {
                CommuneId = commune.Id,
                DistrictId = district.Id,
                From = Start.AddDays(-1),
                To = Start,
            }
        );
        await OnlyAsync("affiliation-outside-commune", commune.Code);
    }

    [Fact]
    public async Task A_branch_that_stands_nowhere_for_a_day_is_found()
    {
        await ExecuteAsync($"UPDATE BranchAffiliations SET [To] = '2014-12-31' WHERE BranchId = {branch.Id}");
        await data.AddAsync(Place(district, commune, Middle, null));
        await OnlyAsync("branch-without-place", branch.Code);
    }

    [Fact]
    public async Task A_branch_that_moves_without_a_day_between_is_sound()
    {
        await ExecuteAsync($"UPDATE BranchAffiliations SET [To] = '2015-01-01' WHERE BranchId = {branch.Id}");
        await data.AddAsync(Place(district, null, Middle, null));
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_branch_under_another_district_than_its_commune_is_found()
    {
        var other = await data.DistrictAsync("VB");
        await ExecuteAsync($"UPDATE BranchAffiliations SET DistrictId = {other.Id} WHERE BranchId = {branch.Id}");
        await OnlyAsync("branch-district-not-communes", branch.Code);
    }

    [Fact]
    public async Task A_branch_under_a_commune_that_stood_under_no_district_is_found()
    {
        await ExecuteAsync($"UPDATE CommuneAffiliations SET [From] = '2000-01-02' WHERE CommuneId = {commune.Id}");
        await OnlyAsync("branch-under-absent-commune", branch.Code);
    }

    [Fact]
    public async Task A_counter_behind_the_changes_is_found()
    {
        await ExecuteAsync("UPDATE ChangeCounters SET Last = 1");
        await OnlyAsync("change-counter", "1");
    }

    [Fact]
    public async Task A_fact_removed_by_a_change_that_is_not_there_is_found()
    {
        await context.Database.OpenConnectionAsync();
        await ExecuteAsync("PRAGMA foreign_keys = OFF");
        await data.AddAsync(Absence(Middle, null));
        await ExecuteAsync("UPDATE Absences SET RemovedBy = 999");
        await OnlyAsync("fact-without-change", "Absence 1");
    }

    [Fact]
    public void Every_check_is_understood_by_SQL_Server()
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        options.UseSqlServerRecords("Server=nowhere;Database=records");
        using var records = new RecordsContext(options.Options) { Scope = Data.Access.Scope.Whole(Middle) };
        foreach (var check in DoctorService.ChecksOf(records))
        {
            new DoctorService(records).Ask(check).ToQueryString().ShouldContain("SELECT", customMessage: check.Name);
        }
    }

    private async Task OnlyAsync(string check, string subject) => (await FindAsync()).ShouldBe([Finding(check, subject)]);

    private async Task<IEnumerable<(string Check, string Subject)>> FindAsync()
    {
        context.ChangeTracker.Clear();
        return (await new DoctorService(context).FindAsync()).Select(finding => (finding.Check, finding.Subject));
    }

    private static (string Check, string Subject) Finding(string check, string subject) => (check, subject);

    private Task<int> ExecuteAsync(string sql) => context.Database.ExecuteSqlRawAsync(sql);

    private BranchMembership Membership(Branch branch, DateOnly from, DateOnly? to, MembershipEnd? ended) =>
        new()
        {
            MemberId = member.Id,
            BranchId = branch.Id,
            From = from,
            To = to,
            Began = MembershipStart.Reorganisation,
            Ended = ended,
        };

    private Absence Absence(DateOnly from, DateOnly? to) =>
        new()
        {
            MemberId = member.Id,
            Kind = AbsenceKind.Exempt,
            From = from,
            To = to,
        };

    private OfficeHolding Office(Organisation organisation, DateOnly from, DateOnly? to) =>
        new()
        {
            MemberId = member.Id,
            OrganisationId = organisation.Id,
            Office = PartyBranchRecords.Domain.Organisations.Office.Secretary,
            From = from,
            To = to,
        };

    private BranchAffiliation Place(DistrictCommittee district, CommuneCommittee? commune, DateOnly from, DateOnly? to) =>
        new()
        {
            BranchId = branch.Id,
            DistrictId = district.Id,
            CommuneId = commune?.Id,
            From = from,
            To = to,
        };

    private LocalityAffiliation Lies(Locality locality, DateOnly from, DateOnly? to) =>
        new()
        {
            LocalityId = locality.Id,
            CommuneId = commune.Id,
            From = from,
            To = to,
        };
}
