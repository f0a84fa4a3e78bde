using System.Globalization;
using System.Xml;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Interchange.Reading;

/// <summary>What a cell came to: its value, or why it has none.</summary>
internal readonly record struct CellReading(object? Value, Refusal? Defect = null)
{
    public static implicit operator CellReading(Refusal defect) => new(null, defect);

    public static CellReading Of(object value) => new(value);
}

/// <summary>Reads a cell as its column says.</summary>
internal static class CellReader
{
    /// <summary>As many decimals as the records keep.</summary>
    private const int Decimals = 4;

    private static readonly string[] Yes = ["true", "có"];
    private static readonly string[] No = ["false", "không"];

    public static CellReading Read(RecordColumn column, object? cell, bool isWorkbook)
    {
        switch (cell)
        {
            case null:
                return default;
            case CellFault fault:
                return InterchangeFindings.CellFault(fault.Text);
            case DateTime moment when CellDays.Take(column.Kind):
                return CellDays.Of(column.Kind, moment);
            case DateTime moment:
                return InterchangeFindings.DayInText(DateOnly.FromDateTime(moment));
        }
        var text = TextOf(cell);
        return text.Length == 0 ? default
            : text.Length > ReadingLimits.CellLength ? InterchangeFindings.CellTooLong
            : IsBroken(text) ? InterchangeFindings.NotText
            : Read(column, text, isWorkbook);
    }

    private static CellReading Read(RecordColumn column, string text, bool isWorkbook) =>
        column.Kind switch
        {
            CellKind.Code => Code(column, text),
            CellKind.Codes => Codes(column, text),
            CellKind.Day or CellKind.BirthDay or CellKind.Month => CellDays.Of(column.Kind, text, isWorkbook),
            CellKind.YesNo => YesNo(text),
            CellKind.Whole => Whole(column, text),
            CellKind.Number => Number(column, text),
            CellKind.Keyword => Keywords.Find(column.Keywords!, text) is { } value
                ? CellReading.Of(value)
                : InterchangeFindings.NotAKeyword(text, column.Keywords!),
            CellKind.Keywords => AreasIn(column, text),
            CellKind.Period => QuotaPeriod.TryParse(text, out var period) ? CellReading.Of(period.Name) : InterchangeFindings.NotAPeriod(text),
            _ => Text(column, text),
        };

    /// <summary>A number of a workbook as it was typed: without exponent, without the noise of its binary form.</summary>
    private static string TextOf(object cell) =>
        cell switch
        {
            string text => Words.Composed(text).Replace("\r\n", "\n", StringComparison.Ordinal),
            double number when Math.Abs(number) < 1e27 => ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture),
            bool yes => yes ? "true" : "false",
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
        };

    private static bool IsBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]) || text[i] == '\uFFFD')
            {
                return true;
            }
        }
        return false;
    }

    private static CellReading Text(RecordColumn column, string text) =>
        text.Length <= column.MaxLength ? CellReading.Of(text) : InterchangeFindings.TextTooLong(text.Length, column.MaxLength);

    private static CellReading Code(RecordColumn column, string text)
    {
        var code = Organisation.CleanCode(text);
        return code.Length > column.MaxLength ? InterchangeFindings.TextTooLong(code.Length, column.MaxLength)
            : IsCode(code) ? CellReading.Of(code)
            : InterchangeFindings.NotACode(text);
    }

    private static CellReading Codes(RecordColumn column, string text)
    {
        var codes = Parts(text).Select(Organisation.CleanCode).ToArray();
        return text.Length > column.MaxLength ? InterchangeFindings.TextTooLong(text.Length, column.MaxLength)
            : Array.Find(codes, code => code.Length > Organisation.CodeLength || !IsCode(code)) is { } wrong ? InterchangeFindings.NotACode(wrong)
            : CellReading.Of(codes);
    }

    private static bool IsCode(string code) =>
        !Organisation.ReservedCodes.Contains(code, StringComparer.Ordinal)
        && !code.Contains(CellText.Between, StringComparison.Ordinal)
        && !code.Contains('\n', StringComparison.Ordinal);

    private static CellReading YesNo(string text)
    {
        var word = Words.Plain(text);
        return Yes.Contains(word, StringComparer.Ordinal) ? CellReading.Of(true)
            : No.Contains(word, StringComparer.Ordinal) ? CellReading.Of(false)
            : InterchangeFindings.NotYesNo(text);
    }

    private static CellReading Whole(RecordColumn column, string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && IsIn(column, number)
            ? CellReading.Of(number)
            : InterchangeFindings.NotWhole(text, column.Range);

    private static CellReading Number(RecordColumn column, string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && IsIn(column, number)
            ? CellReading.Of(decimal.Round(number, Decimals, MidpointRounding.AwayFromZero))
            : InterchangeFindings.NotANumber(text, column.Range);

    private static bool IsIn(RecordColumn column, decimal number) => number >= column.Range.From && number <= column.Range.To;

    private static CellReading AreasIn(RecordColumn column, string text)
    {
        var areas = Areas.None;
        foreach (var part in Parts(text))
        {
            if (Keywords.Find(column.Keywords!, part) is not Areas area)
            {
                return InterchangeFindings.NotAKeyword(part, column.Keywords!);
            }
            areas |= area;
        }
        return areas is Areas.None ? default : new(areas);
    }

    private static string[] Parts(string text) =>
        text.Split(CellText.Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
