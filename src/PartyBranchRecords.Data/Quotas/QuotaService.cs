using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Quotas;

/// <summary>Sets quotas for units that stand in the reader's units today.</summary>
public sealed class QuotaService(
    RecordsContext context,
    RecordsWriter writer,
    ReportFacts facts,
    MembersReport members,
    QuotasMeanwhile meanwhile,
    TimeProvider clock
)
{
    private static readonly Dictionary<string, QuotaMeanwhile> NothingMeanwhile = [];

    /// <summary>Sets the quota of one unit, or corrects the number that a resolution of the same day was entered with.</summary>
    public Task<Outcome<QuotaSet>> SetAsync(string code, QuotaEntry entry, CancellationToken cancellationToken = default)
    {
        var period = QuotaPeriod.TryParse(entry.Period, out var read) ? read : null;
        var verdict = QuotaSettingRules.Occasion(entry, period, clock.Today);
        return writer.WriteAsync<QuotaSet>(
            DetailsOf(entry, entry.CorrectionReason),
            async (change, attempt) =>
            {
                var unit = await UnitAsync(code, attempt);
                var people =
                    period is null || entry.SetOn is null || entry.Percent is null ? null : await BaseAsync(code, period, entry.SetOn.Value, attempt);
                var kept = period is null ? null : await KeptAsync(unit, period.Name, entry.SetOn, attempt);
                if (kept is not null && entry.Seen is { } seen && kept.AddedBy > seen)
                {
                    return await ChangedMeanwhileAsync(kept.AddedBy, attempt);
                }
                // Both halves of the form answer at once.
                var number = QuotaSettingRules.Number(entry, people, kept);
                if (!verdict.IsAllowed || !number.IsAllowed)
                {
                    return Verdict.Of([.. verdict.Refusals, .. number.Refusals]);
                }
                var target = QuotaSettingRules.TargetOf(entry, people);
                var doubts = Doubt.Unconfirmed(QuotaSettingRules.Doubts(target), entry.Confirmed);
                if (!doubts.IsAllowed)
                {
                    return doubts;
                }
                var isChanged = Put(change, unit, entry, period!.Name, target, people?.On, kept);
                return new QuotaSet(period.Name, target, isChanged ? 1 : 0, people);
            },
            cancellationToken
        );
    }

    /// <summary>Sets the quotas of units directly below one unit; rows without a number stay as they are.</summary>
    public Task<Outcome<QuotaSet>> SetBelowAsync(QuotaTableEntry entry, CancellationToken cancellationToken = default)
    {
        var period = QuotaPeriod.TryParse(entry.Period, out var read) ? read : null;
        var name = period?.Name;
        var verdict = QuotaSettingRules.Occasion(entry, period, clock.Today);
        return writer.WriteAsync<QuotaSet>(
            DetailsOf(entry, correctionReason: null),
            async (change, attempt) =>
            {
                var typed = entry.Rows.Select((row, number) => (row.Code, row.Target, number)).Where(row => row.Target is not null).ToList();
                var codes = typed.Select(row => row.Code).ToList();
                var units = await context
                    .Organisations.Where(unit => codes.Contains(unit.Code))
                    .ToDictionaryAsync(unit => unit.Code, unit => unit.Id, StringComparer.Ordinal, attempt);
                var kept = await context
                    .Quotas.Where(quota => units.Values.Contains(quota.OrganisationId) && quota.Period == name && quota.SetOn == entry.SetOn)
                    .ToDictionaryAsync(quota => quota.OrganisationId, attempt);
                var found = new List<Refusal>(typed is [] ? [QuotaRefusals.NothingTyped, .. verdict.Refusals] : verdict.Refusals);
                var others = entry.Seen is { } seen ? await meanwhile.FindAsync(codes, name, seen, attempt) : NothingMeanwhile;
                var changed = 0;
                foreach (var row in typed)
                {
                    var unit = units[row.Code!];
                    var one = new QuotaEntry
                    {
                        Target = row.Target,
                        Resolution = entry.Resolution,
                        SetOn = entry.SetOn,
                    };
                    var refusals =
                        others.GetValueOrDefault(row.Code!) is { } other && other.Now != row.Target
                            ? [QuotaRefusals.ChangedMeanwhile(other.By, other.At)]
                            : QuotaSettingRules.Number(one, null, kept.GetValueOrDefault(unit)).Refusals;
                    found.AddRange(refusals.Select(refusal => refusal with { Field = $"{nameof(entry.Rows)}[{row.number}].{nameof(row.Target)}" }));
                    if (found.Count == 0)
                    {
                        changed += Put(change, unit, one, period!.Name, row.Target!.Value, null, kept.GetValueOrDefault(unit)) ? 1 : 0;
                    }
                }
                var targets = typed.Select(row => row.Target!.Value).ToList();
                var doubts = Doubt.Unconfirmed(QuotaSettingRules.Doubts(targets), entry.Confirmed);
                return found.Count > 0 ? Verdict.Of(found)
                    : !doubts.IsAllowed ? doubts
                    : new QuotaSet(period!.Name, targets.Sum(), changed, null);
            },
            cancellationToken
        );
    }

    private async Task<Refusal> ChangedMeanwhileAsync(long number, CancellationToken cancellationToken)
    {
        var made = await (
            from change in context.Changes
            where change.Number == number
            select new { change.At, By = context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault() }
        ).SingleAsync(cancellationToken);
        return QuotaRefusals.ChangedMeanwhile(made.By ?? "", made.At);
    }

    /// <summary>The members that a share of the period would be taken of.</summary>
    private async Task<QuotaBase> BaseAsync(string code, QuotaPeriod period, DateOnly setOn, CancellationToken cancellationToken)
    {
        var request = new PeriodRequest
        {
            Organisation = code,
            Period = ReportPeriod.Of(period),
            Today = clock.Today,
        };
        var days = await facts.TermDaysAsync(request, cancellationToken);
        var on = QuotaSettingRules.BaseOn(period with { From = days.From }, setOn);
        var counted = await members.RunAsync(new DayRequest { Organisation = code, AsOf = on }, cancellationToken);
        return new QuotaBase(on, counted.Value?.Total.Figures.Members ?? 0);
    }

    private Task<int> UnitAsync(string code, CancellationToken cancellationToken)
    {
        var wanted = Organisation.CleanCode(code);
        return context
            .Organisations.Where(organisation => organisation.Code == wanted)
            .Select(organisation => organisation.Id)
            .SingleAsync(cancellationToken);
    }

    private Task<AdmissionQuota?> KeptAsync(int unit, string period, DateOnly? setOn, CancellationToken cancellationToken) =>
        context.Quotas.SingleOrDefaultAsync(
            quota => quota.OrganisationId == unit && quota.Period == period && quota.SetOn == setOn,
            cancellationToken
        );

    private static ChangeDetails DetailsOf(QuotaOccasion entry, string? correctionReason) =>
        string.IsNullOrWhiteSpace(correctionReason)
            ? new ChangeDetails(ChangeKind.Entry, Decision: entry.Resolution?.Trim())
            : new ChangeDetails(ChangeKind.Correction, correctionReason.Trim(), entry.Resolution?.Trim());

    /// <summary>False where the same is kept already.</summary>
    private static bool Put(RecordsChange change, int unit, QuotaEntry entry, string period, int target, DateOnly? baseOn, AdmissionQuota? kept)
    {
        if (kept is not null && QuotaSettingRules.IsSame(entry, target, kept))
        {
            return false;
        }
        var quota = new AdmissionQuota
        {
            OrganisationId = unit,
            Period = period,
            Target = target,
            Percent = entry.Percent,
            BaseOn = baseOn,
            Resolution = entry.Resolution!.Trim(),
            SetOn = entry.SetOn!.Value,
        };
        if (kept is null)
        {
            change.Add(quota);
        }
        else
        {
            change.Replace(kept, quota);
        }
        return true;
    }
}

/// <summary>What was set.</summary>
/// <param name="Target">The number of people; of several units, together.</param>
/// <param name="Changed">How many units have a new revision; none where everything was so already.</param>
/// <param name="Base">What a share was taken of.</param>
public sealed record QuotaSet(string Period, int Target, int Changed, QuotaBase? Base);
