using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Work;

public static class WorkServices
{
    /// <summary>What is due, and how far candidates have come.</summary>
    public static IServiceCollection AddWork(this IServiceCollection services) => services.AddScoped<WorkList>().AddScoped<Pipeline>();
}
