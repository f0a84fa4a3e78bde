using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.Forms;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Data.Quotas;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Data.SqlServer;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Pages.Reorganisations;
using PartyBranchRecords.Web.Pages.Reports;
using PartyBranchRecords.Web.Pages.Reports.InWords;

namespace PartyBranchRecords.Web.Startup;

/// <summary>Which database holds the records: the setting Database:Provider.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

public static class RecordsSetup
{
    /// <summary>The context, the services over it, and the clock; the pages and the command line both stand on these.</summary>
    public static void AddRecords(this IHostApplicationBuilder builder)
    {
        var connection = builder.Configuration[Settings.Records];
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new SettingException($"{Settings.Records} is missing; for SQLite it is, for example, 'Data Source=records.db'.");
        }
        var provider = ReadProvider(builder.Configuration[Settings.Provider]);
        builder.Services.AddSingleton<TimeProvider>(new OfficeClock(ReadToday(builder.Configuration[Settings.Today])));
        CheckConnection(provider, connection);
        builder.Services.AddDbContext<RecordsContext>(options => Use(options, provider, connection));
        builder.Services.AddScoped<CurrentAccount>();
        builder.Services.AddScoped<ReportDesk>().AddScoped<ReportChoices>().AddScoped<AgainstOffers>().AddScoped<Sentences>();
        builder.Services.AddScoped<OrganisationService>().AddScoped<UnitOverviews>().AddScoped<UnitFacts>().AddScoped<UnitChoices>();
        builder.Services.AddScoped<UnitHistories>().AddScoped<UnitGrowth>().AddScoped<CoverageReport>();
        builder.Services.AddReporting();
        builder.Services.AddScoped<MemberService>().AddScoped<MemberSearch>();
        builder
            .Services.AddAdmissions()
            .AddQuotas()
            .AddCalendar()
            .AddWork()
            .AddMovements()
            .AddCorrections()
            .AddReorganisations()
            .AddProbation()
            .AddHistory();
        builder.Services.AddScoped<ReorganisationSheets>();
        builder.Services.AddScoped<DraftMeanwhile>();
        builder.Services.AddForms(ReadFolder(builder.Configuration[Settings.Templates]), Path.Combine(AppContext.BaseDirectory, "Templates"));
        builder.Services.AddSingleton(ReadSensitive(builder.Configuration));
        builder.Services.AddScoped<ImportService>().AddScoped<ImportJobs>().AddScoped<ImportRuns>();
        builder.Services.AddScoped<RecordSetExport>();
    }

    private static string? ReadFolder(string? folder) =>
        string.IsNullOrWhiteSpace(folder) ? null
        : Directory.Exists(folder) ? Path.GetFullPath(folder)
        : throw new SettingException($"{Settings.Templates} names '{folder}', which is no folder.");

    private static DbContextOptionsBuilder Use(DbContextOptionsBuilder options, DatabaseProvider provider, string connection) =>
        provider == DatabaseProvider.Sqlite ? options.UseSqliteRecords(connection) : options.UseSqlServerRecords(connection);

    /// <summary>What cannot be read as a connection string is said at start, not at the first query.</summary>
    private static void CheckConnection(DatabaseProvider provider, string connection)
    {
        try
        {
            Use(new DbContextOptionsBuilder(), provider, connection);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingException($"{Settings.Records} is no connection string of {provider}: {wrong.Message}");
        }
    }

    private static SensitiveData ReadSensitive(IConfiguration settings) =>
        new(ReadPurpose(settings, Settings.Religion), ReadPurpose(settings, Settings.Phone), ReadPurpose(settings, Settings.CitizenId));

    /// <summary>A purpose in words: switching it on without one is not what the law means.</summary>
    private static string? ReadPurpose(IConfiguration settings, string name) =>
        settings[name] is var purpose && (bool.TryParse(purpose, out _) || int.TryParse(purpose, CultureInfo.InvariantCulture, out _))
            ? throw new SettingException($"{name} is '{purpose}'; write the purpose that it is kept for, in words, or leave it empty.")
            : purpose;

    private static DateOnly? ReadToday(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new SettingException($"{Settings.Today} is '{text}'; write a day as 2020-12-31.");

    private static DatabaseProvider ReadProvider(string? text) =>
        string.IsNullOrWhiteSpace(text) ? DatabaseProvider.Sqlite
        : Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider) ? provider
        : throw new SettingException($"{Settings.Provider} is '{text}'; allowed are {string.Join(" and ", Enum.GetNames<DatabaseProvider>())}.");
}
