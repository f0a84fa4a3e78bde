using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>People: admissions, memberships, particulars, and what is told of them besides.</summary>
public sealed class ImportPeopleTests : ImportScene
{
    private const string Columns = "record_number,full_name,sex,birth_date,ethnicity,admitted_on,official_on,branch_code,left_on,leave_reason";
    private const string Memberships = "record_number,branch_code,from,began,to,ended";

    [Fact]
    public async Task A_member_without_rows_has_one_membership_from_the_ceremony()
    {
        await ArrangeAsync();
        var one = await SeeAsync(context => context.Memberships.SingleAsync());
        (one.Period, one.Began, one.Ended, one.AdmissionNumber).ShouldBe((new Period(new(2010, 3, 1)), MembershipStart.Admission, null, 1));
        var admission = await SeeAsync(context => context.Admissions.SingleAsync());
        (admission.AdmittedOn, admission.OfficialOn).ShouldBe((new DateOnly(2010, 3, 1), new DateOnly(2011, 3, 1)));
    }

    [Fact]
    public async Task Whoever_was_admitted_before_the_branch_was_there_stood_in_it_when_it_began()
    {
        UsualSet();
        Csv("members", Columns, "M1,Lò Văn Mẫu,Male,1960,Thái,1985-03-01,1986-03-01,B,2020-12-31,Deceased");
        await ImportAsync();
        var one = await SeeAsync(context => context.Memberships.SingleAsync());
        (one.Period, one.Began, one.Ended).ShouldBe(
            (new Period(new(2000, 1, 1), new DateOnly(2020, 12, 31)), MembershipStart.InitialLoad, MembershipEnd.Deceased)
        );
        (await SeeAsync(context => context.Members.SingleAsync())).LeftOn.ShouldBe(new DateOnly(2020, 12, 31));
    }

