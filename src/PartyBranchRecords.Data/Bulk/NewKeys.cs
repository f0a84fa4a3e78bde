namespace PartyBranchRecords.Data.Bulk;

/// <summary>
/// Keys for records that are yet to be written: numbers below zero, by which other rows can refer to them, until the database has
/// given the real ones.
/// </summary>
internal sealed class NewKeys
{
    private readonly Dictionary<(Type Kind, int Provisional), int> given = [];
    private int last;

    /// <summary>A key that no record has.</summary>
    public int Next() => --last;

    /// <param name="kind">The class at the root of the record's kinds.</param>
    /// <param name="provisional">What <see cref="Next"/> gave.</param>
    /// <param name="key">What the database gave.</param>
    public void Give(Type kind, int provisional, int key) => given[(kind, provisional)] = key;

    public int Real(Type kind, int key) => key < 0 ? given[(kind, key)] : key;

    /// <summary>The value of a column that refers to a record of the kind.</summary>
    public object? Real(Type kind, object? value) => value is int key ? Real(kind, key) : value;
}
