using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History.Undo;

/// <summary>
/// Takes back any change that lies wholly in the reader's units and on which nothing depends. What has a way back of its own -
/// an import, a reorganisation with its draft and its users - goes that way.
/// </summary>
public sealed class ChangeUndo(
    RecordsContext context,
    RecordsWriter writer,
    TakingBack takingBack,
    UndoHindrances hindrances,
    ImportService imports,
    ReorganisationService reorganisations,
    CurrentAccount account,
    TimeProvider clock
)
{
    /// <summary>What taking it back would do, or why it cannot be.</summary>
    /// <param name="number">A change that the reader sees.</param>
    /// <param name="onlyOwnCandidates">For a secretary: no other changes than their own on candidates.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<UndoOffer> OfferAsync(long number, bool onlyOwnCandidates, CancellationToken cancellationToken = default)
    {
        if (await hindrances.FindAsync(number, onlyOwnCandidates ? account.UserId ?? "" : null, cancellationToken) is { } refusal)
        {
            return new UndoOffer(refusal, 0, 0, 0);
        }
        var returned = await ReturnedFacts.FindAsync(context, number, cancellationToken);
        var rows = await FactKinds
            .AskAll((kind, _) => kind.ComingBack(context, returned, number))
            .GroupBy(comesBack => comesBack)
            .Select(same => new { ComesBack = same.Key, Count = same.Count() })
            .ToListAsync(cancellationToken);
        var fields = await context.FieldChanges.IgnoreQueryFilters().CountAsync(field => field.ChangeNumber == number, cancellationToken);
        return new UndoOffer(
            null,
            rows.Where(one => !one.ComesBack).Sum(one => one.Count),
            rows.Where(one => one.ComesBack).Sum(one => one.Count),
            fields
        );
    }

    /// <summary>Takes it back; the number of the change that does.</summary>
    public async Task<Outcome<TakenBackChange>> TakeBackAsync(
        long number,
        string? reason,
        Guid formId,
        bool onlyOwnCandidates,
        CancellationToken cancellationToken = default
    )
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return HistoryRefusals.ReasonMissing;
        }
        if (reason.Trim().Length > Change.ReasonLength)
        {
            return HistoryRefusals.ReasonTooLong;
        }
        var owner = onlyOwnCandidates ? account.UserId ?? "" : null;
        if (await context.Changes.AnyAsync(made => made.FormId == formId, cancellationToken))
        {
            return HistoryRefusals.SentTwice;
        }
        if (await OwnWayAsync(number, cancellationToken) is { } takeBack)
        {
            if (await hindrances.FindAsync(number, owner, cancellationToken) is { } refused)
            {
                return refused;
            }
            var verdict = await takeBack(reason.Trim(), formId);
            return verdict.IsAllowed ? await TakenAsync(number, cancellationToken) : verdict;
        }
        return await writer.WriteAsync<TakenBackChange>(
            new ChangeDetails(ChangeKind.TakenBack, reason.Trim(), FormId: formId) { TakesBack = number },
            async (change, attempt) =>
            {
                if (await hindrances.FindAsync(number, owner, attempt) is { } hindrance)
                {
                    return hindrance;
                }
                // Saved first: what is written past the context refers to the change.
                context.ActivityLog.Add(ActivityLogEntry.TakenBack(number, clock.GetUtcNow().UtcDateTime, account.UserId));
                await context.SaveChangesAsync(attempt);
                await takingBack.TakeBackAsync(number, change.Number, attempt);
                return new TakenBackChange(change.Number);
            },
            cancellationToken
        );
    }

    /// <summary>Null where the change has none.</summary>
    private async Task<Func<string, Guid, Task<Verdict>>?> OwnWayAsync(long number, CancellationToken cancellationToken)
    {
        var draft = await context
            .ReorganisationDrafts.IgnoreQueryFilters()
            .Where(one => one.ChangeNumber == number && one.State == ReorganisationState.InForce)
            .Select(one => (int?)one.Id)
            .SingleOrDefaultAsync(cancellationToken);
        if (draft is { } document)
        {
            return (reason, formId) => reorganisations.TakeBackAsync(document, reason, formId, cancellationToken);
        }
        var run = await context
            .ImportRuns.Where(one => one.ChangeNumber == number && one.UndoneBy == null)
            .Select(one => (int?)one.Id)
            .SingleOrDefaultAsync(cancellationToken);
        return run is { } import ? (reason, formId) => imports.UndoAsync(import, reason, formId, cancellationToken) : null;
    }

    private async Task<TakenBackChange> TakenAsync(long number, CancellationToken cancellationToken) =>
        new(await context.Changes.Where(change => change.TakesBack == number).MaxAsync(change => change.Number, cancellationToken));
}

/// <summary>What taking a change back would do.</summary>
/// <param name="Refusal">Why it cannot be; <see cref="HistoryRefusals.StandsInTheWay"/> names the later change.</param>
/// <param name="Withdrawn">Facts that would no longer hold.</param>
/// <param name="Restored">Facts that would hold again.</param>
/// <param name="Fields">Plain values that would be as they were.</param>
public sealed record UndoOffer(Refusal? Refusal, int Withdrawn, int Restored, int Fields);

/// <param name="Number">Of the change that took another back.</param>
public sealed record TakenBackChange(long Number);
