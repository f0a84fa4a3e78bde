namespace PartyBranchRecords.Web.Startup;

/// <summary>
/// Every setting the program knows by name; docs/operations.md says what each is for. As an environment variable a colon is
/// written as two underscores. Besides these, everything below "Serilog:" goes to Serilog as it is.
/// </summary>
public static class Settings
{
    /// <summary>Sqlite (usual) or SqlServer.</summary>
    public const string Provider = "Database:Provider";

    /// <summary>Where the records are: a SQLite file or a SQL Server database.</summary>
    public const string Records = "ConnectionStrings:Records";

    /// <summary>The addresses the program listens on.</summary>
    public const string Urls = "Urls";

    /// <summary>Where the pages are served unless <see cref="Urls"/> (or ASPNETCORE_URLS) says otherwise: on this machine only.</summary>
    public const string UsualUrl = "http://127.0.0.1:5080";

    /// <summary>One fixed day as today, for trying things out.</summary>
    public const string Today = "Records:Today";

    /// <summary>The folder of the keys that sign-ins are protected with; the same for all web nodes.</summary>
    public const string KeysPath = "DataProtection:KeysPath";

    /// <summary>Addresses and networks of the proxies whose word on the visitor's address is taken.</summary>
    public const string KnownProxies = "Proxy:Known";

    /// <summary>The host names that are answered; ASP.NET Core's own.</summary>
    public const string AllowedHosts = "AllowedHosts";

    /// <summary>The purpose that the office keeps people's religion for; empty: it is not kept.</summary>
    public const string Religion = "Sensitive:Religion";

    /// <summary>The purpose that phone numbers are kept for.</summary>
    public const string Phone = "Sensitive:Phone";

    /// <summary>The purpose that citizen id numbers are kept for.</summary>
    public const string CitizenId = "Sensitive:CitizenId";

    /// <summary>The office's folder of Word templates; one that is not in it is taken from those the program came with.</summary>
    public const string Templates = "Forms:Templates";

    public static readonly IReadOnlyList<string> All =
    [
        Provider,
        Records,
        Urls,
        Today,
        KeysPath,
        KnownProxies,
        AllowedHosts,
        Religion,
        Phone,
        CitizenId,
        Templates,
    ];

    public static string EnvironmentName(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}

/// <summary>A setting that the program cannot start with; the message names the key and what would be right.</summary>
public sealed class SettingException(string message) : Exception(message);
