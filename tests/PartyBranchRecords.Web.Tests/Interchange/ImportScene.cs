using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Interchange;

/// <summary>Record sets in a folder of a test's own, imported into records of its own.</summary>
public abstract class ImportScene : IDisposable
{
    protected static readonly DateOnly Today = new(2026, 11, 22);

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    protected RecordsFile File { get; } = new();
    protected SensitiveData Sensitive { get; set; } = new();
    protected Scope Scope { get; set; } = Scope.Whole(Today);

    public void Dispose()
    {
        File.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A file of the next set: the heading and the rows.</summary>
    protected void Csv(string name, params string[] lines) => files[name] = lines;

    /// <summary>District H, commune X with branch B, and the grassroots branch CS; one member M1 of B.</summary>
    protected void UsualSet()
    {
        Csv("districts", "code,name,established_on", "H,Đảng bộ huyện H,2000-01-01", "H2,Đảng bộ huyện H2,2000-01-01");
        Csv("communes", "code,name,district_code,established_on", "X,Đảng bộ xã X,H,2000-01-01");
        Csv(
            "branches",
            "code,name,kind,district_code,commune_code,established_on",
            "B,Chi bộ B,Village,H,X,2000-01-01",
            "B2,Chi bộ B2,Village,H,X,2000-01-01",
            "CS,Chi bộ CS,Police,H,,2000-01-01"
        );
        Csv("members", "record_number,full_name,sex,birth_date,ethnicity,admitted_on,official_on,branch_code,left_on,leave_reason", M1);
    }

    protected const string M1 = "M1,Lò Văn Mẫu,Male,1980-05-01,Thái,2010-03-01,2011-03-01,B,,";

    /// <summary>Writes the files that were named since the last set, and reads them.</summary>
    private async Task<RecordSetReading> ReadAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(File.Folder, Path.GetRandomFileName())).FullName;
        foreach (var (name, lines) in files)
        {
            await System.IO.File.WriteAllLinesAsync(Path.Combine(folder, name + ".csv"), lines);
        }
        files.Clear();
        return await RecordSetReader.ReadAsync(folder);
    }

    protected async Task<ImportResult> RunAsync() => await RunAsync(await ReadAsync());

    protected async Task<ImportResult> RunAsync(RecordSetReading reading)
    {
        await using var context = Open();
        return await ServiceOf(context).RunAsync(reading, "bo-ho-so");
    }

    protected async Task<ImportPreview> CheckAsync() => await CheckAsync(await ReadAsync());

    protected async Task<ImportPreview> CheckAsync(RecordSetReading reading)
    {
        await using var context = Open();
        return await ServiceOf(context).CheckAsync(reading);
    }

    protected async Task<Verdict> UndoAsync(int id)
    {
        await using var context = Open();
        return await ServiceOf(context).UndoAsync(id, "Nhập nhầm");
    }

    /// <summary>The set is imported without problems, and the records are sound unless something was warned of.</summary>
    protected async Task<ImportPreview> ImportAsync()
    {
        var result = await RunAsync();
        result.Preview.Problems.ShouldBeEmpty();
        if (!result.Preview.Warnings.Any())
        {
            (await FindAsync()).ShouldBeEmpty();
        }
        return result.Preview;
    }

    /// <summary>The usual set is there already.</summary>
    protected async Task ArrangeAsync()
    {
        UsualSet();
        Warnings(await ImportAsync()).ShouldBeEmpty();
    }

    /// <summary>The set is refused for exactly these, as file:row:column Sentence, and nothing is written.</summary>
    protected async Task RefusedForAsync(params string[] problems)
    {
        var before = await CountAsync();
        var result = await RunAsync();
        result.Preview.Problems.Select(Short).ShouldBe(problems, ignoreOrder: true);
        (result.RunId, result.Preview.Total).ShouldBe((null, RowCounts.None));
        (await CountAsync()).ShouldBe(before);
    }

    protected static IEnumerable<string> Warnings(ImportPreview preview) => preview.Warnings.Select(Short);

    protected static string Short(ImportFinding finding) =>
        $"{finding.File}:{finding.Row}:{finding.Column} {finding.Sentence.Code[(finding.Sentence.Code.IndexOf('.', StringComparison.Ordinal) + 1)..]}";

    protected async Task<IReadOnlyList<Finding>> FindAsync()
    {
        await using var context = File.Open();
        return await new DoctorService(context).FindAsync();
    }

    protected async Task<T> SeeAsync<T>(Func<RecordsContext, Task<T>> read)
    {
        await using var context = File.Open();
        return await read(context);
    }

    /// <summary>Every write is a change; the rest are records.</summary>
    protected Task<(int, int)> CountAsync() =>
        SeeAsync(context =>
            Task.FromResult((context.Changes.Count(), context.Organisations.Count() + context.Members.Count() + context.ImportRuns.Count()))
        );

    private RecordsContext Open()
    {
        var context = File.Open();
        context.Scope = Scope;
        return context;
    }

    private ImportService ServiceOf(RecordsContext context)
    {
        var (clock, account) = (new OfficeClock(Today), new CurrentAccount());
        return new ImportService(context, new RecordsWriter(context, clock, account), new TakingBack(context), Sensitive, account, clock);
    }
}
