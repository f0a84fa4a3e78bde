using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;

namespace PartyBranchRecords.Web.Startup;

/// <summary>What a web node shares with the others, and what it believes of the proxy before it.</summary>
public static class NodesSetup
{
    /// <summary>Sign-ins survive a restart, and hold on every node that reads the same folder.</summary>
    public static void AddSharedKeys(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("party-branch-records");
        if (builder.Configuration[Settings.KeysPath] is { Length: > 0 } path)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(path));
        }
    }

    /// <summary>Nobody's word is taken unless the setting names the proxy: whoever can reach the program could say anything.</summary>
    public static void UseKnownProxies(this WebApplication app)
    {
        var known = (app.Configuration[Settings.KnownProxies] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (known.Length == 0)
        {
            return;
        }
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var text in known)
        {
            if (IPAddress.TryParse(text, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(text, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new SettingException(
                    $"{Settings.KnownProxies} holds '{text}', which is neither an address (10.0.0.5) nor a network (10.0.0.0/8)."
                );
            }
        }
        app.UseForwardedHeaders(options);
    }
}
