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
        // The numbers of all of them: to count them is as dear as to read them, and this is done once.
        var numbers = await Asked(frame, question)
            .OrderByDescending(change => change.Number)
            .Select(change => change.Number)
            .ToListAsync(cancellationToken);
        List<long> shown = [.. numbers.Skip((Math.Max(page, 1) - 1) * size).Take(size)];
        var changes = context.Changes.IgnoreQueryFilters().Where(change => EF.Parameter(shown).Contains(change.Number));
        var lines = await LinesAsync(frame.Reader, changes.OrderByDescending(change => change.Number), cancellationToken);
        var summaries = await new ChangeSummaries(context, frame, shown).FindAsync(cancellationToken);
        return new ListPage<ChangeLine>([.. lines.Select(line => line with { Summary = summaries[line.Number] })], numbers.Count);
    }

    /// <summary>Whether the reader finds a person or a candidate, and by which name.</summary>
    public async Task<RecordName?> NameAsync(RecordKey key, CancellationToken cancellationToken = default)
    {
        var reader = await HistoryUnits.OfReaderAsync(context, cancellationToken);
        return (await RecordNames.FindAsync(context, reader, [key], cancellationToken)).Of(key);
    }

    /// <summary>The accounts that hold or held a role in the reader's units, by name.</summary>
    public Task<List<ChangeMaker>> MakersAsync(CancellationToken cancellationToken = default)
    {
        var (units, isWhole) = (HistoryUnits.QueriesOfReader(context).Units, context.Scope.Everything);
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

    internal async Task<IReadOnlyList<ChangeLine>> LinesAsync(HistoryUnits reader, IQueryable<Change> changes, CancellationToken cancellationToken)
    {
        var lines = await (
            from change in changes
            select new ChangeLine(
                change.Number,
                change.At,
                context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault(),
                change.Kind,
                change.Decision,
                change.DecidedOn,
                change.Reason,
                change.TakesBack,
                context
                    .Changes.Where(taker => taker.TakesBack == change.Number && !context.Changes.Any(again => again.TakesBack == taker.Number))
                    .Max(taker => (long?)taker.Number)
            )
        ).ToListAsync(cancellationToken);
        if (reader.KnowsEveryEnd)
        {
            return lines;
        }
        // Why somebody was struck off elsewhere is not said here.
        var (numbers, branches) = (lines.ConvertAll(line => line.Number), reader.Branches);
        var elsewhere = await context
            .Memberships.IgnoreQueryFilters()
            .Where(stay => EF.Parameter(numbers).Contains(stay.AddedBy))
            .Where(stay => stay.Ended != null && EF.Parameter(Departures).Contains(stay.Ended.Value))
            .Where(stay => !EF.Parameter(branches).Contains(stay.BranchId))
            .Select(stay => stay.AddedBy)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. lines.Select(line => elsewhere.Contains(line.Number) ? line with { Reason = null } : line)];
    }

    internal IQueryable<Change> Asked(HistoryFrame frame, HistoryQuestion question)
    {
        var changes = context.Changes.IgnoreQueryFilters().AsNoTracking();
        if (frame is not { Reader.Everything: true, Unit: null, Subject: null } || question.Of is not null)
        {
            var touching = Touching(context, frame, question.Of);
            changes = changes.Where(change => touching.Contains(change.Number));
        }
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

    /// <summary>
    /// The numbers of the changes that touched something visible: from the records to the changes, so that what others have recorded
    /// costs nothing, and a database that thinks little of the index of changes - one import wrote nearly all - is not misled.
    /// </summary>
    internal static IQueryable<long> Touching(RecordsContext context, HistoryFrame frame, RecordKind? of) =>
        FactKinds
            .All.Where(kind => of is null || kind.Of == of)
            .Where(kind => frame.Subject is not { } subject || kind.Of == subject.Kind)
            .SelectMany(kind => kind.Numbers(context, frame))
            .Append(PlainFields.Numbers(context, frame, of))
            .Aggregate((some, more) => some.Concat(more));

    private async Task<HistoryFrame?> FrameAsync(HistoryQuestion question, CancellationToken cancellationToken)
    {
        var frame = new HistoryFrame(await HistoryUnits.OfReaderAsync(context, cancellationToken)) { Subject = question.Subject };
        if (question.Unit is not { Length: > 0 } code)
        {
            return frame;
        }
        var wanted = Organisation.CleanCode(code);
        var unit = await context.Organisations.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(one => one.Code == wanted, cancellationToken);
        return unit is null || !(frame.Reader.Everything || frame.Reader.Units.Contains(unit.Id))
            ? null
            : frame with
            {
                Unit = await HistoryUnits.OfAsync(context, unit, cancellationToken),
            };
    }
}

/// <summary>An account that changes can be asked of.</summary>
public sealed record ChangeMaker(string Id, string Name);
