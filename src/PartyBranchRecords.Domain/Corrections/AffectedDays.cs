using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>The days of which the records say something else after a correction.</summary>
public static class AffectedDays
{
    /// <summary>From the first such day to the last; null where no day is touched, only a paper.</summary>
    public static Period? Of(IEnumerable<Replacement> replacements)
    {
        var days = replacements.SelectMany(Of).Where(period => !period.IsEmpty).ToList();
        return days is []
            ? null
            : new Period(days.Min(period => period.From), days.Exists(period => period.To is null) ? null : days.Max(period => period.To));
    }

    private static IEnumerable<Period> Of(Replacement one) =>
        (one.Old, one.New) switch
        {
            (Admission was, Admission now) => [Between(was.AdmittedOn, now.AdmittedOn), Between(was.OfficialOn, now.OfficialOn)],
            (MemberParticulars was, MemberParticulars now) => [was.Period, now.Period],
            (BranchMembership was, BranchMembership now) when was.BranchId != now.BranchId || was.Ended != now.Ended => [was.Period, now.Period],
            (DatedFact was, DatedFact now) => [Between(was.From, now.From), Between(was.To, now.To)],
            _ => new[] { one.Old, one.New }.OfType<DatedFact>().Select(fact => fact.Period),
        };

    private static Period Between(DateOnly? one, DateOnly? other)
    {
        var (first, last) = one is null || other < one ? (other, one) : (one, other);
        return first is { } from && first != last ? new Period(from, last) : new Period(DateOnly.MinValue, DateOnly.MinValue);
    }
}
