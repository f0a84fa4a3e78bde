using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>Who holds office in the units that come out of the decision.</summary>
public sealed class OfficesModel(
    ReorganisationDrafts drafts,
    ReorganisationPeople people,
    ReorganisationNames names,
    DraftMeanwhile meanwhile,
    Text text
) : DraftStepModel(drafts, meanwhile, text)
{
    private int? further;

    /// <summary>Code of the unit whose offices are named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Unit { get; set; }

    [BindProperty]
    public OfficesInput Input { get; set; } = new();

    public IReadOnlyList<NamedUnit> Units { get; private set; } = [];
    public IReadOnlyList<OfficeCandidate> Rows { get; private set; } = [];
    public IReadOnlyList<Refusal> Unfinished { get; private set; } = [];
    public string UnitName => Units.FirstOrDefault(unit => string.Equals(unit.Code, Unit, StringComparison.Ordinal))?.Name ?? "";

    protected override void Fill() { }

    protected override async Task<bool> AcceptAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Input.Further))
        {
            return true;
        }
        further = await people.FindAsync(Input.Further.Trim(), cancellationToken);
        if (further is null)
        {
            ModelState.AddModelError("Input.Further", Text["Reorganisations.NoSuchRecordNumber", Input.Further]);
        }
        return further is not null;
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        string[] codes =
            Draft.Kind == ReorganisationKind.Consolidate
                ? [.. Entry.Units]
                :
                [
                    .. Entry.Founded.Select(unit => unit.Code).OfType<string>(),
                    .. IsReceiving && Entry.Into is { } into ? [into] : Array.Empty<string>(),
                ];
        var known = (await names.OfAsync(codes, cancellationToken)).With(Entry.Founded.Select(unit => (unit.Code ?? "", unit.Name ?? "")));
        Units = [.. codes.Distinct(StringComparer.Ordinal).Select(code => new NamedUnit(code, known.Of(code)))];
        Unit = Units.Any(unit => string.Equals(unit.Code, Unit, StringComparison.Ordinal)) ? Unit : Units.FirstOrDefault()?.Code;
        if (Unit is null)
        {
            return;
        }
        var found = await people.OfficersAsync(Entry, Unit, cancellationToken);
        // What was typed in a form that came back stays.
        var typed = Input.Rows.ToLookup(row => row.MemberId, row => row.Office);
        Rows = [.. (found.Value ?? []).Select(row => typed.Contains(row.MemberId) ? row with { Office = typed[row.MemberId].First() } : row)];
        Unfinished = found.Verdict.Refusals;
    }

    protected override bool IsAsked(DraftItem item) =>
        item.Step == DraftStep.Offices
        && Input.Rows.Exists(row =>
            string.Equals(DraftItems.KeyOf(new OfficeGiven(Unit ?? "", row.MemberId, default)), item.Key, StringComparison.Ordinal)
        );

    protected override ReorganisationEntry Read(ReorganisationEntry entry)
    {
        var given = Input.Rows.Where(row => row.Office is not null).Select(row => new OfficeGiven(Unit!, row.MemberId, row.Office!.Value));
        return entry with
        {
            Offices =
            [
                .. entry.Offices.Where(office => !string.Equals(office.Unit, Unit, StringComparison.Ordinal)),
                .. given,
                .. further is { } member ? [new OfficeGiven(Unit!, member, Office.CommitteeMember)] : Array.Empty<OfficeGiven>(),
            ],
        };
    }

    /// <summary>After a further person has been added the page comes again, with that person in the table.</summary>
    protected override string NextOf(ReorganisationEntry entry) =>
        further is not null ? $"/reorganisations/{Draft.Id}/offices?unit={Unit}"
        : UsersModel.Asks(Draft.Subject, Draft.Kind) ? $"/reorganisations/{Draft.Id}/users"
        : QuotasModel.AfterStep(Draft);

    private bool IsReceiving => Draft.Kind is ReorganisationKind.Merge or ReorganisationKind.Split;
}

public sealed record OfficesInput
{
    public List<OfficeInput> Rows { get; init; } = [];

    /// <summary>Record number of somebody who is not in the table.</summary>
    public string? Further { get; init; }
}

public sealed record OfficeInput
{
    public int MemberId { get; init; }
    public Office? Office { get; init; }
}
