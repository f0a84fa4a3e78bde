using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace PartyBranchRecords.Data.Bulk;

/// <summary>Writes every column of many kept records again, several in a command, on both databases.</summary>
internal sealed class BulkUpdate<T>
    where T : class
{
    private const int RowsOfACommand = 20;

    private readonly RecordsContext context;
    private readonly NewKeys? keys;
    private readonly List<IProperty> columns;
    private readonly IProperty key;
    private readonly StoreObjectIdentifier table;
    private readonly ISqlGenerationHelper sql;

    public BulkUpdate(RecordsContext context, NewKeys? keys = null)
    {
        this.context = context;
        this.keys = keys;
        sql = context.GetService<ISqlGenerationHelper>();
        var entity = context.Model.FindEntityType(typeof(T))!;
        table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        key = entity.FindPrimaryKey()!.Properties.Single();
        columns = [.. entity.GetProperties().Where(property => !property.IsShadowProperty() && !property.IsPrimaryKey())];
    }

    public async Task UpdateAsync(IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        DbCommand? command = null;
        try
        {
            foreach (var batch in rows.Chunk(RowsOfACommand))
            {
                if (command?.Parameters.Count != batch.Length * (columns.Count + 1))
                {
                    command?.Dispose();
                    command = CommandFor(batch.Length);
                }
                var place = 0;
                foreach (var row in batch)
                {
                    foreach (var property in columns.Append(key))
                    {
                        command.Parameters[place++].Value = ValueOf(row, property);
                    }
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
        var text = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            var values = columns.ConvertAll(property => $"{Name(property)} = {Parameter(command, property, row)}");
            text.Append("UPDATE ").Append(sql.DelimitIdentifier(table.Name, table.Schema)).Append(" SET ").AppendJoin(", ", values);
            text.Append(" WHERE ").Append(Name(key)).Append(" = ").Append(Parameter(command, key, row)).AppendLine(";");
        }
        command.CommandText = text.ToString();
        return command;
    }

    private string Name(IProperty property) => sql.DelimitIdentifier(property.GetColumnName(table)!);

    private string Parameter(DbCommand command, IProperty property, int row)
    {
        var name = sql.GenerateParameterName($"{property.Name}{row}");
        command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, name, null, property.IsNullable));
        return name;
    }

    private object ValueOf(T row, IProperty property)
    {
        var value = property.GetGetter().GetClrValue(row);
        var target = property.GetContainingForeignKeys().Select(one => one.PrincipalEntityType.GetRootType().ClrType).FirstOrDefault();
        value = target is null || keys is null ? value : keys.Real(target, value);
        return (property.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
