using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>
/// Looks through an organisation's records for what is inconsistent or unlikely. Old records are as they are, so nothing here is
/// refused anywhere: it is shown, with the way to put it right.
/// </summary>
public sealed class QualityService(ReportFacts facts)
{
    /// <summary>Every check and how much it found, one command each.</summary>
    public async Task<Outcome<IReadOnlyList<QualityCount>>> CountAsync(string code, DateOnly day, CancellationToken cancellationToken = default)
    {
        var outcome = await AskAsync(code, day, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var counts = new List<QualityCount>();
        foreach (var check in QualityCheck.All)
        {
            counts.Add(new QualityCount(check, await check.Find(question).CountAsync(cancellationToken)));
        }
        return counts;
    }

    /// <summary>A part of what a check found, people by name and the rest by code.</summary>
    public async Task<Outcome<ListPage<QualityFinding>>> ListAsync(
        string code,
        QualityCheck check,
        DateOnly day,
        int skip = 0,
        int? take = null,
        CancellationToken cancellationToken = default
    )
    {
        var outcome = await AskAsync(code, day, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var found = check.Find(question);
        var rows = await found
            .OrderBy(finding => finding.SortKey)
            .ThenBy(finding => finding.Number)
            .Skip(skip)
            .Take(take ?? int.MaxValue)
            .ToListAsync(cancellationToken);
        return new ListPage<QualityFinding>(rows, await found.CountAsync(cancellationToken));
    }

    private async Task<Outcome<QualityQuestion>> AskAsync(string code, DateOnly day, CancellationToken cancellationToken)
    {
        var outcome = await facts.AskAsync(new DayRequest { Organisation = code, AsOf = day }, day, day, cancellationToken);
        return outcome.Value is { } asked ? new QualityQuestion(facts, asked, day) : outcome.Verdict;
    }
}
