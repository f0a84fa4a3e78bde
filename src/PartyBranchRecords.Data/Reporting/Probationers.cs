using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A probationary member whose 12 months are nearly over, or over.</summary>
public sealed record ProbationRow
{
    public required int MemberId { get; init; }
    public required string RecordNumber { get; init; }
    public required string FullName { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required DateOnly AdmittedOn { get; init; }
    public required DateOnly EndsOn { get; init; }

    /// <summary>Negative when the probation is over and recognition is due.</summary>
    public required int DaysLeft { get; init; }
}

/// <summary>The probationary members in the reader's units for whom recognition comes due.</summary>
public sealed class Probationers(ReportFacts facts)
{
    /// <summary>The longest overdue first.</summary>
    public async Task<ListPage<ProbationRow>> DueAsync(DateOnly today, int skip = 0, int? take = null, CancellationToken cancellationToken = default)
    {
        var admittedBy = ProbationRules.LastAdmissionEndingBy(today.AddDays(ProbationRules.NoticeDays));
        var due = facts.StandingOn(facts.Places, today).Where(PeopleCount.Probationary.Condition).Where(person => person.AdmittedOn <= admittedBy);
        var rows = await facts
            .Rows(due)
            .OrderBy(row => row.AdmittedOn)
            .ThenBy(row => row.SortKey)
            .ThenBy(row => row.RecordNumber)
            .Skip(skip)
            .Take(take ?? int.MaxValue)
            .ToListAsync(cancellationToken);
        return new([.. rows.Select(row => ToRow(row, row.AdmittedOn!.Value, today))], await due.CountAsync(cancellationToken));
    }

    private static ProbationRow ToRow(PersonRow row, DateOnly admittedOn, DateOnly today) =>
        new()
        {
            MemberId = row.MemberId,
            RecordNumber = row.RecordNumber,
            FullName = row.FullName,
            BranchCode = row.BranchCode,
            BranchName = row.BranchName,
            AdmittedOn = admittedOn,
            EndsOn = ProbationRules.EndsOn(admittedOn),
            DaysLeft = ProbationRules.DaysLeft(admittedOn, today),
        };
}
