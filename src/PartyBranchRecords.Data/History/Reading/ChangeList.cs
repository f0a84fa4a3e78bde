using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>
/// The changes that touched something of the reader's units, the newest first. What they touched elsewhere is neither named nor
/// counted.
/// </summary>
public sealed class ChangeList(RecordsContext context)
{
    public const int PageSize = 50;

    private static readonly MembershipEnd[] Departures =
    [
        MembershipEnd.StruckOff,
        MembershipEnd.Expelled,
        MembershipEnd.Resigned,
        MembershipEnd.Deceased,
        MembershipEnd.TransferOut,
    ];

    /// <summary>Null where the unit or the record is none of the reader's.</summary>
    public async Task<ListPage<ChangeLine>?> FindAsync(
        HistoryQuestion question,
        int page,
        int size = PageSize,
        CancellationToken cancellationToken = default
    )
    {
        if (await FrameAsync(question, cancellationToken) is not { } frame)
        {
            return null;
        }
        var changes = Asked(frame, question);
        var total = await changes.CountAsync(cancellationToken);
        var shown = changes.OrderByDescending(change => change.Number).Skip((Math.Max(page, 1) - 1) * size).Take(size);
        var lines = await Lines(shown).ToListAsync(cancellationToken);
        var numbers = lines.ConvertAll(line => line.Number);
        var kinds = await FactKinds.TouchedAsync(context, numbers, cancellationToken);
        var summaries = await new ChangeSummaries(context, frame, kinds, numbers).FindAsync(cancellationToken);
        return new ListPage<ChangeLine>([.. lines.Select(line => line with { Summary = summaries[line.Number] })], total);
    }

    /// <summary>Whether the reader finds a person or a candidate, and by which name.</summary>
    public async Task<RecordName?> NameAsync(RecordKey key, CancellationToken cancellationToken = default) =>
        (await RecordNames.FindAsync(context, HistoryUnits.OfReader(context), [key], cancellationToken)).Of(key);

    /// <summary>The accounts that hold or held a role in the reader's units, by name.</summary>
    public Task<List<ChangeMaker>> MakersAsync(CancellationToken cancellationToken = default)
    {
        var reader = HistoryUnits.OfReader(context);
        var (units, isWhole) = (reader.Units, reader.Everything);
        return context
            .Users.IgnoreQueryFilters()
            .Where(user =>
                isWhole
                || context.RoleAssignments.Any(role =>
                    role.UserId == user.Id && role.OrganisationId != null && units.Contains(role.OrganisationId.Value)
                )
            )
            .OrderBy(user => user.DisplayName)
            .Select(user => new ChangeMaker(user.Id, user.DisplayName))
            .ToListAsync(cancellationToken);
    }

    internal IQueryable<ChangeLine> Lines(IQueryable<Change> changes)
    {
        var reader = HistoryUnits.OfReader(context);
        var (knows, branches) = (reader.KnowsEveryEnd, reader.Branches);
        // Why somebody was struck off elsewhere is not said here.
        var elsewhere = context.Memberships.Where(stay =>
            stay.Ended != null && EF.Parameter(Departures).Contains(stay.Ended.Value) && !branches.Contains(stay.BranchId)
        );
        return from change in changes
            select new ChangeLine(
                change.Number,
                change.At,
                context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault(),
                change.Kind,
                change.Decision,
                change.DecidedOn,
                knows || !elsewhere.Any(stay => stay.AddedBy == change.Number) ? change.Reason : null,
                change.TakesBack,
                context
                    .Changes.Where(taker => taker.TakesBack == change.Number && !context.Changes.Any(again => again.TakesBack == taker.Number))
                    .Max(taker => (long?)taker.Number)
            );
    }

    internal IQueryable<Change> Asked(HistoryFrame frame, HistoryQuestion question)
    {
        var changes = context.Changes.IgnoreQueryFilters().AsNoTracking();
        changes =
            frame is { Reader.Everything: true, Unit: null, Subject: null } && question.Of is null
                ? changes
                : changes.Where(Touching(frame, question.Of));
        if (question.First is { } first)
        {
            var begin = OfficeClock.BeginningOf(first);
            changes = changes.Where(change => change.At >= begin);
        }
        if (question.Last is { } last && last < DateOnly.MaxValue)
        {
            var end = OfficeClock.BeginningOf(last.AddDays(1));
            changes = changes.Where(change => change.At < end);
        }
        changes = question.UserId is { } user ? changes.Where(change => change.UserId == user) : changes;
        changes = question.Kind is { } kind ? changes.Where(change => change.Kind == kind) : changes;
        return question.Decision?.Trim() is { Length: > 0 } decision
            ? changes.Where(change => change.Decision != null && change.Decision.Contains(decision))
            : changes;
    }

    private Expression<Func<Change, bool>> Touching(HistoryFrame frame, RecordKind? of) =>
        Expressions.Either([
            .. FactKinds
                .All.Where(kind => of is null || kind.Of == of)
                .Where(kind => frame.Subject is not { } subject || kind.Of == subject.Kind)
                .SelectMany(kind => kind.Touching(context, frame)),
            PlainFields.Touching(context, frame, of),
        ]);

    private async Task<HistoryFrame?> FrameAsync(HistoryQuestion question, CancellationToken cancellationToken)
    {
        var frame = new HistoryFrame(HistoryUnits.OfReader(context)) { Subject = question.Subject };
        if (question.Unit is { Length: > 0 } code)
        {
            var wanted = Organisation.CleanCode(code);
            var (isWhole, units) = (frame.Reader.Everything, frame.Reader.Units);
            var unit = await context
                .Organisations.IgnoreQueryFilters()
                .AsNoTracking()
                .SingleOrDefaultAsync(one => one.Code == wanted && (isWhole || units.Contains(one.Id)), cancellationToken);
            frame = unit is null ? frame : frame with { Unit = HistoryUnits.Of(context, unit) };
            return unit is null ? null : frame;
        }
        return frame;
    }
}

/// <summary>An account that changes can be asked of.</summary>
public sealed record ChangeMaker(string Id, string Name);
