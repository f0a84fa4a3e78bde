using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why a row is in a list on one day and not on another, with what a reader asks next.</summary>
public sealed record ChangeReason(ChangeCause Cause)
{
    /// <summary>The day it happened; null where it came about by and by.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The number of the decision behind it.</summary>
    public string? Decision { get; init; }

    /// <summary>Where from, where to, of what, into what.</summary>
    public IReadOnlyList<NamedUnit> Units { get; init; } = [];

    /// <summary>A number on the earlier day, and on the later.</summary>
    public int? Before { get; init; }

    /// <inheritdoc cref="Before"/>
    public int? After { get; init; }

    /// <summary>The step that a candidate took.</summary>
    public Enum? Step { get; init; }

    internal static readonly IReadOnlyList<ChangeReason> None = [new(ChangeCause.Unknown)];
}

/// <summary>An organisation, by what it is called.</summary>
public sealed record NamedUnit(string Code, string Name);

/// <summary>A row of one of two lists, and why it is not in the other.</summary>
public sealed record ChangedRow(ReportRow Row, IReadOnlyList<ChangeReason> Reasons);

/// <summary>What lies between a list and the same list of another day or period: then + came − went = now.</summary>
/// <param name="Columns">Of the rows.</param>
public sealed record ListChanges(IReadOnlyList<ReportHead> Columns, int Then, IReadOnlyList<ChangedRow> Came, IReadOnlyList<ChangedRow> Went, int Now)
{
    public bool IsOfPeople => Came.Concat(Went).Any(changed => changed.Row.Subject.Kind is SubjectKind.Member or SubjectKind.Candidate);

    /// <summary>For a reader to whom the reasons for leaving are not open.</summary>
    public ListChanges WithoutReasonsForLeaving() => this with { Came = Without(Came), Went = Without(Went) };

    private static IReadOnlyList<ChangedRow> Without(IReadOnlyList<ChangedRow> rows) =>
        [
            .. rows.Select(row =>
                row with
                {
                    Reasons = [.. row.Reasons.Select(reason => reason with { Cause = reason.Cause.WithoutReasonForLeaving() })],
                }
            ),
        ];
}
