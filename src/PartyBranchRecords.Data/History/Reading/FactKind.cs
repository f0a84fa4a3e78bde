using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>A kind of fact as the history reads it: whom it is about, and who may read it.</summary>
internal abstract class FactKind(Type type, RecordKind of)
{
    public Type Type => type;
    public RecordKind Of => of;

    /// <summary>Conditions of which one holds for every change that added or removed a visible row.</summary>
    public abstract IEnumerable<Expression<Func<Change, bool>>> Touching(RecordsContext context, HistoryFrame frame);

    /// <summary>A mark, where some changes added a row, and where they removed one.</summary>
    public abstract IEnumerable<IQueryable<int>> Touched(RecordsContext context, IReadOnlyCollection<long> numbers, int mark);

    /// <summary>The keys of the records of which a change added or removed a visible row.</summary>
    public abstract IQueryable<int> Subjects(RecordsContext context, HistoryFrame frame, long number);

    /// <summary>The changes that removed visible rows which a change added.</summary>
    public abstract IQueryable<long> BuiltOn(RecordsContext context, HistoryFrame frame, long number);

    /// <summary>The visible rows of some records that were added or removed by one of some changes.</summary>
    public abstract Task<IReadOnlyList<FactRow>> RowsAsync(
        RecordsContext context,
        HistoryFrame frame,
        IReadOnlyCollection<long> numbers,
        IReadOnlyCollection<int> ids,
        CancellationToken cancellationToken
    );

    /// <summary>How many records each change touched.</summary>
    public abstract Task<List<TouchCount>> CountAsync(
        RecordsContext context,
        HistoryFrame frame,
        IReadOnlyCollection<long> numbers,
        CancellationToken cancellationToken
    );

    /// <summary>Whether a change touched a row that lies, or reaches, out of the reader's units.</summary>
    public abstract Task<bool> ReachesOutAsync(RecordsContext context, HistoryUnits reader, long number, CancellationToken cancellationToken);

    /// <summary>How many rows go and how many come back when a change is taken back.</summary>
    public abstract Task<(int Withdrawn, int Restored)> WeighAsync(
        RecordsContext context,
        ReturnedFacts returned,
        long number,
        CancellationToken cancellationToken
    );
}

/// <summary>Whose changes are read, and of them those about what.</summary>
/// <param name="Reader">The reader's units: nothing else is named or counted.</param>
/// <param name="Unit">The unit asked for.</param>
/// <param name="Subject">The record asked for.</param>
internal sealed record HistoryFrame(HistoryUnits Reader, HistoryUnits? Unit = null, RecordKey? Subject = null);

/// <summary>A row of a fact and the record it is about.</summary>
internal sealed record FactRow(FactKind Kind, RecordKey Subject, Fact Fact);

/// <param name="First">The one record, where there is only one.</param>
internal sealed record TouchCount(long Number, RecordKind Of, string Fact, int Subjects, int First);
