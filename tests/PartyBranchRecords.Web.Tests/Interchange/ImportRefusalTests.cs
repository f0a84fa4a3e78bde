namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Each thing that an import refuses, with file, row and column; and nothing is written.</summary>
public sealed class ImportRefusalTests : ImportScene
{
    private const string MemberColumns = "record_number,full_name,sex,birth_date,ethnicity,admitted_on,branch_code,left_on,leave_reason,card_number";
    private const string MembershipColumns = "record_number,branch_code,from,began,to,ended";

    [Fact]
    public async Task Every_problem_is_found_at_once()
    {
        UsualSet();
        Csv("offices", "record_number,org_code,office,from,to", "M9,B,Secretary,2012-01-01,", "M1,Z,Secretary,2012-01-01,2011-01-01");
        Csv("quotas", "org_code,period,target,set_on", "Z,2024,5,2024-01-01");
        await RefusedForAsync("offices:2:record_number UnknownPerson", "offices:3:to EndsBeforeItBegins", "quotas:2:org_code UnknownCode");
    }

    [Fact]
    public async Task What_the_reader_could_not_read_stops_the_import_too()
    {
        UsualSet();
        Csv("ratings", "org_code,year,rating", "B,2024,Splendid", "Z,2024,Good");
        await RefusedForAsync("ratings:2:rating NotAKeyword", "ratings:3:org_code UnknownCode");
    }

    [Fact]
    public async Task A_code_belongs_to_one_organisation_of_all_levels()
    {
        UsualSet();
        Csv("communes", "code,name,district_code", "X,Xã X,H", "B,Xã B,H");
        await RefusedForAsync("branches:2:code CodeTaken", "members:2:branch_code WrongLevel");
    }

    [Fact]
    public async Task A_code_that_is_kept_at_another_level_is_taken()
    {
        await ArrangeAsync();
        Csv("communes", "code,name,district_code", "CS,Xã CS,H");
        await RefusedForAsync("communes:2:code CodeTaken");
    }

    [Fact]
    public async Task A_commune_is_no_place_for_a_member()
    {
        UsualSet();
        Csv("members", MemberColumns, "M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,X,,,");
        await RefusedForAsync("members:2:branch_code WrongLevel");
    }

    [Fact]
    public async Task Coverages_of_a_locality_whose_commune_is_unknown_give_rise_to_no_other_problem()
    {
        UsualSet();
        Csv("localities", "code,name,kind,commune_code", "L,Bản L,Village,Z");
        Csv("coverages", "locality_code,branch_code,from", "L,B,2001-01-01");
        await RefusedForAsync("localities:2:commune_code UnknownCode");
    }

    [Fact]
    public async Task A_decision_on_the_structure_says_when_it_takes_effect()
    {
        UsualSet();
        Csv("reorganisations", "number,kind,decided_on,effective_on,successors", "1,Establish,2012-01-01,,B");
        await RefusedForAsync("reorganisations:2:effective_on CellMissing");
    }

    [Fact]
    public async Task Unknown_codes_are_named_in_every_file()
    {
        UsualSet();
        Csv("localities", "code,name,kind,commune_code", "L,Bản L,Village,Z");
        Csv("coverages", "locality_code,branch_code,from", "L9,B,2001-01-01");
        Csv("reorganisations", "number,kind,decided_on,effective_on,predecessors,successors", "1,Merge,2012-01-01,2012-02-01,B;Z,CS");
        Csv("candidates", "number,full_name,sex,birth_date,branch_code,identified_on,helper_1", "C1,Lò Thị Mẫu,Female,2000,B,2026-01-01,M9");
        Csv("candidate_steps", "number,position,step,on", "C9,1,Identified,2026-01-01");
        await RefusedForAsync(
            "localities:2:commune_code UnknownCode",
            "coverages:2:locality_code UnknownLocality",
            "reorganisations:2:predecessors UnknownCode",
            "candidates:2:helper_1 UnknownPerson",
            "candidate_steps:2:number UnknownCandidate"
        );
    }

    [Fact]
    public async Task A_life_that_does_not_end_after_it_begins_is_refused()
    {
        UsualSet();
        Csv("districts", "code,name,established_on,dissolved_on", "H,Huyện H,2000-01-01,2000-01-01");
        Csv("localities", "code,name,kind,commune_code,exists_from,exists_to", "L,Bản L,Village,X,2010-01-01,2009-01-01");
        await RefusedForAsync("districts:2:dissolved_on EndsBeforeItBegins", "localities:2:exists_to EndsBeforeItBegins");
    }

