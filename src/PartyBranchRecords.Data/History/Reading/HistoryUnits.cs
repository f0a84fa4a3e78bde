using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>
/// Who and what stands in a set of units, for queries that also read what is no longer believed and therefore leave every filter
/// out: by what is believed; and of those of whom nothing is believed any more - an import was undone - by what was. The units stand
/// in the commands as they are, for they stand in them very often, and a command takes only so many parameters.
/// </summary>
internal sealed class HistoryUnits
{
    private readonly RecordsContext context;
    private readonly IReadOnlyList<int> districts;
    private readonly IReadOnlyList<int> communes;
    private readonly IReadOnlyList<int> branches;
    private readonly DateOnly day;

    private HistoryUnits(RecordsContext context, IReadOnlyList<int> districts, IReadOnlyList<int> communes, IReadOnlyList<int> branches)
    {
        (this.context, this.districts, this.communes, this.branches) = (context, districts, communes, branches);
        (Everything, day) = (false, context.Scope.Day);
    }

    /// <summary>The reader's own.</summary>
    public static HistoryUnits OfReader(RecordsContext context) =>
        new(context, context.Scope.Districts, context.Scope.Communes, []) { Everything = context.Scope.Everything };

    /// <summary>One unit with what is below it, whoever reads.</summary>
    public static HistoryUnits Of(RecordsContext context, Organisation unit) =>
        new(context, unit is DistrictCommittee ? [unit.Id] : [], unit is CommuneCommittee ? [unit.Id] : [], unit is Branch ? [unit.Id] : []);

    /// <summary>Everything, where something else has asked already what may be read.</summary>
    public HistoryUnits Whole => new(context, [], [], []) { Everything = true };

    public bool Everything { get; private init; }

    /// <summary>Whether its reader may know how a membership ended wherever it was: district staff.</summary>
    public bool KnowsEveryEnd => Everything || districts.Count > 0;

    /// <summary>Where branches stood in the units, believed or not.</summary>
    public IQueryable<BranchAffiliation> Places
    {
        get
        {
            var (inDistricts, inCommunes, own) = (districts, communes, branches);
            return context.BranchAffiliations.Where(place =>
                EF.Constant(inDistricts).Contains(place.DistrictId)
                || (place.CommuneId != null && EF.Constant(inCommunes).Contains(place.CommuneId.Value))
                || EF.Constant(own).Contains(place.BranchId)
            );
        }
    }

    public IQueryable<CommuneAffiliation> CommunePlaces
    {
        get
        {
            var (inDistricts, own) = (districts, communes);
            return context.CommuneAffiliations.Where(place =>
                EF.Constant(inDistricts).Contains(place.DistrictId) || EF.Constant(own).Contains(place.CommuneId)
            );
        }
    }

    /// <summary>The places that say whose a branch is or was, on whatever day.</summary>
    public IQueryable<BranchAffiliation> Standing =>
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
            var (inDistricts, own) = (districts, communes);
            var communesBelow = CommunePlaces.Where(place =>
                place.RemovedBy == null || !context.CommuneAffiliations.Any(other => other.CommuneId == place.CommuneId && other.RemovedBy == null)
            );
            return context
                .Organisations.Where(unit => EF.Constant(inDistricts).Contains(unit.Id) || EF.Constant(own).Contains(unit.Id))
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
