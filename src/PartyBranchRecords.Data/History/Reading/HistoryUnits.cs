using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
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

    public IQueryable<Organisation> Units
    {
        get
        {
            var (own, below, standing, above) = (districts, communes, Standing, CommunePlaces);
            return context.Organisations.Where(unit =>
                EF.Constant(own).Contains(unit.Id)
                || EF.Constant(below).Contains(unit.Id)
                || standing.Any(place => place.BranchId == unit.Id)
                || above.Any(place =>
                    place.CommuneId == unit.Id
                    && (place.RemovedBy == null || !context.CommuneAffiliations.Any(other => other.CommuneId == unit.Id && other.RemovedBy == null))
                )
            );
        }
    }

    /// <summary>Who stands there today, or had last stood there when they left.</summary>
    public IQueryable<Member> People
    {
        get
        {
            var (today, standing) = (day, Standing);
            var places = Places.Where(place => place.RemovedBy == null);
            var stays = context.Memberships.Where(stay => stay.RemovedBy == null);
            return context.Members.Where(member =>
                stays.Any(stay =>
                    stay.MemberId == member.Id
                    && stay.From <= today
                    && (stay.To == null || stay.To > today)
                    && places.Any(place => place.BranchId == stay.BranchId && place.From <= today && (place.To == null || place.To > today))
                )
                || (
                    member.LeftOn <= today
                    && places.Any(place =>
                        place.BranchId == member.LastBranchId && place.From < member.LeftOn && (place.To == null || place.To >= member.LeftOn)
                    )
                )
                || (
                    !stays.Any(stay => stay.MemberId == member.Id)
                    && context.Memberships.Any(stay => stay.MemberId == member.Id && standing.Any(place => place.BranchId == stay.BranchId))
                )
            );
        }
    }

    /// <summary>Of a branch that stands there today; of one that stands nowhere, where it last did.</summary>
    public IQueryable<AdmissionCandidate> Candidates
    {
        get
        {
            var (today, standing) = (day, Standing);
            var on = context.BranchAffiliations.Where(place =>
                place.RemovedBy == null && place.From <= today && (place.To == null || place.To > today)
            );
            var here = Places.Where(place => place.RemovedBy == null && place.From <= today && (place.To == null || place.To > today));
            return context.Candidates.Where(candidate =>
                here.Any(place => place.BranchId == candidate.BranchId)
                || (!on.Any(place => place.BranchId == candidate.BranchId) && standing.Any(place => place.BranchId == candidate.BranchId))
            );
        }
    }

    public IQueryable<Locality> Localities
    {
        get
        {
            var units = Units;
            return context.Localities.Where(locality =>
                context.LocalityAffiliations.Any(place => place.LocalityId == locality.Id && units.Any(unit => unit.Id == place.CommuneId))
            );
        }
    }
}
