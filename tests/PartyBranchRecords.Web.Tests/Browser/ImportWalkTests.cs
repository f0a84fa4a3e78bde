using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>A district's staff bring a file in, see what it would do, have it written and take it back.</summary>
public sealed class ImportWalkTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private const string Staff = "mau.canbo";
    private const string Heading = "code,name,kind,district_code,commune_code,established_on";

    [BrowserFact]
    public async Task A_file_is_checked_corrected_written_and_taken_back()
    {
        var page = await site.SignInAsync(Staff);

        await UploadAsync(page, "SC-ML-98,Chi bộ bản Thử,Village,SC,SC-MLX,2024-01-01");
        (await page.InnerTextAsync("main")).ShouldContain("SC-MLX");
        (await page.Locator("form[action*='Confirm']").CountAsync()).ShouldBe(0);
        await page.ShouldBeReadableAsync();

        await UploadAsync(page, "SC-ML-98,Chi bộ bản Thử,Village,SC,SC-ML,2024-01-01");
        (await page.InnerTextAsync(".lead")).ShouldContain("1 dòng thêm mới");
        await page.ShouldBeReadableAsync();

        await page.ClickAsync("form[action*='Confirm'] button");
        await page.WaitForURLAsync("**/data/runs/*");
        await page.ShouldBeReadableAsync();
        (await StatusAsync(page, "/organisations/SC-ML-98")).ShouldBe(200);

        await page.GotoAsync("/data");
        await page.ClickAsync("a[href^='/data/runs/']");
        await page.FillAsync("[name='Reason']", "Nhập thử");
        await page.ClickAsync("form[action*='Undo'] button");
        (await page.InnerTextAsync("main")).ShouldContain("Đã hoàn tác");
        (await StatusAsync(page, "/organisations/SC-ML-98")).ShouldBe(404);
    }

    [BrowserFact]
    public async Task The_export_of_a_unit_comes_as_a_workbook()
    {
        var page = await site.SignInAsync(Staff);
        await page.GotoAsync("/data");

        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href*='format=xlsx']"));

        download.SuggestedFilename.ShouldStartWith("SC-");
        new FileInfo((await download.PathAsync())!).Length.ShouldBeGreaterThan(100_000);
    }

    private static async Task UploadAsync(IPage page, string row)
    {
        await page.GotoAsync("/data");
        await page.SetInputFilesAsync(
            "#Upload",
            new FilePayload
            {
                Name = "bo-sung.zip",
                MimeType = "application/zip",
                Buffer = Archive($"{Heading}\n{row}\n"),
            }
        );
        await page.ClickAsync("button:has-text('Kiểm tra tệp')");
        await page.WaitForFunctionAsync("() => !document.querySelector('#progress')");
    }

    private static byte[] Archive(string branches)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var file = archive.CreateEntry("branches.csv").Open();
            file.Write(Encoding.UTF8.GetBytes(branches));
        }
        return bytes.ToArray();
    }

    private static async Task<int> StatusAsync(IPage page, string path) => (await page.GotoAsync(path))!.Status;
}
