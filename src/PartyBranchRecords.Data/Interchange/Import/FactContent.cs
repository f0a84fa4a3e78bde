using System.Reflection;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What a fact says, without its key and its changes: two facts with the same content are the same knowledge.</summary>
internal static class FactContent<T>
    where T : Fact
{
    private static readonly PropertyInfo[] Properties =
    [
        .. typeof(T).GetProperties().Where(property => property.CanWrite && property.DeclaringType != typeof(Fact)),
    ];

    public static bool IsSame(T one, T other) => !Differences(one, other).Any();

    public static IEnumerable<(string Property, object? Old, object? New)> Differences(T old, T other) =>
        from property in Properties
        let before = Value(property, old)
        let after = Value(property, other)
        where !Equals(before, after)
        select (property.Name, before, after);

    // The units of a reorganisation are rows of their own.
    private static object? Value(PropertyInfo property, T fact) =>
        property.GetValue(fact) is var value && value is List<ReorganisationUnit> units
            ? string.Join(' ', units.OrderBy(unit => (unit.Role, unit.Position)).Select(unit => $"{unit.Role}:{unit.OrganisationId}"))
            : value;
}
