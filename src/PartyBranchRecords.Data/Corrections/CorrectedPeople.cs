using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>Loads all that is believed of one person, who was found through the filters before.</summary>
public sealed class CorrectedPeople(RecordsContext context)
{
    private static readonly string[] AskedThroughThePerson = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    public async Task<CorrectedPerson> LoadAsync(MovingPerson person, CancellationToken cancellationToken = default)
    {
        var id = person.Member.Id;
        var stays = await (
            from membership in Everything<BranchMembership>()
            where membership.MemberId == id
            join branch in context.Branches on membership.BranchId equals branch.Id
            orderby membership.From
            select new { membership, branch.Name }
        ).ToListAsync(cancellationToken);
        var branches = stays.Select(stay => stay.membership.BranchId).Distinct().ToList();
        var lives = (
            await context.OrganisationLives.AsNoTracking().Where(life => branches.Contains(life.OrganisationId)).ToListAsync(cancellationToken)
        ).ToLookup(life => life.OrganisationId, life => life.Period);
        return new CorrectedPerson
        {
            Person = person,
            Stays = [.. stays.Select(stay => new Stay(stay.membership, stay.Name, [.. lives[stay.membership.BranchId]]))],
            Particulars = await Everything<MemberParticulars>()
                .Where(row => row.MemberId == id)
                .OrderBy(row => row.From)
                .ToListAsync(cancellationToken),
            Steps = await Everything<CandidateStep>()
                .Where(step => step.Kind == CandidateStepKind.Decided || step.Kind == CandidateStepKind.Admitted)
                .Where(step => context.Candidates.Any(candidate => candidate.Id == step.CandidateId && candidate.MemberId == id))
                .ToListAsync(cancellationToken),
            LettersBefore = await Replaced<TransferLetter>().Where(letter => letter.MemberId == id).ToListAsync(cancellationToken),
            ReplacedBefore =
            [
                .. await Replaced<OfficeHolding>().Where(fact => fact.MemberId == id).ToListAsync(cancellationToken),
                .. await Replaced<Absence>().Where(fact => fact.MemberId == id).ToListAsync(cancellationToken),
                .. await Replaced<CivicPost>().Where(fact => fact.MemberId == id).ToListAsync(cancellationToken),
            ],
        };
    }

    /// <summary>The names of the localities that particulars refer to.</summary>
    public Task<Dictionary<int, string>> LocalityNamesAsync(IEnumerable<ParticularValues> values, CancellationToken cancellationToken)
    {
        var ids = values.SelectMany(one => new[] { one.ResidenceLocalityId, one.WorkplaceLocalityId }).OfType<int>().Distinct().ToList();
        return context
            .Localities.Where(locality => ids.Contains(locality.Id))
            .ToDictionaryAsync(locality => locality.Id, locality => locality.Name, cancellationToken);
    }

    /// <summary>Others who are secretary of a unit, with their names where the reader may see them.</summary>
    internal Task<List<Secretary>> OtherSecretariesAsync(int unit, int member, CancellationToken cancellationToken) =>
        (
            from holding in Everything<OfficeHolding>()
            where holding.OrganisationId == unit && holding.Office == Office.Secretary && holding.MemberId != member
            select new Secretary(
                holding.From,
                holding.To,
                context.Members.Where(one => one.Id == holding.MemberId).Select(one => one.FullName).FirstOrDefault()
            )
        ).ToListAsync(cancellationToken);

    private IQueryable<T> Everything<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters(AskedThroughThePerson);

    private IQueryable<T> Replaced<T>()
        where T : Fact =>
        context.Set<T>().AsNoTracking().IgnoreQueryFilters([.. AskedThroughThePerson, QueryFilters.Believed]).Where(fact => fact.RemovedBy != null);
}

internal sealed record Secretary(DateOnly From, DateOnly? To, string? Name)
{
    public Period Period => new(From, To);
}
