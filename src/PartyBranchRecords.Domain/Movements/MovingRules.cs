using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>
/// What stands in the way of a movement, and what must be confirmed. What has taken place is recorded with its true date: only an
/// order of days that cannot be is refused.
/// </summary>
public static class MovingRules
{
    /// <summary>The paper and its days.</summary>
    /// <param name="owesPaper">Nobody decides on a death.</param>
    public static IEnumerable<Refusal?> Occasion(MovementEntry entry, bool owesPaper, bool owesReason, DateOnly today)
    {
        yield return entry is { People: [], NamesPeople: true } ? MovementRefusals.NobodyChosen : null;
        yield return string.IsNullOrWhiteSpace(entry.Decision)
            ? (owesPaper || entry.DecidedOn is not null ? MovementRefusals.DecisionMissing : null)
            : NotLonger(entry.Decision, Change.DecisionLength, nameof(entry.Decision));
        yield return entry.DecidedOn is null
            ? (owesPaper || !string.IsNullOrWhiteSpace(entry.Decision) ? MovementRefusals.DecidedOnMissing : null)
            : NotAfter(entry.DecidedOn, today, nameof(entry.DecidedOn));
        yield return entry.EffectiveOn is null ? MovementRefusals.EffectiveOnMissing : NotAfter(entry.EffectiveOn, today, nameof(entry.EffectiveOn));
        yield return owesReason && string.IsNullOrWhiteSpace(entry.Reason)
            ? MovementRefusals.ReasonMissing
            : NotLonger(entry.Reason, Change.ReasonLength, nameof(entry.Reason));
    }

    /// <summary>Why the membership cannot end on the day: a later paper is recorded already.</summary>
    public static IEnumerable<Refusal> Ending(MovingPerson person, DateOnly day, Endings endings)
    {
        if (person.Last.To is { } left)
        {
            yield return MovementRefusals.LeftAlready(person.Name, left);
        }
        else if (day <= person.Last.From)
        {
            yield return MovementRefusals.MemberSince(person.Name, person.Branch.Name, person.Last.From);
        }
        foreach (var held in endings.Offices.Where(held => held.Holding.From >= day))
        {
            yield return MovementRefusals.OfficeSince(person.Name, held.Holding.Office, held.Unit, held.Holding.From);
        }
        foreach (var absence in endings.Absences.Where(absence => absence.From >= day))
        {
            yield return MovementRefusals.AbsentSince(person.Name, absence.Kind, absence.From);
        }
        foreach (var post in endings.Posts.Where(post => post.From >= day))
        {
            yield return MovementRefusals.PostSince(person.Name, post.From);
        }
    }

    /// <summary>Why a person cannot go on in a branch from the day.</summary>
    public static Refusal? Arrival(TargetBranch target, DateOnly day) =>
        target.Lives.Any(life => life.Covers(new Period(day))) ? null : MovementRefusals.BranchNotThere(target.Name, day);

    public static Refusal? Transfer(MovingPerson person, TargetBranch target) =>
        person.Last.To is null && person.Last.BranchId == target.Id ? MovementRefusals.AlreadyThere(person.Name, target.Name) : null;

    /// <summary>Why a person cannot have left: what came later would have been done by somebody outside.</summary>
    public static Refusal? Leaving(MovingPerson person, DateOnly day) =>
        person.Admissions.LastOrDefault()?.OfficialOn is { } officialOn && officialOn > day
            ? MovementRefusals.OfficialSince(person.Name, officialOn)
            : null;

    /// <summary>The units in which a person stands before the day and no longer from it.</summary>
    public static IReadOnlyCollection<int> UnitsLeft(MovingPerson person, TargetBranch target, DateOnly day) =>
        [.. UnitsOn(person, day).Except(UnitsOf(target.Id, target.Places, day))];

    /// <summary>The branch in which a person stands on a day, and the commune and district it stands in then.</summary>
    public static IReadOnlyList<int> UnitsOn(MovingPerson person, DateOnly day) =>
        person.Memberships.FirstOrDefault(row => row.Period.Contains(day)) is { } stands
            ? [.. UnitsOf(stands.BranchId, person.Places.Where(place => place.BranchId == stands.BranchId), day)]
            : [];

    /// <summary>What must be confirmed of the paper.</summary>
    public static IEnumerable<Refusal> PaperDoubts(MovementEntry entry) =>
        entry.EffectiveOn < entry.DecidedOn ? [MovementRefusals.EffectiveBeforeDecision] : [];

    /// <summary>What must be confirmed of the branches that people leave.</summary>
    public static IEnumerable<Refusal> BranchDoubts(IReadOnlyCollection<BranchLeft> branches, IEnumerable<HeldOffice> endingOffices)
    {
        var small = branches.Where(branch => branch.OfficialAfter < BranchSizeRules.ViableOfficialMembers && branch.OfficialGone > 0).ToList();
        if (small.Count > 0)
        {
            yield return MovementRefusals.BranchBelowThree(string.Join("; ", small.Select(branch => $"{branch.Name} ({branch.OfficialAfter})")));
        }
        var secretaries = endingOffices.Where(held => held.Holding is { Office: Office.Secretary, To: null }).Select(held => held.Unit).ToList();
        if (secretaries.Count > 0)
        {
            yield return MovementRefusals.SecretaryLeaves(string.Join("; ", secretaries));
        }
    }

    public static Refusal? NotAfter(DateOnly? day, DateOnly today, string field) => day > today ? MovementRefusals.AfterToday(field, today) : null;

    public static Refusal? NotLonger(string? text, int longest, string field) =>
        text?.Trim().Length > longest ? MovementRefusals.TooLong(field, longest) : null;

    private static IEnumerable<int> UnitsOf(int branch, IEnumerable<BranchAffiliation> places, DateOnly day) =>
        places
            .Where(place => place.Period.Contains(day))
            .SelectMany(place => new[] { place.CommuneId, place.DistrictId })
            .OfType<int>()
            .Prepend(branch);
}

/// <summary>A branch that people leave, counted today.</summary>
public sealed record BranchLeft(int Id, string Name, int Members, int Official, int Gone, int OfficialGone)
{
    public int MembersAfter => Members - Gone;
    public int OfficialAfter => Official - OfficialGone;
}
