using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Members;

public sealed class MemberPageTests(MemberPageTests.Life life) : IClassFixture<MemberPageTests.Life>
{
    [Fact]
    public async Task The_head_says_who_where_since_when_and_how_old_in_the_Party()
    {
        var page = await OpenAsync(life.Person, "bi-thu");

        page.Heading.ShouldBe("Lò Văn Đời");
        page.Text.ShouldContain("Đảng viên chính thức từ 01/01/2011");
        // The decision was on 22 December 2009.
        page.Text.ShouldContain("Tuổi Đảng 14 năm");
        page.Document.QuerySelector("header a[href='/organisations/ML-1']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_title_and_the_address_carry_no_name()
    {
        var page = await OpenAsync(life.Person, "bi-thu");
        page.Document.Title!.ShouldStartWith("Hồ sơ đảng viên");
    }

    [Fact]
    public async Task The_timeline_tells_the_whole_life_the_latest_first()
    {
        var page = await OpenAsync(life.Person, "bi-thu");
        var told = Timeline(page);

        told.Select(entry => entry.When)
            .ShouldBe([
                "Từ 01/01/2022",
                "01/07/2021",
                "01/02/2021 – 30/04/2021",
                "Từ 01/01/2020",
                "01/01/2018 – 31/12/2019",
                "01/01/2011",
                "01/01/2010 – 31/12/2019",
                "01/01/2010",
            ]);
        told[0].What.ShouldContain("Trưởng thôn, bản");
        told[1].What.ShouldContain("Lý luận chính trị: – → Trung cấp");
        told[2].What.ShouldContain("Sinh hoạt tạm thời nơi khác, Hà Nội");
        told[3].What.ShouldContain("Sinh hoạt tại Chi bộ ML-1, Đảng bộ xã ML");
        told[4].What.ShouldContain("Bí thư, Chi bộ KX-1");
        told[5].What.ShouldContain("Được công nhận đảng viên chính thức");
        told[7].What.ShouldContain("Lễ kết nạp đảng viên");
        told[6].What.ShouldContain("Sinh hoạt tại Chi bộ KX-1, Đảng bộ xã KX");
        told[6].What.ShouldContain("Kết nạp → Chuyển sinh hoạt nội bộ");
        told.ShouldAllBe(entry => entry.What.Contains("Ghi nhận") && entry.What.Contains("hệ thống"));
    }

    [Fact]
    public async Task A_branch_outside_the_readers_units_is_named_without_a_link()
    {
        var page = await OpenAsync(life.Person, "bi-thu");
        page.Has(".timeline a[href*='ML-1']").ShouldBeTrue();
        page.Has(".timeline a[href*='KX-1']").ShouldBeFalse();
    }

    [Fact]
    public async Task As_of_an_earlier_day_what_came_later_is_not_told()
    {
        var page = await OpenAsync(life.Person, "bi-thu", "?as-of=2021-03-01");
        var told = Timeline(page);

        told.Select(entry => entry.When)
            .ShouldBe(["Từ 01/02/2021", "Từ 01/01/2020", "01/01/2018 – 31/12/2019", "01/01/2011", "01/01/2010 – 31/12/2019", "01/01/2010"]);
        page.Text.ShouldNotContain("Trung cấp");
        page.Text.ShouldContain("Tuổi Đảng 11 năm");
    }

    [Fact]
    public async Task Whoever_moved_away_is_not_found_today_and_readable_as_of_a_day_they_stood_here()
    {
        (await OpenAsync(life.Person, "bi-thu-khac")).Status.ShouldBe(HttpStatusCode.NotFound);
        var then = await OpenAsync(life.Person, "bi-thu-khac", "?as-of=2019-12-31");
        then.Status.ShouldBe(HttpStatusCode.OK);
        then.Text.ShouldNotContain("Chi bộ ML-1");
        then.Text.ShouldNotContain("Chuyển sinh hoạt nội bộ");
    }

    [Fact]
    public async Task A_person_of_another_district_is_not_found() =>
        (await OpenAsync(life.Person, "can-bo-khac")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("lanh-dao")]
    [InlineData("quan-tri")]
    public async Task Leaders_and_administrators_open_no_record(string user)
    {
        var page = await OpenAsync(life.Person, user);
        page.Text.ShouldNotContain("Lò Văn Đời");
    }

    [Fact]
    public async Task How_somebody_left_is_told_to_staff_and_to_the_commune_they_left()
    {
        (await OpenAsync(life.ReadmittedHere, "can-bo")).Text.ShouldContain("Xóa tên");
        (await OpenAsync(life.LeftThere, "bi-thu-khac")).Text.ShouldContain("Xóa tên");
        var elsewhere = await OpenAsync(life.ReadmittedHere, "bi-thu");
        elsewhere.Status.ShouldBe(HttpStatusCode.OK);
        elsewhere.Text.ShouldNotContain("Xóa tên");
    }

    [Fact]
    public async Task A_corrected_fact_is_told_as_corrected_with_the_reason()
    {
        var page = await OpenAsync(life.Person, "bi-thu");
        page.All(".timeline .corrected").ShouldBeEmpty();

        var corrected = await OpenAsync(life.Corrected, "bi-thu");
        var entry = corrected.All(".timeline .corrected").Select(item => item.TextContent).ShouldHaveSingleItem();
        entry.ShouldContain("01/05/2019");
        entry.ShouldContain("Đính chính");
        entry.ShouldContain("nhập nhầm năm");
    }

    [Fact]
    public async Task Sensitive_fields_are_not_on_the_page()
    {
        var page = await OpenAsync(life.Person, "can-bo");
        page.Text.ShouldNotContain("040123456789");
        page.Text.ShouldNotContain("0912345678");
        page.Text.ShouldNotContain("Tin Lành");
    }

    [Fact]
    public async Task Every_view_is_logged_with_who_and_whom()
    {
        await OpenAsync(life.Corrected, "can-bo", "?as-of=2023-05-05");
        var entry = await life.Host.WithRecordsAsync(records =>
            records.ActivityLog.AsNoTracking().SingleAsync(entry => entry.Activity == Activity.MemberViewed && entry.Detail == "as of 2023-05-05")
        );
        entry.MemberId.ShouldBe(life.Corrected);
        entry.UserId.ShouldBe(life.Staff.Id);
    }

    [Fact]
    public async Task A_record_that_is_not_found_is_not_logged_as_seen()
    {
        await OpenAsync(life.Person, "can-bo-khac");
        var views = await life.Host.WithRecordsAsync(records =>
            records.ActivityLog.CountAsync(entry => entry.UserId == life.OtherStaff.Id && entry.MemberId != null)
        );
        views.ShouldBe(0);
    }

    private async Task<RecordsPage> OpenAsync(int id, string user, string query = "") =>
        await (await life.SignInAsync(user)).OpenAsync($"/members/{id}{query}");

    private static List<(string When, string What)> Timeline(RecordsPage page) =>
        [.. page.All(".timeline > li").Select(item => (Fold(item.QuerySelector(".when")!.TextContent), Fold(item.TextContent)))];

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>People with a past in another commune.</summary>
    public sealed class Life : IAsyncLifetime
    {
        private readonly Dictionary<string, RecordsBrowser> browsers = [];

        public RecordsHost Host { get; } = new();
        public int Person { get; private set; }
        public int ReadmittedHere { get; private set; }
        public int LeftThere { get; private set; }
        public int Corrected { get; private set; }
        public RecordsUser Staff { get; private set; } = null!;
        public RecordsUser OtherStaff { get; private set; } = null!;

        public async Task<RecordsBrowser> SignInAsync(string user) =>
            browsers.TryGetValue(user, out var known) ? known : browsers[user] = await Host.SignInAsync(user);

        public Task InitializeAsync() =>
            Host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync();
                var here = await data.CommuneAsync(district, "ML");
                var there = await data.CommuneAsync(district, "KX");
                var branch = await data.BranchAsync(district, here, "ML-1");
                var elsewhere = await data.BranchAsync(district, there, "KX-1");
                Staff = await data.UserAsync("can-bo", Role.DistrictStaff, district);
                OtherStaff = await data.UserAsync("can-bo-khac", Role.DistrictStaff, await data.DistrictAsync("VB"));
                await data.UserAsync("bi-thu", Role.CommuneSecretary, here);
                await data.UserAsync("bi-thu-khac", Role.CommuneSecretary, there);
                await data.UserAsync("lanh-dao", Role.Leader, district);
                await data.UserAsync("quan-tri", Role.Administrator);
                Person = await MovedAsync(data, elsewhere, branch);
                ReadmittedHere = await ReadmittedAsync(data, elsewhere, branch);
                LeftThere = (await data.MemberAsync(elsewhere, leftOn: new DateOnly(2015, 1, 1), ended: MembershipEnd.StruckOff)).Id;
                Corrected = await CorrectedAsync(data, branch);
                return true;
            });

        public Task DisposeAsync()
        {
            Host.Dispose();
            return Task.CompletedTask;
        }

        private static async Task<int> MovedAsync(TestData data, Branch from, Branch to)
        {
            var member = await data.MemberAsync(from, "Lò Văn Đời", leftOn: new DateOnly(2020, 1, 1), ended: MembershipEnd.InternalTransfer);
            await data.MoveAsync(member, to, new DateOnly(2020, 1, 1));
            await data
                .Context.Members.Where(row => row.Id == member.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.CitizenId, "040123456789").SetProperty(row => row.Phone, "0912345678"));
            await data.AddAsync(
                new OfficeHolding
                {
                    MemberId = member.Id,
                    OrganisationId = from.Id,
                    Office = Office.Secretary,
                    From = new DateOnly(2018, 1, 1),
                    To = new DateOnly(2020, 1, 1),
                },
                new Absence
                {
                    MemberId = member.Id,
                    Kind = AbsenceKind.Temporary,
                    Place = "Hà Nội",
                    From = new DateOnly(2021, 2, 1),
                    To = new DateOnly(2021, 5, 1),
                },
                new CivicPost
                {
                    MemberId = member.Id,
                    Name = CivicPost.VillageHead,
                    From = new DateOnly(2022, 1, 1),
                }
            );
            await WriteAsync(
                data,
                ChangeDetails.Entry,
                async change =>
                {
                    var row = await data.Context.Particulars.AsNoTracking().SingleAsync(row => row.MemberId == member.Id);
                    change.Replace(row, ParticularsOf(row, row.From, new DateOnly(2021, 7, 1), null, null));
                    change.Add(ParticularsOf(row, new DateOnly(2021, 7, 1), null, "Trung cấp", "Tin Lành"));
                }
            );
            return member.Id;
        }

