using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class BackupTests : IDisposable
{
    private readonly RecordsFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task A_backup_of_records_in_use_is_restored_and_the_old_file_kept_aside()
    {
        await using var inUse = file.Open();
        await new TestData(inUse).DistrictAsync("SC");
        inUse.Database.Backup(Backup).IsAllowed.ShouldBeTrue();
        Directory.GetFiles(file.Folder, "backup.db*").ShouldBe([Backup], "one file, no log beside it");
        await new TestData(inUse).DistrictAsync("NN");
        await inUse.Database.CloseConnectionAsync();

        await using var records = file.Open();
        (await records.Database.RestoreAsync(Backup)).IsAllowed.ShouldBeTrue();
        (await records.Districts.Select(district => district.Code).ToListAsync()).ShouldBe(["SC"]);
        (await records.Database.RestoreAsync(Backup)).IsAllowed.ShouldBeTrue();
        Directory.GetFiles(file.Folder, "*before-restore*").Select(Path.GetFileName).ShouldBe(["records.db.before-restore", "records.db.before-restore-2"], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_a_sound_database_of_this_program_is_restored()
    {
        await using var records = file.Open();
        await ShouldRefuseAsync("Interchange.NotABackup", "nothing there");
        await File.WriteAllTextAsync(Backup, "no database at all");
        await ShouldRefuseAsync("Interchange.NotABackup", "no database");
        File.Delete(Backup);
        Run("CREATE TABLE Notes (Id INTEGER)");
        await ShouldRefuseAsync("Interchange.NotABackup", "another program's");
        records.Database.Backup(Backup).IsAllowed.ShouldBeTrue();
        var whole = await File.ReadAllBytesAsync(Backup);
        await File.WriteAllBytesAsync(Backup, whole[..(whole.Length / 2)]);
        await ShouldRefuseAsync("Interchange.NotABackup", "cut off");
        await File.WriteAllBytesAsync(Backup, whole);
        Run("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '11.0.0')");
        await ShouldRefuseAsync("Interchange.BackupNewer", "of a newer version");
        Directory.GetFiles(file.Folder, "*before-restore*").ShouldBeEmpty();

        async Task ShouldRefuseAsync(string code, string because) =>
            (await records.Database.RestoreAsync(Backup)).Refusals.ShouldHaveSingleItem(because).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_backup_is_never_written_over_the_database()
    {
        await using var records = file.Open();
        records.Database.Backup(file.Path).Refusals.ShouldHaveSingleItem().Code.ShouldBe("Interchange.BackupOverItself");
        File.Delete(file.Path);
        records.Database.Backup(Backup).Refusals.ShouldHaveSingleItem().Code.ShouldBe("Interchange.NoDatabase");
        File.Exists(Backup).ShouldBeFalse();
    }

    private string Backup => Path.Combine(file.Folder, "backup.db");

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Backup};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
