using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>Where people, candidates, branches and localities go that do not go by themselves.</summary>
public sealed class DestinationsModel(
    ReorganisationDrafts drafts,
    ReorganisationChoices choices,
    ReorganisationPeople people,
    ReorganisationCandidates candidates,
    ReorganisationDestinations destinations,
    ReorganisationNames names,
    DraftMeanwhile meanwhile,
    Text text
) : DraftStepModel(drafts, meanwhile, text)
{
    /// <summary>Code of the branch whose people are shown, where a branch is established from several.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public List<GoesInput> Input { get; set; } = [];

    public IReadOnlyList<ChoosableUnit> Sources { get; private set; } = [];
    public IReadOnlyList<DestinationRow> Rows { get; private set; } = [];
    private Destinations? targets;
    private string? heir;

    /// <summary>Whether there is anything to be sent elsewhere than everything goes by itself.</summary>
    public static bool Asks(ReorganisationSubject subject, ReorganisationKind kind) =>
        subject != ReorganisationSubject.Districts && kind is ReorganisationKind.Establish or ReorganisationKind.Split or ReorganisationKind.Dissolve;

    /// <summary>Whether what is not chosen goes somewhere by itself; of a unit that is dissolved into none everything must be chosen.</summary>
    public bool HasDefault => Draft.Kind != ReorganisationKind.Dissolve || Entry.Into is not null;

    /// <summary>What goes by itself, as the list of choices says it.</summary>
    public string Default =>
        !HasDefault ? Text["Reorganisations.NotChosen"]
        : Draft.Subject == ReorganisationSubject.Localities
            ? Text[Draft.Kind == ReorganisationKind.Establish ? "Reorganisations.ByDefaultUncovered" : "Reorganisations.ByDefaultCovered"]
        : Draft.Kind == ReorganisationKind.Establish || heir is null ? Text["Reorganisations.ByDefault"]
        : Text["Reorganisations.ByDefaultTo", heir];

    public IReadOnlyList<ChoosableUnit> TargetsOf(DestinationKind kind) => targets!.Targets[kind];

    protected override void Fill() { }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        targets = await destinations.OfAsync(Draft, Entry, cancellationToken);
        heir = Entry.Into is { } into ? (await names.OfAsync([into], cancellationToken)).Of(into) : Entry.Founded.FirstOrDefault()?.Name;
        List<DestinationRow> rows = [.. targets.Rows, .. Draft.Subject == ReorganisationSubject.Branches ? await PeopleAsync(cancellationToken) : []];
        // What was typed in a form that came back stays.
        var typed = Input.Where(row => row.Key is not null).ToDictionary(row => (row.Kind, row.Key!), row => row.To);
        Rows = [.. rows.Select(row => typed.TryGetValue((row.Kind, row.Key), out var to) ? row with { To = to } : row)];
    }

    private async Task<List<DestinationRow>> PeopleAsync(CancellationToken cancellationToken)
    {
        IReadOnlyCollection<string> shown = Entry.Units;
        if (Draft.Kind == ReorganisationKind.Establish)
        {
            Sources = await choices.BranchesOfAsync([.. Entry.Founded.Select(unit => unit.Parent).OfType<string>()], cancellationToken);
            From ??= Sources.FirstOrDefault()?.Code;
            shown = From is null ? [] : [From];
        }
        var members = await people.InAsync(Entry, shown, cancellationToken);
        var found = await candidates.InAsync(Entry, shown, cancellationToken);
        return
        [
            .. members.Select(one => new DestinationRow(
                DestinationKind.Person,
                KeyOf(one.Id),
                one.FullName,
                one.BranchName,
                Entry.People.FirstOrDefault(goes => goes.MemberId == one.Id)?.To,
                one.RecordNumber
            )),
            .. found.Select(one => new DestinationRow(
                DestinationKind.Candidate,
                KeyOf(one.Id),
                one.FullName,
                one.BranchName,
                Entry.Candidates.FirstOrDefault(goes => goes.CandidateId == one.Id)?.To
            )),
        ];
    }

    private static string KeyOf(int id) => id.ToString(CultureInfo.InvariantCulture);

    protected override bool IsAsked(DraftItem item) =>
        item.Step == DraftStep.Destinations
        && Input.Exists(row => string.Equals(DraftItems.KeyOf(row.Kind, row.Key ?? ""), item.Key, StringComparison.Ordinal));

    protected override ReorganisationEntry Read(ReorganisationEntry entry)
    {
        var rows = Input.Where(row => row.Key is not null).DistinctBy(row => (row.Kind, row.Key)).ToLookup(row => row.Kind);
        var (persons, files) = (Keyed(rows[DestinationKind.Person]), Keyed(rows[DestinationKind.Candidate]));
        return entry with
        {
            People =
            [
                .. entry.People.Where(goes => !persons.ContainsKey(goes.MemberId)),
                .. persons.Where(row => !string.IsNullOrEmpty(row.Value)).Select(row => new PersonGoes(row.Key, row.Value!)),
            ],
            Candidates =
            [
                .. entry.Candidates.Where(goes => !files.ContainsKey(goes.CandidateId)),
                .. files.Where(row => !string.IsNullOrEmpty(row.Value)).Select(row => new CandidateGoes(row.Key, row.Value!)),
            ],
            Branches = Merged(entry.Branches, rows[DestinationKind.Branch]),
            Localities = Merged(entry.Localities, rows[DestinationKind.Locality]),
        };
    }

    protected override string NextOf(ReorganisationEntry entry) =>
        Draft.Subject == ReorganisationSubject.Localities || Draft.Kind == ReorganisationKind.Dissolve
            ? QuotasModel.AfterStep(Draft)
            : $"/reorganisations/{Draft.Id}/offices";

    private static Dictionary<int, string?> Keyed(IEnumerable<GoesInput> rows) =>
        rows.Where(row => int.TryParse(row.Key, CultureInfo.InvariantCulture, out _))
            .ToDictionary(row => int.Parse(row.Key!, CultureInfo.InvariantCulture), row => row.To);

    private static IReadOnlyList<UnitGoes> Merged(IReadOnlyList<UnitGoes> kept, IEnumerable<GoesInput> typed)
    {
        var rows = typed.ToList();
        return
        [
            .. kept.Where(goes => !rows.Exists(row => string.Equals(row.Key, goes.Code, StringComparison.Ordinal))),
            .. rows.Where(row => !string.IsNullOrEmpty(row.To)).Select(row => new UnitGoes(row.Key!, row.To!)),
        ];
    }
}

public sealed record GoesInput
{
    public DestinationKind Kind { get; init; }

    /// <summary>Key of the person or candidate, code of the branch or locality.</summary>
    public string? Key { get; init; }

    /// <summary>Code of the unit; nothing where it goes by itself.</summary>
    public string? To { get; init; }
}
