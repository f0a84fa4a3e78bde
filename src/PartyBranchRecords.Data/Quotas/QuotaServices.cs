using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Quotas;

public static class QuotaServices
{
    /// <summary>Quotas: read and set.</summary>
    public static IServiceCollection AddQuotas(this IServiceCollection services) =>
        services.AddScoped<QuotaReading>().AddScoped<QuotaService>().AddScoped<QuotaCascades>().AddScoped<QuotasMeanwhile>();
}
