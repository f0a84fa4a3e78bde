using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Asks stored reports again: as known when they were stored, where they must say the same, and as known now.</summary>
public sealed class StoredReviews(RecordsContext context, ReportCapture capture, ReportRunner runner)
{
    /// <summary>The content of a stored report; null where it can no longer be read.</summary>
    public static StoredContent? ContentOf(StoredReport stored)
    {
        try
        {
            return StoredContentFile.Read(stored.Content);
        }
        catch (Exception wrong)
            when (wrong is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public static bool IsTouched(StoredReport stored) =>
        !string.Equals(StoredContentFile.HashOf(stored.Content), stored.Hash, StringComparison.Ordinal);

    public async Task<StoredReview> ReviewAsync(StoredReport stored, StoredContent content, CancellationToken cancellationToken = default)
    {
        var answers = await AsAskedAsync(
            content,
            async () =>
            {
                var again = await TakeAsync(content, content.KnownAt, cancellationToken);
                var isLater = await context.Changes.AnyAsync(change => change.Number > content.KnownAt, cancellationToken);
                var now = isLater ? await TakeAsync(content, null, cancellationToken) : again;
                var then = StoredComparison.Of(content.Report, Nameless(again));
                var since = StoredComparison.Of(content.Report, Nameless(now));
                var question = then.Count + since.Count == 0 ? null : await QuestionAsync(content, cancellationToken);
                var later = question is null
                    ? null
                    : await LaterChanges.FindAsync(
                        context,
                        question,
                        content,
                        LaterKinds.Of(content.Words.Name),
                        [.. then, .. since],
                        cancellationToken
                    );
                return (Again: again, Then: then, Since: since, Later: later);
            }
        );
        var rows = RowsOf(answers.Since);
        var explained = answers.Since.Select(one => answers.Later!.Explain(one, (what, id, hasCome) => OtherRow(rows, what, id, hasCome))).ToList();
        return new StoredReview
        {
            IsTouched = IsTouched(stored),
            Defects = [.. answers.Then.Where(one => answers.Later?.IsPlain(one) != true)],
            Differences = explained,
            Changes = await ChangesAsync(
                answers.Later,
                [.. explained.SelectMany(one => one.Changes.Concat(one.Subjects.SelectMany(subject => subject.Changes))).Distinct()],
                cancellationToken
            ),
            Names = await NamesAsync(explained, cancellationToken),
            Again = answers.Again?.Table,
        };
    }

    /// <summary>How many cells and rows would be others today, without asking why.</summary>
    public Task<int> CountDifferencesAsync(StoredContent content, CancellationToken cancellationToken = default) =>
        AsAskedAsync(
            content,
            async () =>
                await context.Changes.AnyAsync(change => change.Number > content.KnownAt, cancellationToken)
                    ? StoredComparison.Of(content.Report, Nameless(await TakeAsync(content, null, cancellationToken))).Count
                    : 0
        );

    /// <summary>What was recorded since about the days and the organisation of a question, whatever it made of its numbers. The latest first.</summary>
    public async Task<IReadOnlyList<LaterChange>> LaterAsync(StoredContent content, LaterKind kinds, CancellationToken cancellationToken = default)
    {
        var later = await AsAskedAsync(
            content,
            async () =>
                await context.Changes.AnyAsync(change => change.Number > content.KnownAt, cancellationToken)
                && await QuestionAsync(content, cancellationToken) is { } question
                    ? await LaterChanges.FindAsync(context, question, content, kinds, [], cancellationToken)
                    : null
        );
        var changes = await ChangesAsync(later, [.. later?.Facts.Select(fact => fact.Change).Distinct() ?? []], cancellationToken);
        return [.. changes.Values.OrderByDescending(change => change.Number)];
    }

    /// <summary>With the eyes of whoever stored it.</summary>
    private async Task<T> AsAskedAsync<T>(StoredContent content, Func<Task<T>> act)
    {
        var reader = context.Scope;
        context.Scope = content.Scope;
        try
        {
            return await act();
        }
        finally
        {
            context.Scope = reader;
        }
    }

    /// <summary>Null where the organisation is no longer there at all: the change that recorded it was taken back.</summary>
    private async Task<CapturedReport?> TakeAsync(StoredContent content, long? knownAt, CancellationToken cancellationToken) =>
        (await capture.TakeAsync(content.Words with { KnownAt = knownAt }, content.Today, cancellationToken)).Value;

    private async Task<ReportQuestion?> QuestionAsync(StoredContent content, CancellationToken cancellationToken) =>
        (await runner.AskAsync(content.Words with { KnownAt = content.KnownAt }, content.Today, cancellationToken)).Value;

    private static CapturedReport Nameless(CapturedReport? report) =>
        report is null ? new(new([], []), null) : report with { Table = StoredContent.WithoutNames(report.Table) };

    private static ILookup<(string?, int, bool), RowSubject> RowsOf(IReadOnlyList<StoredDifference> differences) =>
        differences
            .Where(one => one.Row.Kind is not SubjectKind.Total)
            .SelectMany(one =>
                one.Came.Select(id => (Key: (one.Column?.Name, id, true), one.Row))
                    .Concat(one.Gone.Select(id => (Key: (one.Column?.Name, id, false), one.Row)))
            )
            .ToLookup(one => one.Key, one => one.Row);

    private static RowSubject? OtherRow(ILookup<(string?, int, bool), RowSubject> rows, StoredDifference what, int id, bool hasCome) =>
        what.Row.Kind is SubjectKind.Total ? null : rows[(what.Column?.Name, id, !hasCome)].FirstOrDefault(row => row != what.Row);

    private async Task<IReadOnlyDictionary<long, LaterChange>> ChangesAsync(
        LaterChanges? later,
        List<long> numbers,
        CancellationToken cancellationToken
    )
    {
        if (later is null || numbers.Count == 0)
        {
            return new Dictionary<long, LaterChange>();
        }
        var touched = later
            .Facts.GroupBy(fact => fact.Change)
            .ToDictionary(one => one.Key, one => one.DistinctBy(fact => (fact.Kind, fact.SubjectId)).Count());
        var fields = later.Fields.ToLookup(field => field.ChangeNumber);
        var found = await context
            .Changes.AsNoTracking()
            .Where(change => EF.Parameter(numbers).Contains(change.Number))
            .Select(change => new
            {
                Change = change,
                By = context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return found.ToDictionary(
            one => one.Change.Number,
            one => new LaterChange(
                one.Change.Number,
                one.Change.At,
                one.By,
                one.Change.Kind,
                one.Change.Decision,
                one.Change.DecidedOn,
                one.Change.Reason,
                touched.GetValueOrDefault(one.Change.Number)
            )
            {
                Fields = [.. fields[one.Change.Number]],
            }
        );
    }

    /// <summary>Units and localities by name; people only where the reader's scope has them.</summary>
    private async Task<SubjectNames> NamesAsync(IReadOnlyList<ExplainedDifference> differences, CancellationToken cancellationToken)
    {
        var names = new Dictionary<(SubjectKind, int), string>();
        var wanted = differences
            .SelectMany(one => one.Subjects)
            .SelectMany(one => one.Other is { Id: { } row } other ? new[] { (one.Kind, one.Id), (other.Kind, row) } : [(one.Kind, one.Id)])
            .Concat(differences.Where(one => one.What.Row.Id is not null).Select(one => (one.What.Row.Kind, one.What.Row.Id!.Value)))
            .ToLookup(one => one.Item1 is SubjectKind.Total ? SubjectKind.Organisation : one.Item1, one => one.Item2);
        foreach (var kind in wanted)
        {
            var ids = kind.Distinct().ToList();
            var found = kind.Key switch
            {
                SubjectKind.Member => context
                    .Members.Where(one => EF.Parameter(ids).Contains(one.Id))
                    .Select(one => new { one.Id, Name = one.FullName }),
                SubjectKind.Candidate => context
                    .Candidates.Where(one => EF.Parameter(ids).Contains(one.Id))
                    .Select(one => new { one.Id, Name = one.Number }),
                SubjectKind.Locality => context.Localities.Where(one => EF.Parameter(ids).Contains(one.Id)).Select(one => new { one.Id, one.Name }),
                _ => context
                    .Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
                    .Where(one => EF.Parameter(ids).Contains(one.Id))
                    .Select(one => new { one.Id, one.Name }),
            };
            foreach (var one in await found.ToListAsync(cancellationToken))
            {
                names[(kind.Key, one.Id)] = one.Name;
            }
        }
        return new SubjectNames(names);
    }
}
