using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Forms;

public static class FormServices
{
    /// <summary>Word documents from templates and the record.</summary>
    /// <param name="own">The office's folder of templates; null where it keeps none.</param>
    /// <param name="shipped">The folder of those that the program came with.</param>
    public static IServiceCollection AddForms(this IServiceCollection services, string? own, string shipped) =>
        services.AddSingleton(new FormTemplates(own, shipped)).AddScoped<CandidateFormFacts>().AddScoped<MemberFormFacts>().AddScoped<FormService>();
}
