using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Quotas;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Quotas;

/// <summary>Sets the quota of one unit, or corrects the number that a resolution was entered with.</summary>
[Needs(Permission.SetQuotas)]
public sealed class SetModel(
    OrganisationService organisations,
    QuotaReading quotas,
    QuotaService service,
    MeanwhileChanges meanwhile,
    TimeProvider clock,
    Text text
) : PageModel
{
    /// <summary>The day of the revision to be corrected.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Correct { get; set; }

    [BindProperty]
    public QuotaEntry Input { get; set; } = new();

    public OrganisationHead Unit { get; private set; } = null!;
    public IReadOnlyList<Refusal> Doubts { get; private set; } = [];

    /// <summary>What others have entered since the form was opened; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    /// <summary>Asked for a correction, or when another number was set on the same day.</summary>
    public bool AsksReason => Correct is not null || Meanwhile is not null || ModelState.ContainsKey("Input.CorrectionReason");

    public async Task<IActionResult> OnGetAsync(string code, string? period, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(code, cancellationToken))
        {
            return NotFound();
        }
        Input = new QuotaEntry { Period = period ?? QuotaPeriod.OfYear(clock.Today.Year).Name, Seen = await meanwhile.LastAsync(cancellationToken) };
        if (Correct is { } day)
        {
            var revisions = await quotas.RevisionsAsync(Unit.Id, clock.Today, cancellationToken);
            var kept = revisions.FirstOrDefault(one => one.IsBelieved && one.IsOf(period) && one.Quota.SetOn == day)?.Quota;
            Input = kept is null
                ? Input
                : Input with
                {
                    Target = kept.Percent is null ? kept.Target : null,
                    Percent = kept.Percent,
                    Resolution = kept.Resolution,
                    SetOn = kept.SetOn,
                };
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(code, cancellationToken))
        {
            return NotFound();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await service.SetAsync(Unit.Code, Input, cancellationToken);
        if (outcome.Value is { } set)
        {
            TempData["Notice"] = Notice(set);
            return Redirect($"/quotas/{Unit.Code}?period={set.Period}");
        }
        ModelState.Refuse(outcome.Verdict, text);
        Doubts = outcome.Verdict.Doubts();
        if (outcome.Verdict.Refusals.Any(refusal => string.Equals(refusal.Code, QuotaRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            // What the other has entered is shown now: the next attempt has seen it.
            var key = new RecordKey(RecordKind.Organisation, Unit.Id);
            Meanwhile = await this.FindMeanwhileSinceAsync(key, Input.Seen ?? 0, nameof(AdmissionQuota), cancellationToken);
            ModelState.Remove("Input.Seen");
            Input = Input with { Seen = await meanwhile.LastAsync(cancellationToken) };
        }
        return Page();
    }

    private string Notice(QuotaSet set) =>
        set switch
        {
            { Changed: 0 } => text["Quotas.NothingChanged"],
            { Base: { } people } => text["Quotas.SetFromShare", set.Target, Show.Percent(Input.Percent), people.Members, people.On],
            _ => text["Quotas.SetTo", set.Target],
        };

    private async Task<bool> LoadAsync(string code, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(code, clock.Today, cancellationToken) is not { DissolvedOn: null } unit)
        {
            return false;
        }
        Unit = unit;
        return true;
    }
}
