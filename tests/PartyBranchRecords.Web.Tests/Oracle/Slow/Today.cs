namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>
/// Rule 12: "--structure now places every branch where it stands today; a dissolved one through the first successor named by the
/// decision that ended it, on until a living one, and where none is named at its last commune and district or their successors".
/// </summary>
internal sealed class Today(World world)
{
    private readonly Dictionary<string, (Unit Branch, Place? Place)> placed = [];

    /// <summary>The branch that carries the past of a branch, and where it stands.</summary>
    public (Unit Branch, Place? Place) Of(Unit branch)
    {
        if (!placed.TryGetValue(branch.Code, out var found))
        {
            placed[branch.Code] = found = Find(branch);
        }
        return found;
    }

    /// <summary>The living unit a unit became; itself if it lives, the last of the chain where none is named.</summary>
    public Unit Of(string code)
    {
        var unit = world.Find(code)!;
        var seen = new HashSet<string>();
        while (!unit.On(world.Today) && seen.Add(unit.Code) && SuccessorOf(unit) is { } next)
        {
            unit = next;
        }
        return unit;
    }

    public string DistrictOf(Unit commune) =>
        commune.On(world.Today) ? world.DistrictOf(commune, world.Today)! : Of(world.DistrictOf(commune, commune.To.AddDays(-1))!).Code;

    private (Unit, Place?) Find(Unit branch)
    {
        var last = Of(branch.Code);
        if (last.On(world.Today))
        {
            return (last, world.PlaceOf(last, world.Today));
        }
        return world.PlaceOf(last, last.To.AddDays(-1)) switch
        {
            null => (last, null),
            { Commune: "" } place => (last, new Place(Of(place.District).Code, "")),
            var place => (last, new Place(DistrictOf(Of(place.Commune)), Of(place.Commune).Code)),
        };
    }

    /// <summary>"the first successor named by the decision that ended it": the one in effect on the day it was dissolved.</summary>
    private Unit? SuccessorOf(Unit unit) =>
        world
            .Decisions.Where(decision => decision.EffectiveOn == unit.To && decision.Predecessors.Contains(unit.Code))
            .Select(decision => decision.Successors.Select(world.Find).FirstOrDefault(successor => successor?.Level == unit.Level))
            .FirstOrDefault(successor => successor is not null && successor != unit);
}
