using System.Globalization;
using PartyBranchRecords.Data.Interchange.Reading;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>Everything that reading a record set may find; each sentence says what is wrong and what would be right.</summary>
public static class InterchangeFindings
{
    private const int ShownLength = 60;

    public static readonly Refusal NoKnownFile = new("Interchange.NoKnownFile");
    public static readonly Refusal NotARecordSet = new("Interchange.NotARecordSet");

    /// <summary>Protected by a password, or of the format before 2007: both look the same from outside.</summary>
    public static readonly Refusal WorkbookLocked = new("Interchange.WorkbookLocked");
    public static readonly Refusal Damaged = new("Interchange.Damaged");
    public static readonly Refusal TooLarge = new("Interchange.TooLarge") { Values = [Plain(ReadingLimits.Bytes / ReadingLimits.Megabyte)] };
    public static readonly Refusal TooManyRows = new("Interchange.TooManyRows") { Values = [ReadingLimits.Rows] };
    public static readonly Refusal TooManyColumns = new("Interchange.TooManyColumns") { Values = [ReadingLimits.Columns] };
    public static readonly Refusal FileEmpty = new("Interchange.FileEmpty");
    public static readonly Refusal NotUtf8 = new("Interchange.NotUtf8");
    public static readonly Refusal QuoteOpen = new("Interchange.QuoteOpen");
    public static readonly Refusal QuoteStray = new("Interchange.QuoteStray");
    public static readonly Refusal CellTooLong = new("Interchange.CellTooLong") { Values = [ReadingLimits.CellLength] };
    public static readonly Refusal NotText = new("Interchange.NotText");

    public static Refusal PathMissing(string path) => new("Interchange.PathMissing") { Values = [path] };

    public static Refusal UnknownFile(string name) => new("Interchange.UnknownFile") { Values = [name] };

    public static Refusal FileTwice(string file) => new("Interchange.FileTwice") { Values = [file] };

    public static Refusal UnknownColumn(string heading) => new("Interchange.UnknownColumn") { Values = [heading] };

    public static Refusal ColumnTwice(string heading) => new("Interchange.ColumnTwice") { Values = [heading] };

    public static Refusal ColumnMissing(string key, string heading) => new("Interchange.ColumnMissing") { Values = [key, heading] };

    public static Refusal CellCount(int found, int wanted) => new("Interchange.CellCount") { Values = [found, wanted] };

    public static Refusal CellMissing(string heading) => new("Interchange.CellMissing") { Values = [heading] };

    public static Refusal KeyTwice(string key, int firstRow) => new("Interchange.KeyTwice") { Values = [Shown(key), Plain(firstRow)] };

    public static Refusal MoreFindings(int more) => new("Interchange.MoreFindings") { Values = [more] };

    public static Refusal CellFault(string text) => new("Interchange.CellFault") { Values = [Shown(text)] };

    public static Refusal DayInText(DateOnly day) => new("Interchange.DayInText") { Values = [day] };

    public static Refusal TextTooLong(int length, int longest) => new("Interchange.TextTooLong") { Values = [length, longest] };

    public static Refusal NotACode(string text) => new("Interchange.NotACode") { Values = [Shown(text)] };

    public static Refusal NotADay(string text) => OfYears("Interchange.NotADay", text);

    public static Refusal NotABirthDay(string text) => OfYears("Interchange.NotABirthDay", text);

    public static Refusal NotAMonth(string text) => OfYears("Interchange.NotAMonth", text);

    public static Refusal NotYesNo(string text) => new("Interchange.NotYesNo") { Values = [Shown(text)] };

    public static Refusal NotWhole(string text, (decimal From, decimal To) range) =>
        new("Interchange.NotWhole") { Values = [Shown(text), Plain(range.From), Plain(range.To)] };

    public static Refusal NotANumber(string text, (decimal From, decimal To) range) =>
        new("Interchange.NotANumber") { Values = [Shown(text), Plain(range.From), Plain(range.To)] };

    public static Refusal NotAPeriod(string text) =>
        new("Interchange.NotAPeriod") { Values = [Shown(text), Plain(QuotaPeriod.FirstYear), Plain(QuotaPeriod.LastYear)] };

    public static Refusal NotAKeyword(string text, Type keywords) =>
        new("Interchange.NotAKeyword") { Values = [Shown(text), string.Join(", ", Keywords.ValuesOf(keywords))] };

    /// <summary>A text as a sentence mentions it.</summary>
    internal static string Shown(string text) => text.Length <= ShownLength ? text : text[..ShownLength] + "…";

    private static Refusal OfYears(string code, string text) =>
        new(code) { Values = [Shown(text), Plain(ReadingLimits.FirstYear), Plain(ReadingLimits.LastYear)] };

    // As text: neither a year nor a limit is written with grouping.
    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
