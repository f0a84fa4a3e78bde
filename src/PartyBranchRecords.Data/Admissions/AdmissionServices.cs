using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Data.Members;

namespace PartyBranchRecords.Data.Admissions;

public static class AdmissionServices
{
    /// <summary>Candidates and their admission.</summary>
    public static IServiceCollection AddAdmissions(this IServiceCollection services) =>
        services
            .AddScoped<CandidateSearch>()
            .AddScoped<CandidateReading>()
            .AddScoped<CandidateChoices>()
            .AddScoped<CandidateCases>()
            .AddScoped<CandidateService>()
            .AddScoped<AdmissionService>()
            .AddScoped<AdmissionActs>()
            .AddScoped<NewMembers>()
            .AddScoped<PaperService>()
            .AddScoped<BatchService>()
            .AddScoped<StepService>()
            .AddScoped<StepFindings>()
            .AddScoped<CandidateWays>()
            .AddScoped<DossierService>()
            .AddScoped<CandidateExceptions>()
            .AddScoped<Anonymising>()
            .AddScoped<RuleEditionSource>()
            .AddScoped<BranchVotersSource>()
            .AddScoped<CandidateFactsSource>()
            .AddScoped<RecognitionFactsSource>()
            .AddScoped<CaseFindings>()
            .AddScoped<CaseConditionsReading>()
            .AddScoped<RuleExceptionService>()
            .AddScoped<DossierEditions>()
            .AddScoped<RuleEditionService>()
            .AddScoped<RecordNumbers>();
}
