using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Access;

/// <summary>Two districts, and a user of every role in the first: SC with its commune SC-ML and the branch SC-ML-01; VB with nobody.</summary>
public sealed class AccessScene : IAsyncLifetime
{
    private readonly Dictionary<Role, RecordsBrowser> browsers = [];

    public RecordsHost Host { get; } = new();

    public async Task InitializeAsync()
    {
        await Host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("SC");
            var commune = await data.CommuneAsync(district, "SC-ML");
            await data.MemberAsync(await data.BranchAsync(district, commune, "SC-ML-01"));
            var other = await data.DistrictAsync("VB");
            var elsewhere = await data.CommuneAsync(other, "VB-X");
            await data.MemberAsync(await data.BranchAsync(other, elsewhere, "VB-X-01"));
            await data.UserAsync(nameof(Role.Administrator), Role.Administrator);
            await data.UserAsync(nameof(Role.DistrictStaff), Role.DistrictStaff, district);
            await data.UserAsync(nameof(Role.CommuneSecretary), Role.CommuneSecretary, commune);
            return await data.UserAsync(nameof(Role.Leader), Role.Leader, district);
        });
        foreach (var role in Enum.GetValues<Role>())
        {
            browsers[role] = await Host.SignInAsync(role.ToString());
        }
    }

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    public RecordsBrowser As(Role role) => browsers[role];

    /// <summary>The unit of a role; any will do for an administrator, who has none.</summary>
    public static string UnitOf(Role role) => role == Role.CommuneSecretary ? "SC-ML" : "SC";
}
