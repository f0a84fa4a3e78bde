using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

internal static class ReorganisationTexts
{
    /// <summary>Sáp nhập xã, giải thể chi bộ.</summary>
    public static string What(this Text text, ReorganisationSubject subject, ReorganisationKind kind) => text[$"Reorganisations.{subject}{kind}"];

    /// <summary>Every pair there is, the usual ones first.</summary>
    public static IEnumerable<SelectListItem> Whats(this Text text) =>
        from subject in Enum.GetValues<ReorganisationSubject>()
        from kind in ReorganisationRules.KindsOf(subject)
        select new SelectListItem(text.What(subject, kind), $"{subject}.{kind}");

    public static IEnumerable<SelectListItem> AsItems(this IEnumerable<ChoosableUnit> units) =>
        units.Select(unit => new SelectListItem(unit.Above is { } above ? $"{unit.Name} ({above})" : unit.Name, unit.Code));

    public static string OfficeIn(this Text text, Office office, string unit) => $"{text.Of(office)} {unit}";

    /// <summary>Branches of a commune, members of a branch.</summary>
    public static string CountOf(this Text text, ReorganisationSubject subject, ChoosableUnit unit) =>
        subject switch
        {
            ReorganisationSubject.Communes => text["Reorganisations.CountBranches", unit.Count],
            ReorganisationSubject.Branches when unit.Above is { } above => text["Reorganisations.CountMembersIn", unit.Count, above],
            ReorganisationSubject.Branches => text["Reorganisations.CountMembers", unit.Count],
            _ => unit.Above ?? "",
        };

    public static string IntoLabel(this Text text, ReorganisationSubject subject, ReorganisationKind kind) =>
        subject == ReorganisationSubject.Districts ? "Reorganisations.IntoProvince" : $"Reorganisations.Into{kind}";

    public static string? IntoHint(this Text text, ReorganisationSubject subject, ReorganisationKind kind) =>
        text.Find(text.IntoLabel(subject, kind) + "Hint");

    /// <summary>What it comes to there: 5 + 5 = 10.</summary>
    public static string HandedOn(this Text text, HandableQuota quota, QuotaTarget to) =>
        to.Own is { } own
            ? text["Reorganisations.QuotaAddedTo", to.Name, Show.Number(own), Show.Number(quota.Target), Show.Number(own + quota.Target)]
            : text["Reorganisations.QuotaGivenTo", to.Name, Show.Number(quota.Target)];

    /// <summary>How many there are, and how many of them are handed on.</summary>
    public static string CountOf(this Text text, IReadOnlyList<QuotaStays> quotas) =>
        quotas.Count(quota => quota.GoesTo is not null) is > 0 and var gone
            ? text["Reorganisations.QuotasHandedOn", quotas.Count, gone]
            : Show.Number(quotas.Count);

    public static string BecomesOf(this Text text, QuotaStays quota, NamesByCode names) =>
        quota.GoesTo is { } to ? text["Reorganisations.QuotaGoesTo", names.Of(to)]
        : quota.CountedIn is { } heir ? text["Reorganisations.QuotaStaysCounted", names.Of(heir)]
        : text["Reorganisations.QuotaStaysHere"];

    public static string FateOf(this Text text, AffectedRole role) =>
        role switch
        {
            { UnitEnds: false } => text["Reorganisations.RoleUnchanged"],
            { Fate: RoleFate.Follows, Heir: { } heir } => text["Reorganisations.RoleFollows", heir],
            { Fate: RoleFate.Stays } => text["Reorganisations.RoleStays"],
            _ => text["Reorganisations.RoleEnds"],
        };
}
