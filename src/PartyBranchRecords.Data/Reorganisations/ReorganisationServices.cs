using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Reorganisations;

public static class ReorganisationServices
{
    /// <summary>Reorganisations: drafted, looked at in advance, put in force, taken back.</summary>
    public static IServiceCollection AddReorganisations(this IServiceCollection services) =>
        services
            .AddScoped<StructureReading>()
            .AddScoped<ReorganisationPlanning>()
            .AddScoped<ReorganisationDrafts>()
            .AddScoped<ReorganisationRoles>()
            .AddScoped<ReorganisationNames>()
            .AddScoped<ReorganisationLists>()
            .AddScoped<ReorganisationChoices>()
            .AddScoped<ReorganisationPeople>()
            .AddScoped<ReorganisationCandidates>()
            .AddScoped<ReorganisationQuotas>()
            .AddScoped<ReorganisationNewcomers>()
            .AddScoped<ReorganisationDestinations>()
            .AddScoped<ReorganisationUsers>()
            .AddScoped<ReorganisationService>();
}
