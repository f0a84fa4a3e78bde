using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Quotas;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Quotas;

/// <summary>Sets the quotas of all units below one unit by one resolution; what is left empty stays as it is.</summary>
[Needs(Permission.SetQuotas)]
public sealed class SetBelowModel(
    OrganisationService organisations,
    QuotaReading quotas,
    QuotaService service,
    QuotasMeanwhile others,
    MeanwhileChanges changes,
    TimeProvider clock,
    Text text
) : PageModel
{
    [BindProperty]
    public QuotaTableEntry Input { get; set; } = new();

    public OrganisationHead Unit { get; private set; } = null!;
    public IReadOnlyList<UnitQuota> Units { get; private set; } = [];
    public IReadOnlyList<Refusal> Doubts { get; private set; } = [];

    /// <summary>What others have set since the table was opened; set when it was refused for that.</summary>
    public ShownMeanwhile? Meanwhile { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string? period, CancellationToken cancellationToken)
    {
        var name = QuotaPeriod.TryParse(period, out var asked) ? asked.Name : QuotaPeriod.OfYear(clock.Today.Year).Name;
        if (!await LoadAsync(code, name, cancellationToken))
        {
            return NotFound();
        }
        Input = new QuotaTableEntry
        {
            Period = name,
            Seen = await changes.LastAsync(cancellationToken),
            Rows = [.. Units.Select(unit => new QuotaTableRow { Code = unit.Code })],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(code, Input.Period, cancellationToken))
        {
            return NotFound();
        }
        if (!Input.Rows.Select(row => row.Code).SequenceEqual(Units.Select(unit => unit.Code), StringComparer.Ordinal))
        {
            // A unit was founded or reassigned since the form was shown: the numbers would stand beside other names.
            ModelState.Clear();
            ModelState.AddModelError("", text["Quotas.UnitsChanged"]);
            var typed = Input.Rows.ToLookup(row => row.Code, row => row.Target, StringComparer.Ordinal);
            Input = Input with
            {
                Rows = [.. Units.Select(unit => new QuotaTableRow { Code = unit.Code, Target = typed[unit.Code].FirstOrDefault() })],
            };
            return Page();
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        var outcome = await service.SetBelowAsync(Input, cancellationToken);
        if (outcome.Value is { } set)
        {
            TempData["Notice"] = set.Changed == 0 ? text["Quotas.NothingChanged"] : text["Quotas.SetForUnits", set.Changed, set.Target];
            return Redirect($"/quotas/{Unit.Code}?period={set.Period}");
        }
        ModelState.Refuse(outcome.Verdict, text);
        Doubts = outcome.Verdict.Doubts();
        if (outcome.Verdict.Refusals.Any(refusal => string.Equals(refusal.Code, QuotaRefusals.ChangedMeanwhileCode, StringComparison.Ordinal)))
        {
            Meanwhile = await FindMeanwhileAsync(cancellationToken);
            // What the others have set is shown now: the next attempt has seen it.
            ModelState.Remove("Input.Seen");
            Input = Input with { Seen = await changes.LastAsync(cancellationToken) };
        }
        return Page();
    }

    private async Task<ShownMeanwhile> FindMeanwhileAsync(CancellationToken cancellationToken)
    {
        var codes = Units.Select(unit => unit.Code).ToList();
        var period = QuotaPeriod.TryParse(Input.Period, out var asked) ? asked.Name : null;
        var found = await others.FindAsync(codes, period, Input.Seen ?? 0, cancellationToken);
        return new ShownMeanwhile(
            null,
            [
                .. from row in Units.Zip(Input.Rows)
                where found.ContainsKey(row.First.Code)
                let other = found[row.First.Code]
                select new MeanwhileLine(
                    row.First.Name,
                    NumberOf(other.Opened),
                    text["Quotas.NowBy", NumberOf(other.Now), other.By, other.At],
                    NumberOf(row.Second.Target)
                ),
            ]
        );
    }

    public static string NumberOf(int? target) => target is { } number ? Show.Number(number) : "–";

    private async Task<bool> LoadAsync(string code, string? period, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (await organisations.FindAsync(code, today, cancellationToken) is not { DissolvedOn: null, Level: not OrganisationLevel.Branch } unit)
        {
            return false;
        }
        Unit = unit;
        var name = QuotaPeriod.TryParse(period, out var asked) ? asked.Name : "";
        Units = await quotas.UnitsBelowAsync(unit.Organisation, name, today, cancellationToken);
        return true;
    }
}
