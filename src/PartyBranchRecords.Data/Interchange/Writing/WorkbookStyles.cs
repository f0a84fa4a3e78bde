using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>How the cells of a workbook look.</summary>
internal static class WorkbookStyles
{
    public const uint General = 0;
    public const uint Text = 1;
    public const uint Day = 2;
    public const uint Decimal = 3;
    public const uint Heading = 4;
    public const uint RequiredHeading = 5;

    /// <summary>"@", one of the formats that every spreadsheet knows by its number.</summary>
    private const uint TextFormat = 49;
    private const uint DayFormat = 164;
    private const uint DecimalFormat = 165;

    private const string HeadingColour = "FFE7ECF3";
    private const string RequiredColour = "FFFBE3E0";

    public static Stylesheet Make() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = DecimalFormat, FormatCode = "0.0###" }
            ),
            new Fonts(Font(isBold: false), Font(isBold: true)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Filled(HeadingColour),
                Filled(RequiredColour)
            ),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = DayFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = DecimalFormat, ApplyNumberFormat = true },
                HeadingFormat(2),
                HeadingFormat(3)
            )
        );

    private static Font Font(bool isBold) =>
        isBold ? new(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }) : new(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });

    private static Fill Filled(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = HexBinaryValue.FromString(colour) }) { PatternType = PatternValues.Solid });

    private static CellFormat HeadingFormat(uint fill) =>
        new()
        {
            FontId = 1,
            FillId = fill,
            ApplyFont = true,
            ApplyFill = true,
        };
}
