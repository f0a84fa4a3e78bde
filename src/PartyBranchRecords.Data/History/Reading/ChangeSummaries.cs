using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>What changes were about, by counts, with a fixed number of commands however much they wrote.</summary>
internal sealed class ChangeSummaries(RecordsContext context, HistoryFrame frame, IReadOnlyCollection<long> numbers)
{
    private readonly List<TouchCount> counts = [];

    /// <summary>The kinds of facts of which the changes touched any.</summary>
    public IReadOnlyList<FactKind> Kinds =>
        [
            .. FactKinds.All.Where(kind =>
                counts.Any(count => count.Of == kind.Of && string.Equals(count.Fact, kind.Type.Name, StringComparison.Ordinal))
            ),
        ];

    public async Task<IReadOnlyDictionary<long, ChangeSummary>> FindAsync(CancellationToken cancellationToken)
    {
        counts.AddRange(await FactKinds.CountAsync(context, frame, numbers, cancellationToken));
        counts.AddRange(await PlainFields.CountAsync(context, frame, numbers, cancellationToken));
        var moves = Has<BranchMembership>() ? await MovesAsync(cancellationToken) : [];
        var steps = Has<CandidateStep>() ? await StepsAsync(cancellationToken) : [];
        var decisions = Has<Reorganisation>() ? await DecisionsAsync(cancellationToken) : [];
        var names = await RecordNames.FindAsync(
            context,
            frame.Reader,
            [
                .. counts.Where(count => count.Subjects == 1).Select(count => new RecordKey(count.Of, count.First)),
                .. moves.SelectMany(move => new[] { new RecordKey(RecordKind.Member, move.Member), new(RecordKind.Organisation, move.Branch) }),
                .. steps.Select(step => new RecordKey(RecordKind.Candidate, step.First)),
                .. decisions.SelectMany(decision => decision.Units.Select(unit => new RecordKey(RecordKind.Organisation, unit.OrganisationId))),
            ],
            cancellationToken
        );
        return numbers.ToDictionary(
            number => number,
            number => new ChangeSummary(
                [
                    .. from count in counts
                    where count.Number == number
                    select new SummaryTouch(
                        count.Of,
                        count.Fact.Length == 0 ? null : count.Fact,
                        count.Subjects,
                        count.Subjects == 1 ? names.Of(new(count.Of, count.First))?.Name : null
                    ),
                ],
                Moves([.. moves.Where(move => move.Number == number)], names),
                [
                    .. from step in steps
                    where step.Number == number
                    select new SummaryStep(step.Kind, step.People, step.People == 1 ? names.Of(new(RecordKind.Candidate, step.First))?.Name : null),
                ],
                [
                    .. from decision in decisions
                    where decision.AddedBy == number
                    select new SummaryDecision(
                        decision.Kind,
                        Names(decision, ReorganisationRole.Predecessor, names),
                        Names(decision, ReorganisationRole.Successor, names)
                    ),
                ]
            )
        );
    }

    private bool Has<T>() => counts.Exists(count => string.Equals(count.Fact, typeof(T).Name, StringComparison.Ordinal));

    private static IReadOnlyList<string> Names(Reorganisation decision, ReorganisationRole role, RecordNames names) =>
        [
            .. decision
                .Units.Where(unit => unit.Role == role)
                .OrderBy(unit => unit.Position)
                .Select(unit => names.Of(new(RecordKind.Organisation, unit.OrganisationId))?.Name ?? ""),
        ];

    /// <summary>One move from a branch to another is an end and a beginning of the same people.</summary>
    private static IReadOnlyList<SummaryMove> Moves(List<MoveCount> counts, RecordNames names)
    {
        string? Who(MoveCount move) => move.People == 1 ? names.Of(new(RecordKind.Member, move.Member))?.Name : null;
        MovedBetween Where(MoveCount? move) =>
            move is null ? default : new(move.Branches, move.Branches == 1 ? names.Of(new(RecordKind.Organisation, move.Branch))?.Name : null);
        var begun = counts.Where(count => count.Began is not null).ToList();
        var ended = counts.Where(count => count.Ended is not null).ToList();
        var both =
            from start in begun
            let end = ended.Find(end => string.Equals($"{end.Ended}", $"{start.Began}", StringComparison.Ordinal))
            select new SummaryMove(start.Began, end?.Ended, start.People, Who(start), Where(end), Where(start));
        var left =
            from end in ended
            where !begun.Exists(start => string.Equals($"{start.Began}", $"{end.Ended}", StringComparison.Ordinal))
            select new SummaryMove(null, end.Ended, end.People, Who(end), Where(end), default);
        return [.. both, .. left];
    }

