using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Demo;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Startup;

/// <summary>Accounts, sign-in and what is denied by default.</summary>
public static class AccessSetup
{
    public const int FailuresBeforeLockout = 5;
    public const string SignInLimit = "sign-in";

    /// <summary>From one address: an office behind one router signs in together in the morning.</summary>
    public const int AttemptsAMinute = 60;

    /// <summary>Accounts alone: also for the command line, which has no sign-in.</summary>
    public static void AddAccounts(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddIdentityCore<RecordsUser>(options =>
            {
                options.User.AllowedUserNameCharacters = RecordsUser.UserNameCharacters;
                options.Password.RequiredLength = 10;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequiredUniqueChars = 5;
                options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLockout;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<RecordsContext>()
            .AddPasswordValidator<PasswordWithoutUserName>();
        builder.Services.AddScoped<LoggedWriter>().AddScoped<RoleService>().AddScoped<AccountService>().AddScoped<AccountQueries>();
        builder.Services.AddScoped<DemonstrationAccounts>();
    }

    public static void AddAccess(this WebApplicationBuilder builder)
    {
        builder.AddAccounts();
        builder.Services.AddScoped<SignInManager<RecordsUser>>().AddScoped<ISecurityStampValidator, SecurityStampValidator<RecordsUser>>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        builder.Services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "records";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(8);
            options.LoginPath = "/sign-in";
            options.LogoutPath = "/sign-out";
            options.AccessDeniedPath = "/access-denied";
            options.ReturnUrlParameter = "return";
            // Pages open to everybody, the error page above all, must not ask the database whether the account still stands.
            options.Events.OnValidatePrincipal = context =>
                context.HttpContext.GetEndpoint() is { } endpoint && ReaderMiddleware.IsOpenToAll(endpoint)
                    ? Task.CompletedTask
                    : SecurityStampValidator.ValidatePrincipalAsync(context);
        });
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder
            .Services.AddScoped<IAuthorizationHandler, NeedsHandler>()
            .AddScoped<Reader>()
            .AddScoped<AsOf>()
            .AddScoped<Pages.Movements.ActServices>()
            .AddScoped<Pages.Admissions.CandidateActServices>()
            .AddScoped<Pages.Admissions.BatchServices>()
            .AddScoped<Pages.Probation.RecognitionAuthority>()
            .AddScoped<Pages.Probation.ProbationActServices>()
            .AddHttpContextAccessor();
        builder.Services.AddScoped<SignInService>().AddScoped<DemonstrationDoor>();
        // A reset or disabled account is out within a minute, wherever it is signed in.
        builder
            .Services.AddOptions<SecurityStampValidatorOptions>()
            .Configure<TimeProvider>((options, clock) => (options.ValidationInterval, options.TimeProvider) = (TimeSpan.FromMinutes(1), clock));
        builder.Services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(
                SignInLimit,
                http =>
                    HttpMethods.IsPost(http.Request.Method)
                        ? RateLimitPartition.GetFixedWindowLimiter(
                            http.Connection.RemoteIpAddress?.ToString() ?? "-",
                            _ => new FixedWindowRateLimiterOptions { PermitLimit = AttemptsAMinute, Window = TimeSpan.FromMinutes(1) }
                        )
                        : RateLimitPartition.GetNoLimiter("shown")
            );
        });
    }
}
