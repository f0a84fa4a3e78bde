using System.Diagnostics;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Commands;

/// <summary>The program as it is run: a process of its own, in a folder of its own, with its settings in the environment.</summary>
public sealed class RecordsProgram(RecordsFile file)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Settings as environment variables; the database is the file's unless they say otherwise.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Runs a command to its end.</summary>
    /// <param name="typed">What comes from stdin.</param>
    /// <param name="arguments">The command.</param>
    public async Task<Ran> TypeAsync(string typed, params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
        return new Ran(process.ExitCode, await output, await errors);
    }

    public Task<Ran> RunAsync(params string[] arguments) => TypeAsync("", arguments);

    /// <summary>For a program that serves; whoever starts it ends it.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = file.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["ConnectionStrings__Records"] = file.ConnectionString;
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }
        return Process.Start(start)!;
    }
}

/// <summary>What a command answered.</summary>
public sealed record Ran(int Code, string Output, string Errors);
