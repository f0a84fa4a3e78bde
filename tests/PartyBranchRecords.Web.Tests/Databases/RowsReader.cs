using System.Collections;
using System.Data.Common;
using System.Globalization;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>Reads kept rows as whatever type the provider asks for.</summary>
internal sealed class RowsReader(IReadOnlyList<object[]> rows, int fieldCount) : DbDataReader
{
    private int current = -1;

    public static RowsReader Of(DbDataReader reader)
    {
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return new(rows, reader.FieldCount);
    }

    /// <summary>The same rows once more, for another reader.</summary>
    public RowsReader Again() => new(rows, fieldCount);

    public override int FieldCount => fieldCount;
    public override bool HasRows => rows.Count > 0;
    public override bool IsClosed => false;
    public override int RecordsAffected => -1;
    public override int Depth => 0;
    public override object this[int ordinal] => GetValue(ordinal);
    public override object this[string name] => throw new NotSupportedException();

    public override bool Read() => ++current < rows.Count;

    public override bool NextResult() => false;

    public override object GetValue(int ordinal) => rows[current][ordinal];

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override T GetFieldValue<T>(int ordinal) => (T)As(typeof(T), GetValue(ordinal));

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    public override int GetValues(object[] values)
    {
        rows[current].CopyTo(values, 0);
        return fieldCount;
    }

    public override string GetName(int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);

    public override int GetOrdinal(string name) => int.Parse(name, CultureInfo.InvariantCulture);

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    private static object As(Type type, object value) =>
        type.IsInstanceOfType(value) ? value
        : type == typeof(DateOnly) ? DateOnly.Parse((string)value, CultureInfo.InvariantCulture)
        : type == typeof(DateTimeOffset) ? DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture)
        : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
}
