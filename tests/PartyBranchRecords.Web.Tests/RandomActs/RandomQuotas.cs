using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Quotas;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Quotas set, revised and corrected, for one unit or for all below one.</summary>
internal sealed class RandomQuotas(RandomScene scene, Random random)
{
    private readonly RandomChoices choices = new(scene, random);

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        var period = random.Any(["2024", "2025", "2026", "2020-2025"]);
        return random.OneOf(3) ? await SetBelowAsync(period, on) : await SetAsync(period, on);
    }

    private async Task<RandomAct> SetAsync(string period, DateOnly on)
    {
        var unit = await choices.UnitAsync();
        // Now and then of a day on which there is one already.
        var kept = await scene.SeeAsync(context =>
            context
                .Quotas.Where(quota => context.Organisations.Any(one => one.Id == quota.OrganisationId && one.Code == unit))
                .OrderByDescending(quota => quota.Id)
                .FirstOrDefaultAsync()
        );
        var isShare = random.OneOf(3);
        var isAgain = kept is not null && random.OneOf(3);
        var entry = new QuotaEntry
        {
            Period = isAgain ? kept!.Period : period,
            SetOn = isAgain ? kept!.SetOn : on,
            Resolution = $"{random.Next(100)}-NQ/HU",
            Target = isShare ? null : random.Next(6),
            Percent = isShare || random.OneOf(9) ? random.Next(1, 40) : null,
            CorrectionReason = isAgain && random.Half() ? "Nhập nhầm" : null,
            Confirmed = ["Quotas.ZeroTarget"],
        };
        var outcome = await scene.WithAsync((QuotaService service) => service.SetAsync(unit, entry));
        return new RandomAct("Quota", $"{unit} {entry}", entry.SetOn!.Value, outcome.Verdict);
    }

    private async Task<RandomAct> SetBelowAsync(string period, DateOnly on)
    {
        var units = await scene.SeeAsync(context => context.Organisations.OrderBy(unit => unit.Id).Select(unit => unit.Code).ToListAsync());
        var entry = new QuotaTableEntry
        {
            Period = period,
            SetOn = on,
            Resolution = $"{random.Next(100)}-NQ/HU",
            Rows = [.. random.Some(units, 6).Select(unit => new QuotaTableRow { Code = unit, Target = random.OneOf(4) ? null : random.Next(9) })],
            Confirmed = ["Quotas.ZeroTarget"],
        };
        var outcome = await scene.WithAsync((QuotaService service) => service.SetBelowAsync(entry));
        return new RandomAct("QuotaTable", $"{entry} {string.Join(',', entry.Rows)}", on, outcome.Verdict);
    }
}
