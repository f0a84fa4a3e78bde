using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>Drafts of the reader's districts: begun, written on, given up. Nothing here touches the records.</summary>
public sealed class ReorganisationDrafts(RecordsContext context, CurrentAccount account, TimeProvider clock)
{
    /// <summary>Begins a draft in a district of the reader's; its key.</summary>
    public async Task<Outcome<DraftKey>> BeginAsync(string district, ReorganisationEntry entry, CancellationToken cancellationToken = default)
    {
        var found = await context.Districts.AsNoTracking().SingleOrDefaultAsync(one => one.Code == district, cancellationToken);
        if (found is null)
        {
            return ReorganisationRefusals.UnknownUnit(district);
        }
        if (!ReorganisationRules.KindsOf(entry.Subject).Contains(entry.Kind))
        {
            return ReorganisationRefusals.KindUnknown;
        }
        var now = clock.GetUtcNow().UtcDateTime;
        var draft = new ReorganisationDraft
        {
            DistrictId = found.Id,
            Subject = entry.Subject,
            Kind = entry.Kind,
            Number = entry.Number,
            EffectiveOn = entry.EffectiveOn,
            Content = ReorganisationDraft.ContentOf(entry with { Seen = await SeenAsync(cancellationToken) }),
            CreatedBy = account.UserId!,
            CreatedAt = now,
            ChangedBy = account.UserId!,
            ChangedAt = now,
        };
        context.Add(draft);
        await context.SaveChangesAsync(cancellationToken);
        return new DraftKey(draft.Id, draft.Version);
    }

    public Task<ReorganisationDraft?> FindAsync(int id, CancellationToken cancellationToken = default) =>
        context.ReorganisationDrafts.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == id, cancellationToken);

    /// <summary>Writes on a draft as it was shown; what somebody else has written since is not overwritten.</summary>
    public async Task<Outcome<DraftKey>> SaveAsync(
        DraftKey key,
        Func<ReorganisationEntry, ReorganisationEntry> edit,
        CancellationToken cancellationToken = default
    )
    {
        var seen = await SeenAsync(cancellationToken);
        return await ChangeAsync(key, draft => draft.Write(edit(draft.Read()) with { Seen = seen }), cancellationToken);
    }

    /// <summary>Gives a draft up; it stays readable.</summary>
    public Task<Outcome<DraftKey>> DropAsync(DraftKey key, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, draft => draft.State = ReorganisationState.Dropped, cancellationToken);

    private async Task<Outcome<DraftKey>> ChangeAsync(DraftKey key, Action<ReorganisationDraft> change, CancellationToken cancellationToken)
    {
        var draft = await context.ReorganisationDrafts.AsTracking().SingleOrDefaultAsync(one => one.Id == key.Id, cancellationToken);
        if (draft is not { State: ReorganisationState.Draft })
        {
            return draft is null ? ReorganisationRefusals.UnknownDraft : ReorganisationRefusals.NoDraft;
        }
        if (draft.Version != key.Version)
        {
            return await ChangedMeanwhileAsync(context, key.Id, cancellationToken);
        }
        change(draft);
        (draft.ChangedBy, draft.ChangedAt) = (account.UserId!, clock.GetUtcNow().UtcDateTime);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            return await ChangedMeanwhileAsync(context, key.Id, cancellationToken);
        }
        return new DraftKey(draft.Id, draft.Version);
    }

    private Task<long> SeenAsync(CancellationToken cancellationToken) =>
        context.ChangeCounters.Select(counter => counter.Last).SingleAsync(cancellationToken);

    /// <summary>Who wrote on it since, and when.</summary>
    internal static async Task<Refusal> ChangedMeanwhileAsync(RecordsContext context, int id, CancellationToken cancellationToken)
    {
        var last = await (
            from draft in context.ReorganisationDrafts
            where draft.Id == id
            join user in context.Users on draft.ChangedBy equals user.Id
            select new { user.DisplayName, draft.ChangedAt }
        ).SingleAsync(cancellationToken);
        return ReorganisationRefusals.ChangedMeanwhile(last.DisplayName, last.ChangedAt);
    }
}
