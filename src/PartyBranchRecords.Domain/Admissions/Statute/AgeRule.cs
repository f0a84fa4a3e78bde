namespace PartyBranchRecords.Domain.Admissions.Statute;

/// <summary>
/// Full 18 to full 60 years when the branch considers, counted by months (tính theo tháng): whoever was born on any day of March is
/// 18 from 1 March on, and 60 until 31 March.
/// </summary>
public static class AgeRule
{
    private const int MonthsOfAYear = 12;

    public static RuleFinding Check(CandidateFacts facts, DateOnly on)
    {
        const AdmissionRule rule = AdmissionRule.Age;
        var (edition, months) = (facts.Edition, MonthsBetween(facts.BirthDate, on));
        // Where only the year is known the birth month may be any up to December.
        var fewest = facts.BirthYearOnly ? months - (MonthsOfAYear - 1) : months;
        var born = facts.BirthYearOnly ? StatuteSentences.BornIn(facts.BirthDate) : StatuteSentences.BornOn(facts.BirthDate);
        var reached = facts.BirthYearOnly
            ? null
            : StatuteSentences.OfAgeFrom(edition.YoungestMonths / MonthsOfAYear, Reached(facts.BirthDate, edition));
        var consent = StatuteSentences.OverAgeNeedsConsent(edition.OldestMonths / MonthsOfAYear);
        return months < edition.YoungestMonths ? Found(FindingLevel.Blocks, TooYoung(facts))
            : fewest > edition.OldestMonths
                ? facts.Has(rule, RuleExceptionKind.Consented)
                        ? Found(FindingLevel.Excepted, StatuteSentences.OverAgeConsented(edition.OldestMonths / MonthsOfAYear), consent)
                    : Found(FindingLevel.Blocks, StatuteSentences.TooOld(edition.OldestMonths / MonthsOfAYear), consent)
            : fewest < edition.YoungestMonths || months > edition.OldestMonths ? Found(FindingLevel.Warns, StatuteSentences.BirthDateNeeded)
            : Found(FindingLevel.Kept, StatuteSentences.OfAge(fewest / MonthsOfAYear));

        RuleFinding Found(FindingLevel level, Refusal sentence, Refusal? further = null) => facts.Find(rule, level, sentence, born, reached, further);
    }

    /// <summary>The first day of the month from which a person is old enough.</summary>
    public static DateOnly Reached(DateOnly birthDate, RuleEdition edition) =>
        new DateOnly(birthDate.Year, birthDate.Month, 1).AddMonths(edition.YoungestMonths);

    private static Refusal TooYoung(CandidateFacts facts) =>
        StatuteSentences.TooYoung(facts.Edition.YoungestMonths / MonthsOfAYear, Reached(facts.BirthDate, facts.Edition));

    private static int MonthsBetween(DateOnly from, DateOnly day) => ((day.Year - from.Year) * MonthsOfAYear) + day.Month - from.Month;
}
