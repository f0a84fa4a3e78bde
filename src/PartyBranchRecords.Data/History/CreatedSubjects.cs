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
    /// <summary>The keys of those that a column may refer to; null where it refers to something else.</summary>
    public IQueryable<int>? Of(IProperty property)
    {
        var target = property.GetContainingForeignKeys().First().PrincipalEntityType.GetRootType().ClrType;
        return target == typeof(Organisation) ? Organisations
            : target == typeof(Locality) ? Created<LocalityAffiliation>(fact => fact.LocalityId)
            : target == typeof(Member) ? Created<BranchMembership>(fact => fact.MemberId)
            : target == typeof(AdmissionCandidate) ? Created<CandidateStep>(fact => fact.CandidateId)
            : null;
    }

    /// <summary>Later changes whose facts refer to such an organisation by another row.</summary>
    public async Task<IReadOnlyList<long>> ReferringAsync(CancellationToken cancellationToken)
    {
        var units = Organisations;
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

    private IQueryable<int> Organisations => Created<OrganisationLife>(fact => fact.OrganisationId);

    private IQueryable<int> Created<T>(Expression<Func<T, int>> subject)
        where T : Fact
    {
        var own = returned.Believed<T>();
        var every = context.Set<T>();
        var staying = every
            .Where(fact => (fact.RemovedBy == null && fact.AddedBy != number && !own.Contains(fact.Id)) || fact.RemovedBy == number)
            .Select(subject);
        return every
            .Where(fact => (fact.AddedBy == number || own.Contains(fact.Id)) && fact.RemovedBy == null)
            .Select(subject)
            .Where(id => !staying.Contains(id));
    }
}
