using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>An empty database with the real migrations, gone after the tests of a class.</summary>
public abstract class RecordsDatabase : IAsyncLifetime
{
    public static readonly DateOnly Today = new(2024, 6, 30);

    protected abstract void Use(DbContextOptionsBuilder<RecordsContext> options);

    public abstract Task InitializeAsync();

    public abstract Task DisposeAsync();

    public RecordsContext Open(Scope? scope = null)
    {
        var options = new DbContextOptionsBuilder<RecordsContext>();
        Use(options);
        return new RecordsContext(options.Options) { Scope = scope ?? Scope.Whole(Today) };
    }

    /// <summary>One change in a context of its own; its number.</summary>
    public async Task<long> WriteAsync(Action<RecordsContext, RecordsChange> act, ChangeDetails? details = null)
    {
        await using var context = Open();
        var outcome = await WriterOf(context)
            .WriteAsync<long>(
                details ?? ChangeDetails.Entry,
                (change, _) =>
                {
                    act(context, change);
                    return Task.FromResult<Outcome<long>>(change.Number);
                }
            );
        return outcome.Value;
    }

    public static RecordsWriter WriterOf(RecordsContext context) => new(context, new OfficeClock(), new CurrentAccount());
}
