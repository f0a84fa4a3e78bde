using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>What no number is made of is overwritten, and the log keeps both values.</summary>
public abstract class FieldLogTests(RecordsDatabase database)
{
    [EachDatabaseFact]
    public async Task A_changed_name_keeps_its_old_and_its_new_value_and_no_derived_column()
    {
        var sample = await new Sample("F1").WriteAsync(database);

        var number = await database.WriteAsync(
            (context, _) =>
            {
                var member = context.Members.Single(member => member.Id == sample.Member.Id);
                member.FullName = "Lò Thị Ân";
                member.SortKey = PersonName.SortKey(member.FullName);
                member.SearchKey = PersonName.SearchKey(member.FullName);
            }
        );

        await using var context = database.Open();
        var logged = await context.FieldChanges.SingleAsync(change => change.ChangeNumber == number);
        (logged.Subject, logged.SubjectId, logged.Field, logged.Old, logged.New).ShouldBe(
            (nameof(Member), sample.Member.Id, nameof(Member.FullName), "Lò Thị Ơn", "Lò Thị Ân")
        );
    }

    [EachDatabaseFact]
    public async Task A_value_overwritten_before_the_last_save_of_an_act_is_logged_once()
    {
        var sample = await new Sample("F2").WriteAsync(database);
        await using var context = database.Open();

        var outcome = await RecordsDatabase
            .WriterOf(context)
            .WriteAsync<long>(
                ChangeDetails.Entry,
                async (change, cancellationToken) =>
                {
                    context.Attach(sample.Branch).Entity.Name = "Chi bộ bản Mới";
                    await context.SaveChangesAsync(cancellationToken);
                    change.Add(sample.Quota());
                    return change.Number;
                }
            );

        var logged = await context.FieldChanges.SingleAsync(change => change.ChangeNumber == outcome.Value);
        (logged.Subject, logged.Old, logged.New).ShouldBe(("Branch", "Chi bộ F2", "Chi bộ bản Mới"));
    }

    [EachDatabaseFact]
    public async Task A_value_that_stays_the_same_leaves_no_change()
    {
        var sample = await new Sample("F3").WriteAsync(database);
        var number = await database.WriteAsync(
            (context, _) => context.Members.Single(member => member.Id == sample.Member.Id).FullName = "Lò Thị Ơn"
        );

        await using var context = database.Open();
        (await context.Changes.AnyAsync(change => change.Number == number)).ShouldBeFalse();
    }

    [EachDatabaseFact]
    public async Task Of_two_who_change_the_same_record_the_second_is_told()
    {
        var sample = await new Sample("F4").WriteAsync(database);
        await using var mine = database.Open();
        await using var theirs = database.Open();
        var shownToMe = await mine.Members.SingleAsync(member => member.Id == sample.Member.Id);
        var shownToThem = await theirs.Members.SingleAsync(member => member.Id == sample.Member.Id);

        shownToThem.Occupation = "giáo viên";
        await theirs.SaveChangesAsync();
        shownToMe.Occupation = "y tá";

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync());
    }
}

public sealed class FieldLogTestsOnSqlite(SqliteDatabase database) : FieldLogTests(database), IClassFixture<SqliteDatabase>;

public sealed class FieldLogTestsOnSqlServer(SqlServerDatabase database) : FieldLogTests(database), IClassFixture<SqlServerDatabase>;
