using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Reads everything that is recorded of a person's probation.</summary>
public sealed class RecognitionReading(RecordsContext context, MovingPeople people, RecognitionCases cases)
{
    /// <summary>As of a day; null for nobody of the reader's, and for whoever has no admission in the records.</summary>
    public async Task<RecognitionRecord?> FindAsync(int id, DateOnly day, CancellationToken cancellationToken = default)
    {
        var found = await people.LoadAsync([id], cancellationToken);
        if ((await cases.LoadAsync(found, day, cancellationToken)).Values.SingleOrDefault() is not { } known)
        {
            return null;
        }
        var since = known.Admission.AdmittedOn;
        var recorded = known.Steps.Select(step => step.AddedBy).Distinct().ToList();
        return new RecognitionRecord
        {
            Person = found[0],
            Case = known,
            Helpers = await HelpersAsync(id, since, day, cancellationToken),
            Papers = await context
                .DossierDocuments.AsNoTracking()
                .Where(paper => paper.MemberId == id && (paper.On == null || paper.On >= since))
                .ToListAsync(cancellationToken),
            Recorded = await context
                .Changes.Where(change => recorded.Contains(change.Number))
                .Select(change => new StepRecording(
                    change.Number,
                    change.At,
                    context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault()
                ))
                .ToDictionaryAsync(change => change.Number, cancellationToken),
        };
    }

    /// <summary>The steps of a member's recognition by a day, the first one first: for pages that show them beside something else.</summary>
    public Task<List<RecognitionStep>> StepsAsync(int member, DateOnly day, CancellationToken cancellationToken = default) =>
        context
            .RecognitionSteps.AsNoTracking()
            .Where(step => step.MemberId == member && step.On <= day)
            .OrderBy(step => step.On)
            .ThenBy(step => step.Id)
            .ToListAsync(cancellationToken);

    private Task<List<HelperRow>> HelpersAsync(int id, DateOnly since, DateOnly day, CancellationToken cancellationToken) =>
        context
            .ProbationHelpers.Where(helper => helper.MemberId == id && helper.From >= since && helper.From <= day)
            .OrderByDescending(helper => helper.From)
            .Select(helper => new HelperRow(
                context.Members.Where(member => member.Id == helper.HelperId).Select(member => member.FullName).FirstOrDefault() ?? "",
                helper.From,
                helper.To <= day ? helper.To : null,
                context.Memberships.Any(membership =>
                    membership.MemberId == helper.HelperId
                    && membership.From <= day
                    && (membership.To == null || membership.To > day)
                    && context.Memberships.Any(own =>
                        own.MemberId == id && own.BranchId == membership.BranchId && own.From <= day && (own.To == null || own.To > day)
                    )
                )
            ))
            // A helper may have gone where the reader does not see; the name is part of this record.
            .IgnoreQueryFilters([QueryFilters.PersonScope])
            .ToListAsync(cancellationToken);
}

public sealed record RecognitionRecord
{
    public required MovingPerson Person { get; init; }
    public required RecognitionCase Case { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<HelperRow> Helpers { get; init; }
    public required IReadOnlyList<DossierDocument> Papers { get; init; }

    /// <summary>Who recorded the steps, by the number of the change.</summary>
    public required IReadOnlyDictionary<long, StepRecording> Recorded { get; init; }

    public DossierDocument? Paper(DossierDocumentKind kind) => Papers.FirstOrDefault(paper => paper.Kind == kind);
}

/// <param name="IsThere">Whether the helper stands in the person's branch on the day.</param>
public sealed record HelperRow(string Name, DateOnly From, DateOnly? To, bool IsThere);

public sealed record StepRecording(long Number, DateTime At, string? By);
