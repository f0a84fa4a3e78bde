using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.History.Undo;

/// <summary>
/// What was entered after a change without touching a row of it, and could not stand beside what would come back: a second
/// secretary, another membership of a person on the same days, a later step of a candidate, a column that was overwritten.
/// </summary>
internal sealed class LaterEntries(RecordsContext context, long number, ReturnedFacts returned)
{
    /// <summary>The first such change.</summary>
    public async Task<long?> FindAsync(CancellationToken cancellationToken)
    {
        List<long?> found =
        [
            await BesideAsync<BranchMembership>(fact => fact.MemberId, fact => 0, cancellationToken),
            await BesideAsync<MemberParticulars>(fact => fact.MemberId, fact => 0, cancellationToken),
            await BesideAsync<Admission>(fact => fact.MemberId, fact => fact.Number, cancellationToken),
            await BesideAsync<OfficeHolding>(fact => fact.MemberId, fact => fact.OrganisationId, cancellationToken),
            await BesideAsync<OfficeHolding>(
                fact => fact.OrganisationId,
                fact => fact.Office == Office.Secretary ? 0 : fact.MemberId,
                cancellationToken
            ),
            await BesideAsync<Absence>(fact => fact.MemberId, fact => fact.Kind, cancellationToken),
            await BesideAsync<CivicPost>(fact => fact.MemberId, fact => (fact.Name, fact.LocalityId), cancellationToken),
            await BesideAsync<TransferLetter>(fact => fact.MemberId, fact => (fact.Number, fact.IssuedOn), cancellationToken),
            await BesideAsync<OrganisationLife>(fact => fact.OrganisationId, fact => 0, cancellationToken),
            await BesideAsync<BranchAffiliation>(fact => fact.BranchId, fact => 0, cancellationToken),
            await BesideAsync<CommuneAffiliation>(fact => fact.CommuneId, fact => 0, cancellationToken),
            await BesideAsync<LocalityAffiliation>(fact => fact.LocalityId, fact => 0, cancellationToken),
            await BesideAsync<LocalityCoverage>(fact => fact.LocalityId, fact => fact.BranchId, cancellationToken),
            await BesideAsync<CommuneArea>(fact => fact.CommuneId, fact => 0, cancellationToken),
            await BesideAsync<LocalityArea>(fact => fact.LocalityId, fact => 0, cancellationToken),
            await BesideAsync<CommitteeTerm>(fact => fact.OrganisationId, fact => 0, cancellationToken),
            await BesideAsync<AdmissionQuota>(fact => fact.OrganisationId, fact => (fact.Period, fact.SetOn), cancellationToken),
            await BesideAsync<Rating>(fact => fact.OrganisationId, fact => fact.Year, cancellationToken),
            await BesideAsync<CandidateStay>(fact => fact.CandidateId, fact => 0, cancellationToken),
            await BesideAsync<Introduction>(fact => fact.CandidateId, fact => (fact.MemberId, fact.Body), cancellationToken),
            await BesideAsync<DossierDocument>(fact => fact.CandidateId ?? fact.MemberId ?? 0, fact => (fact.MemberId, fact.Kind), cancellationToken),
            await BesideAsync<RuleException>(
                fact => fact.CandidateId ?? fact.MemberId ?? 0,
                fact => (fact.MemberId, fact.Rule, fact.Kind),
                cancellationToken
            ),
            await BesideAsync<RecognitionStep>(fact => fact.MemberId, fact => (fact.AdmissionNumber, fact.Kind), cancellationToken),
            await BesideAsync<ProbationHelper>(fact => fact.MemberId, fact => fact.HelperId, cancellationToken),
            await BesideAsync<CalendarCorrection>(fact => 0, fact => fact.Day, cancellationToken),
            await StepAsync(cancellationToken),
            await OfficeAsync(cancellationToken),
            await FieldAsync(cancellationToken),
        ];
        return found.Min();
    }

    private async Task<long?> BesideAsync<T>(Expression<Func<T, int>> subject, Func<T, object> key, CancellationToken cancellationToken)
        where T : Fact
    {
        if (!returned.Removed<T>())
        {
            return null;
        }
        var every = context.Set<T>().IgnoreQueryFilters().AsNoTracking();
        var back = every.Where(fact => fact.RemovedBy == number);
        var keyOf = subject.Compile();
        var since = (await returned.NewAsync(every.Where(IsOneOf(subject, back.Select(subject))), cancellationToken)).ToLookup(keyOf);
        var beside =
            from old in await back.ToListAsync(cancellationToken)
            from next in since[keyOf(old)]
            where Equals(key(old), key(next)) && (old is not DatedFact was || next is not DatedFact now || was.Period.Overlaps(now.Period))
            select (long?)next.AddedBy;
        return beside.Min();
    }

