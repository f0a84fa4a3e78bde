using System.Globalization;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>One import in the making: what was read, what is kept, what was found, what would be done.</summary>
internal sealed class ImportWork
{
    public required RecordSet Set { get; init; }
    public required DateOnly Today { get; init; }
    public required SensitiveData Sensitive { get; init; }
    public required ImportFindings Findings { get; init; }
    public ImportPlan Plan { get; } = new();
    public Units Units { get; set; } = new();
    public Places Places { get; set; } = new();
    public People People { get; set; } = new();

    private readonly Dictionary<RecordFile, HashSet<string>> owners = [];

    /// <summary>The organisation that a cell names; null where it is empty or unknown, which is then a problem.</summary>
    public Unit? UnitAt(RecordRow row, string column, params OrganisationLevel[] levels)
    {
        if (row.Get<string>(column) is not { } code)
        {
            return null;
        }
        if (!Units.TryFind(code, out var unit) || !unit.IsThere)
        {
            Findings.Problem(row, column, ImportSentences.UnknownCode(code));
            return null;
        }
        if (levels.Length > 0 && !levels.Contains(unit.Level))
        {
            Findings.Problem(row, column, ImportSentences.WrongLevel(code));
            return null;
        }
        return unit;
    }

    /// <summary>The locality that a cell names.</summary>
    public Place? PlaceAt(RecordRow row, string column)
    {
        if (row.Get<string>(column) is not { } code)
        {
            return null;
        }
        if (Places.TryFind(code, out var place) && place.IsThere)
        {
            return place;
        }
        Findings.Problem(row, column, ImportSentences.UnknownLocality(code));
        return null;
    }

    /// <summary>The person that a cell names.</summary>
    public Person? PersonAt(RecordRow row, string column = "record_number")
    {
        if (row.Get<string>(column) is not { } number)
        {
            return null;
        }
        if (People.TryFind(number, out var person) && person.IsThere)
        {
            return person;
        }
        Findings.Problem(row, column, ImportSentences.UnknownPerson(number));
        return null;
    }

    /// <summary>The period of a row; null where it does not end after it begins, which is a problem.</summary>
    public Period? PeriodAt(RecordRow row, string fromColumn = "from", string toColumn = "to", bool toIsLastDay = false)
    {
        var period = new Period(row.Get<DateOnly?>(fromColumn) ?? Period.Always, row.Get<DateOnly?>(toColumn));
        if (toIsLastDay)
        {
            period = period with { To = period.To?.AddDays(1) };
        }
        if (!period.IsEmpty)
        {
            return period;
        }
        Findings.Problem(row, toColumn, ImportSentences.EndsBeforeItBegins(period.From));
        return null;
    }

    /// <summary>Where a row's period ends: as the kept row of the same key does, where the file does not tell it.</summary>
    public DateOnly? EndAt(RecordRow row, Period period, DatedFact? kept) => Set[row.File].Has("to") ? period.To : kept?.To;

    /// <summary>The changes of a kept record's plain columns; its row is changed where there are any.</summary>
    public bool Keep<T>(T record, int id, string owner, RecordRow row, RecordEdit edit)
        where T : class
    {
        if (edit.Changes.Count == 0)
        {
            return false;
        }
        Plan.Records<T>().Changed.Add(record);
        foreach (var (field, column, old, value) in edit.Changes)
        {
            Plan.Edits.Add(new(typeof(T).Name, id, field, old, value));
            Plan.Show(new(row.File.Name, row.Number, owner, column, old, value));
        }
        return true;
    }

    /// <summary>Whether a file that holds whole histories has rows of an owner; its first column names the owner.</summary>
    public bool HasRows(RecordFile file, string owner)
    {
        if (!owners.TryGetValue(file, out var named))
        {
            var column = file.Columns[0].Key;
            named = Set[file].Rows.Select(row => row.Get<string>(column)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            owners[file] = named;
        }
        return named.Contains(owner);
    }

    /// <summary>How files name the record that a property refers to.</summary>
    public string NameOf(string property, int id) =>
        property.Contains("Locality", StringComparison.Ordinal) ? Places[id].Code
        : property is "MemberId" or "FirstHelperId" or "SecondHelperId" ? People.Find(id)?.RecordNumber ?? id.ToString(CultureInfo.InvariantCulture)
        : Units[id].Code;
}
