using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using PartyBranchRecords.Web.Startup;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Deployment;

public sealed class NodesTests : IDisposable
{
    private readonly RecordsHost _host = new();

    [Fact]
    public async Task Keys_are_kept_in_the_folder_that_is_set()
    {
        var keys = Path.Combine(_host.Folder, "keys");
        await GetAsync(With(Settings.KeysPath, keys), "/sign-in");
        Directory.GetFiles(keys, "key-*.xml").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_known_proxy_is_believed_that_the_visitor_came_by_https()
    {
        var answer = await GetAsync(With(Settings.KnownProxies, "10.0.0.5, 127.0.0.0/8"), "/", forwardedProtocol: "https");
        answer.Headers.Location!.Scheme.ShouldBe("https");
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.5")]
    public async Task Nobody_else_is_believed(string known)
    {
        var answer = await GetAsync(With(Settings.KnownProxies, known), "/", forwardedProtocol: "https");
        answer.Headers.Location!.Scheme.ShouldBe("http");
    }

    [Fact]
    public void A_proxy_that_is_no_address_is_named_at_the_start()
    {
        string[] settings = [$"--{Settings.KnownProxies}=proxy", $"--{Settings.Records}={_host.ConnectionString}", "--Serilog:WriteTo="];
        var refused = Should.Throw<SettingException>(() => RecordsApp.Build(settings));
        refused.Message.ShouldContain("Proxy:Known");
        refused.Message.ShouldContain("'proxy'");
    }

    private WebApplicationFactory<Program> With(string setting, string value) =>
        _host.WithWebHostBuilder(builder => builder.UseSetting(setting, value));

    private static async Task<HttpResponseMessage> GetAsync(WebApplicationFactory<Program> host, string address, string? forwardedProtocol = null)
    {
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-Proto", forwardedProtocol);
        return await client.SendAsync(request);
    }

    public void Dispose() => _host.Dispose();
}
