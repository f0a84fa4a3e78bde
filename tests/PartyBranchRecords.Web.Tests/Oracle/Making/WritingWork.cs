using static PartyBranchRecords.Web.Tests.Oracle.Making.Writing;

namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>The files terms, quotas, ratings and candidates.</summary>
internal sealed class WritingWork(History history, RecordTables set)
{
    private static readonly string[] Steps =
    [
        "identified_on",
        "trained_on",
        "dossier_opened_on",
        "verified_on",
        "branch_resolved_on",
        "commune_resolved_on",
        "submitted_on",
        "decided_on",
        "admitted_on",
    ];

    private List<MadeUnit> Units => [.. history.Districts, .. history.Communes, .. history.Branches];

    public void Write()
    {
        WriteTerms();
        WriteQuotas();
        WriteRatings();
        WriteCandidates();
    }

    private void WriteTerms()
    {
        var table = set.Add("terms", "org_code,period,from,to");
        foreach (var unit in Units.Where(unit => unit.To is null && history.Chance(unit.Places.Count == 0 ? 0.5 : 0.15)))
        {
            // Half-open: the next one begins on the day after the last.
            var (first, next) = (new DateOnly(2015, 8, history.Random.Next(1, 28)), new DateOnly(2020, 6, history.Random.Next(1, 28)));
            table.Row(unit.Code, "2015-2020", Text(first), Text(next.AddDays(-1)));
            if (history.Chance(0.5))
            {
                table.Row(unit.Code, "2020-2025", Text(next), "2025-05-31");
            }
        }
    }

    private void WriteQuotas()
    {
        var table = set.Add("quotas", "org_code,period,target,percent,base_on,resolution,set_on");
        foreach (var unit in Units)
        {
            foreach (var period in Enumerable.Range(2012, 15).Select(year => $"{year}").Append("2010-2015").Append("2015-2020").Append("2020-2025"))
            {
                var first = new DateOnly(int.Parse(period[..4]), 1, 1);
                // Also of a unit that ends before its period begins; never of one that is not there yet.
                if (!history.Chance(0.4) || unit.From > first || unit.To?.Year < first.Year - 1)
                {
                    continue;
                }
                var setOn = first.AddDays(-history.Random.Next(60));
                for (var i = history.Chance(0.3) ? 2 : 1; i > 0; i--)
                {
                    var percent = history.Chance(0.2) ? "3.5" : "";
                    var resolution = history.Chance(0.5) ? "12-NQ/HU" : "";
                    table.Row(unit.Code, period, $"{history.Random.Next(0, 12)}", percent, percent == "" ? "" : Text(first), resolution, Text(setOn));
                    setOn = setOn.AddDays(history.Random.Next(30, 500));
                }
            }
        }
    }

    private void WriteRatings()
    {
        var table = set.Add("ratings", "org_code,year,rating");
        foreach (var unit in Units)
        {
            for (var year = Math.Max(2015, unit.From?.Year ?? 0); year <= (unit.To?.Year ?? 2026) - 1; year++)
            {
                if (history.Chance(0.3))
                {
                    table.Row(unit.Code, $"{year}", history.Any(["Outstanding", "Good", "Completed", "NotCompleted"]));
                }
            }
        }
    }

    /// <summary>Of the admitted the way there, and people at every other stage.</summary>
    private void WriteCandidates()
    {
        var table = set.Add(
            "candidates",
            "number,full_name,sex,birth_date,branch_code,source,youth_union,ethnicity,general_education,is_local,helper_1,planned_month,"
                + string.Join(',', Steps)
                + ",certificate_number,decision_number,record_number,outcome,outcome_on,outcome_reason"
        );
        var members = set["members"].Cells.ToDictionary(row => row["record_number"]);
        foreach (var person in history.People.Where(one => one.Stays[0].Began == "Admission" && one.AdmittedOn.Year > 2010 && history.Chance(0.4)))
        {
            var member = members[person.Number];
            var days = Days(person.AdmittedOn, Steps.Length);
            Row(
                [member["full_name"], member["sex"], member["birth_date"], person.Stays[0].Branch.Code],
                days,
                member["ethnicity"],
                person.Number,
                ""
            );
        }
        foreach (var branch in history.OpenBranches.SelectMany(branch => Enumerable.Repeat(branch, history.Random.Next(3))))
        {
            var reached = history.Random.Next(1, Steps.Length);
            var days = Days(history.AnyDay(Later(branch.Place.From!.Value, new DateOnly(2022, 1, 1)), RandomRecordSet.Ends), reached);
            Row(["Lò Văn Nguồn", "Male", "1999", branch.Code], days, reached > 2 ? "Thái" : "", "", history.Any(["", "", "Refused", "Withdrawn"]));
        }

        void Row(string[] who, List<DateOnly> days, string ethnicity, string number, string outcome)
        {
            var steps = Enumerable
                .Range(0, Steps.Length)
                .Select(i => i < days.Count && (i == days.Count - 1 || i is 0 or 2 || history.Chance(0.8)) ? Text(days[i]) : "");
            var outcomeOn = outcome.Length > 0 ? Text(days[^1].AddDays(history.Random.Next(1, 60))) : "";
            string[] known = days.Count > 2 ? ["true", ethnicity, "12/12", "true"] : ["", "", "", ""];
            table.Row([
                $"HS-{table.Rows.Count + 1:D4}",
                .. who,
                history.Any(["YouthUnion", "Militia", "Other"]),
                .. known,
                "",
                history.Chance(0.3) ? "2026-12-01" : "",
                .. steps,
                days.Count > 1 && history.Chance(0.5) ? "15-GCN" : "",
                number.Length > 0 ? $"{table.Rows.Count}-QĐ/HU" : "",
                number,
                outcome,
                outcomeOn,
                outcome.Length > 0 ? "Lý do khác" : "",
            ]);
        }
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>The days of the steps up to the last one.</summary>
    private List<DateOnly> Days(DateOnly last, int steps)
    {
        var days = new List<DateOnly> { last };
        while (days.Count < steps)
        {
            days.Insert(0, days[0].AddDays(-history.Random.Next(1, 90)));
        }
        return days;
    }
}
