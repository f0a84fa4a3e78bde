using System.Net;
using PartyBranchRecords.Data.Demo;

namespace PartyBranchRecords.Web.Access;

/// <summary>
/// The way in without a password: for the users of the demonstration, where the records are the demonstration, and only for
/// whoever sits at the machine that serves it.
/// </summary>
public sealed class DemonstrationDoor(DemonstrationAccounts accounts, IHttpContextAccessor accessor)
{
    /// <summary>What a proxy leaves behind; then the visitor is elsewhere, whatever the connection says.</summary>
    private static readonly string[] SignsOfAProxy = ["X-Forwarded-For", "X-Original-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"];

    /// <summary>The users that may be entered as; nobody where the door is shut.</summary>
    public async Task<IReadOnlyList<DemonstrationAccount>> OfferedAsync(CancellationToken cancellationToken) =>
        accessor.HttpContext is { } http && IsThisMachine(http) ? await accounts.OfferedAsync(cancellationToken) : [];

    internal static bool IsThisMachine(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !SignsOfAProxy.Any(http.Request.Headers.ContainsKey);
}
