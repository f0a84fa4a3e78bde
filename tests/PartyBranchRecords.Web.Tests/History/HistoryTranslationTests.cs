using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.History.Undo;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.Movements;

namespace PartyBranchRecords.Web.Tests.History;

/// <summary>What the history reads, and what taking back looks for, on the SQL Server provider.</summary>
public sealed class HistoryTranslationTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    [Fact]
    public async Task Lists_changes_and_hindrances_run_on_the_SQL_Server_provider()
    {
        var member = await office.MemberAsync("Lò Văn Dịch");
        var number = await office.Host.WithRecordsAsync(context => context.Changes.MaxAsync(change => change.Number));
        var day = office.Host.Today;
        foreach (var scope in new[] { Scope.Whole(day), new Scope(day, [office.District.Id], []), new Scope(day, [], [office.Commune.Id]) })
        {
            var commands = await SqlServerTranslation.OfAsync(office.Host.ConnectionString, scope, context => ReadAsync(context, member.Id, number));
            commands.Count.ShouldBeGreaterThan(100);
        }
    }

    private static async Task ReadAsync(RecordsContext context, int member, long number)
    {
        var list = new ChangeList(context);
        HistoryQuestion[] questions =
        [
            new(),
            new() { Unit = "A1", Of = RecordKind.Member },
            new()
            {
                Subject = new(RecordKind.Member, member),
                First = new DateOnly(2024, 1, 1),
                Last = new DateOnly(2026, 12, 31),
                Kind = ChangeKind.Entry,
                Decision = "1",
                UserId = "x",
            },
        ];
        foreach (var question in questions)
        {
            (await list.FindAsync(question, 1)).ShouldNotBeNull();
        }
        await list.MakersAsync();
        (await new ChangeReading(context, list).FindAsync(number, 1)).ShouldNotBeNull().Records.Total.ShouldBe(1);
        await EveryKindAsync(context, number);
        var meanwhile = new MeanwhileChanges(context);
        (await meanwhile.FindAsync(new(RecordKind.Member, member), 2, [])).Record.Facts.Count.ShouldBeGreaterThan(0);
        await meanwhile.SinceAsync(new(RecordKind.Organisation, 1), 0, []);
        var hindrances = new UndoHindrances(context, new TakingBack(context), new OfficeClock(RecordsHost.UsualToday));
        (await hindrances.FindAsync(number, null)).ShouldBeNull();
        await hindrances.FindAsync(number, "x");
    }

    /// <summary>The pages ask only of the kinds of facts that a change touched.</summary>
    private static async Task EveryKindAsync(RecordsContext context, long number)
    {
        var reader = await HistoryUnits.OfReaderAsync(context);
        var frame = new HistoryFrame(reader);
        foreach (var kind in FactKinds.All)
        {
            await kind.RowsAsync(context, frame, [number], [1], CancellationToken.None);
            await kind.Subjects(context, frame, number).CountAsync();
            await kind.BuiltOn(context, frame, number).CountAsync();
        }
        await new TouchedKeys(context, frame, FactKinds.All, number).FindAsync(0, 1, CancellationToken.None);
        await new ChangeSummaries(context, frame, [number]).FindAsync(CancellationToken.None);
    }
}
