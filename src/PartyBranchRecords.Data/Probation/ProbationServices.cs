using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Probation;

public static class ProbationServices
{
    /// <summary>Members in probation and their recognition.</summary>
    public static IServiceCollection AddProbation(this IServiceCollection services) =>
        services
            .AddScoped<ProbationSearch>()
            .AddScoped<RecognitionCases>()
            .AddScoped<RecognitionReading>()
            .AddScoped<BranchMeetings>()
            .AddScoped<RecognitionService>()
            .AddScoped<StepTakingOutService>()
            .AddScoped<ExtensionService>()
            .AddScoped<HelperService>()
            .AddScoped<PapersService>();
}
