using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>A number of things in a phrase.</summary>
/// <param name="Noun">What is counted, by its key below Sentences.Noun.</param>
/// <param name="Whole">What it is a share of, where the share is told too.</param>
internal readonly record struct Counted(string Noun, int Number, int? Whole = null);

/// <summary>A report that is being told: its numbers, and the phrases that all sentences are made of.</summary>
internal sealed class Told(Text text, ReportQuestion question, ReportTable table, DateOnly today)
{
    public Text Text => text;
    public string Report => question.Report.Name;
    public string Unit => question.Unit.Name;
    public ReportPeriod? Period => question.Period;
    public IReadOnlyList<ReportRow> Rows => table.Rows;

    public IEnumerable<ReportRow> Totals => Rows.Where(row => row.Subject.Kind is SubjectKind.Total);

    /// <summary>The units below the one that was asked for.</summary>
    public IEnumerable<ReportRow> Units => Rows.Where(row => row.Subject.Kind is not SubjectKind.Total && row.Subject.Id != question.Unit.Id);

    /// <summary>The last day that has gone by.</summary>
    private DateOnly Last => question.Last < today ? question.Last : today;

    /// <summary>"Tính đến ngày 31/12/2020", "Năm 2020", "Nhiệm kỳ 2015–2020".</summary>
    public string When
    {
        get
        {
            if (Period is null)
            {
                return Report is BadgesReport.Name ? text["Sentences.Award", PartyBadges.AwardOn(question.Last)] : text["Sentences.AsOf", Last];
            }
            return Period.Quota is null || Last == Period.Through
                ? PeriodName(text["Sentences.During"])
                : text["Sentences.Until", PeriodName(text["Sentences.During"]), Last];
        }
    }

    /// <summary>"ngày 31/12/2020", "năm 2020": what another report is compared with.</summary>
    public string Time => Period is null ? text["Sentences.Day", Last] : PeriodName("{0}");

    public object? Cell(ReportRow row, string column) => row.Cells[table.IndexOf(column)];

    public int Number(ReportRow row, string column) => Cell(row, column) as int? ?? 0;

    /// <summary>Of the total.</summary>
    public int Number(string column) => Totals.Sum(row => Number(row, column));

    /// <summary>A share or a mean of the total; null where it has none.</summary>
    public decimal? Decimal(string column) => Cell(Totals.First(), column) as decimal?;

    public Counted Count(string column, int? whole = null) => new(column, Number(column), whole);

    /// <summary>In how many rows a column says yes.</summary>
    public Counted CountYes(string column, string noun, int? whole = null) => new(noun, Rows.Count(row => Cell(row, column) is true), whole);

    public string NameOf(ReportRow row) => $"{Cell(row, "org_name")}";

    /// <summary>The first sentence: when, who, and what of them.</summary>
    public string Opening(string phrase) => text["Sentences.Opening", When, Unit, phrase];

    /// <summary>Of the same: "Có 5 chi bộ chưa có bí thư."</summary>
    public string It(string phrase) => text["Sentences.It", phrase];

    /// <summary>"có A, B và C; không có D nào". What there is none of is said last.</summary>
    public string Have(params IReadOnlyList<Counted> things)
    {
        List<string> some = [.. things.Where(thing => thing.Number > 0).Select(Some)];
        List<string> none = [.. things.Where(thing => thing.Number == 0).Select(thing => thing.Noun)];
        List<string> phrases = [];
        if (some.Count > 0)
        {
            phrases.Add(text["Sentences.Have", And(some)]);
        }
        if (none.Count > 0)
        {
            phrases.Add(
                none is [var one]
                    ? text["Sentences.HaveNo", Noun(one, 0, text["Sentences.Any"])]
                    : text["Sentences.HaveNo", Join([.. none.Select(noun => Noun(noun, 0))], text["Sentences.Or"])]
            );
        }
        return string.Join("; ", phrases);
    }

    /// <summary>"5 chi bộ", with its share in brackets.</summary>
    public string Some(Counted thing)
    {
        var number = $"{Show.Number(thing.Number)} {Noun(thing.Noun, thing.Number)}";
        return ReportArithmetic.Percent(thing.Number, thing.Whole) is { } share ? $"{number} ({Show.Percent(share)})" : number;
    }

    /// <param name="noun">A key; an asterisk in its words is where "nào" stands, the bar is before the plural.</param>
    /// <param name="number">1 takes the singular.</param>
    /// <param name="any">"nào", of nothing.</param>
    public string Noun(string noun, int number, string any = "")
    {
        var words = text[$"Sentences.Noun.{noun}"].Split('|') is [var one, var several]
            ? number == 1
                ? one
                : several
            : text[$"Sentences.Noun.{noun}"];
        var after = any.Length == 0 ? "" : $" {any}";
        return words.Contains('*', StringComparison.Ordinal) ? words.Replace("*", after, StringComparison.Ordinal) : words + after;
    }

    /// <summary>"thôn, bản 49; trường học 11", the most first, of what there is.</summary>
    public string Items(IEnumerable<(string Name, int Number)> items) =>
        string.Join("; ", items.Where(item => item.Number > 0).Select(item => $"{Lower(item.Name)} {Show.Number(item.Number)}"));

    /// <summary>How often each word of a column occurs, in the order of the words.</summary>
    public IEnumerable<(string Name, int Number)> ByKeyword(string column, Func<Enum, bool>? which = null) =>
        Rows.Select(row => Cell(row, column) as Enum)
            .OfType<Enum>()
            .Where(which ?? (_ => true))
            .GroupBy(keyword => keyword)
            .OrderBy(keyword => keyword.Key)
            .Select(keyword => (text.OfKeyword(keyword.Key), keyword.Count()));

    /// <summary>Some names, and how many there are besides.</summary>
    public string Names(IReadOnlyList<string> names, int most = 5) =>
        names.Count <= most + 1 ? And(names) : text["Sentences.AndOthers", string.Join(", ", names.Take(most)), names.Count - most];

    public string And(IReadOnlyList<string> parts) => Join(parts, text["Sentences.And"]);

    private static string Join(IReadOnlyList<string> parts, string last) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {last} {parts[^1]}";

    private static string Lower(string words) => words.Length == 0 ? words : char.ToLower(words[0], Show.Vietnamese) + words[1..];

    private string PeriodName(string frame) =>
        Period!.Quota is not { } quota
            ? text["Sentences.Between", question.First, Last]
            : string.Format(
                Show.Vietnamese,
                frame,
                quota.IsTerm ? text["Sentences.Term", quota.Name.Replace('-', '–')] : text["Sentences.Year", quota.Name]
            );
}
