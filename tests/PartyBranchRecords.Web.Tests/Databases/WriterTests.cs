using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>Every write of facts goes through the writer; what it promises holds on each database.</summary>
public abstract class WriterTests(RecordsDatabase database)
{
    private static readonly Refusal Refused = new("Refused");

    [EachDatabaseFact]
    public async Task A_change_says_what_kind_it_is_why_and_by_which_decision()
    {
        var sample = await new Sample("W1").WriteAsync(database);
        var number = await WriteAsync(
            change => change.Add(sample.Quota()),
            new ChangeDetails(ChangeKind.Correction, Reason: "nhập nhầm", Decision: "12-NQ/HU")
        );

        await using var context = database.Open();
        var recorded = await context.Changes.SingleAsync(change => change.Number == number);
        (recorded.Kind, recorded.Reason, recorded.Decision).ShouldBe((ChangeKind.Correction, "nhập nhầm", "12-NQ/HU"));
        (await context.Quotas.SingleAsync(quota => quota.OrganisationId == sample.Commune.Id)).AddedBy.ShouldBe(number);
    }

    [EachDatabaseFact]
    public async Task Writers_take_turns_in_the_order_of_their_numbers()
    {
        var sample = await new Sample("W2").WriteAsync(database);
        var entered = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var context = database.Open();
        await using var otherContext = database.Open();

        var first = Task.Run(() =>
            RecordsDatabase
                .WriterOf(context)
                .WriteAsync<long>(
                    ChangeDetails.Entry,
                    async (change, _) =>
                    {
                        entered.SetResult();
                        await release.Task;
                        change.Add(sample.Particulars());
                        return change.Number;
                    }
                )
        );
        await entered.Task;
        var seenBySecond = -1;
        var second = Task.Run(() =>
            RecordsDatabase
                .WriterOf(otherContext)
                .WriteAsync<long>(
                    ChangeDetails.Entry,
                    async (change, _) =>
                    {
                        seenBySecond = await otherContext.Particulars.CountAsync(fact => fact.MemberId == sample.Member.Id);
                        change.Add(sample.Admission());
                        return change.Number;
                    }
                )
        );
        (await Task.WhenAny(second, Task.Delay(300))).ShouldNotBe(second, "the second writer waits for the first");
        release.SetResult();

        var number = (await first).Value;
        (await second).Value.ShouldBe(number + 1);
        seenBySecond.ShouldBe(1, "the second writer sees what the first has written");
    }

    [EachDatabaseFact]
    public async Task Many_writers_at_once_leave_numbers_without_a_gap()
    {
        var samples = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => new Sample($"W3{i}").WriteAsync(database)));
        var before = await LastNumberAsync();

        var numbers = await Task.WhenAll(samples.Select(sample => Task.Run(() => WriteAsync(change => change.Add(sample.Particulars())))));

        numbers.Order().ShouldBe(Enumerable.Range(1, samples.Length).Select(i => before + i));
    }

    [EachDatabaseFact]
    public async Task A_refused_act_leaves_no_trace()
    {
        var sample = await new Sample("W4").WriteAsync(database);
        var before = await LastNumberAsync();
        await using var context = database.Open();

        var outcome = await RecordsDatabase
            .WriterOf(context)
            .WriteAsync<bool>(
                ChangeDetails.Entry,
                async (change, _) =>
                {
                    change.Add(sample.Particulars());
                    await context.SaveChangesAsync();
                    change.Add(sample.Admission());
                    return Refused;
                }
            );

        outcome.Verdict.Refusals.ShouldBe([Refused]);
        (await context.Particulars.CountAsync(fact => fact.MemberId == sample.Member.Id)).ShouldBe(0);
        await context.SaveChangesAsync();
        (await context.Admissions.CountAsync(fact => fact.MemberId == sample.Member.Id)).ShouldBe(0, "nothing of it waits in the context");
        (await LastNumberAsync()).ShouldBe(before);
    }

    [EachDatabaseFact]
    public async Task An_act_that_changed_nothing_leaves_no_change()
    {
        var before = await LastNumberAsync();
        await using var context = database.Open();

        var outcome = await RecordsDatabase.WriterOf(context).WriteAsync<bool>(ChangeDetails.Entry, (_, _) => Task.FromResult<Outcome<bool>>(true));

        outcome.IsDone.ShouldBeTrue();
        (await LastNumberAsync()).ShouldBe(before);
        (await context.ChangeCounters.SingleAsync()).Last.ShouldBe(before);
    }

    [EachDatabaseFact]
    public async Task An_act_that_saved_everything_on_its_way_is_kept()
    {
        var sample = await new Sample("W5").WriteAsync(database);
        await using var context = database.Open();

        await RecordsDatabase
            .WriterOf(context)
            .WriteAsync<bool>(
                ChangeDetails.Entry,
                async (change, _) =>
                {
                    change.Add(sample.Particulars());
                    await context.SaveChangesAsync();
                    return true;
                }
            );

        await using var after = database.Open();
        var kept = await after.Particulars.SingleAsync(fact => fact.MemberId == sample.Member.Id);
        (await after.Changes.CountAsync(change => change.Number == kept.AddedBy)).ShouldBe(1);
    }

    [EachDatabaseFact]
    public async Task Closing_a_fact_and_opening_the_next_is_one_change()
    {
        var sample = await new Sample("W6").WriteAsync(database);
        var left = Sample.Beginning.AddYears(1);
        await using var context = database.Open();
        var open = await context.Memberships.SingleAsync(membership => membership.MemberId == sample.Member.Id);

        var number = await WriteAsync(change =>
        {
            change.Replace(open, sample.Membership(to: left));
            change.Add(
                new BranchMembership
                {
                    MemberId = open.MemberId,
                    BranchId = open.BranchId,
                    From = left,
                    Began = MembershipStart.ReAdmission,
                }
            );
        });

        await using var after = database.Open();
        var believed = await after.Memberships.Where(membership => membership.MemberId == sample.Member.Id).OrderBy(m => m.From).ToListAsync();
        believed.Select(membership => membership.Period).ShouldBe([new Period(Sample.Beginning, left), new Period(left)]);
        var all = after.Memberships.IgnoreQueryFilters([Data.QueryFilters.Believed]);
        (await all.SingleAsync(membership => membership.RemovedBy == number)).Id.ShouldBe(open.Id);
    }

    [EachDatabaseFact]
    public async Task A_fact_is_removed_once()
    {
        var sample = await new Sample("W7").WriteAsync(database);
        await using var context = database.Open();
        var open = await context.Memberships.SingleAsync(membership => membership.MemberId == sample.Member.Id);

        await Should.ThrowAsync<InvalidOperationException>(() =>
            WriteAsync(change =>
            {
                change.Remove(open);
                change.Remove(open);
            })
        );
    }

    private Task<long> WriteAsync(Action<RecordsChange> act, ChangeDetails? details = null) =>
        database.WriteAsync((_, change) => act(change), details);

    private async Task<long> LastNumberAsync()
    {
        await using var context = database.Open();
        return await context.Changes.MaxAsync(change => (long?)change.Number) ?? 0;
    }
}

public sealed class WriterTestsOnSqlite(SqliteDatabase database) : WriterTests(database), IClassFixture<SqliteDatabase>;

public sealed class WriterTestsOnSqlServer(SqlServerDatabase database) : WriterTests(database), IClassFixture<SqlServerDatabase>;