    private async Task<List<MoveCount>> MovesAsync(CancellationToken cancellationToken)
    {
        var (isWhole, people) = (frame.Reader.Everything, frame.Reader.People);
        var added = context
            .Memberships.IgnoreQueryFilters()
            .Where(stay => EF.Parameter(numbers).Contains(stay.AddedBy) && (isWhole || EF.Parameter(people).Contains(stay.MemberId)));
        var (knows, branches) = (frame.Reader.KnowsEveryEnd, frame.Reader.Branches);
        var ended = await added
            .Where(stay =>
                stay.Ended != null
                && (
                    knows
                    || stay.Ended == MembershipEnd.InternalTransfer
                    || stay.Ended == MembershipEnd.CadreAssignment
                    || stay.Ended == MembershipEnd.Reorganisation
                    || EF.Parameter(branches).Contains(stay.BranchId)
                )
            )
            .GroupBy(stay => new { stay.AddedBy, stay.Ended })
            .Select(same => new MoveCount(
                same.Key.AddedBy,
                null,
                same.Key.Ended,
                same.Select(stay => stay.MemberId).Distinct().Count(),
                same.Min(stay => stay.MemberId),
                same.Select(stay => stay.BranchId).Distinct().Count(),
                same.Min(stay => stay.BranchId)
            ))
            .ToListAsync(cancellationToken);
        var begun = await added
            .Where(stay =>
                !context.Memberships.Any(old =>
                    old.RemovedBy == stay.AddedBy && old.MemberId == stay.MemberId && old.BranchId == stay.BranchId && old.From == stay.From
                )
            )
            .GroupBy(stay => new { stay.AddedBy, stay.Began })
            .Select(same => new MoveCount(
                same.Key.AddedBy,
                same.Key.Began,
                null,
                same.Select(stay => stay.MemberId).Distinct().Count(),
                same.Min(stay => stay.MemberId),
                same.Select(stay => stay.BranchId).Distinct().Count(),
                same.Min(stay => stay.BranchId)
            ))
            .ToListAsync(cancellationToken);
        return [.. ended, .. begun];
    }

    private Task<List<StepCount>> StepsAsync(CancellationToken cancellationToken)
    {
        var (isWhole, candidates) = (frame.Reader.Everything, frame.Reader.Candidates);
        return context
            .CandidateSteps.IgnoreQueryFilters()
            .Where(step => EF.Parameter(numbers).Contains(step.AddedBy) && (isWhole || EF.Parameter(candidates).Contains(step.CandidateId)))
            .GroupBy(step => new { step.AddedBy, step.Kind })
            .Select(same => new StepCount(
                same.Key.AddedBy,
                same.Key.Kind,
                same.Select(step => step.CandidateId).Distinct().Count(),
                same.Min(step => step.CandidateId)
            ))
            .ToListAsync(cancellationToken);
    }

    private Task<List<Reorganisation>> DecisionsAsync(CancellationToken cancellationToken)
    {
        var units = frame.Reader.Units;
        var isWhole = frame.Reader.Everything;
        return context
            .Reorganisations.IgnoreQueryFilters()
            .AsNoTracking()
            .Include(decision => decision.Units)
            .Where(decision =>
                EF.Parameter(numbers).Contains(decision.AddedBy)
                && (isWhole || decision.Units.Any(named => EF.Parameter(units).Contains(named.OrganisationId)))
            )
            .OrderBy(decision => decision.Id)
            .ToListAsync(cancellationToken);
    }

    private sealed record MoveCount(long Number, MembershipStart? Began, MembershipEnd? Ended, int People, int Member, int Branches, int Branch);

    private sealed record StepCount(long Number, CandidateStepKind Kind, int People, int First);
}
