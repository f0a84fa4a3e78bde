using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>What the rules say of a candidate today: of the step that comes next, and of those that have been taken.</summary>
/// <param name="Document">The edition the dossier goes by; null where no edition reaches so far back.</param>
/// <param name="Next">Null once admitted.</param>
public sealed record CaseConditions(string? Document, CandidateStepKind? Next, IReadOnlyList<RuleFinding> Findings)
{
    /// <summary>What a step that was taken did not keep, or kept by consent.</summary>
    public IReadOnlyList<TakenFinding> Taken { get; init; } = [];
}

/// <summary>Reads the conditions of one candidate's page.</summary>
public sealed class CaseConditionsReading(CaseFindings findings)
{
    public async Task<CaseConditions> OfAsync(CandidateRecord record, DateOnly today, CancellationToken cancellationToken = default)
    {
        var id = record.Candidate.Id;
        var facts = record.Next is null ? null : await findings.FactsAsync(id, today, cancellationToken);
        // Whose votes counted, and where the candidate lived, on the day on which the branch considered.
        var considered = record.Case.BranchResolvedOn ?? record.Case.Decision?.On;
        var before = considered is { } day ? await findings.FactsAsync(id, day, cancellationToken) : null;
        return new CaseConditions(
            (facts ?? before)?.Edition.Document,
            record.Next,
            facts is not null && record.Next is { } next ? StatuteRules.Of(facts, next, today) : []
        )
        {
            Taken = before is null ? [] : [.. StatuteRules.NotKept(before, record.Case.Standing.Values)],
        };
    }
}
