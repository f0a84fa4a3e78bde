using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>A kind of fact as the history reads it: whom it is about, and who may read it.</summary>
internal abstract class FactKind(Type type, RecordKind of)
{
    public Type Type => type;
    public RecordKind Of => of;

    /// <summary>The numbers of the changes that added, and of those that removed, a visible row.</summary>
    public abstract IEnumerable<IQueryable<long>> Numbers(RecordsContext context, HistoryFrame frame);

    /// <summary>What some changes added and what they removed, as far as it is visible.</summary>
    public abstract IEnumerable<IQueryable<Touch>> Touches(RecordsContext context, HistoryFrame frame, IReadOnlyCollection<long> numbers, int mark);

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

    /// <summary>Its mark, where a change added a row that has been removed since, and where it removed one itself.</summary>
    public abstract IEnumerable<IQueryable<MarkedRow>> Removals(RecordsContext context, long number, int mark);

    /// <summary>Rows that a change touched and that lie, or reach, out of the reader's units.</summary>
    public abstract IQueryable<long> ReachingOut(RecordsContext context, HistoryUnits reader, long number);

    /// <summary>One for each row that goes, and for each that comes back, when a change is taken back.</summary>
    public abstract IEnumerable<IQueryable<bool>> ComingBack(RecordsContext context, ReturnedFacts returned, long number);
}

/// <summary>Whose changes are read, and of them those about what.</summary>
/// <param name="Reader">The reader's units: nothing else is named or counted.</param>
/// <param name="Unit">The unit asked for.</param>
/// <param name="Subject">The record asked for.</param>
internal sealed record HistoryFrame(HistoryUnits Reader, HistoryUnits? Unit = null, RecordKey? Subject = null);

/// <summary>A row of a fact and the record it is about.</summary>
internal sealed record FactRow(FactKind Kind, RecordKey Subject, Fact Fact);

/// <summary>That a change touched a record, as all kinds of facts say it.</summary>
internal sealed class Touch
{
    public required long Number { get; init; }

    /// <summary>The place of the kind of fact among all.</summary>
    public required int Mark { get; init; }
    public required int Id { get; init; }
}

/// <summary>That something was removed of a kind of fact.</summary>
internal sealed class MarkedRow
{
    /// <summary>The place of the kind of fact among all.</summary>
    public required int Mark { get; init; }

    /// <summary>A row that the change added; otherwise one that it removed.</summary>
    public required bool IsOwn { get; init; }
}

/// <param name="First">The one record, where there is only one.</param>
internal sealed record TouchCount(long Number, RecordKind Of, string Fact, int Subjects, int First);
