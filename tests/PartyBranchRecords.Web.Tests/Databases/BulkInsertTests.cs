using PartyBranchRecords.Data.Bulk;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>The one place where the program writes its own SQL; without a server it can be read, not run.</summary>
public sealed class BulkInsertTests
{
    [Fact]
    public void Its_commands_are_T_SQL_with_a_parameter_for_every_value()
    {
        Check<Member>();
        Check<MemberParticulars>();
        Check<Admission>();
        Check<BranchMembership>();
        Check<OfficeHolding>();
        Check<CandidateStep>();
        Check<AdmissionQuota>();
        Check<Rating>();
    }

    [Fact]
    public void Updates_of_many_rows_are_T_SQL_too()
    {
        CheckUpdate<Member>();
        CheckUpdate<AdmissionCandidate>();
        CheckUpdate<Branch>();
        CheckUpdate<DistrictCommittee>();
        CheckUpdate<Locality>();
    }

    [Fact]
    public void An_organisation_is_inserted_with_its_kind()
    {
        using var context = BothProviders.Context(DatabaseProvider.SqlServer);
        using var one = new BulkInsert<Branch>(context).CommandFor(1);
        TSql.Parse(one.CommandText);
        one.CommandText.ShouldContain("[Type]");
    }

    private static void CheckUpdate<T>()
        where T : class
    {
        using var context = BothProviders.Context(DatabaseProvider.SqlServer);
        using var one = new BulkUpdate<T>(context).CommandFor(1);
        using var three = new BulkUpdate<T>(context).CommandFor(3);
        TSql.Parse(three.CommandText);
        three.Parameters.Count.ShouldBe(3 * one.Parameters.Count);
        three.CommandText.ShouldNotContain("SET [Id]");
    }

    private static void Check<T>()
        where T : class
    {
        using var context = BothProviders.Context(DatabaseProvider.SqlServer);
        using var one = new BulkInsert<T>(context).CommandFor(1);
        using var three = new BulkInsert<T>(context).CommandFor(3);

        TSql.Parse(three.CommandText);
        three.Parameters.Count.ShouldBe(3 * one.Parameters.Count);
        three.CommandText.Split('@').Length.ShouldBe(three.Parameters.Count + 1);
        three.CommandText.ShouldNotContain("[Id]", customMessage: "the keys come from the database");
    }
}
