using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Reporting.Changes;
using PartyBranchRecords.Data.Reporting.Figures;
using PartyBranchRecords.Data.Reporting.Series;
using PartyBranchRecords.Data.Reporting.Stored;

namespace PartyBranchRecords.Data.Reporting;

public static class ReportingServices
{
    /// <summary>The reports, over the records context of the request or command.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services) =>
        services
            .AddScoped<ReportFacts>()
            .AddScoped<MembersReport>()
            .AddScoped<QuotaReport>()
            .AddScoped<BranchSizesReport>()
            .AddScoped<StructureReport>()
            .AddScoped<RosterReport>()
            .AddScoped<BranchesReport>()
            .AddScoped<AdmissionsByMonth>()
            .AddScoped<BadgesReport>()
            .AddScoped<RecordsBegin>()
            .AddScoped<TermOfDay>()
            .AddScoped<YearDashboard>()
            .AddScoped<ReportRunner>()
            .AddScoped<ReportComparing>()
            .AddScoped<ChangedLists>()
            .AddScoped<ReportSeries>()
            .AddScoped<FigureService>()
            .AddScoped<ReportCapture>()
            .AddScoped<StoredReportService>()
            .AddScoped<StoredReviews>()
            .AddScoped<ClosingService>()
            .AddScoped<ClosedPeriods>()
            .AddScoped<QualityService>();
}
