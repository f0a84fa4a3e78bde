using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>A kept history of places, fitted to another life: what began or ended with the old life does so with the new one.</summary>
internal static class Stretched
{
    public static List<T> Over<T>(Period life, IEnumerable<DatedFact> keptLives, IReadOnlyList<T> kept, Func<T, Period, T> remake)
        where T : DatedFact
    {
        var old = keptLives.Select(one => one.Period).DefaultIfEmpty(life).First();
        return
        [
            .. kept.Select(one =>
                {
                    var period = new Period(one.From == old.From ? life.From : one.From, one.To == old.To ? life.To : one.To);
                    return (Place: one, Period: period);
                })
                // A piece that the new life leaves no day is gone.
                .Where(piece => !piece.Period.IsEmpty)
                .Select(piece => remake(piece.Place, piece.Period)),
        ];
    }
}
