using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>The decision, the units it begins with, and what comes out of it.</summary>
public sealed class UnitsModel(ReorganisationDrafts drafts, ReorganisationChoices choices, DraftMeanwhile meanwhile, Text text)
    : DraftStepModel(drafts, meanwhile, text)
{
    /// <summary>A split into more is rare; each further one is another draft.</summary>
    private const int MostFounded = 3;

    /// <summary>Code of the commune whose branches or localities are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? In { get; set; }

    [BindProperty]
    public UnitsInput Input { get; set; } = new();

    public IReadOnlyList<ChoosableUnit> Units { get; private set; } = [];

    /// <summary>The communes to look for branches or localities in.</summary>
    public IReadOnlyList<ChoosableUnit> Communes { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Intos { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Parents { get; private set; } = [];

    public bool AsksInto => Draft.Kind is not (ReorganisationKind.Establish or ReorganisationKind.Consolidate);

    private int Foundable =>
        Draft.Kind switch
        {
            ReorganisationKind.Merge => 1,
            ReorganisationKind.Split or ReorganisationKind.Establish => MostFounded,
            ReorganisationKind.Dissolve when Draft.Subject == ReorganisationSubject.Districts => 1,
            _ => 0,
        };

    protected override void Fill() =>
        Input = new UnitsInput
        {
            Number = Entry.Number,
            DecidedOn = Entry.DecidedOn,
            EffectiveOn = Entry.EffectiveOn,
            Units = [.. Entry.Units],
            Into = Entry.Into,
            Founded = [.. Entry.Founded],
        };

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        Input = Input with
        {
            Founded = [.. Input.Founded.Take(Foundable), .. Enumerable.Repeat(0, Math.Max(0, Foundable - Input.Founded.Count)).Select(_ => Empty())],
        };
        var shown = await choices.UnitsAsync(Draft, In, Input.Units, cancellationToken);
        (Units, Communes, In) = (shown.Units, shown.Communes, shown.In);
        Intos = [.. (await choices.IntosAsync(Draft, shown, cancellationToken)).AsItems()];
        Parents = [.. shown.Parents.AsItems()];
    }

    protected override bool IsAsked(DraftItem item) => item.Step == DraftStep.Units;

    protected override ReorganisationEntry Read(ReorganisationEntry entry)
    {
        var founded = Input.Founded.Where(unit => !string.IsNullOrWhiteSpace(unit.Code) || !string.IsNullOrWhiteSpace(unit.Name));
        return entry with
        {
            Number = Input.Number?.Trim(),
            DecidedOn = Input.DecidedOn,
            EffectiveOn = Input.EffectiveOn,
            // In the order in which they were ticked first.
            Units = [.. entry.Units.Intersect(Input.Units, StringComparer.Ordinal), .. Input.Units.Except(entry.Units, StringComparer.Ordinal)],
            Into = string.IsNullOrEmpty(Input.Into) ? null : Input.Into,
            Founded = [.. founded.Select(unit => unit with { Code = Organisation.CleanCode(unit.Code ?? ""), Name = unit.Name?.Trim() })],
        };
    }

    protected override string NextOf(ReorganisationEntry entry) =>
        DestinationsModel.Asks(Draft.Subject, Draft.Kind) ? $"/reorganisations/{Draft.Id}/destinations"
        : Draft.Subject == ReorganisationSubject.Localities || Draft.Kind == ReorganisationKind.Reassign ? $"/reorganisations/{Draft.Id}"
        : $"/reorganisations/{Draft.Id}/offices";

    private FoundedUnit Empty() =>
        Draft.Subject == ReorganisationSubject.Communes ? new FoundedUnit { CommuneKind = CommuneKind.Commune }
        : Draft.Subject == ReorganisationSubject.Branches ? new FoundedUnit { BranchKind = BranchKind.Village }
        : new FoundedUnit { LocalityKind = LocalityKind.Village };
}

public sealed record UnitsInput
{
    public string? Number { get; init; }
    public DateOnly? DecidedOn { get; init; }
    public DateOnly? EffectiveOn { get; init; }
    public List<string> Units { get; init; } = [];
    public string? Into { get; init; }
    public List<FoundedUnit> Founded { get; init; } = [];
}
