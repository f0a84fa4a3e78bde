using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Movements;

public static class MovementServices
{
    /// <summary>Acts on people by decision.</summary>
    public static IServiceCollection AddMovements(this IServiceCollection services) =>
        services
            .AddScoped<MovingPeople>()
            .AddScoped<TargetBranches>()
            .AddScoped<BranchesLeft>()
            .AddScoped<MovementActs>()
            .AddScoped<TransferService>()
            .AddScoped<LeavingService>()
            .AddScoped<AbsenceService>()
            .AddScoped<ReturnService>()
            .AddScoped<OfficeService>()
            .AddScoped<OfficeEndService>()
            .AddScoped<PostService>()
            .AddScoped<PostEndService>()
            .AddScoped<ArrivalService>()
            .AddScoped<ReAdmissionService>()
            .AddScoped<NewcomerService>()
            .AddScoped<CoverageService>()
            .AddScoped<LetterService>();
}
