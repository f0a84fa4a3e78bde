using System.Globalization;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.History;

/// <summary>Why a change is not written, whatever it is about.</summary>
public static class HistoryRefusals
{
    public const string BuiltUponCode = "History.BuiltUpon";

    /// <summary>The form was sent before, and that is recorded: nothing is lost, and nothing is written twice.</summary>
    public static readonly Refusal SentTwice = new("History.SentTwice");

    public static readonly Refusal ReasonMissing = new("History.ReasonMissing", "Reason");
    public static readonly Refusal ReasonTooLong = new("History.ReasonTooLong", "Reason");

    /// <summary>It touched something out of the reader's units.</summary>
    public static readonly Refusal ReachesOut = new("History.ReachesOut");

    /// <summary>A secretary takes back nothing else.</summary>
    public static readonly Refusal OnlyOwnCandidates = new("History.OnlyOwnCandidates");

    /// <summary>An import that was undone is imported again.</summary>
    public static readonly Refusal ImportAgain = new("History.ImportAgain");

    /// <summary>A reorganisation that was taken back is put in force by a new draft, which asks for the users again.</summary>
    public static readonly Refusal ReorganiseAgain = new("History.ReorganiseAgain");

    /// <summary>A later change stands in the way.</summary>
    public static Refusal BuiltUpon(long later, DateTime at) => new(BuiltUponCode) { Values = [Number(later), at] };

    public static Refusal TakenBackAlready(long by) => new("History.TakenBackAlready") { Values = [Number(by)] };

    /// <summary>What was restored is taken back by its own number.</summary>
    public static Refusal TakeBackOriginal(long original) => new("History.TakeBackOriginal") { Values = [Number(original)] };

    /// <summary>The change that a refusal names; null where it names none.</summary>
    public static long? StandsInTheWay(Refusal refusal) =>
        refusal.Code switch
        {
            BuiltUponCode or "History.TakenBackAlready" or "History.TakeBackOriginal" => Read(refusal.Values[0]),
            "Reorganisations.BuiltUpon" => Read(refusal.Values[1]),
            _ => null,
        };

    /// <summary>As a name: without marks of thousands.</summary>
    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static long? Read(object value) =>
        long.TryParse(value as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
