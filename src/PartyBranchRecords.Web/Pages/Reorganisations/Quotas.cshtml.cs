using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>Whether the targets of units that end stay where they were set or are handed on.</summary>
public sealed class QuotasModel(ReorganisationDrafts drafts, ReorganisationQuotas quotas, DraftMeanwhile meanwhile, Text text)
    : DraftStepModel(drafts, meanwhile, text)
{
    /// <summary>Comes from the step before, not from the row of steps.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Next { get; set; }

    [BindProperty]
    public List<QuotaInput> Input { get; set; } = [];

    public IReadOnlyList<HandableQuota> Rows { get; private set; } = [];

    /// <summary>Only what ends has a target to hand on.</summary>
    public static bool Asks(ReorganisationSubject subject, ReorganisationKind kind) =>
        subject != ReorganisationSubject.Localities && kind is ReorganisationKind.Merge or ReorganisationKind.Split or ReorganisationKind.Dissolve;

    /// <summary>Where the step before leads to.</summary>
    public static string AfterStep(ReorganisationDraft draft) =>
        Asks(draft.Subject, draft.Kind) ? $"/reorganisations/{draft.Id}/quotas?next=true" : $"/reorganisations/{draft.Id}";

    protected override bool IsSkipped => Next && Rows.Count == 0;

    protected override void Fill() { }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var typed = Input.Where(row => row.Unit is not null && row.Period is not null).ToLookup(row => (row.Unit, row.Period), row => row.To);
        Rows =
        [
            .. (await quotas.OfAsync(Entry, cancellationToken)).Select(row =>
                typed.Contains((row.Unit, row.Period)) ? row with { To = typed[(row.Unit, row.Period)].First() } : row
            ),
        ];
    }

    protected override bool IsAsked(DraftItem item) => item.Step == DraftStep.Quotas;

    protected override ReorganisationEntry Read(ReorganisationEntry entry)
    {
        var chosen = Input.Where(row => row is { Unit: not null, Period: not null }).DistinctBy(row => (row.Unit, row.Period));
        return entry with
        {
            Quotas = [.. chosen.Where(row => !string.IsNullOrEmpty(row.To)).Select(row => new QuotaGoes(row.Unit!, row.Period!, row.To!))],
        };
    }
}

public sealed record QuotaInput
{
    /// <summary>Code of the unit that ends.</summary>
    public string? Unit { get; init; }
    public string? Period { get; init; }

    /// <summary>Code of the unit it is handed on to; nothing where it stays.</summary>
    public string? To { get; init; }
}
