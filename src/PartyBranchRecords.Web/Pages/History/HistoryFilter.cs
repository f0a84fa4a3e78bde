using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>The filters of the history as they stand in the address; the list and its export read the same.</summary>
public sealed record HistoryFilter
{
    [FromQuery(Name = "unit")]
    public string? Unit { get; init; }

    [FromQuery(Name = "member")]
    public int? Member { get; init; }

    [FromQuery(Name = "candidate")]
    public int? Candidate { get; init; }

    [FromQuery(Name = "from")]
    public DateOnly? From { get; init; }

    [FromQuery(Name = "to")]
    public DateOnly? To { get; init; }

    [FromQuery(Name = "by")]
    public string? By { get; init; }

    [FromQuery(Name = "kind")]
    public ChangeKind? Kind { get; init; }

    [FromQuery(Name = "of")]
    public RecordKind? Of { get; init; }

    [FromQuery(Name = "decision")]
    public string? Decision { get; init; }

    public RecordKey? Subject =>
        Member is { } member ? new(RecordKind.Member, member)
        : Candidate is { } candidate ? new(RecordKind.Candidate, candidate)
        : null;

    public HistoryQuestion Question =>
        new()
        {
            Unit = Unit,
            Subject = Subject,
            First = From,
            Last = To,
            UserId = string.IsNullOrEmpty(By) ? null : By,
            Kind = Kind,
            Of = Of,
            Decision = Decision,
        };

    public bool IsFiltered =>
        !string.IsNullOrEmpty(Unit)
        || From is not null
        || To is not null
        || !string.IsNullOrEmpty(By)
        || Kind is not null
        || Of is not null
        || !string.IsNullOrWhiteSpace(Decision);

    /// <summary>The record whose history it is, which a cleared filter leaves.</summary>
    public string Base =>
        Subject is { } one
            ? string.Create(CultureInfo.InvariantCulture, $"/history?{(one.Kind == RecordKind.Member ? "member" : "candidate")}={one.Id}")
            : "/history";
}
