using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

internal static class ProbationWork
{
    /// <summary>What runs for the probationary members: three commands.</summary>
    public static async Task<IEnumerable<WorkItem>> ProbationWorkAsync(this ReportFacts facts, WorkDay today, CancellationToken cancellationToken)
    {
        var probationers = await facts.OnProbation(today.Day).ToListAsync(cancellationToken);
        var ids = probationers.Select(person => person.MemberId).ToList();
        var steps = await facts
            .RecognitionSteps.Where(step => EF.Parameter(ids).Contains(step.MemberId) && step.On <= today.Day)
            .ToListAsync(cancellationToken);
        var extended = await facts
            .RuleExceptions.Where(exception =>
                EF.Parameter(ids).Contains(exception.MemberId!.Value)
                && exception.Kind == RuleExceptionKind.Extended
                && exception.Rule == AdmissionRule.Recognition
                && (exception.On == null || exception.On <= today.Day)
            )
            .Select(exception => exception.MemberId)
            .ToListAsync(cancellationToken);
        var taken = steps.ToLookup(step => (step.MemberId, step.AdmissionNumber));
        return from person in probationers
            let edition = EditionOf(today.Editions, person.AdmittedOn)
            let deadline = ProbationDeadlines.On(
                today.Day,
                person.AdmittedOn,
                [.. taken[(person.MemberId, person.AdmissionNumber)]],
                extended.Contains(person.MemberId),
                edition,
                today.Calendar
            )
            where deadline is not null
            let subject = new WorkSubject(WorkSubjectKind.Member, person.MemberId, person.FullName, person.SortKey)
            let item = today.ItemOf(deadline, subject, today.UnitOf(person.BranchId), edition)
            where item is not null
            select item;
    }

    /// <summary>Those who stand somewhere and are not official on the day: who was recognised later had not been yet, official as they are since.</summary>
    private static IQueryable<Probationer> OnProbation(this ReportFacts facts, DateOnly day) =>
        from place in facts.Places.On(day)
        join membership in facts.Memberships.On(day) on place.BranchId equals membership.BranchId
        join admission in facts.Admissions
            on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
        join member in facts.Members on membership.MemberId equals member.Id
        where
            admission.AdmittedOn <= day
            && (
                admission.OfficialOn == null
                || admission.OfficialOn > day
                || facts.RecognitionSteps.Any(step =>
                    step.MemberId == admission.MemberId
                    && step.AdmissionNumber == admission.Number
                    && step.Kind == RecognitionStepKind.Recognised
                    && step.On > day
                )
            )
        select new Probationer
        {
            MemberId = member.Id,
            FullName = member.FullName,
            SortKey = member.SortKey,
            AdmissionNumber = admission.Number,
            AdmittedOn = admission.AdmittedOn,
            BranchId = place.BranchId,
        };

    /// <summary>Probation goes by the edition that was in force on the day of the ceremony.</summary>
    private static RuleEdition EditionOf(IReadOnlyList<RuleEdition> editions, DateOnly admittedOn) =>
        RuleEdition.InForceOn(editions, admittedOn) ?? editions[0];

    private sealed record Probationer
    {
        public required int MemberId { get; init; }
        public required string FullName { get; init; }
        public required string SortKey { get; init; }
        public required int AdmissionNumber { get; init; }
        public required DateOnly AdmittedOn { get; init; }
        public required int BranchId { get; init; }
    }
}
