using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Checks a record set against what is kept, and says what an import of it would do. It writes nothing.</summary>
internal sealed class ImportPlanner(RecordsContext context)
{
    public async Task<ImportWork> PlanAsync(RecordSetReading reading, SensitiveData sensitive, DateOnly today, CancellationToken cancellationToken)
    {
        var findings = new ImportFindings(reading.Findings);
        var work = new ImportWork
        {
            Set = await TemporaryNumbers.GiveAsync(context, reading.Set, findings, cancellationToken),
            Today = today,
            Sensitive = sensitive,
            Findings = findings,
        };
        work.Units = await Units.LoadAsync(context, cancellationToken);
        work.Units.Join(work.Set, work.Plan.Keys, work.Findings);
        work.Places = await Places.LoadAsync(context, work.Set[RecordFiles.Localities], work.Plan.Keys, cancellationToken);
        work.People = await People.LoadAsync(context, work.Set, work.Plan.Keys, cancellationToken);
        PlanStructure(work);
        MemberImport.Plan(work);
        await SamePeople.FindAsync(context, work, cancellationToken);
        await SamePeople.CheckCardsAsync(context, work, cancellationToken);
        await PlanPeoplesWorkAsync(work, cancellationToken);
        await PlanUnitsWorkAsync(work, cancellationToken);
        await new ShortenedLives(context).CheckAsync(work, cancellationToken);
        ScopeCheck.Check(work, context.Scope);
        return work;
    }

    private static void PlanStructure(ImportWork work)
    {
        OrganisationImport.PlanDistricts(work);
        OrganisationImport.PlanCommunes(work);
        CommuneImport.PlanAffiliations(work);
        OrganisationImport.PlanBranches(work);
        BranchPlaces.PlanAffiliations(work);
        BranchPlaces.Follow(work);
        LocalityImport.Plan(work);
        LocalityImport.PlanAffiliations(work);
        WorkImport.PlanCoverages(work);
    }

    private async Task PlanPeoplesWorkAsync(ImportWork work, CancellationToken cancellationToken)
    {
        PeopleWorkImport.PlanAbsences(work, await OfPeopleAsync(context.Absences, RecordFiles.Absences, fact => fact.MemberId));
        var secretaries = await Kept(context.OfficeHoldings)
            .Where(fact => fact.Office == Office.Secretary)
            .ReadAsync(fact => fact.OrganisationId, UnitsIn(work, RecordFiles.Offices), cancellationToken);
        PeopleWorkImport.PlanOffices(work, await OfPeopleAsync(context.OfficeHoldings, RecordFiles.Offices, fact => fact.MemberId), secretaries);
        PeopleWorkImport.PlanPosts(work, await OfPeopleAsync(context.CivicPosts, RecordFiles.Posts, fact => fact.MemberId));
        if (work.Set[RecordFiles.Candidates].Rows.Count + work.Set[RecordFiles.CandidateSteps].Rows.Count > 0)
        {
            CandidateImport.Plan(work, await Candidacies.LoadAsync(context, work.Set, work.Plan.Keys, work.People, cancellationToken));
        }

        Task<List<T>> OfPeopleAsync<T>(IQueryable<T> facts, RecordFile file, Expression<Func<T, int>> member)
            where T : Fact => Kept(facts).ReadAsync(member, PeopleIn(work, file), cancellationToken);
    }

    private async Task PlanUnitsWorkAsync(ImportWork work, CancellationToken cancellationToken)
    {
        WorkImport.PlanTerms(work, await OfUnitsAsync(context.Terms, RecordFiles.Terms, fact => fact.OrganisationId));
        WorkImport.PlanQuotas(work, await OfUnitsAsync(context.Quotas, RecordFiles.Quotas, fact => fact.OrganisationId));
        WorkImport.PlanRatings(work, await OfUnitsAsync(context.Ratings, RecordFiles.Ratings, fact => fact.OrganisationId));
        if (work.Set[RecordFiles.Reorganisations].Rows.Count > 0)
        {
            ReorganisationImport.Plan(work, await Kept(context.Reorganisations).Include(one => one.Units).ToListAsync(cancellationToken));
        }

        Task<List<T>> OfUnitsAsync<T>(IQueryable<T> facts, RecordFile file, Expression<Func<T, int>> unit)
            where T : Fact => Kept(facts).ReadAsync(unit, UnitsIn(work, file), cancellationToken);
    }

    private static HashSet<int> PeopleIn(ImportWork work, RecordFile file) =>
        [
            .. work.Set[file]
                .Rows.Select(row => row.Get<string>("record_number") is { } number && work.People.TryFind(number, out var person) ? person.Id : 0)
                .Where(id => id > 0),
        ];

    private static HashSet<int> UnitsIn(ImportWork work, RecordFile file) =>
        [
            .. work.Set[file]
                .Rows.Select(row => row.Get<string>("org_code") is { } code && work.Units.TryFind(code, out var unit) ? unit.Id : 0)
                .Where(id => id > 0),
        ];

    private static IQueryable<T> Kept<T>(IQueryable<T> facts)
        where T : Fact => People.Unscoped(facts);
}
