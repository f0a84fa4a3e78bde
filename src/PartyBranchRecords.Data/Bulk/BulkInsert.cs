using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PartyBranchRecords.Data.Bulk;

/// <summary>
/// Inserts rows of one table many at a time, on both databases: the columns and their conversions come from the model, the keys
/// from the database. A hundred thousand tracked rows take EF Core half a minute, and this three seconds.
/// </summary>
internal sealed class BulkInsert<T>
    where T : class
{
    /// <summary>SQL Server takes 2100 in a command; SQLite looks each up by its name, one after the other, so that few are faster.</summary>
    private const int MostParameters = 120;

    private readonly RecordsContext context;
    private readonly List<Column> columns;
    private readonly string insert;
    private readonly ISqlGenerationHelper sql;

    /// <param name="context">Where the rows go.</param>
    /// <param name="keys">What rows refer to that had no key yet when they were made.</param>
    public BulkInsert(RecordsContext context, NewKeys? keys = null)
    {
        this.context = context;
        sql = context.GetService<ISqlGenerationHelper>();
        var entity = context.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        columns =
        [
            .. entity
                .GetProperties()
                .Where(property => property.ValueGenerated is not ValueGenerated.OnAdd)
                .Select(property => Column.Of(property, property.GetColumnName(table)!, keys)),
        ];
        insert =
            $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) VALUES ";
    }

    public async Task AddAsync(IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        DbCommand? command = null;
        try
        {
            foreach (var batch in rows.Chunk(Math.Max(1, MostParameters / columns.Count)))
            {
                // Every batch but the last has the same length, and so the same command.
                if (command?.Parameters.Count != batch.Length * columns.Count)
                {
                    command?.Dispose();
                    command = CommandFor(batch.Length);
                }
                for (var i = 0; i < command.Parameters.Count; i++)
                {
                    command.Parameters[i].Value = columns[i % columns.Count].ValueOf(batch[i / columns.Count]);
                }
                await command.ExecuteNonQueryAsync(cancellationToken);
            }
        }
        finally
        {
            command?.Dispose();
        }
    }

    /// <summary>The command for so many rows, its values still open.</summary>
    public DbCommand CommandFor(int rows)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var values = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var names = columns.ConvertAll(column => sql.GenerateParameterName($"{column.Name}{row}"));
            foreach (var (column, name) in columns.Zip(names))
            {
                command.Parameters.Add(column.Mapping.CreateParameter(command, name, null, column.Property.IsNullable));
            }
            values.Add($"({string.Join(", ", names)})");
        }
        command.CommandText = insert + string.Join(", ", values);
        return command;
    }

    /// <param name="Property">What it holds.</param>
    /// <param name="Name">Its name in the table.</param>
    /// <param name="Mapping">Its type in the database.</param>
    /// <param name="Read">The value of a row.</param>
    private sealed record Column(IProperty Property, string Name, RelationalTypeMapping Mapping, Func<T, object?> Read)
    {
        public static Column Of(IProperty property, string name, NewKeys? keys)
        {
            var entity = (IEntityType)property.DeclaringType;
            if (property == entity.FindDiscriminatorProperty())
            {
                // Not a property of the class: which class it is.
                var kind = entity.Model.FindEntityType(typeof(T))!.GetDiscriminatorValue();
                return new(property, name, property.GetRelationalTypeMapping(), _ => kind);
            }
            var getter = property.GetGetter();
            var target = property.GetContainingForeignKeys().Select(key => key.PrincipalEntityType.GetRootType().ClrType).FirstOrDefault();
            return new(
                property,
                name,
                property.GetRelationalTypeMapping(),
                target is null || keys is null ? getter.GetClrValue : row => keys.Real(target, getter.GetClrValue(row))
            );
        }

        public object ValueOf(T row)
        {
            var value = Read(row);
            return (Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }
    }
}