    [Fact]
    public async Task Whoever_has_no_record_number_gets_a_temporary_one_and_keeps_it()
    {
        UsualSet();
        string[] people =
        [
            ",Lò Thị Một,Female,1990-02-03,KINH,2015-03-01,,B,,",
            "TAM-000007,Lò Thị Hai,Female,1991-02-03,Kinh,2015-03-01,,B,,",
            ",Lò Thị Một,Female,1990-02-03,Kinh,2016-03-01,,B,,",
        ];
        Csv("members", [Columns, .. people]);
        var preview = await ImportAsync();
        Warnings(preview).Where(warning => warning.EndsWith("TemporaryNumber", StringComparison.Ordinal)).Count().ShouldBe(2);
        (
            await SeeAsync(context => context.Members.OrderBy(member => member.RecordNumber).Select(member => member.RecordNumber).ToListAsync())
        ).ShouldBe(["TAM-000007", "TAM-000008", "TAM-000009"]);
        (await SeeAsync(context => context.Particulars.Select(one => one.Ethnicity).Distinct().ToListAsync())).ShouldBe(["Kinh"]);

        Csv("members", Columns, people[2], people[0]);
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 0, 2));
    }

    [Fact]
    public async Task Rows_of_memberships_are_the_whole_history_and_a_way_out_without_a_name_is_taken_from_the_next_row()
    {
        await ArrangeAsync();
        Csv("memberships", Memberships, "M1,B,2010-03-01,Admission,2015-01-01,", "M1,B2,2015-01-01,CadreAssignment,2018-01-01,TransferOut");
        var preview = await ImportAsync();
        Warnings(preview).ShouldBeEmpty();
        preview.Total.ShouldBe(new RowCounts(1, 1, 0));
        (await EndsAsync()).ShouldBe([MembershipEnd.CadreAssignment, MembershipEnd.TransferOut]);
        (await SeeAsync(context => context.Members.SingleAsync())).LeftOn.ShouldBe(new DateOnly(2018, 1, 1));
    }

    [Fact]
    public async Task A_kept_history_stands_where_the_set_has_no_rows_of_it()
    {
        await ArrangeAsync();
        Csv("memberships", Memberships, "M1,B,2010-03-01,Admission,2015-01-01,InternalTransfer", "M1,B2,2015-01-01,InternalTransfer,,");
        await ImportAsync();
        Csv("members", Columns, M1);
        var preview = await ImportAsync();
        Warnings(preview).ShouldBe(["members:2:branch_code HistoryStands"]);
        preview.Total.ShouldBe(new RowCounts(0, 0, 1));
    }

    [Fact]
    public async Task A_kept_single_membership_follows_the_row_and_a_file_without_branches_leaves_it()
    {
        await ArrangeAsync();
        Csv("members", "record_number,full_name,sex,birth_date,ethnicity,admitted_on", "M1,Lò Văn Mới,Male,1980-05-01,Thái,2010-03-01");
        await ImportAsync();
        (await SeeAsync(context => context.Memberships.CountAsync())).ShouldBe(1);
        Csv("members", Columns, M1.Replace(",B,,", ",CS,2020-01-01,Resigned", StringComparison.Ordinal));
        await ImportAsync();
        (await EndsAsync()).ShouldBe([MembershipEnd.Resigned]);
        var member = await SeeAsync(context => context.Members.SingleAsync());
        var branch = await SeeAsync(context => context.Branches.SingleAsync(one => one.Code == "CS"));
        (member.LastBranchId, member.LeftOn).ShouldBe((branch.Id, new DateOnly(2020, 1, 1)));
    }

    [Fact]
    public async Task A_re_admission_is_an_admission_of_its_own_and_probationary_until_its_row_says_more()
    {
        UsualSet();
        Csv(
            "memberships",
            Memberships + ",decision_on,official_on",
            "M1,B,2010-03-01,Admission,2012-01-01,Resigned,,",
            "M1,B2,2016-05-01,ReAdmission,,,2016-04-20,"
        );
        Warnings(await ImportAsync()).ShouldBe(["members:2:branch_code HistoryStands"]);
        var second = await SeeAsync(context => context.Admissions.SingleAsync(one => one.Number == 2));
        (second.AdmittedOn, second.DecisionOn, second.OfficialOn).ShouldBe((new DateOnly(2016, 5, 1), new DateOnly(2016, 4, 20), null));
        (await SeeAsync(context => context.Memberships.SingleAsync(one => one.To == null))).AdmissionNumber.ShouldBe(2);
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_file_of_memberships_has_no_official_date_that_of_members_holds()
    {
        UsualSet();
        Csv("memberships", Memberships, "M1,B,2010-03-01,Admission,2012-01-01,Resigned", "M1,B,2014-05-01,ReAdmission,,");
        Warnings(await ImportAsync()).ShouldBe(["memberships:3:from ReAdmittedEarly"]);
        (await SeeAsync(context => context.Admissions.SingleAsync(one => one.Number == 2))).OfficialOn.ShouldBe(new DateOnly(2011, 3, 1));
    }

    [Fact]
    public async Task Particulars_of_a_known_person_are_corrected_and_rows_of_particulars_are_the_whole_history()
    {
        await ArrangeAsync();
        Csv("members", Columns + ",political_theory", M1 + ",Sơ cấp");
        await ImportAsync();
        (await SeeAsync(context => context.Particulars.SingleAsync())).PoliticalTheory.ShouldBe("Sơ cấp");
        Csv(
            "particulars",
            "record_number,from,sex,birth_date,ethnicity,political_theory",
            "M1,,Male,1980-05-01,Thái,Sơ cấp",
            "M1,2020-01-01,Male,1980-05-01,Thái,Cao cấp"
        );
        (await ImportAsync()).Files["particulars"].ShouldBe(new RowCounts(1, 1, 0));
        (await SeeAsync(context => context.Particulars.OrderBy(one => one.From).Select(one => one.To).ToListAsync())).ShouldBe([
            new DateOnly(2020, 1, 1),
            null,
        ]);
        Csv("members", Columns + ",political_theory", M1 + ",Trung cấp");
        Csv("particulars", "record_number,from,sex,birth_date,ethnicity,political_theory", "M1,,Male,1980-05-01,Thái,Cao cấp");
        Warnings(await ImportAsync()).ShouldBe(["members:2: HistoryStands"]);
        (await SeeAsync(context => context.Particulars.SingleAsync())).PoliticalTheory.ShouldBe("Cao cấp");
    }

    [Fact]
    public async Task Sensitive_columns_are_left_out_unless_they_have_a_purpose()
    {
        UsualSet();
        Csv("members", Columns + ",religion,phone,citizen_id", M1 + ",Không,0912000000,0123");
        Warnings(await ImportAsync())
            .ShouldBe(["members::religion SensitiveLeftOut", "members::phone SensitiveLeftOut", "members::citizen_id SensitiveLeftOut"]);
        (await SeeAsync(context => context.Members.SingleAsync())).Phone.ShouldBeNull();
        Sensitive = new SensitiveData(Phone: "Liên lạc sinh hoạt chi bộ");
        Csv("members", Columns + ",phone", M1 + ",0912000000");
        Warnings(await ImportAsync()).ShouldBeEmpty();
        (await SeeAsync(context => context.Members.SingleAsync())).Phone.ShouldBe("0912000000");
    }

    [Fact]
    public async Task What_looks_wrong_is_imported_and_named()
    {
        UsualSet();
        Csv(
            "members",
            Columns + ",decision_on",
            "M1,Lò Văn Mẫu,Male,1995-05-01,Thai,2010-03-01,2011-03-02,B,,,2010-03-02",
            "M2,Lo Van Mau,Male,1995-05-01,Thái,2027-03-01,,B,,,",
            "M3,Lò Văn Ba,Male,2011,Thái,2010-03-01,,B,,Deceased,"
        );
        Warnings(await ImportAsync())
            .ShouldBe(
                [
                    "members:2:ethnicity NoSuchEthnicity",
                    "members:2:admitted_on UnderAge",
                    "members:2:official_on NotTwelveMonths",
                    "members:2:decision_on DecisionAfterCeremony",
                    "members:3:admitted_on InTheFuture",
                    "members:4:leave_reason ReasonWithoutDay",
                    "members:4:birth_date BornAfterAdmission",
                    "members:3:full_name LikelySame",
                ],
                ignoreOrder: true
            );
        (await SeeAsync(context => context.Particulars.OrderBy(one => one.Id).Select(one => one.Ethnicity).FirstAsync())).ShouldBe("Thai");
        (await SeeAsync(context => context.ImportWarnings.CountAsync())).ShouldBe(8);
    }

    [Fact]
    public async Task Two_secretaries_on_one_day_are_warned_of_but_not_one_after_the_other()
    {
        UsualSet();
        Csv("members", Columns, M1, M1.Replace("M1,Lò Văn Mẫu", "M2,Lò Văn Hai", StringComparison.Ordinal));
        Csv("offices", "record_number,branch_code,office,from,to", "M1,B,Secretary,2012-01-01,");
        Warnings(await ImportAsync()).ShouldBeEmpty();
        Csv("offices", "record_number,org_code,office,from,to", "M2,B,Secretary,2015-01-01,");
        Warnings(await ImportAsync()).ShouldBe(["offices:2:office TwoSecretaries"]);
        Csv("offices", "record_number,org_code,office,from,to", "M1,B,Secretary,2012-01-01,2015-01-01", "M2,B,Secretary,2015-01-01,");
        var preview = await ImportAsync();
        Warnings(preview).ShouldBeEmpty();
        preview.Total.ShouldBe(new RowCounts(0, 1, 1));
    }

    [Fact]
    public async Task An_office_that_is_still_open_ends_where_another_of_the_kind_begins()
    {
        await ArrangeAsync();
        Csv("offices", "record_number,org_code,office,from,to", "M1,B,Secretary,2012-01-01,", "M1,B,Secretary,2015-01-01,");
        Warnings(await ImportAsync()).ShouldBe(["offices:2:to StillOpen"]);
        (await SeeAsync(context => context.OfficeHoldings.OrderBy(one => one.From).Select(one => one.To).ToListAsync())).ShouldBe([
            new DateOnly(2015, 1, 1),
            null,
        ]);
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Absences_and_posts_are_kept_by_their_keys()
    {
        await ArrangeAsync();
        Csv("absences", "record_number,kind,from,to,place", "M1,Temporary,2020-01-01,2020-06-01,Hà Nội");
        Csv("posts", "record_number,post,locality_code,from", "M1,VillageHead,,2001-01-01");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(2, 0, 0));
        Csv("absences", "record_number,kind,from,to", "M1,Temporary,2020-01-01,2020-07-01");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 1, 0));
        var absence = await SeeAsync(context => context.Absences.SingleAsync());
        (absence.Place, absence.To).ShouldBe(("Hà Nội", new DateOnly(2020, 7, 1)));
    }

    [Fact]
    public async Task A_file_without_the_column_to_leaves_the_ends_as_they_are()
    {
        await ArrangeAsync();
        Csv("absences", "record_number,kind,from,to", "M1,Temporary,2020-01-01,2020-06-01");
        Csv("offices", "record_number,org_code,office,from,to", "M1,B,Secretary,2012-01-01,2015-01-01");
        Csv("posts", "record_number,post,locality_code,from,to", "M1,VillageHead,,2001-01-01,2005-01-01");
        Csv("localities", "code,name,kind,commune_code", "L,Bản L,Village,X");
        Csv("coverages", "locality_code,branch_code,from,to", "L,B,2001-01-01,2005-01-01");
        await ImportAsync();
        Csv("absences", "record_number,kind,from", "M1,Temporary,2020-01-01");
        Csv("offices", "record_number,org_code,office,from", "M1,B,Secretary,2012-01-01");
        Csv("posts", "record_number,post,locality_code,from", "M1,VillageHead,,2001-01-01");
        Csv("coverages", "locality_code,branch_code,from", "L,B,2001-01-01");
        (await ImportAsync()).Total.ShouldBe(new RowCounts(0, 0, 4));
    }

    [Fact]
    public async Task An_official_date_of_a_re_admission_is_corrected_by_memberships_alone()
    {
        await ArrangeAsync();
        string[] history = ["M1,B,2010-03-01,Admission,2012-01-01,StruckOff,", "M1,B,2016-01-01,ReAdmission,,,"];
        Csv("memberships", [Memberships + ",official_on", .. history]);
        await ImportAsync();
        Csv("memberships", Memberships + ",official_on", history[0], history[1] + "2017-01-01");
        (await ImportAsync()).Total.Changed.ShouldBe(1);
        (await SeeAsync(context => context.Admissions.SingleAsync(one => one.Number == 2))).OfficialOn.ShouldBe(new DateOnly(2017, 1, 1));
    }

    private Task<List<MembershipEnd?>> EndsAsync() =>
        SeeAsync(context => context.Memberships.OrderBy(one => one.From).Select(one => one.Ended).ToListAsync());
}
