using PartyBranchRecords.Domain;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Commands;

internal static class Answers
{
    /// <summary>The exit code of an act; what it was refused for goes to stderr, a line each.</summary>
    public static async Task<int> AnswerAsync(this Text text, Verdict verdict)
    {
        foreach (var refusal in verdict.Refusals)
        {
            await Console.Error.WriteLineAsync(text.Of(refusal));
        }
        return verdict.IsAllowed ? CommandLine.Done : CommandLine.Failed;
    }
}
