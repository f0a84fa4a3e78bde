using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>Reports on members.</summary>
internal static class PeopleInWords
{
    private const int MostValues = 7;

    public static IEnumerable<string> Members(Told told)
    {
        var members = told.Number("members");
        yield return told.Opening(told.Have(new Counted("members", members)));
        if (members > 0)
        {
            yield return told.Text[
                "Sentences.Among",
                told.Have(
                    told.Count("official"),
                    told.Count("probationary"),
                    told.Count("women", members),
                    told.Count("minority", members),
                    told.Count("local", members)
                )
            ];
        }
    }

    public static IEnumerable<string> Roster(Told told)
    {
        yield return told.Opening(told.Have(new Counted("members", told.Rows.Count)));
        if (told.Rows.Count > 0)
        {
            yield return told.Text["Sentences.ByStatus", told.Items(told.ByKeyword("status"))];
        }
        if (told.Items(told.ByKeyword("sex")) is { Length: > 0 } sexes)
        {
            yield return told.Text["Sentences.BySex", sexes];
        }
    }

    public static IEnumerable<string> Composition(Told told)
    {
        var byCharacteristic = told.Totals.GroupBy(row => $"{told.Cell(row, "characteristic")}", StringComparer.Ordinal).ToList();
        var members = byCharacteristic.FirstOrDefault()?.Sum(row => told.Number(row, "members")) ?? 0;
        yield return told.Period is null ? told.Opening(told.Have(new Counted("members", members))) : AdmissionsInWords.AdmittedIn(told, members);
        // Nobody has a party age on the day of the admission.
        foreach (var characteristic in members == 0 ? [] : byCharacteristic)
        {
            var values = characteristic.Where(row => told.Number(row, "members") > 0).ToList();
            if (values.Exists(row => told.Cell(row, "value") is not null))
            {
                yield return told.Text[
                    "Sentences.Characteristic",
                    told.Text[$"Reports.Characteristic.{characteristic.Key}"],
                    string.Join("; ", Shown(values))
                ];
            }
        }

        // Of many values the most frequent, and the rest together.
        IEnumerable<string> Shown(List<ReportRow> values)
        {
            if (values.Count <= MostValues)
            {
                return values.Select(row => Share(ValueOf(row), told.Number(row, "members")));
            }
            var sorted = values.OrderByDescending(row => told.Number(row, "members")).ToList();
            return sorted
                .Take(MostValues - 1)
                .Select(row => Share(ValueOf(row), told.Number(row, "members")))
                .Append(Share(told.Text["Sentences.Others"], sorted.Skip(MostValues - 1).Sum(row => told.Number(row, "members"))));
        }

        string ValueOf(ReportRow row) =>
            told.Cell(row, "value") is { } known ? told.Text.OfCell(new ReportHead("value", ColumnKind.Text), known) : told.Text["Sentences.Unknown"];

        string Share(string value, int number) => $"{value}: {Show.Number(number)} ({Show.Percent(ReportArithmetic.Percent(number, members))})";
    }

    public static IEnumerable<string> Badges(Told told)
    {
        yield return told.Opening(told.Have(new Counted("badges", told.Rows.Count)));
        if (told.Rows.Count > 0)
        {
            yield return told.Text[
                "Sentences.Badges",
                string.Join(
                    "; ",
                    told.Rows.CountBy(row => told.Number(row, "years"))
                        .OrderBy(years => years.Key)
                        .Select(years => told.Text["Sentences.Badge", years.Value, years.Key])
                )
            ];
        }
    }

    public static IEnumerable<string> Bridge(Told told)
    {
        var (came, went) = (told.Number("came"), told.Number("went"));
        yield return told.Opening(told.Have(new Counted("members", told.Number("then"))));
        if (came + went > 0)
        {
            yield return told.Text["Sentences.Crossed", told.Have(new Counted("came", came), new Counted("went", went))];
        }
        yield return told.Text["Sentences.StandNow", told.Unit, told.Have(new Counted("members", told.Number("now")))];
    }
}
