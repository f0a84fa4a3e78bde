using System.Globalization;
using System.Text;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Changes of facts as a preview shows them: in the columns and the codes of the files.</summary>
internal static class ShownChanges
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["MemberId"] = "record_number",
        ["FirstHelperId"] = "helper_1",
        ["SecondHelperId"] = "helper_2",
        ["OrganisationId"] = "org_code",
        ["Level"] = "rating",
        ["Areas"] = "area",
    };

    public static void Show<T>(this ImportWork work, string owner, Wanted<T> wanted, T kept)
        where T : Fact
    {
        if (wanted.Row is null)
        {
            return;
        }
        foreach (var (property, old, value) in FactContent<T>.Differences(kept, wanted.Fact))
        {
            work.Plan.Show(
                new(wanted.Row.File.Name, wanted.Row.Number, owner, ColumnOf(property), work.TextOf(property, old), work.TextOf(property, value))
            );
        }
    }

    /// <summary>A fact that goes, in a few words: its days.</summary>
    public static string Describe<T>(this ImportWork work, T fact)
        where T : Fact => fact is DatedFact dated ? $"{work.TextOf("From", dated.From)}..{work.TextOf("To", dated.To)}" : "";

    /// <summary>The column of a property: BirthDate is birth_date, BranchId is branch_code.</summary>
    public static string ColumnOf(string property)
    {
        if (Irregular.TryGetValue(property, out var column))
        {
            return column;
        }
        var key = new StringBuilder();
        foreach (var letter in property.EndsWith("Id", StringComparison.Ordinal) ? property[..^2] + "Code" : property)
        {
            key.Append(char.IsUpper(letter) && key.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        }
        return key.ToString();
    }

    private static string? TextOf(this ImportWork work, string property, object? value) =>
        value switch
        {
            null => null,
            DateOnly day => day == Period.Always ? "" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            int id when property.EndsWith("Id", StringComparison.Ordinal) => work.NameOf(property, id),
            bool yes => yes ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
}
