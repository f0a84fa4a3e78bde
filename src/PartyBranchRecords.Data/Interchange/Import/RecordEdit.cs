using System.Globalization;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The plain columns of one record as a row of a file gives them; keeps the old values of what it overwrites.</summary>
/// <param name="table">The file; a column that it lacks leaves the record as it is.</param>
/// <param name="row">The row.</param>
internal sealed class RecordEdit(RecordTable table, RecordRow row)
{
    public List<(string Field, string Column, string? Old, string? New)> Changes { get; } = [];

    /// <summary>Puts the value of a column into a field.</summary>
    /// <param name="column">The column.</param>
    /// <param name="field">The name of the property.</param>
    /// <param name="old">What it holds.</param>
    /// <param name="set">Writes it.</param>
    /// <param name="empty">What an empty cell stands for.</param>
    public void Put<T>(string column, string field, T? old, Action<T?> set, T? empty = default)
    {
        if (table.Has(column))
        {
            Put(column, field, old, row.Get<object>(column) is T value ? value : empty, set);
        }
    }

    public void Put<T>(string column, string field, T? old, T? value, Action<T?> set)
    {
        if (EqualityComparer<T?>.Default.Equals(old, value))
        {
            return;
        }
        set(value);
        Changes.Add((field, column, Text(old), Text(value)));
    }

    private static string? Text<T>(T? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
}