        private static async Task<int> ReadmittedAsync(TestData data, Branch left, Branch again)
        {
            var member = await data.MemberAsync(left, "Vì Văn Lại", leftOn: new DateOnly(2015, 1, 1), ended: MembershipEnd.StruckOff);
            await data.AddAsync(
                new Admission
                {
                    MemberId = member.Id,
                    Number = 2,
                    AdmittedOn = new DateOnly(2019, 3, 1),
                    OfficialOn = new DateOnly(2020, 3, 1),
                },
                new BranchMembership
                {
                    MemberId = member.Id,
                    BranchId = again.Id,
                    AdmissionNumber = 2,
                    From = new DateOnly(2019, 3, 1),
                    Began = MembershipStart.ReAdmission,
                }
            );
            await data
                .Context.Members.Where(row => row.Id == member.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastBranchId, again.Id).SetProperty(row => row.LeftOn, (DateOnly?)null));
            return member.Id;
        }

        private static async Task<int> CorrectedAsync(TestData data, Branch branch)
        {
            var member = await data.MemberAsync(branch, "Cà Văn Sửa");
            await data.AddAsync(
                new CivicPost
                {
                    MemberId = member.Id,
                    Name = "Tổ trưởng hội nông dân",
                    From = new DateOnly(2019, 5, 1),
                }
            );
            await WriteAsync(
                data,
                new ChangeDetails(ChangeKind.Correction, "nhập nhầm năm"),
                async change =>
                {
                    var wrong = await data.Context.CivicPosts.AsNoTracking().SingleAsync(post => post.MemberId == member.Id);
                    change.Replace(
                        wrong,
                        new CivicPost
                        {
                            MemberId = member.Id,
                            Name = wrong.Name,
                            From = new DateOnly(2018, 5, 1),
                        }
                    );
                }
            );
            return member.Id;
        }

        private static MemberParticulars ParticularsOf(MemberParticulars row, DateOnly from, DateOnly? to, string? theory, string? religion) =>
            new()
            {
                MemberId = row.MemberId,
                Sex = row.Sex,
                BirthDate = row.BirthDate,
                Ethnicity = row.Ethnicity,
                GeneralEducation = row.GeneralEducation,
                IsLocal = row.IsLocal,
                PoliticalTheory = theory,
                Religion = religion,
                From = from,
                To = to,
            };

        private static Task WriteAsync(TestData data, ChangeDetails details, Func<RecordsChange, Task> act) =>
            new RecordsWriter(data.Context, new OfficeClock(RecordsHost.UsualToday), new CurrentAccount()).WriteAsync<bool>(
                details,
                async (change, _) =>
                {
                    await act(change);
                    return true;
                }
            );
    }
}
