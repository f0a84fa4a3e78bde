using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>Puts a draft in force as one change, and takes it back as a whole.</summary>
public sealed class ReorganisationService(
    RecordsContext context,
    RecordsWriter writer,
    ReorganisationPlanning planning,
    ReorganisationRoles roles,
    TakingBack takingBack,
    CurrentAccount account,
    TimeProvider clock
)
{
    /// <summary>Checks everything again on the records of this moment and writes all of it, or nothing.</summary>
    /// <param name="key">The draft as it was shown.</param>
    /// <param name="formId">Of the form that was shown: sent twice, it makes one change.</param>
    /// <param name="preview">The print of the preview that was shown; what it did not show is not done unseen. Null where nobody looked.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome<ReorganisationDraft>> PutInForceAsync(
        DraftKey key,
        Guid formId,
        string? preview = null,
        CancellationToken cancellationToken = default
    )
    {
        if (await context.ReorganisationDrafts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == key.Id, cancellationToken) is not { } shown)
        {
            return ReorganisationRefusals.UnknownDraft;
        }
        var paper = shown.Read();
        return await writer.WriteAsync<ReorganisationDraft>(
            new ChangeDetails(ChangeKind.Reorganisation, Decision: paper.Number?.Trim(), DecidedOn: paper.DecidedOn, FormId: formId),
            async (change, attempt) =>
            {
                var draft = await context.ReorganisationDrafts.AsTracking().SingleAsync(one => one.Id == key.Id, attempt);
                if (draft.State != ReorganisationState.Draft)
                {
                    return ReorganisationRefusals.NoDraft;
                }
                if (draft.Version != key.Version)
                {
                    return await ReorganisationDrafts.ChangedMeanwhileAsync(context, key.Id, attempt);
                }
                var entry = draft.Read();
                var refused = ReorganisationRules.Waits(entry, clock.Today) ?? await KnownAsync(entry, attempt);
                if (refused is not null)
                {
                    return refused;
                }
                var outcome = await planning.MakeAsync(entry, attempt);
                if (outcome.Value is not { } planned)
                {
                    return outcome.Verdict;
                }
                var consequences = Consequences.Of(planned.Orders, planned.Facts, planned.Plan, clock.Today);
                if (preview is not null && !string.Equals(preview, ReorganisationDone.PrintOf(consequences), StringComparison.Ordinal))
                {
                    return ReorganisationRefusals.RecordsChangedMeanwhile;
                }
                await new ReorganisationWriting(context, change).WriteAsync(entry, planned, attempt);
                var changed = await roles.ChangeAsync(entry, planned.Orders, attempt);
                draft.Done = new ReorganisationDone(changed, consequences).Write();
                draft.State = ReorganisationState.InForce;
                draft.ChangeNumber = change.Number;
                return draft;
            },
            cancellationToken
        );
    }

    /// <summary>Takes everything back that it wrote, until something has been built on it.</summary>
    public async Task<Verdict> TakeBackAsync(int id, string? reason, Guid? formId = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Verdict.Of(ReorganisationRefusals.ReasonMissing);
        }
        var written = await context
            .ReorganisationDrafts.Where(draft => draft.Id == id)
            .Select(draft => draft.ChangeNumber)
            .FirstOrDefaultAsync(cancellationToken);
        var outcome = await writer.WriteAsync<ReorganisationDraft>(
            new ChangeDetails(ChangeKind.TakenBack, reason.Trim(), FormId: formId) { TakesBack = written },
            async (change, attempt) =>
            {
                var draft = await context.ReorganisationDrafts.AsTracking().SingleOrDefaultAsync(one => one.Id == id, attempt);
                if (draft is not { State: ReorganisationState.InForce, ChangeNumber: { } number })
                {
                    return draft is null ? ReorganisationRefusals.UnknownDraft : ReorganisationRefusals.NotInForce;
                }
                var returned = await ReturnedFacts.FindAsync(context, number, attempt);
                var hindrance =
                    await takingBack.HindranceAsync(number, returned, attempt)
                    ?? await new BuiltUpon(context, number, returned, clock.Today).FindAsync(draft, attempt);
                if (hindrance is not null)
                {
                    return hindrance;
                }
                await roles.TakeBackAsync(ReorganisationDone.Read(draft.Done!).Roles, attempt);
                draft.State = ReorganisationState.TakenBack;
                draft.TakenBackBy = change.Number;
                draft.ChangedBy = account.UserId ?? draft.ChangedBy;
                context.ActivityLog.Add(ActivityLogEntry.TakenBack(number, clock.GetUtcNow().UtcDateTime, account.UserId));
                await context.SaveChangesAsync(attempt);
                await takingBack.TakeBackAsync(number, change.Number, attempt);
                return draft;
            },
            cancellationToken
        );
        return outcome.Verdict;
    }

    /// <summary>A decision is recorded once.</summary>
    private async Task<Refusal?> KnownAsync(ReorganisationEntry entry, CancellationToken cancellationToken)
    {
        var number = entry.Number?.Trim();
        var isKnown =
            entry.Subject != ReorganisationSubject.Localities
            && await context.Reorganisations.AnyAsync(one => one.Number == number && one.DecidedOn == entry.DecidedOn, cancellationToken);
        return isKnown ? ReorganisationRefusals.DecisionKnown(number!, entry.DecidedOn!.Value) : null;
    }
}

/// <summary>The draft a form was shown for, as it was then.</summary>
public sealed record DraftKey(int Id, long Version);
