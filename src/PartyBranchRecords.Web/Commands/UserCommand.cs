using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

/// <summary>
/// Accounts from the command line: the first administrator's, and whoever is locked out. The password is typed by its owner, so
/// it need not be changed at the first sign-in; it is never an argument, which others on the machine could read.
/// </summary>
internal static class UserCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "The name to sign in with." };
    private static readonly Option<Role> RoleOption = new("--role") { Description = "What the account may do.", Required = true };
    private static readonly Option<string?> Org = new("--org") { Description = "Code of the district or commune; none for an administrator." };
    private static readonly Option<string?> DisplayName = new("--display-name") { Description = "The person's name; NAME if not given." };

    public static Command Make()
    {
        // By name only: an enum would take any number too.
        RoleOption.AcceptOnlyFromAmong(Enum.GetNames<Role>());
        return new("user", "Manage accounts.")
        {
            Make("add", "Add an account with a role; asks for its password.", AddAsync, RoleOption, Org, DisplayName),
            Make("reset", "Ask for another password of an account, and end a lock-out.", ResetAsync),
            Make("disable", "Close an account.", DisableAsync),
        };
    }

    private static Command Make(
        string name,
        string description,
        Func<IServiceProvider, ParseResult, CancellationToken, Task<Verdict>> act,
        params Option[] options
    )
    {
        var command = new Command(name, description) { Name };
        foreach (var option in options)
        {
            command.Add(option);
        }
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(async services =>
                {
                    var verdict = await act(services, parsed, cancellationToken);
                    return await services.GetRequiredService<Text>().AnswerAsync(verdict);
                })
        );
        return command;
    }

    private static async Task<Verdict> AddAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken)
    {
        var name = parsed.GetRequiredValue(Name);
        var account = new NewAccount
        {
            UserName = name,
            DisplayName = parsed.GetValue(DisplayName) ?? name,
            Password = PasswordPrompt.Ask(),
        };
        var role = new NewRole { Role = parsed.GetValue(RoleOption), Unit = parsed.GetValue(Org) };
        return (await services.GetRequiredService<AccountService>().AddAsync(account, role, cancellationToken)).Verdict;
    }

    private static async Task<Verdict> ResetAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken) =>
        await FindAsync(services, parsed) is { } id
            ? (await services.GetRequiredService<AccountService>().ResetAsync(id, PasswordPrompt.Ask(), cancellationToken)).Verdict
            : Verdict.Of(AccountRefusals.UnknownAccount);

    private static async Task<Verdict> DisableAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellationToken) =>
        await FindAsync(services, parsed) is { } id
            ? (await services.GetRequiredService<AccountService>().DisableAsync(id, cancellationToken)).Verdict
            : Verdict.Of(AccountRefusals.UnknownAccount);

    private static async Task<string?> FindAsync(IServiceProvider services, ParseResult parsed) =>
        (await services.GetRequiredService<UserManager<RecordsUser>>().FindByNameAsync(parsed.GetRequiredValue(Name)))?.Id;
}
