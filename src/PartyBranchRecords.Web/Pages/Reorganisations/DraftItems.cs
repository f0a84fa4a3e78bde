using System.Globalization;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>The steps in which a draft is written.</summary>
public enum DraftStep
{
    Units,
    Destinations,
    Offices,
    Users,
    Quotas,
}

/// <summary>One thing that a draft says.</summary>
/// <param name="Step">Where it is written.</param>
/// <param name="Key">Tells it from the others of the step.</param>
/// <param name="What">As it is called.</param>
public sealed record DraftItem(DraftStep Step, string Key, string What, string Value);

/// <summary>The names of what drafts mention.</summary>
public sealed record DraftWords(
    NamesByCode Units,
    IReadOnlyDictionary<int, string> People,
    IReadOnlyDictionary<int, string> Candidates,
    IReadOnlyDictionary<int, string> Roles
);

/// <summary>A draft item by item, in words, so that two of them can be laid side by side.</summary>
internal sealed class DraftItems(Text text, DraftWords words, ReorganisationDraft draft)
{
    public const string Nothing = "–";

    public static string KeyOf(DestinationKind kind, string key) => $"{kind} {key}";

    public static string KeyOf(OfficeGiven given) => string.Create(CultureInfo.InvariantCulture, $"{given.Unit} {given.MemberId}");

    public IEnumerable<DraftItem> Of(ReorganisationEntry entry) =>
        [
            .. Paper(entry),
            .. entry.Founded.Select((unit, i) => Item(DraftStep.Units, $"Founded {i}", text["Reorganisations.FoundedNumber", i + 1], Said(unit))),
            .. entry.Branches.Select(goes => Goes(DestinationKind.Branch, goes.Code, words.Units.Of(goes.Code), goes.To)),
            .. entry.Localities.Select(goes => Goes(DestinationKind.Locality, goes.Code, words.Units.Of(goes.Code), goes.To)),
            .. entry.People.Select(goes => Goes(DestinationKind.Person, KeyOf(goes.MemberId), NameOf(words.People, goes.MemberId), goes.To)),
            .. entry.Candidates.Select(goes =>
                Goes(DestinationKind.Candidate, KeyOf(goes.CandidateId), NameOf(words.Candidates, goes.CandidateId), goes.To)
            ),
            .. entry.Offices.Select(given =>
                Item(DraftStep.Offices, KeyOf(given), $"{NameOf(words.People, given.MemberId)}, {words.Units.Of(given.Unit)}", text.Of(given.Office))
            ),
            .. entry.Roles.Select(goes =>
                Item(DraftStep.Users, KeyOf(goes.RoleId), NameOf(words.Roles, goes.RoleId), text[$"Reorganisations.Fate{goes.Fate}"])
            ),
            .. entry.Quotas.Select(goes =>
                Item(
                    DraftStep.Quotas,
                    $"{goes.Unit} {goes.Period}",
                    text["Reorganisations.QuotaOf", goes.Period, words.Units.Of(goes.Unit)],
                    words.Units.Of(goes.To)
                )
            ),
        ];

    private IEnumerable<DraftItem> Paper(ReorganisationEntry entry) =>
        [
            Item(DraftStep.Units, nameof(entry.Number), text["Reorganisations.Number"], entry.Number),
            Item(DraftStep.Units, nameof(entry.DecidedOn), text["Reorganisations.DecidedOn"], Show.Day(entry.DecidedOn)),
            Item(DraftStep.Units, nameof(entry.EffectiveOn), text["Reorganisations.EffectiveOn"], Show.Day(entry.EffectiveOn)),
            Item(DraftStep.Units, nameof(entry.Units), text["Reorganisations.Before"], string.Join("; ", entry.Units.Select(words.Units.Of))),
            Item(
                DraftStep.Units,
                nameof(entry.Into),
                text[text.IntoLabel(draft.Subject, draft.Kind)],
                entry.Into is { } into ? words.Units.Of(into) : null
            ),
        ];

    private DraftItem Goes(DestinationKind kind, string key, string what, string to) =>
        Item(DraftStep.Destinations, KeyOf(kind, key), what, words.Units.Of(to));

    private string Said(FoundedUnit unit) =>
        string.Join(
            ", ",
            new[]
            {
                unit.Name,
                unit.Code,
                unit.BranchKind is { } branch ? text.Of(branch) : null,
                unit.CommuneKind is { } commune ? text.Of(commune) : null,
                unit.LocalityKind is { } locality ? text.Of(locality) : null,
                unit.Parent is { } parent ? words.Units.Of(parent) : null,
            }.Where(part => !string.IsNullOrEmpty(part))
        );

    private static DraftItem Item(DraftStep step, string key, string what, string? value) =>
        new(step, key, what, string.IsNullOrEmpty(value) ? Nothing : value);

    private static string KeyOf(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(IReadOnlyDictionary<int, string> names, int id) => names.GetValueOrDefault(id, Nothing);
}
