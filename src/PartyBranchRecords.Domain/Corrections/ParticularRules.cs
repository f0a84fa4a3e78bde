using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>
/// The counted particulars of a person through time: a real change begins a new period, so that the figures of before stay; a
/// correction takes the place of what was wrong for the whole of its period.
/// </summary>
public static class ParticularRules
{
    /// <summary>
    /// The periods after a real change from a day on. What was recorded for later days goes on with the new value while it says the
    /// same as on the day before.
    /// </summary>
    /// <param name="rows">In the order of their days.</param>
    /// <param name="fields">What has changed.</param>
    public static IReadOnlyList<Stretch> Change(
        IReadOnlyList<Stretch> rows,
        DateOnly day,
        ParticularValues typed,
        IReadOnlyList<ParticularField> fields
    )
    {
        var at = IndexOf(rows, day);
        var split = rows.ToList();
        if (rows[at].Period.From < day)
        {
            split[at] = rows[at] with { Period = new Period(rows[at].Period.From, day) };
            split.Insert(++at, rows[at - 1] with { Period = new Period(day, rows[at - 1].Period.To) });
        }
        foreach (var field in fields)
        {
            GoOn(split, at, field, typed);
        }
        return Joined(split);
    }

    /// <summary>The periods with the right values: in the one that was shown, or in every one that says the same wrong thing.</summary>
    public static IReadOnlyList<Stretch> Correct(
        IReadOnlyList<Stretch> rows,
        int shown,
        ParticularValues typed,
        IReadOnlyList<ParticularField> fields,
        bool everySame
    )
    {
        var corrected = rows.ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var field in fields.Where(field => i == shown || (everySame && Equals(field.Of(rows[i].Values), field.Of(rows[shown].Values)))))
            {
                corrected[i] = corrected[i] with { Values = field.Take(corrected[i].Values, typed) };
            }
        }
        return Joined(corrected);
    }

    /// <summary>The periods as if what began on the day of one of them never had: the one before goes on.</summary>
    public static IReadOnlyList<Stretch> Withdraw(IReadOnlyList<Stretch> rows, int at)
    {
        var before = rows[at - 1];
        var undone = rows.ToList();
        foreach (var field in ParticularField.Differing(before.Values, rows[at].Values))
        {
            GoOn(undone, at, field, before.Values);
        }
        return Joined(undone);
    }

    /// <summary>The periods with another first day of one of them: the one before ends there.</summary>
    public static IReadOnlyList<Stretch> Move(IReadOnlyList<Stretch> rows, int at, DateOnly day)
    {
        var moved = rows.ToList();
        moved[at - 1] = rows[at - 1] with { Period = new Period(rows[at - 1].Period.From, day) };
        moved[at] = rows[at] with { Period = new Period(day, rows[at].Period.To) };
        return moved;
    }

    /// <summary>Why a period cannot begin on another day.</summary>
    public static IEnumerable<Refusal?> Moving(IReadOnlyList<Stretch> rows, int at, DateOnly? day, DateOnly today)
    {
        yield return day is null ? CorrectionRefusals.BeginMissing : MovingRules.NotAfter(day, today, nameof(EntryCorrection.Begin));
        if (at == 0)
        {
            yield return CorrectionRefusals.FirstPeriod;
        }
        else if (day <= rows[at - 1].Period.From || day >= rows[at].Period.To)
        {
            yield return CorrectionRefusals.OtherPeriod(rows[at - 1].Period.From, rows[at].Period.To);
        }
    }

    /// <summary>What is wrong with what was typed.</summary>
    public static IEnumerable<Refusal?> Typed(ParticularValues values, IReadOnlyList<ParticularField> fields, DateOnly today)
    {
        var names = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        yield return values.Sex is null ? CorrectionRefusals.Missing(nameof(values.Sex)) : null;
        yield return values.BirthDate is null ? CorrectionRefusals.Missing(nameof(values.BirthDate))
        : names.Contains(nameof(values.BirthDate)) && values.BirthDate > today.AddYears(-CandidateRules.YoungestYears)
            ? CorrectionRefusals.TooYoung(CandidateRules.YoungestYears)
        : null;
        // Imports may hold other spellings, which stay while they are not touched.
        yield return names.Contains(nameof(values.Ethnicity)) && !Ethnicities.Official.Contains(values.Ethnicity, StringComparer.Ordinal)
            ? CorrectionRefusals.Missing(nameof(values.Ethnicity))
            : null;
        yield return MovingRules.NotLonger(values.GeneralEducation, Member.TextLength, $"Values.{nameof(values.GeneralEducation)}");
        yield return MovingRules.NotLonger(values.ProfessionalLevel, Member.TextLength, $"Values.{nameof(values.ProfessionalLevel)}");
        yield return MovingRules.NotLonger(values.PoliticalTheory, Member.TextLength, $"Values.{nameof(values.PoliticalTheory)}");
    }

    /// <summary>Why nothing can have changed on the day.</summary>
    public static Refusal? Day(IReadOnlyList<Stretch> rows, DateOnly? day, DateOnly today) =>
        day is null ? MovementRefusals.EffectiveOnMissing
        : rows is [] ? CorrectionRefusals.NoParticulars
        : day < rows[0].Period.From ? CorrectionRefusals.BeforeKnown(rows[0].Period.From)
        : MovingRules.NotAfter(day, today, nameof(MovementEntry.EffectiveOn));

    private static int IndexOf(IReadOnlyList<Stretch> rows, DateOnly day) => rows.ToList().FindLastIndex(row => row.Period.From <= day);

    /// <summary>A value takes the place of the one at a period, and of the same in those after it.</summary>
    private static void GoOn(List<Stretch> rows, int at, ParticularField field, ParticularValues values)
    {
        var was = field.Of(rows[at].Values);
        for (var i = at; i < rows.Count && Equals(field.Of(rows[i].Values), was); i++)
        {
            rows[i] = rows[i] with { Values = field.Take(rows[i].Values, values) };
        }
    }

    /// <summary>Periods that follow one another and say the same are one.</summary>
    private static List<Stretch> Joined(IReadOnlyList<Stretch> rows)
    {
        var joined = new List<Stretch>();
        foreach (var row in rows)
        {
            if (
                joined is [.., var last]
                && last.Period.To == row.Period.From
                && last.Values == row.Values
                && string.Equals(last.Unseen, row.Unseen, StringComparison.Ordinal)
            )
            {
                joined[^1] = last with { Period = new Period(last.Period.From, row.Period.To) };
            }
            else
            {
                joined.Add(row);
            }
        }
        return joined;
    }
}

/// <summary>The particulars of a period.</summary>
/// <param name="Unseen">What no form shows (religion) and the row keeps.</param>
public sealed record Stretch(Period Period, ParticularValues Values, string? Unseen = null)
{
    public static Stretch Of(MemberParticulars row) => new(row.Period, ParticularValues.Of(row), row.Religion);

    /// <summary>What is replaced so that the rows say this.</summary>
    public static IReadOnlyList<Replacement> Settled(IReadOnlyList<MemberParticulars> rows, IReadOnlyList<Stretch> wanted)
    {
        var gone = rows.Where(row => !wanted.Contains(Of(row))).ToList();
        var come = wanted.Where(one => !rows.Any(row => Of(row) == one)).Select(one => one.Row(rows[0])).ToList();
        return
        [
            .. Enumerable
                .Range(0, Math.Max(gone.Count, come.Count))
                .Select(i => new Replacement(gone.ElementAtOrDefault(i), come.ElementAtOrDefault(i))),
        ];
    }

    private MemberParticulars Row(MemberParticulars of) => Values.Row(of, Period, Unseen);
}
