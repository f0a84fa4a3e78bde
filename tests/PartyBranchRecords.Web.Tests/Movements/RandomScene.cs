using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Two districts, three communes, six branches, four localities and thirty people: members of all sorts, and some who have left.</summary>
public sealed class RandomScene : IAsyncLifetime
{
    private static readonly (MembershipEnd, DateOnly)[] Left =
    [
        (MembershipEnd.TransferOut, new DateOnly(2022, 3, 1)),
        (MembershipEnd.StruckOff, new DateOnly(2019, 3, 1)),
        (MembershipEnd.Resigned, new DateOnly(2023, 3, 1)),
        (MembershipEnd.Deceased, new DateOnly(2023, 3, 1)),
    ];

    public RecordsHost Host { get; } = new();
    public List<Branch> Branches { get; } = [];
    public List<int> Localities { get; } = [];

    public Task InitializeAsync() =>
        Host.ArrangeAsync(async data =>
        {
            foreach (var code in new[] { "D", "E" })
            {
                var district = await data.DistrictAsync(code);
                var commune = await data.CommuneAsync(district, $"{code}X");
                Branches.Add(await data.BranchAsync(district, commune));
                Branches.Add(await data.BranchAsync(district, commune, from: new DateOnly(2023, 7, 1)));
                Branches.Add(await data.BranchAsync(district));
                for (var i = 0; i < 2; i++)
                {
                    var locality = await data.SaveAsync(
                        new Locality
                        {
                            Code = $"{code}-T{i}",
                            Name = $"Bản {i}",
                            Kind = LocalityKind.Village,
                        }
                    );
                    Localities.Add(locality.Id);
                    await data.AddAsync(
                        new LocalityAffiliation
                        {
                            LocalityId = locality.Id,
                            CommuneId = commune.Id,
                            From = TestData.Founded,
                        }
                    );
                }
            }
            for (var i = 0; i < 30; i++)
            {
                var branch = Branches[i % Branches.Count];
                var joined = branch.Code == Branches[1].Code || branch.Code == Branches[4].Code ? new DateOnly(2023, 8, 1) : new DateOnly(2015, 5, 1);
                var (ended, day) = Left[i % Left.Length];
                await (
                    i >= 24 && day > joined
                        ? data.MemberAsync(branch, admittedOn: joined, leftOn: day, ended: ended)
                        : data.MemberAsync(branch, admittedOn: joined, probationary: joined.Year == 2023)
                );
            }
            return true;
        });

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Something done by the services of one request; everything is in scope.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RecordsContext>().Scope = Scope.Whole(Host.Today);
        return await act(scope.ServiceProvider);
    }

    public Task<List<string>> StateAsync() => Host.WithRecordsAsync(BelievedState.ReadAsync);

    public async Task ShouldBeSoundAsync(string after) =>
        (await Host.WithRecordsAsync(context => new DoctorService(context).FindAsync())).Select(finding => $"{finding}").ShouldBeEmpty(after);

    public Task<long> LastChangeAsync() => Host.WithRecordsAsync(context => context.Changes.MaxAsync(change => change.Number));

    public Task TakeBackAsync(long number) =>
        WithAsync(async services =>
        {
            var (context, takingBack) = (services.GetRequiredService<RecordsContext>(), services.GetRequiredService<TakingBack>());
            var outcome = await services
                .GetRequiredService<RecordsWriter>()
                .WriteAsync<bool>(
                    new ChangeDetails(ChangeKind.TakenBack, "thử"),
                    async (change, attempt) =>
                    {
                        if (await takingBack.HindranceAsync(number, attempt) is { } hindrance)
                        {
                            return hindrance;
                        }
                        context.ActivityLog.Add(new ActivityLogEntry { At = DateTime.UnixEpoch, Activity = Activity.AccountChanged });
                        await context.SaveChangesAsync(attempt);
                        await takingBack.TakeBackAsync(number, change.Number, attempt);
                        return true;
                    }
                );
            outcome.Verdict.Refusals.ShouldBeEmpty();
            return true;
        });
}
