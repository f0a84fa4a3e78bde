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
        var candidates = new CandidatePlanning(orders, facts);
        var quotas = new QuotaPlanning(orders, facts);
        var plan = new StructurePlan
        {
            Lives = places.Lives(),
            BranchPlaces = places.Branches(),
            CommunePlaces = places.Communes(),
            Areas = new AreaPlanning(orders, facts).Plan(),
            LocalityAreas = new LocalityAreaPlanning(orders, facts).Plan(),
            LocalityPlaces = localities.Places(),
            Coverages = localities.Coverages(),
            Memberships = memberships,
            Offices = new OfficePlanning(orders, facts, after).Plan(),
            Particulars = localities.Particulars(),
            Candidates = candidates.Branches(),
            Stays = candidates.Stays(),
            Quotas = quotas.Plan(),
        };
        var left = Verdict.Of([
            .. people.Stranded.Distinct().Select(member => ReorganisationRefusals.MemberWithoutBranch(facts.People[member].Name)),
            .. candidates.Stranded.Select(one => ReorganisationRefusals.CandidateWithoutBranch(one.Name)),
            .. places.Stranded.Distinct().Select(branch => ReorganisationRefusals.BranchWithoutPlace(facts.NameOf(branch))),
            .. localities.Stranded.Distinct().Select(one => ReorganisationRefusals.LocalityWithoutPlace(facts.Localities[one].Name)),
            .. OfficeRules.Wrong(orders, facts, after),
            .. quotas.Wrong(plan.BranchPlaces.After(facts.BranchPlaces), plan.CommunePlaces.After(facts.CommunePlaces)),
        ]);
        return !left.IsAllowed ? left
            : plan.IsEmpty ? ReorganisationRefusals.NothingChanges
            : plan;
    }
}
