using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Records which localities a branch covers.</summary>
public sealed class CoverageService(RecordsContext context, MovementActs acts, TargetBranches branches, TimeProvider clock)
    : MovementService<CoverageEntry>(acts)
{
    /// <summary>The localities a branch may cover: of its commune, or where it has none of its district; and those it covers.</summary>
    public async Task<IReadOnlyList<Locality>> LocalitiesAsync(int branchId, CancellationToken cancellationToken = default)
    {
        var today = clock.Today;
        var places = context.BranchAffiliations.On(today).Where(place => place.BranchId == branchId);
        var communes = context
            .CommuneAffiliations.On(today)
            .Where(place => places.Any(own => own.CommuneId == place.CommuneId || (own.CommuneId == null && own.DistrictId == place.DistrictId)))
            .Select(place => place.CommuneId);
        var inCommunes = context.LocalityAffiliations.On(today).Where(place => communes.Contains(place.CommuneId)).Select(place => place.LocalityId);
        var covered = context.LocalityCoverages.On(today).Where(coverage => coverage.BranchId == branchId).Select(coverage => coverage.LocalityId);
        return await context
            .Localities.AsNoTracking()
            .Where(locality => inCommunes.Contains(locality.Id) || covered.Contains(locality.Id))
            .OrderBy(locality => locality.Name)
            .ThenBy(locality => locality.Code)
            .ToListAsync(cancellationToken);
    }

    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        CoverageEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var found = await branches.FindAsync(entry.Branch, null, isOwn: true, day, cancellationToken);
        if (found.Value is not { } branch)
        {
            return MovementRefusals.NotFound;
        }
        var isOffered = (await LocalitiesAsync(branch.Id, cancellationToken)).Any(one => one.Id == entry.LocalityId);
        var locality = isOffered ? await LocalityAsync(entry.LocalityId!.Value, cancellationToken) : null;
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: true, owesReason: false, clock.Today),
            entry.Kind is null ? MovementRefusals.KindMissing : null,
            locality is null ? MovementRefusals.LocalityUnknown : null,
            MovingRules.Arrival(branch, day),
            locality is null ? null
            : entry.Kind == CoverageKind.End ? CoverageRules.End(branch, locality, day)
            : CoverageRules.Begin(branch, locality, day),
        ]);
        return verdict.IsAllowed && locality is not null ? Planned(entry, branch, locality, day) : verdict;
    }

    private static PlannedAct Planned(CoverageEntry entry, TargetBranch branch, LocalityFacts locality, DateOnly day)
    {
        var ending = entry.Kind == CoverageKind.End ? CoverageRules.Ending(branch, locality, day) : null;
        return new PlannedAct
        {
            People = [],
            Consequences = [new Consequence(ending is null ? "Movements.WillCover" : "Movements.WillNotCover", branch.Name, locality.Name, day)],
            Doubts = [.. MovingRules.PaperDoubts(entry), .. CoverageRules.Doubts(entry.Kind!.Value, branch, locality, day)],
            Write = change =>
            {
                if (ending is null)
                {
                    change.Add(Coverage(branch.Id, locality.Id, day));
                }
                else
                {
                    change.Replace(ending, Coverage(branch.Id, locality.Id, ending.From, day));
                }
            },
        };
    }

    private static LocalityCoverage Coverage(int branch, int locality, DateOnly from, DateOnly? to = null) =>
        new()
        {
            BranchId = branch,
            LocalityId = locality,
            From = from,
            To = to,
        };

    private async Task<LocalityFacts> LocalityAsync(int id, CancellationToken cancellationToken)
    {
        var name = await context.Localities.Where(one => one.Id == id).Select(one => one.Name).SingleAsync(cancellationToken);
        var lives = await context
            .LocalityAffiliations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(place => place.LocalityId == id)
            .OrderBy(place => place.From)
            .Select(place => new Period(place.From, place.To))
            .ToListAsync(cancellationToken);
        var coverages = await (
            from coverage in context.LocalityCoverages
            where coverage.LocalityId == id
            join branch in context.Branches on coverage.BranchId equals branch.Id
            select new { coverage, branch.Name }
        )
            .IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return new LocalityFacts(id, name, Joined(lives), [.. coverages.Select(one => (one.coverage, one.Name))]);
    }

    /// <summary>A locality that went from one commune to another has lived on.</summary>
    private static List<Period> Joined(List<Period> lives) =>
        lives.Aggregate(
            new List<Period>(),
            (joined, life) =>
            {
                if (joined is [.., { } last] && last.To == life.From)
                {
                    joined[^1] = new Period(last.From, life.To);
                }
                else
                {
                    joined.Add(life);
                }
                return joined;
            }
        );
}
