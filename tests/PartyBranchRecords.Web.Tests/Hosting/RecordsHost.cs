using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;

namespace PartyBranchRecords.Web.Tests.Hosting;

/// <summary>The whole program on a database of its own. One for a test class (IClassFixture), or one for a test.</summary>
public sealed class RecordsHost : WebApplicationFactory<Program>
{
    /// <summary>Today, wherever a test does not say otherwise.</summary>
    public static readonly DateOnly UsualToday = new(2024, 6, 15);

    private readonly RecordsFile file = new();

    public DateOnly Today { get; init; } = UsualToday;

    /// <summary>Development shows the page of elements.</summary>
    public bool IsDevelopment { get; init; }

    /// <summary>Where requests seem to come from.</summary>
    public IPAddress ClientAddress { get; set; } = IPAddress.Loopback;

    public string ConnectionString => file.ConnectionString;

    /// <summary>The folder of the database and of the logs.</summary>
    public string Folder => file.Folder;

    /// <summary>A browser that nobody is signed in with.</summary>
    public RecordsBrowser Browse() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    /// <summary>A browser in which the account has signed in through the sign-in form.</summary>
    public async Task<RecordsBrowser> SignInAsync(string userName, string password = TestData.Password)
    {
        var browser = Browse();
        var page = await browser.SignInAsync(userName, password);
        page.Path.ShouldNotBe("/sign-in", $"'{userName}' was refused: {page.Errors}");
        return browser;
    }

    public Task<RecordsBrowser> SignInAsync(RecordsUser user) => SignInAsync(user.UserName!);

    /// <summary>Something done with the records directly; everything is in scope.</summary>
    public async Task<T> WithRecordsAsync<T>(Func<RecordsContext, Task<T>> act)
    {
        await using var context = file.Open();
        return await act(context);
    }

    /// <summary>Records to begin with.</summary>
    public Task<T> ArrangeAsync<T>(Func<TestData, Task<T>> act) => WithRecordsAsync(context => act(new TestData(context, Today)));

    /// <summary>A service of the program, with everything in scope.</summary>
    public async Task<T> WithServiceAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<RecordsContext>().Scope = Scope.Whole(Today);
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(IsDevelopment ? "Development" : "Production");
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:Records", ConnectionString);
        builder.UseSetting("Records:Today", Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        builder.UseSetting("Serilog:WriteTo:Console:Args:restrictedToMinimumLevel", "Fatal");
        builder.UseSetting("Serilog:WriteTo:File:Args:configure:0:Args:path", Path.Combine(Folder, "records-.json"));
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new ComesFrom(() => ClientAddress)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            file.Dispose();
        }
    }

    private sealed class ComesFrom(Func<IPAddress> address) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (http, following) =>
                    {
                        http.Connection.RemoteIpAddress = address();
                        return following(http);
                    }
                );
                next(app);
            };
    }
}
