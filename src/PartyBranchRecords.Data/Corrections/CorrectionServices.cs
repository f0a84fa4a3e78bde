using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Corrections;

public static class CorrectionServices
{
    /// <summary>Corrections of wrong entries, and real changes of what is recorded of a person.</summary>
    public static IServiceCollection AddCorrections(this IServiceCollection services) =>
        services
            .AddScoped<CorrectedPeople>()
            .AddScoped<ClosedNumbers>()
            .AddScoped<CorrectionPlans>()
            .AddScoped<PersonEntries>()
            .AddScoped<EntryCorrectionService>()
            .AddScoped<WithdrawalService>()
            .AddScoped<PersonChangeService>()
            .AddScoped<PersonCorrectionService>();
}
