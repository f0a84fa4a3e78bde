using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Access;

/// <summary>What holds for roles, whoever gives and takes them.</summary>
public static class AccountRules
{
    /// <summary>An administrator has no unit; staff have a district, a secretary has a commune, a leader has either.</summary>
    public static Refusal? WrongUnit(Role role, OrganisationLevel? unit) =>
        (role, unit) switch
        {
            (Role.Administrator, null) => null,
            (Role.Administrator, _) => AccountRefusals.UnitNotAskedFor,
            (_, null) => AccountRefusals.UnitMissing,
            (Role.DistrictStaff, OrganisationLevel.District) => null,
            (Role.CommuneSecretary, OrganisationLevel.Commune) => null,
            (Role.Leader, OrganisationLevel.District or OrganisationLevel.Commune) => null,
            _ => AccountRefusals.WrongUnit(role),
        };

    /// <summary>A role may be given when its unit fits, its period is not empty, and the account does not hold it there in that time.</summary>
    public static Verdict MayGive(HeldRole given, OrganisationLevel? unit, IEnumerable<HeldRole> held) =>
        Verdict.Of(
            WrongUnit(given.Role, unit),
            given.Period.IsEmpty ? AccountRefusals.RoleEndsBeforeItBegins : null,
            held.Any(other => other.Role == given.Role && other.OrganisationId == given.OrganisationId && other.Period.Overlaps(given.Period))
                ? AccountRefusals.RoleHeldAlready
                : null
        );

    /// <summary>A role may end today or later - nobody's past is rewritten - and not later than it would anyway.</summary>
    public static Verdict MayEnd(HeldRole held, DateOnly end, DateOnly today) =>
        Verdict.Of(
            end < today ? AccountRefusals.RoleEndsInThePast(today) : null,
            held.To is { } known && known < end ? AccountRefusals.RoleEndsEarlier(known) : null
        );

    /// <summary>Somebody must remain who manages accounts: from the day on, and without an end.</summary>
    /// <param name="others">The roles of the other accounts that can sign in, and what else this one holds if it can.</param>
    /// <param name="day">The day from which the account or the role is gone.</param>
    public static bool LeavesAnAdministrator(IEnumerable<HeldRole> others, DateOnly day) =>
        others.Any(other => other is { Role: Role.Administrator, To: null } && other.From <= day);
}

/// <summary>A role as the rules look at it.</summary>
public sealed record HeldRole(Role Role, int? OrganisationId, DateOnly From, DateOnly? To)
{
    public Period Period => new(From, To);
}