    private static Expression<Func<T, bool>> IsOneOf<T>(Expression<Func<T, int>> subject, IQueryable<int> ids)
    {
        Expression<Func<int, bool>> isOne = id => ids.Contains(id);
        // A parameter of its own: the keys are asked for by the same expression.
        var fact = Expression.Parameter(typeof(T), "fact");
        return Expression.Lambda<Func<T, bool>>(Expressions.Put(isOne, Expressions.Put(subject, fact)), fact);
    }

    private async Task<long?> StepAsync(CancellationToken cancellationToken)
    {
        var steps = context.CandidateSteps.IgnoreQueryFilters().AsNoTracking();
        var ofTheSame = steps.Where(step =>
            steps.Any(old => old.CandidateId == step.CandidateId && (old.AddedBy == number || old.RemovedBy == number))
        );
        return (await returned.NewAsync(ofTheSame, cancellationToken)).Min(step => (long?)step.AddedBy);
    }

    /// <summary>Somebody who came to a branch has taken an office there since.</summary>
    private Task<long?> OfficeAsync(CancellationToken cancellationToken)
    {
        var own = returned.Believed<OfficeHolding>();
        var stays = context.Memberships.IgnoreQueryFilters().Where(stay => stay.AddedBy == number && stay.RemovedBy == null);
        return context
            .OfficeHoldings.IgnoreQueryFilters()
            .Where(held => held.RemovedBy == null && held.AddedBy > number && !EF.Parameter(own).Contains(held.Id))
            .Where(held => stays.Any(stay => stay.MemberId == held.MemberId && stay.BranchId == held.OrganisationId))
            .MinAsync(held => (long?)held.AddedBy, cancellationToken);
    }

    private async Task<long?> FieldAsync(CancellationToken cancellationToken)
    {
        // What was typed over an import stays when the import is undone.
        if (await context.ImportRuns.AnyAsync(run => run.ChangeNumber == number, cancellationToken))
        {
            return null;
        }
        var fields = context.FieldChanges.IgnoreQueryFilters();
        var written = await fields
            .Where(field => field.ChangeNumber >= number)
            .Where(field =>
                fields.Any(own =>
                    own.ChangeNumber == number && own.Subject == field.Subject && own.SubjectId == field.SubjectId && own.Field == field.Field
                )
            )
            .OrderBy(field => field.Id)
            .Select(field => new
            {
                field.ChangeNumber,
                field.Subject,
                field.SubjectId,
                field.Field,
                field.New,
            })
            .ToListAsync(cancellationToken);
        var overwritten = written
            .GroupBy(field => (field.Subject, field.SubjectId, field.Field))
            .Where(same =>
                !string.Equals(same.Last(field => field.ChangeNumber == number).New ?? "", same.Last().New ?? "", StringComparison.Ordinal)
            )
            .Select(same => (long?)same.Last().ChangeNumber)
            .Min();
        return overwritten ?? await FieldOfCreatedAsync(cancellationToken);
    }

    /// <summary>What has been written since on somebody who would be nobody, and says something else than at first.</summary>
    private async Task<long?> FieldOfCreatedAsync(CancellationToken cancellationToken)
    {
        var created = new CreatedSubjects(context, number, returned);
        var (candidates, people) = (created.Candidates, created.People);
        var written = await context
            .FieldChanges.IgnoreQueryFilters()
            .Where(field => field.ChangeNumber > number)
            .Where(field =>
                (field.Subject == nameof(AdmissionCandidate) && candidates.Contains((int)field.SubjectId))
                || (field.Subject == nameof(Member) && people.Contains((int)field.SubjectId))
            )
            .OrderBy(field => field.Id)
            .Select(field => new
            {
                field.ChangeNumber,
                field.Subject,
                field.SubjectId,
                field.Field,
                field.Old,
                field.New,
            })
            .ToListAsync(cancellationToken);
        return written
            .GroupBy(field => (field.Subject, field.SubjectId, field.Field))
            .Where(same => !string.Equals(same.First().Old ?? "", same.Last().New ?? "", StringComparison.Ordinal))
            .Select(same => (long?)same.Last().ChangeNumber)
            .Min();
    }
}
