using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Commands;

public sealed class ServingTests : IDisposable
{
    private readonly RecordsFile file = new(empty: true);

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Demo_serve_makes_the_database_loads_says_the_address_and_serves_that_day()
    {
        var program = new RecordsProgram(file) { Settings = { ["Urls"] = "http://127.0.0.1:0" } };
        using var process = program.Start("demo", "--today", "2026-06-15", "--serve");
        // Nobody reads it: a full pipe would stop the program.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
            var first = (await process.StandardOutput.ReadLineAsync(patience.Token))!;
            first.ShouldContain("http://127.0.0.1:");
            (await process.StandardOutput.ReadLineAsync(patience.Token))!.ShouldContain("no password is needed");

            var browser = new RecordsBrowser(
                new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(first.Split(' ')[^1]) }
            );
            var page = await browser.SubmitAsync(await browser.OpenAsync("/sign-in"), "button[value='mau.lanhdao']");
            page = await browser.OpenAsync("/organisations/SC");
            page.Status.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        await using var records = file.Open();
        (await records.Installations.SingleAsync()).DemonstrationOf.ShouldBe(DateOnly.Parse("2026-06-15", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_sqlite_file_is_brought_up_to_date_when_serving_begins()
    {
        var program = new RecordsProgram(file) { Settings = { ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" } };
        using var process = program.Start();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            var started = false;
            while (!started && await process.StandardError.ReadLineAsync() is { } line)
            {
                started = line.Contains("Now listening on", StringComparison.Ordinal);
                line.ShouldNotContain("5080", customMessage: "the usual variable names the address too");
            }
            started.ShouldBeTrue();
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        await using var records = file.Open();
        (await records.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_old_schema_on_SQL_Server_or_none_is_one_line_and_not_ready()
    {
        var program = new RecordsProgram(file)
        {
            Settings =
            {
                ["Urls"] = "http://127.0.0.1:0",
                ["Database__Provider"] = "SqlServer",
                ["ConnectionStrings__Records"] = "Server=127.0.0.1,1;Database=records;Connect Timeout=1;ConnectRetryCount=0;Encrypt=False",
            },
        };
        using var process = program.Start();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            var lines = new List<string>();
            while (await process.StandardError.ReadLineAsync() is { } line)
            {
                lines.Add(line);
                if (line.Contains("Now listening on", StringComparison.Ordinal))
                {
                    break;
                }
            }
            lines.ShouldContain(line => line.Contains("The database cannot be reached. Until it can, /health/ready says no."));
            using var http = new HttpClient();
            var address = lines[^1].Split(' ')[^1].Trim('"');
            (await http.GetAsync($"{address}/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await http.GetAsync($"{address}/health/ready")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
