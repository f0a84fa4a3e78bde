using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What looks wrong in a person's dates and is imported as it is: old records are as they are.</summary>
internal static class MemberDoubts
{
    /// <summary>Statute 2011, art. 1: from 18 years.</summary>
    private const int Adult = 18;

    /// <summary>Statute 2011, art. 3 and its rules: at the earliest 36 months after leaving, and once only.</summary>
    private const int MonthsOutside = 36;

    private static readonly HashSet<string> Groups = new(Ethnicities.Official, StringComparer.Ordinal);
    private static readonly string[] Days = ["decision_on", "admitted_on", "official_on", "left_on"];

    public static void Find(ImportWork work, Person person)
    {
        var row = person.Row!;
        var findings = work.Findings;
        var ethnicity = row.Get<string>("ethnicity");
        findings.WarnIf(
            ethnicity is not null && !Groups.Contains(Ethnicities.Spelled(ethnicity)),
            row,
            "ethnicity",
            ImportSentences.NoSuchEthnicity(ethnicity ?? "")
        );
        foreach (var column in Days)
        {
            var day = row.Get<DateOnly?>(column);
            findings.WarnIf(day > work.Today, row, column, ImportSentences.InTheFuture(day ?? default));
        }
        if (row.Get<DateOnly?>("admitted_on") is not { } admittedOn)
        {
            return;
        }
        if (row.Get<BirthDay?>("birth_date") is { } birth)
        {
            var years = birth.YearOnly ? admittedOn.Year - birth.Day.Year : birth.Day.YearsUntil(admittedOn);
            findings.WarnIf(birth.Day > admittedOn, row, "birth_date", ImportSentences.BornAfterAdmission(admittedOn));
            findings.WarnIf(birth.Day <= admittedOn && years < Adult, row, "admitted_on", ImportSentences.UnderAge(years));
        }
        var official = ProbationRules.EndsOn(admittedOn);
        var decisionOn = row.Get<DateOnly?>("decision_on");
        findings.WarnIf(row.Get<DateOnly?>("official_on") is { } on && on != official, row, "official_on", ImportSentences.NotTwelveMonths(official));
        findings.WarnIf(decisionOn > admittedOn, row, "decision_on", ImportSentences.DecisionAfterCeremony(admittedOn));
        FindOfReAdmissions(work, person);
    }

    private static void FindOfReAdmissions(ImportWork work, Person person)
    {
        var again = person.MembershipRows.Where(MembershipImport.IsReAdmission).OrderBy(row => row.Get<DateOnly?>("from")).ToList();
        foreach (var row in again.Skip(1))
        {
            work.Findings.Warn(row, "began", ImportSentences.ReAdmittedTwice);
        }
        foreach (var row in again)
        {
            var from = row.Get<DateOnly?>("from");
            var leftOn = person.Memberships.Where(one => one.To <= from).Max(one => one.To);
            work.Findings.WarnIf(
                leftOn is { } left && from < left.AddMonths(MonthsOutside),
                row,
                "from",
                ImportSentences.ReAdmittedEarly(leftOn?.AddMonths(MonthsOutside) ?? default)
            );
        }
    }
}
