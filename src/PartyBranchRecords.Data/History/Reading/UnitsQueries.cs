using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>
/// Who and what stands in a set of units, for queries that also read what is no longer believed and therefore leave every filter
/// out: by what is believed; and of those of whom nothing is believed any more - an import was undone - by what was.
/// </summary>
internal sealed class UnitsQueries(RecordsContext context, IReadOnlyList<int> inDistricts, IReadOnlyList<int> inCommunes, IReadOnlyList<int> own)
{
    // Arrays, as parameters: a query is compiled once, whoever asks it.
    private readonly int[] districts = [.. inDistricts];
    private readonly int[] communes = [.. inCommunes];
    private readonly int[] branches = [.. own];
    private readonly DateOnly day = context.Scope.Day;

    /// <summary>Where branches stood in the units, believed or not.</summary>
    public IQueryable<BranchAffiliation> Places =>
        context.BranchAffiliations.Where(place =>
            EF.Parameter(districts).Contains(place.DistrictId)
            || (place.CommuneId != null && EF.Parameter(communes).Contains(place.CommuneId.Value))
            || EF.Parameter(branches).Contains(place.BranchId)
        );

    public IQueryable<CommuneAffiliation> CommunePlaces =>
        context.CommuneAffiliations.Where(place =>
            EF.Parameter(districts).Contains(place.DistrictId) || EF.Parameter(communes).Contains(place.CommuneId)
        );

    /// <summary>The places that say whose a branch is or was, on whatever day.</summary>
    private IQueryable<BranchAffiliation> Standing =>
        Places.Where(place =>
            place.RemovedBy == null || !context.BranchAffiliations.Any(other => other.BranchId == place.BranchId && other.RemovedBy == null)
        );

    /// <summary>The keys of the branches that stand or stood there.</summary>
    public IQueryable<int> Branches => Standing.Select(place => place.BranchId);

    /// <summary>The keys of the units themselves and of what stands or stood below them.</summary>
    public IQueryable<int> Units
    {
        get
        {
            var communesBelow = CommunePlaces.Where(place =>
                place.RemovedBy == null || !context.CommuneAffiliations.Any(other => other.CommuneId == place.CommuneId && other.RemovedBy == null)
            );
            return context
                .Organisations.Where(unit => EF.Parameter(districts).Contains(unit.Id) || EF.Parameter(communes).Contains(unit.Id))
                .Select(unit => unit.Id)
                .Union(communesBelow.Select(place => place.CommuneId))
                .Union(Branches);
        }
    }

    /// <summary>The keys of those who stand there today, or had last stood there when they left.</summary>
    public IQueryable<int> People
    {
        get
        {
            var (today, standing) = (day, Branches);
            var places = Places.Where(place => place.RemovedBy == null);
            var stays = context.Memberships.Where(stay => stay.RemovedBy == null);
            var here =
                from place in places
                where place.From <= today && (place.To == null || place.To > today)
                join stay in stays on place.BranchId equals stay.BranchId
                where stay.From <= today && (stay.To == null || stay.To > today)
                select stay.MemberId;
            var left =
                from place in places
                join member in context.Members on place.BranchId equals member.LastBranchId
                where member.LeftOn <= today && place.From < member.LeftOn && (place.To == null || place.To >= member.LeftOn)
                select member.Id;
            var nobody =
                from stay in context.Memberships
                where stay.RemovedBy != null && standing.Contains(stay.BranchId) && !stays.Any(other => other.MemberId == stay.MemberId)
                select stay.MemberId;
            return here.Union(left).Union(nobody);
        }
    }

    /// <summary>The keys of the candidates of a branch that stands there today; of one that stands nowhere, where it last did.</summary>
    public IQueryable<int> Candidates
    {
        get
        {
            var (today, standing) = (day, Branches);
            var on = context.BranchAffiliations.Where(place =>
                place.RemovedBy == null && place.From <= today && (place.To == null || place.To > today)
            );
            var here = Places.Where(place => place.RemovedBy == null && place.From <= today && (place.To == null || place.To > today));
            return context
                .Candidates.Where(candidate =>
                    here.Select(place => place.BranchId).Contains(candidate.BranchId)
                    || (!on.Any(place => place.BranchId == candidate.BranchId) && standing.Contains(candidate.BranchId))
                )
                .Select(candidate => candidate.Id);
        }
    }

    /// <summary>The keys of the localities that belong or belonged to one of the communes.</summary>
    public IQueryable<int> Localities
    {
        get
        {
            var units = Units;
            return context.LocalityAffiliations.Where(place => units.Contains(place.CommuneId)).Select(place => place.LocalityId);
        }
    }
}
