namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>Numbers by row and column, zero until something is counted.</summary>
internal sealed class Counts
{
    private readonly Dictionary<(string Row, string Column), int> numbers = [];

    public int this[string row, string column] => numbers.GetValueOrDefault((row, column));

    public void Add(string? row, string column, bool counts = true)
    {
        if (row is not null && counts)
        {
            numbers[(row, column)] = this[row, column] + 1;
        }
    }

    public void Add(IEnumerable<string> rows, string column, bool counts = true)
    {
        foreach (var row in rows)
        {
            Add(row, column, counts);
        }
    }

    public IEnumerable<string> Cells(string row, IEnumerable<string> columns) => columns.Select(column => Numbers.Text(this[row, column]));
}
