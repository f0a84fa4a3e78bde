using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Corrections;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>Says which particulars will be different, and on which days.</summary>
internal static class ParticularDifferences
{
    public static IReadOnlyList<ParticularDifference> Between(IReadOnlyList<Stretch> was, IReadOnlyList<Stretch> now)
    {
        var found =
            from field in ParticularField.All
            from one in was
            from other in now
            where one.Period.Overlaps(other.Period) && !Equals(field.Of(one.Values), field.Of(other.Values))
            let days = new Period(
                one.Period.From > other.Period.From ? one.Period.From : other.Period.From,
                one.Period.To is null || other.Period.To < one.Period.To ? other.Period.To : one.Period.To
            )
            select new ParticularDifference(field, one.Values, other.Values, days);
        var joined = new List<ParticularDifference>();
        foreach (var one in found)
        {
            if (joined is [.., var last] && last.Days.To == one.Days.From && last.SaysTheSameAs(one))
            {
                joined[^1] = last with { Days = new Period(last.Days.From, one.Days.To) };
            }
            else
            {
                joined.Add(one);
            }
        }
        return joined;
    }

    public static Consequence Said(ParticularDifference one, IReadOnlyDictionary<int, string> localities) =>
        new(
            "Corrections.WillDifferDuring",
            new Term($"Members.{one.Field.Name}"),
            Shown(one.Field, one.Was, localities),
            Shown(one.Field, one.Now, localities),
            one.Days
        );

    private static object Shown(ParticularField field, ParticularValues values, IReadOnlyDictionary<int, string> localities) =>
        field.Name switch
        {
            nameof(ParticularValues.BirthDate) when values is { BirthYearOnly: true, BirthDate: { } day } => $"{day.Year}",
            nameof(ParticularValues.BirthDate) => Differences.Shown(values.BirthDate),
            nameof(ParticularValues.ResidenceLocalityId) => Place(values.ResidenceLocalityId, localities),
            nameof(ParticularValues.WorkplaceLocalityId) => Place(values.WorkplaceLocalityId, localities),
            _ => Differences.Shown(field.Of(values)),
        };

    private static object Place(int? id, IReadOnlyDictionary<int, string> localities) =>
        id is { } known && localities.TryGetValue(known, out var name) ? name : Term.Unknown;
}

/// <summary>One of the particulars that is otherwise on some days.</summary>
internal sealed record ParticularDifference(ParticularField Field, ParticularValues Was, ParticularValues Now, Period Days)
{
    public bool SaysTheSameAs(ParticularDifference other) =>
        Field == other.Field && Equals(Field.Of(Was), Field.Of(other.Was)) && Equals(Field.Of(Now), Field.Of(other.Now));
}
