using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>Turns what a decision orders into the facts that it closes and opens; pure, so that a preview is what is then written.</summary>
public static class StructurePlanner
{
    /// <summary>The plan, or every reason why the records contradict the decision.</summary>
    public static Outcome<StructurePlan> Plan(StructureOrders orders, StructureFacts facts)
    {
        var contradictions = Contradictions.Of(orders, facts).ToList();
        if (contradictions.Count > 0)
        {
            return Verdict.Of(contradictions);
        }
        var places = new PlacePlanning(orders, facts);
        var localities = new LocalityPlanning(orders, facts);
        var people = new MembershipPlanning(orders, facts);
        var memberships = people.Plan();
        var after = memberships.After(facts.Memberships).ToLookup(row => row.MemberId);
        var candidates = facts.Candidates.Where(one => orders.Ended.ContainsKey(one.BranchId)).ToLookup(one => orders.HeirOf(one.BranchId));
        var plan = new StructurePlan
        {
            Lives = places.Lives(),
            BranchPlaces = places.Branches(),
            CommunePlaces = places.Communes(),
            Areas = new AreaPlanning(orders, facts).Plan(),
            LocalityPlaces = localities.Places(),
            Coverages = localities.Coverages(),
            Memberships = memberships,
            Offices = new OfficePlanning(orders, facts, after).Plan(),
            Particulars = localities.Particulars(),
            Candidates = candidates
                .Where(heir => heir.Key is not null)
                .SelectMany(heir => heir.Select(one => (one.Id, Branch: heir.Key!.Value)))
                .ToDictionary(one => one.Id, one => one.Branch),
            Stays = new(
                [],
                [.. candidates.Where(heir => heir.Key is not null).SelectMany(heir => heir).Where(one => !(one.Since >= orders.On)).Select(StayOf)]
            ),
        };
        var left = Verdict.Of([
            .. people.Stranded.Distinct().Select(member => ReorganisationRefusals.MemberWithoutBranch(facts.People[member].Name)),
            .. candidates[null].Select(one => ReorganisationRefusals.CandidateWithoutBranch(one.Name)),
            .. places.Stranded.Distinct().Select(branch => ReorganisationRefusals.BranchWithoutPlace(facts.NameOf(branch))),
            .. localities.Stranded.Distinct().Select(one => ReorganisationRefusals.LocalityWithoutPlace(facts.Localities[one].Name)),
            .. OfficeRules.Wrong(orders, facts, after),
        ]);
        return !left.IsAllowed ? left
            : plan.IsEmpty ? ReorganisationRefusals.NothingChanges
            : plan;

        CandidateStay StayOf(FollowingCandidate one) =>
            new()
            {
                CandidateId = one.Id,
                BranchId = one.BranchId,
                From = one.Since ?? Period.Always,
                To = orders.On,
            };
    }
}
