using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Data.Sqlite;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>Demonstrations in files of their own, each loaded once for all tests of the collection.</summary>
public sealed class Demonstrations : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("records-demo-").FullName;
    private readonly ConcurrentDictionary<DateOnly, Lazy<Task<LoadedRecords>>> loaded = new();

    /// <summary>Everything that a demonstration of the day holds, read back from its database.</summary>
    public Task<LoadedRecords> OfAsync(DateOnly today) =>
        loaded
            .GetOrAdd(
                today,
                day =>
                    new(async () =>
                    {
                        var file = await NewDatabaseAsync();
                        await using var context = Open(file);
                        var progress = new Recorded();
                        var outcome = await new DemonstrationLoader(context).LoadAsync(day, progress);
                        outcome.Value.ShouldBe(DemoResult.Loaded);
                        context.Scope = Scope.Whole(day);
                        return await LoadedRecords.ReadAsync(context, file, progress.Seen);
                    })
            )
            .Value;

    public async Task<string> NewDatabaseAsync()
    {
        var file = Path.Combine(folder, Path.GetRandomFileName());
        await using var context = Open(file);
        await context.Database.MigrateAsync();
        return file;
    }

    public static RecordsContext Open(string file) =>
        new(
            (DbContextOptions<RecordsContext>)
                new DbContextOptionsBuilder<RecordsContext>().UseSqliteRecords($"Data Source={file};Pooling=False").Options
        );

    /// <summary>A fingerprint of every row of every table.</summary>
    public static async Task<string> FingerprintAsync(string file)
    {
        await using var context = Open(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in context.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"""SELECT * FROM "{table}" ORDER BY 1, 2""";
            await context.Database.OpenConnectionAsync();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue);
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('|', cells)));
            }
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private sealed class Recorded : IProgress<DemoProgress>
    {
        public List<DemoProgress> Seen { get; } = [];

        public void Report(DemoProgress value) => Seen.Add(value);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}

[CollectionDefinition(nameof(Demonstrations))]
public sealed class DemonstrationCollection : ICollectionFixture<Demonstrations>;
