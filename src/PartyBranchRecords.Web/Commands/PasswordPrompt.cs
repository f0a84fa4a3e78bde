using System.Text;

namespace PartyBranchRecords.Web.Commands;

/// <summary>Reads a password: from a pipe or file as it is, from the keyboard without showing it, and twice.</summary>
internal static class PasswordPrompt
{
    public static string Ask()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine() ?? "";
        }
        var password = Read("Password: ");
        return string.Equals(password, Read("Again: "), StringComparison.Ordinal)
            ? password
            : throw new InvalidOperationException("The two passwords differ; nothing was changed.");
    }

    private static string Read(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                typed.Append(key.KeyChar);
            }
        }
        Console.Error.WriteLine();
        return typed.ToString();
    }
}
