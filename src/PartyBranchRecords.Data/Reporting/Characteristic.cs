using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A person as the composition looks at them.</summary>
/// <param name="On">The day they are looked at.</param>
/// <param name="PartyAgeFrom">The day their party age is counted from; null while they have none.</param>
public sealed record ComposedPerson(Standing Who, DateOnly On, DateOnly? PartyAgeFrom)
{
    /// <summary>The value of every characteristic, in their order: read once, counted in the unit and in the total.</summary>
    public IReadOnlyList<string?> Values => field ??= [.. Characteristic.All.Select(characteristic => characteristic.Of(this))];
}

/// <summary>What people are told apart by.</summary>
/// <param name="Values">All its values in their order; null where those that occur make them up.</param>
/// <param name="ValueOf">A person's value; null where it is not known.</param>
public sealed record Characteristic(string Name, IReadOnlyList<string>? Values, Func<ComposedPerson, string?> ValueOf)
{
    public static readonly IReadOnlyList<Characteristic> All =
    [
        new("sex", Enum.GetNames<Sex>(), person => person.Who.Sex?.ToString()),
        new("ethnicity", null, person => person.Who.Ethnicity),
        new("age_band", YearBands.Age.Names, person => person.Who.BirthDate is { } born ? YearBands.Age.Of(born.YearsUntil(person.On)) : null),
        new("general_education", null, person => person.Who.GeneralEducation),
        new("professional_level", null, person => person.Who.ProfessionalLevel),
        new("political_theory", null, person => person.Who.PoliticalTheory),
        new(
            "party_age",
            YearBands.PartyAge.Names,
            person => person.PartyAgeFrom is { } from ? YearBands.PartyAge.Of(from.YearsUntil(person.On)) : null
        ),
        new(
            "youth_union",
            ["true", "false"],
            person =>
                person.Who.YouthUnion switch
                {
                    true => "true",
                    false => "false",
                    null => null,
                }
        ),
    ];

    /// <summary>The values that have a row: all of them, and an empty one for those not known where there are any.</summary>
    /// <param name="found">The values that occur.</param>
    public IReadOnlyList<string?> RowsFor(IReadOnlyCollection<string?> found)
    {
        IEnumerable<string> known = Values ?? [.. found.OfType<string>().Order(StringComparer.Ordinal)];
        return found.Any(value => value is null) ? [.. known, null] : [.. known];
    }

    internal string? Of(ComposedPerson person) => ValueOf(person) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
