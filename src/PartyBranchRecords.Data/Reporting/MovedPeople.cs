using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A person in the list behind a number of the movements.</summary>
/// <param name="Day">Of a gain its day, of a loss the first day on which they no longer stand there; null in a list of who stood there.</param>
/// <param name="How">How the membership began or ended; <see cref="ReorganisationKind.Reassign"/> for one whose branch was moved.</param>
public sealed record MovedPerson(PersonRow Person, DateOnly? Day, Enum? How) : IListed
{
    /// <summary>Who came or went twice is there twice.</summary>
    public RowSubject Subject => Person.Subject with { Part = RowSubject.On(Day) };

    public static readonly IReadOnlyList<ReportColumn<MovedPerson>> Columns =
    [
        .. RosterReport.Columns.Select(column => new ReportColumn<MovedPerson>(column.Name, column.Kind, moved => column.Value(moved.Person))),
        new("day", ColumnKind.Day, moved => moved.Day),
        new("how", ColumnKind.Keyword, moved => moved.How),
    ];
}

internal static class MovedPeople
{
    /// <summary>By branch, then by name. The same rule counts them: the places are those of one unit.</summary>
    public static async Task<IReadOnlyList<MovedPerson>> MovedAsync(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        ReportPeriod period,
        Movement movement,
        CancellationToken cancellationToken
    )
    {
        var stays = await facts.StaysOfPeopleAsync(places, period.From, period.Last, cancellationToken);
        var moved = stays
            .SelectMany(person =>
                MovementRules
                    .Count([.. person], period.From, period.Last, _ => null)
                    .Where(step => step.Movement == movement)
                    .Select(step => (MemberId: person.Key, Step: step))
            )
            .ToList();
        var ids = moved.Select(one => one.MemberId).Distinct().ToList();
        var isGain = Domain.Reporting.Movements.Gains.Contains(movement);
        var rows = await facts.Rows(facts.Moving(places, ids, period.From, period.Last, isGain)).ToListAsync(cancellationToken);
        var found = rows.ToDictionary(row => (row.MemberId, row.BranchId, row.On));
        return
        [
            .. moved
                .Select(one => new MovedPerson(
                    found[(one.MemberId, one.Step.Stay.Place.BranchId!.Value, isGain ? one.Step.On : one.Step.On.AddDays(-1))],
                    one.Step.On,
                    (isGain ? (Enum?)one.Step.Stay.Began : one.Step.Stay.Ended) ?? ReorganisationKind.Reassign
                ))
                .OrderBy(one => one.Person.BranchCode, StringComparer.Ordinal)
                .ThenBy(one => one.Person.SortKey, StringComparer.Ordinal)
                .ThenBy(one => one.Person.RecordNumber, StringComparer.Ordinal)
                .ThenBy(one => one.Day),
        ];
    }
}
