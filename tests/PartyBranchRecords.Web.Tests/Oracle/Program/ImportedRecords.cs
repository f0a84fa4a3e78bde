using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.Oracle.Program;

/// <summary>The program over a database of its own, filled by import and asked in words, as its command line does.</summary>
internal sealed class ImportedRecords : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 1);

    private readonly RecordsFile file = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("records-oracle-");
    private readonly IHost host;

    public ImportedRecords()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration[Settings.Records] = file.ConnectionString;
        builder.Configuration[Settings.Today] = Today.ToString("yyyy-MM-dd");
        builder.AddRecords();
        builder.Services.AddScoped<DoctorService>();
        host = builder.Build();
    }

    public async Task<ImportPreview> ImportAsync(RecordTables set)
    {
        var path = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        set.WriteTo(path);
        return (
            await WithAsync<ImportService, ImportResult>(async service => await service.RunAsync(await RecordSetReader.ReadAsync(path), "oracle"))
        ).Preview;
    }

    public async Task<RecordTables> ExportAsync()
    {
        var path = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        await WithAsync<RecordSetExport, bool>(async export =>
        {
            await RecordSetFolder.WriteAsync(path, (await export.ExportAsync(null, Today)).Value!);
            return true;
        });
        return RecordTables.Read(path);
    }

    /// <summary>The CSV that the program prints, as rows; a refusal is a row of its own.</summary>
    public async Task<List<string[]>> AskAsync(Question question)
    {
        var table = await WithAsync<ReportRunner, Outcome<ReportTable>>(runner => runner.TableAsync(Arguments(question), Today));
        return table.Verdict.Refusals is [var refusal, ..]
            ?
            [
                ["refused", refusal.Code, .. refusal.Values.Select(value => $"{value}")],
            ]
            : Csv.Parse(await ReportRunning.CsvOfAsync(table.Value!));
    }

    public Task<List<string>> DoctorAsync() =>
        WithAsync<DoctorService, List<string>>(async doctor =>
            [.. (await doctor.FindAsync(default)).Select(finding => $"{finding.Check}: {finding.Subject}: {finding.Sentence}")]
        );

    public void Dispose()
    {
        host.Dispose();
        file.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> act)
        where TService : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RecordsContext>().Scope = Scope.Whole(Today);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static ReportArguments Arguments(Question question) =>
        new()
        {
            Name = question.Report,
            Organisation = question.Org,
            AsOf = question.AsOf,
            From = question.From,
            To = question.To,
            Year = question.Year,
            Term = question.Term,
            By = question.By is { } by ? Enum.Parse<ReportLevel>(by, ignoreCase: true) : null,
            Structure = question.Now ? ReportStructure.Now : ReportStructure.Then,
            List = question.List is { } column ? new ListRequest(column) : null,
        };
}
