using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>From a blueprint and a day to everything that is kept of a district: the planners in their order.</summary>
internal static class DistrictPlanner
{
    public static DistrictPlan Plan(DistrictBlueprint blueprint, DateOnly today)
    {
        var plan = new DistrictPlan(blueprint, today)
        {
            District = new PlannedDistrict(blueprint.Code, blueprint.Name, blueprint.RecordsBegin) { Province = blueprint.Province },
        };
        var structure = new StructurePlanner(plan);
        var merges = new CommuneMergePlanner(plan, structure);
        structure.Lay();
        merges.PlanMerges();
        new ChangePlanner(plan, structure).Plan();
        merges.PlanDissolution();
        structure.CoverLocalities();
        new Chronicle(plan).Tell();
        LocalAdmissionPlanner.Plan(plan);
        new BranchOfficePlanner(plan).Plan();
        new CommitteeOfficePlanner(plan).Plan();
        new PostPlanner(plan).Plan();
        new QuotaPlanner(plan).Plan();
        RatingPlanner.Plan(plan);
        AbsencePlanner.Plan(plan);
        new CandidatePlanner(plan).Plan();
        new RecognitionPlanner(plan).Plan();
        LetterPlanner.Plan(plan);
        return plan;
    }
}
