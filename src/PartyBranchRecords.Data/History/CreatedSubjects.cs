using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History;

/// <summary>
/// Organisations, localities, people and candidates of which nothing would be believed once a change is taken back: everything
/// that says they exist was added by it, and nothing of the kind was removed by it.
/// </summary>
internal sealed class CreatedSubjects(RecordsContext context, long number, ReturnedFacts returned)
{
    /// <summary>Whether what a column refers to is one of them; null where it refers to something else.</summary>
    public Expression<Func<int, bool>>? Of(IProperty property)
    {
        var target = property.GetContainingForeignKeys().First().PrincipalEntityType.GetRootType().ClrType;
        return target == typeof(Organisation) ? IsCreated<OrganisationLife>(fact => fact.OrganisationId)
            : target == typeof(Locality) ? IsCreated<LocalityAffiliation>(fact => fact.LocalityId)
            : target == typeof(Member) ? IsCreated<BranchMembership>(fact => fact.MemberId)
            : target == typeof(AdmissionCandidate) ? IsCreated<CandidateStep>(fact => fact.CandidateId)
            : null;
    }

    /// <summary>Later changes whose facts refer to such an organisation by another row.</summary>
    public async Task<IReadOnlyList<long>> ReferringAsync(CancellationToken cancellationToken)
    {
        var units = Keys<OrganisationLife>(fact => fact.OrganisationId);
        var reorganised = await context
            .Reorganisations.Where(one => one.AddedBy > number && one.Units.Any(unit => units.Contains(unit.OrganisationId)))
            .IgnoreQueryFilters()
            .Where(one => one.RemovedBy == null)
            .Select(one => one.AddedBy)
            .ToListAsync(cancellationToken);
        var steps = context
            .CandidateSteps.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(step => context.Candidates.Any(candidate => candidate.Id == step.CandidateId && units.Contains(candidate.BranchId)));
        return [.. reorganised, .. (await returned.NewAsync(steps, cancellationToken)).Select(step => step.AddedBy)];
    }

    /// <summary>The people among them.</summary>
    public IQueryable<int> People => Keys<BranchMembership>(fact => fact.MemberId);

    /// <summary>The candidates among them.</summary>
    public IQueryable<int> Candidates => Keys<CandidateStep>(fact => fact.CandidateId);

    private IQueryable<int> Keys<T>(Expression<Func<T, int>> subject)
        where T : Fact
    {
        var staying = Staying<T>().Select(subject);
        return Added<T>().Select(subject).Where(id => !staying.Contains(id));
    }

    /// <summary>Asked of each key by itself: few of them were entered later, and a whole import may have been created.</summary>
    private Expression<Func<int, bool>> IsCreated<T>(Expression<Func<T, int>> subject)
        where T : Fact
    {
        var id = Expression.Parameter(typeof(int), "id");
        var isSame = Expression.Lambda<Func<T, bool>>(Expression.Equal(subject.Body, id), subject.Parameters);
        Expression Any(IQueryable<T> facts) => Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(T)], facts.Expression, isSame);
        return Expression.Lambda<Func<int, bool>>(Expression.AndAlso(Any(Added<T>()), Expression.Not(Any(Staying<T>()))), id);
    }

    private IQueryable<T> Added<T>()
        where T : Fact
    {
        var own = returned.Believed<T>();
        return context.Set<T>().Where(fact => (fact.AddedBy == number || EF.Parameter(own).Contains(fact.Id)) && fact.RemovedBy == null);
    }

    private IQueryable<T> Staying<T>()
        where T : Fact
    {
        var own = returned.Believed<T>();
        return context
            .Set<T>()
            .Where(fact => (fact.RemovedBy == null && fact.AddedBy != number && !EF.Parameter(own).Contains(fact.Id)) || fact.RemovedBy == number);
    }
}
