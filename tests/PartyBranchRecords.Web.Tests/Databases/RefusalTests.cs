using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>What must never be is refused by the database itself, whatever the program above it does.</summary>
public abstract class RefusalTests(RecordsDatabase database)
{
    private const string Unique = "unique";

    [EachDatabaseFact]
    public async Task A_code_is_unique_over_districts_communes_and_branches()
    {
        await AddAsync(new DistrictCommittee { Code = "R1", Name = "huyện" });
        await RefusesAsync(new CommuneCommittee { Code = "R1", Name = "xã" }, Unique, "Organisations");
        await RefusesAsync(Branch("R1"), Unique, "Organisations");
    }

    [EachDatabaseFact]
    public async Task Codes_are_compared_ordinally()
    {
        await AddAsync(Branch("R2a"), Branch("R2A"), Branch("R2Á"));
    }

    [EachDatabaseFact]
    public async Task A_reserved_word_or_nothing_is_no_code()
    {
        foreach (var code in Organisation.ReservedCodes.Append(""))
        {
            await RefusesAsync(Branch(code), "CK_Organisation_Code");
        }
    }

    [EachDatabaseFact]
    public async Task The_few_member_limit_lies_between_3_and_9()
    {
        await AddAsync(District("R3", 3), District("R9", 9));
        await RefusesAsync(District("R2", 2), "CK_Organisation_FewLimit");
        await RefusesAsync(District("R10", 10), "CK_Organisation_FewLimit");
    }

    [EachDatabaseFact]
    public async Task A_period_does_not_end_before_its_second_day()
    {
        var sample = await new Sample("R4").WriteAsync(database);
        await RefusesAsync(Life(sample, Sample.Beginning, Sample.Beginning), "CK_OrganisationLife_Period");
        await RefusesAsync(Life(sample, Sample.Beginning, Sample.Beginning.AddDays(-1)), "CK_OrganisationLife_Period");
        await AddAsync(Life(sample, Sample.Beginning, Sample.Beginning.AddDays(1)));
    }

    [EachDatabaseFact]
    public async Task A_person_has_one_open_membership()
    {
        var sample = await new Sample("R5").WriteAsync(database);
        await RefusesAsync(Known(sample.Membership()), Unique, "Memberships");
    }

    [EachDatabaseFact]
    public async Task A_membership_that_ended_says_how_and_an_open_one_does_not()
    {
        var sample = await new Sample("R6").WriteAsync(database);
        await RefusesAsync(Known(Ending(sample, Sample.Beginning.AddDays(9), ended: null)), "CK_BranchMembership_Ended");
        await RefusesAsync(Known(Ending(sample, to: null, MembershipEnd.Resigned)), "CK_BranchMembership_Ended");
    }

    [EachDatabaseFact]
    public async Task A_branch_stands_in_one_place()
    {
        var sample = await new Sample("R7").WriteAsync(database);
        var second = new BranchAffiliation
        {
            BranchId = sample.Branch.Id,
            DistrictId = sample.District.Id,
            From = Sample.Beginning.AddYears(1),
        };
        await RefusesAsync(Known(second), Unique, "BranchAffiliations");
    }

    [EachDatabaseFact]
    public async Task A_record_number_belongs_to_one_person()
    {
        var sample = await new Sample("R8").WriteAsync(database);
        var other = Sample.NewMember(sample.Member.RecordNumber);
        other.LastBranchId = sample.Branch.Id;
        await RefusesAsync(other, Unique, "Members");
    }

    [EachDatabaseFact]
    public async Task A_candidate_becomes_one_member_and_a_member_comes_from_one_candidate()
    {
        var sample = await new Sample("R9").WriteAsync(database);
        var other = await new Sample("R9b").WriteAsync(database);
        var (first, second) = (sample.NewCandidate(), other.NewCandidate());
        (first.MemberId, second.MemberId) = (sample.Member.Id, sample.Member.Id);
        await AddAsync(first);
        await RefusesAsync(second, Unique, "Candidates");
    }

    [EachDatabaseFact]
    public async Task A_quota_is_revised_once_a_day_and_an_admission_is_counted_once()
    {
        var sample = await new Sample("R11").WriteAsync(database);
        await AddAsync(Known(sample.Quota()), Known(sample.Admission()));
        await RefusesAsync(Known(sample.Quota()), Unique, "Quotas");
        await RefusesAsync(Known(sample.Admission()), Unique, "Admissions");
        await AddAsync(Known(sample.Admission(number: 2)));
    }

    [EachDatabaseFact]
    public async Task A_fact_is_not_removed_by_the_change_that_added_it()
    {
        var sample = await new Sample("R12").WriteAsync(database);
        var fact = Known(sample.Particulars());
        fact.RemovedBy = fact.AddedBy;
        await RefusesAsync(fact, "CK_MemberParticulars_Removed");
    }

    [EachDatabaseFact]
    public async Task What_others_refer_to_is_not_deleted()
    {
        var sample = await new Sample("R13").WriteAsync(database);
        await using var context = database.Open();
        context.Remove(await context.Members.SingleAsync(member => member.Id == sample.Member.Id));
        await RefusesAsync(context, "constraint");
    }

    private static Branch Branch(string code) =>
        new()
        {
            Code = code,
            Name = "chi bộ",
            Kind = BranchKind.School,
        };

    private static DistrictCommittee District(string code, int fewLimit) =>
        new()
        {
            Code = code,
            Name = "huyện",
            FewLimit = fewLimit,
        };

    private static OrganisationLife Life(Sample sample, DateOnly from, DateOnly to) =>
        Known(
            new OrganisationLife
            {
                OrganisationId = sample.Branch.Id,
                From = from,
                To = to,
            }
        );

    private static BranchMembership Ending(Sample sample, DateOnly? to, MembershipEnd? ended) =>
        new()
        {
            MemberId = sample.Member.Id,
            BranchId = sample.Branch.Id,
            From = Sample.Beginning,
            To = to,
            Began = MembershipStart.Admission,
            Ended = ended,
        };

    /// <summary>As if the first change of the database had recorded it.</summary>
    private static T Known<T>(T fact)
        where T : Fact
    {
        fact.AddedBy = 1;
        return fact;
    }

    private async Task AddAsync(params object[] rows)
    {
        await using var context = database.Open();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    private async Task RefusesAsync(object row, params string[] saying)
    {
        await using var context = database.Open();
        context.Add(row);
        await RefusesAsync(context, saying);
    }

    private static async Task RefusesAsync(DbContext context, params string[] saying)
    {
        var refused = await Should.ThrowAsync<DbUpdateException>(() => context.SaveChangesAsync());
        foreach (var words in saying)
        {
            refused.InnerException!.Message.ShouldContain(words, Case.Insensitive);
        }
    }
}

public sealed class RefusalTestsOnSqlite(SqliteDatabase database) : RefusalTests(database), IClassFixture<SqliteDatabase>;

public sealed class RefusalTestsOnSqlServer(SqlServerDatabase database) : RefusalTests(database), IClassFixture<SqlServerDatabase>;
