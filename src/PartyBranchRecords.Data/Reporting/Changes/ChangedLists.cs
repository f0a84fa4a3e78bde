using System.Globalization;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Tells what lies between the list behind a number and the same list of another day or period: who came, who went, and why.</summary>
public sealed class ChangedLists(ReportComparing comparing, ReportFacts facts)
{
    /// <summary>Of the list behind a number. Nothing where there are no data of the other day or period.</summary>
    public async Task<Outcome<ListChanges?>> OfListAsync(
        ComparedQuestion question,
        ListRequest list,
        DateOnly today,
        CancellationToken cancellationToken = default
    )
    {
        var outcome = await comparing.CompareAsync(question, today, list, cancellationToken);
        return outcome.Value is { } lists ? await ExplainAsync(lists, list, today, cancellationToken) : outcome.Verdict;
    }

    /// <summary>Of a report that is a list itself.</summary>
    public Task<ListChanges?> OfReportAsync(ReportComparison report, DateOnly today, CancellationToken cancellationToken = default) =>
        ExplainAsync(report, list: null, today, cancellationToken);

    private async Task<ListChanges?> ExplainAsync(ReportComparison lists, ListRequest? list, DateOnly today, CancellationToken cancellationToken)
    {
        if (lists.Then is not { } then)
        {
            return null;
        }
        // The rows of a list are matched as they stand, not by unit.
        var all = ReportComparison.Match(lists.Now, then).ToList();
        var (came, went) = (all.Where(row => row.Then is null).ToList(), all.Where(row => row.Now is null).ToList());
        var question = lists.Question;
        var (nowOn, thenOn) = (ComparedQuestion.DayOf(question.Now, list?.Column), ComparedQuestion.DayOf(question.Then, list?.Column));
        if (nowOn is not { } nowDay || thenOn is not { } thenDay)
        {
            return Changes(OfEvent, OfEvent);
        }
        var tree = question.NowWords.Structure is ReportStructure.Now ? await facts.TreeAsync(today, cancellationToken) : null;
        var explained = new ExplainedList(
            new Asked(question.Now.Unit, question.By, tree),
            list?.Unit is { } unit ? await facts.RowAsync(unit, cancellationToken) : null,
            list?.Column,
            list?.Part,
            nowDay < thenDay ? nowDay : thenDay,
            nowDay < thenDay ? thenDay : nowDay
        );
        var why = await WhyAsync(explained, [.. came.Concat(went).Select(row => row.Subject)], cancellationToken);
        // Against a later day, what is in the list now and not then is what has gone since.
        return thenDay < nowDay ? Changes(Of(why.Coming), Of(why.Going)) : Changes(Of(why.Going), Of(why.Coming));

        ListChanges Changes(Func<RowSubject, IReadOnlyList<ChangeReason>> ofCame, Func<RowSubject, IReadOnlyList<ChangeReason>> ofWent) =>
            new(
                lists.Now.Columns,
                then.Total,
                [.. came.Select(row => new ChangedRow(row.Now!, ofCame(row.Subject)))],
                [.. went.Select(row => new ChangedRow(row.Then!, ofWent(row.Subject)))],
                lists.Now.Total
            );
    }

    private Task<Explanations> WhyAsync(ExplainedList list, IReadOnlyList<RowSubject> subjects, CancellationToken cancellationToken)
    {
        var ids = subjects.Select(subject => subject.Id).OfType<int>().Distinct().ToList();
        return subjects.FirstOrDefault()?.Kind switch
        {
            SubjectKind.Member => facts.ExplainPeopleAsync(list, ids, cancellationToken),
            SubjectKind.Organisation => facts.ExplainUnitsAsync(list, ids, cancellationToken),
            SubjectKind.Locality => facts.ExplainLocalitiesAsync(list, ids, cancellationToken),
            SubjectKind.Candidate => facts.ExplainCandidatesAsync(list, ids, cancellationToken),
            _ => Task.FromResult(new Explanations(_ => ChangeReason.None, _ => ChangeReason.None)),
        };
    }

    private static Func<RowSubject, IReadOnlyList<ChangeReason>> Of(Func<int, IReadOnlyList<ChangeReason>> explain) =>
        subject => subject.Id is { } id ? explain(id) : ChangeReason.None;

    /// <summary>A list of what happened in a period: it happened in the one, not in the other.</summary>
    private static IReadOnlyList<ChangeReason> OfEvent(RowSubject subject) =>
        [
            new(ChangeCause.HappenedInPeriod)
            {
                On = DateOnly.TryParseExact(subject.Part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            },
        ];
}
