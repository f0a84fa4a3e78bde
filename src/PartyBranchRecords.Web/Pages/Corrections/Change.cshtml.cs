using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>What both forms on what is recorded of a person show.</summary>
public abstract class PersonEntryModel<TEntry>(
    MovementService<TEntry> service,
    CorrectedPeople correctedPeople,
    PersonEntries entries,
    ActServices services
) : CorrectionActModel<TEntry>(service, correctedPeople, services)
    where TEntry : PersonEntry, new()
{
    public PersonChoices Choices { get; private set; } = new([], [], []);

    /// <summary>The period whose values are shown; null where nothing is recorded.</summary>
    protected abstract MemberParticulars? Shown(CorrectedPerson person);

    /// <summary>A new form with what is recorded.</summary>
    protected abstract TEntry Filled(ParticularValues values, PlainValues plain, MemberParticulars? shown);

    protected override async Task ShowAsync(CorrectedPerson person, CancellationToken cancellationToken)
    {
        var shown = Shown(person);
        if (IsNew)
        {
            Input = Filled(shown is null ? new() : ParticularValues.Of(shown), PlainValues.Of(person.Person.Member), shown);
        }
        var localities = await entries.LocalitiesAsync(person, cancellationToken);
        // A spelling that an import brought stays to be chosen.
        var ethnicities = Ethnicities.Official.Append(Input.Values.Ethnicity).OfType<string>().Distinct(StringComparer.Ordinal);
        Choices = new(
            [.. ethnicities.Select(name => new SelectListItem(name, name))],
            [.. localities.OrderBy(one => one.Value, StringComparer.Ordinal).Select(one => new SelectListItem(one.Value, $"{one.Key}"))],
            [new(Text["Members.Yes"], bool.TrueString), new(Text["Members.No"], bool.FalseString)]
        );
    }
}

/// <summary>What is chosen from in forms on a person.</summary>
public sealed record PersonChoices(
    IReadOnlyList<SelectListItem> Ethnicities,
    IReadOnlyList<SelectListItem> Localities,
    IReadOnlyList<SelectListItem> YesNo
);

/// <summary>Something about the person has really changed.</summary>
[Needs(Permission.CorrectRecords)]
public sealed class ChangeModel(PersonChangeService service, CorrectedPeople correctedPeople, PersonEntries entries, ActServices services)
    : PersonEntryModel<PersonChange>(service, correctedPeople, entries, services)
{
    public override string Act => "Corrections.PersonChange";

    protected override MemberParticulars? Shown(CorrectedPerson person) => person.Particulars.LastOrDefault();

    protected override PersonChange Filled(ParticularValues values, PlainValues plain, MemberParticulars? shown) =>
        Input with
        {
            Values = values,
            Plain = plain,
        };
}