    [Fact]
    public async Task Overlapping_memberships_of_a_person_are_refused()
    {
        UsualSet();
        Csv(
            "memberships",
            MembershipColumns,
            "M1,B,2010-03-01,Admission,2015-01-01,InternalTransfer",
            "M1,B2,2014-12-31,InternalTransfer,2015-01-01,TransferOut",
            "M1,CS,2015-01-01,TransferIn,,"
        );
        await RefusedForAsync("memberships:3:from MembershipsOverlap");
    }

    [Fact]
    public async Task Overlapping_affiliations_of_a_branch_are_refused()
    {
        UsualSet();
        Csv("affiliations", "branch_code,district_code,commune_code,from,to", "CS,H,,2000-01-01,2010-01-01", "CS,H,X,2009-01-01,");
        await RefusedForAsync("affiliations:3:from AffiliationsOverlap");
    }

    [Fact]
    public async Task A_membership_an_office_and_an_affiliation_outside_the_life_of_the_branch_are_refused()
    {
        UsualSet();
        Csv("memberships", MembershipColumns, "M1,B,1999-12-31,InitialLoad,,");
        Csv("offices", "record_number,org_code,office,from,to", "M1,B,Secretary,1999-01-01,");
        Csv("affiliations", "branch_code,district_code,commune_code,from,to", "CS,H,,1999-01-01,");
        await RefusedForAsync("memberships:2:from OutsideLife", "offices:2:from OutsideLife", "affiliations:2:from OutsideLife");
    }

    [Theory]
    [InlineData("M1,B,2010-03-01,Admission,2015-01-01,InternalTransfer")]
    [InlineData("M1,B,2010-03-01,Admission,2015-01-01,")]
    public async Task A_member_left_without_a_branch_is_refused(string row)
    {
        UsualSet();
        Csv("memberships", MembershipColumns, row);
        await RefusedForAsync("memberships:2:ended LeftWithoutBranch");
    }

    [Fact]
    public async Task A_new_member_without_a_branch_is_refused()
    {
        UsualSet();
        Csv("members", MemberColumns, "M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,,,,");
        await RefusedForAsync("members:2:branch_code WithoutBranch");
    }

    [Theory]
    [InlineData("")]
    [InlineData("InternalTransfer")]
    public async Task Leaving_needs_a_way_out(string reason)
    {
        UsualSet();
        Csv("members", MemberColumns, $"M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,B,2020-01-01,{reason},");
        await RefusedForAsync("members:2:leave_reason NoWayOut");
    }

    [Fact]
    public async Task A_card_number_belongs_to_one_person_in_the_set_and_in_the_records()
    {
        UsualSet();
        Csv("members", MemberColumns, "M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,B,,,T1", "M2,Lò Văn Hai,Male,1981,Thái,2010-03-01,B,,,T1");
        await RefusedForAsync("members:3:card_number CardTaken");

        UsualSet();
        Csv("members", MemberColumns, "M1,Lò Văn Mẫu,Male,1980,Thái,2010-03-01,B,,,T1");
        await ImportAsync();
        Csv("members", MemberColumns, "M2,Lò Văn Hai,Male,1981,Thái,2010-03-01,B,,,T1");
        await RefusedForAsync("members:2:card_number CardTaken");
    }

    [Fact]
    public async Task A_branch_does_not_end_before_its_kept_members_left()
    {
        await ArrangeAsync();
        Csv("branches", "code,name,kind,district_code,commune_code,established_on,dissolved_on", "B,Chi bộ B,Village,H,X,2000-01-01,2020-01-01");
        await RefusedForAsync("branches:2:dissolved_on KeptBeyondLife");
    }

    [Fact]
    public async Task A_branch_ends_in_the_set_that_tells_where_its_members_went()
    {
        await ArrangeAsync();
        Csv("branches", "code,name,kind,district_code,commune_code,established_on,dissolved_on", "B,Chi bộ B,Village,H,X,2000-01-01,2020-01-01");
        Csv("memberships", MembershipColumns, "M1,B,2010-03-01,Admission,2020-01-01,Reorganisation", "M1,B2,2020-01-01,Reorganisation,,");
        Warnings(await ImportAsync()).ShouldBeEmpty();
    }
}
