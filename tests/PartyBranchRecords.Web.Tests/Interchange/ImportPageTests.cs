using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.History;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>A file from its upload to its being taken back, through the pages.</summary>
public sealed class ImportPageTests(ImportPageTests.Office office) : IClassFixture<ImportPageTests.Office>
{
    private const string Heading = "code,name,kind,district_code,commune_code,established_on";

    [Fact]
    public async Task A_file_is_checked_shown_confirmed_written_and_taken_back()
    {
        var browser = await office.Host.SignInAsync("huyen");

        var page = await SettledAsync(
            browser,
            await UploadAsync(browser, "chi-bo.zip", ("branches.csv", $"{Heading}\nM1,Chi bộ mới,Village,SC,X,2020-01-01\n"))
        );
        page.Text.ShouldContain("1 dòng thêm mới");
        (await BranchesAsync("M1")).ShouldBe(0, "nothing is written before it is confirmed");

        page = await SettledAsync(browser, await browser.SubmitAsync(page, "form[action*=Confirm]"));
        page.Path.ShouldStartWith("/data/runs/");
        (await BranchesAsync("M1")).ShouldBe(1);

        page = await browser.SubmitAsync(page, "form[action*=Undo]", ("Reason", ""));
        page.Errors.ShouldContain("Hãy ghi lý do hoàn tác");
        page = await browser.SubmitAsync(page, "form[action*=Undo]", ("Reason", "Nhập nhầm tệp"));
        page.Text.ShouldContain("Đã hoàn tác");
        (await BranchesAsync("M1")).ShouldBe(0);
    }

    [Fact]
    public async Task An_import_is_taken_back_from_the_history_too()
    {
        var browser = await office.Host.SignInAsync("huyen");
        var before = await office.Host.BelievedAsync();
        var page = await SettledAsync(
            browser,
            await UploadAsync(browser, "chi-bo.zip", ("branches.csv", $"{Heading}\nM9,Chi bộ thừa,Village,SC,X,2020-01-01\n"))
        );
        page = await SettledAsync(browser, await browser.SubmitAsync(page, "form[action*=Confirm]"));
        await browser.TakesBackTheLastChangeAsync(office.Host, before);
        (await BranchesAsync("M9")).ShouldBe(0);
        (await browser.OpenAsync(page.Path)).Has("form[action*=Undo]").ShouldBeFalse("the import knows that it was undone");
    }

    [Fact]
    public async Task A_file_with_a_wrong_row_names_it_and_cannot_be_confirmed()
    {
        var browser = await office.Host.SignInAsync("huyen");

        var page = await SettledAsync(
            browser,
            await UploadAsync(
                browser,
                "sai.zip",
                ("branches.csv", $"{Heading}\nM2,Chi bộ M2,Village,SC,X,2020-01-01\nM3,Chi bộ M3,Village,SC,KHONG,2020-02-30\n")
            )
        );

        page.Text.ShouldContain("2 chỗ sai");
        page.All("td[data-label=Dòng]").Select(cell => cell.TextContent).ShouldBe(["3", "3"]);
        page.Has("form[action*=Confirm]").ShouldBeFalse();
        (await BranchesAsync("M2")).ShouldBe(0);
    }

    [Fact]
    public async Task What_lies_in_another_district_is_refused()
    {
        var browser = await office.Host.SignInAsync("huyen");

        var page = await SettledAsync(
            browser,
            await UploadAsync(browser, "khac.zip", ("branches.csv", $"{Heading}\nK1,Chi bộ khác,Village,KHAC,,2020-01-01\n"))
        );

        page.Text.ShouldContain("1 chỗ sai");
        page.Has("form[action*=Confirm]").ShouldBeFalse();
    }

    [Fact]
    public async Task Somebody_elses_file_is_not_found()
    {
        var browser = await office.Host.SignInAsync("huyen");
        var page = await UploadAsync(browser, "cua-toi.zip", ("branches.csv", $"{Heading}\n"));

        var other = await office.Host.SignInAsync("khac");

        (await other.OpenAsync(page.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Something_else_than_a_workbook_or_an_archive_is_refused()
    {
        var browser = await office.Host.SignInAsync("huyen");
        var page = await UploadAsync(browser, "ho-so.docx", ("branches.csv", Heading));
        page.Errors.ShouldContain("Tệp phải là sổ Excel");
    }

    [Fact]
    public async Task The_records_of_a_unit_are_exported_and_the_export_is_no_change()
    {
        var browser = await office.Host.SignInAsync("huyen");
        using var archive = await browser.Http.GetAsync("/data/export/SC?format=zip");
        archive.EnsureSuccessStatusCode();

        var page = await SettledAsync(browser, await UploadAsync(browser, "SC.zip", await archive.Content.ReadAsByteArrayAsync()));

        page.Text.ShouldContain("Tệp không có gì khác với hồ sơ đang có");
        (await browser.Http.GetAsync("/data/export/KHAC?format=zip")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<int> BranchesAsync(string code) =>
        office.Host.WithRecordsAsync(records =>
            records.OrganisationLives.CountAsync(life => records.Set<Branch>().Any(branch => branch.Id == life.OrganisationId && branch.Code == code))
        );

    private static Task<RecordsPage> UploadAsync(RecordsBrowser browser, string name, (string Name, string Text) file)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = new StreamWriter(archive.CreateEntry(file.Name).Open());
            entry.Write(file.Text);
        }
        return UploadAsync(browser, name, bytes.ToArray());
    }

    private static async Task<RecordsPage> UploadAsync(RecordsBrowser browser, string name, byte[] content)
    {
        var form = await browser.OpenAsync("/data");
        var token = form.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var request = new MultipartFormDataContent { { file, "Upload", name }, { new StringContent(token), "__RequestVerificationToken" } };
        return await browser.FollowAsync(await browser.Http.PostAsync("/data", request));
    }

    /// <summary>The page of the file once nobody works on it any more.</summary>
    private static async Task<RecordsPage> SettledAsync(RecordsBrowser browser, RecordsPage page)
    {
        for (var look = 0; page.Has("#progress") && look < 200; look++)
        {
            await Task.Delay(50);
            page = await browser.OpenAsync(page.Path);
        }
        page.Has("#progress").ShouldBeFalse("it is worked on for ever");
        return page;
    }

    public sealed class Office : IAsyncLifetime
    {
        public RecordsHost Host { get; } = new();

        public Task InitializeAsync() =>
            Host.ArrangeAsync(async data =>
            {
                var district = await data.DistrictAsync();
                var commune = await data.CommuneAsync(district, "X");
                await data.MemberAsync(await data.BranchAsync(district, commune, "B1"));
                var other = await data.DistrictAsync("KHAC");
                await data.UserAsync("huyen", Role.DistrictStaff, district);
                await data.UserAsync("khac", Role.DistrictStaff, other);
                return true;
            });

        public Task DisposeAsync()
        {
            Host.Dispose();
            return Task.CompletedTask;
        }
    }
}
