using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Web.Tests.Reporting.Oracle;

/// <summary>
/// The reports once more, slow and plain, written from "How the numbers are made": all facts in memory, looked at day by day.
/// It shares no code with the reports.
/// </summary>
internal sealed class ReportOracle(RecordsContext context)
{
    private readonly List<Organisation> organisations = [.. context.Organisations.OrderBy(o => o.Id)];
    private readonly List<OrganisationLife> lives = Believed<OrganisationLife>(context);
    private readonly List<BranchAffiliation> places = Believed<BranchAffiliation>(context);
    private readonly List<CommuneAffiliation> communePlaces = Believed<CommuneAffiliation>(context);
    private readonly List<BranchMembership> memberships = Believed<BranchMembership>(context);
    private readonly List<Admission> admissions = Believed<Admission>(context);
    private readonly List<MemberParticulars> particulars = Believed<MemberParticulars>(context);
    private readonly List<OfficeHolding> offices = Believed<OfficeHolding>(context);
    private readonly List<AdmissionQuota> quotas = Believed<AdmissionQuota>(context);
    private readonly List<CommitteeTerm> terms = Believed<CommitteeTerm>(context);
    private readonly List<Member> members = [.. context.Members];

    private static List<T> Believed<T>(RecordsContext context)
        where T : Fact => [.. context.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(fact => fact.RemovedBy == null)];

    public string Members(string asked, DateOnly day, ReportLevel by) =>
        Table("members,official,probationary,women,minority,local", asked, Units(asked, by, day, day), unit => Members(asked, day, unit, by));

    public string BranchSizes(string asked, DateOnly day, ReportLevel by) =>
        Table(
            "branches,below_3_official,few,from_few_to_8,from_9_to_29,from_30,mean,median,smallest,largest,with_committee,owing_committee,without_secretary",
            asked,
            Units(asked, by, day, day),
            unit => Sizes(asked, day, unit, by)
        );

    public string Structure(string asked, DateOnly day, ReportLevel by) =>
        Table(
            "grassroots_organisations,commune_committees,grassroots_branches,subordinate_branches,village,residential_group,school,health_station,police,military,agency,enterprise",
            asked,
            Units(asked, by, day, day),
            unit => Structure(asked, day, unit, by)
        );

    public string Quota(string asked, DateOnly from, DateOnly to, string? period, DateOnly? asOf, DateOnly today, ReportLevel by)
    {
        if (period is { Length: 9 })
        {
            (from, to) = TermOf(asked, period);
        }
        var last = asOf < to ? asOf.Value : to;
        var targetsOn = asOf ?? to;
        var units = Units(asked, by, from, last);
        units.AddRange(
            organisations
                .Where(o => Target(o, period, targetsOn) is not null && !Days(from, last).Any(day => Exists(o, day)) && LastStood(o, asked, by))
                .Select(o => o.Code)
        );
        var gone = Math.Clamp((asOf ?? today).DayNumber - from.DayNumber + 1, 0, to.DayNumber - from.DayNumber + 1);
        return Table(
            "target,admitted,percent_of_target,opening_members,percent_of_members,gap,pace_target,forecast,children_target,children_difference",
            asked,
            units.Distinct().ToList(),
            unit =>
            {
                var own = unit ?? asked;
                var target = own == "ALL" ? null : Target(organisations.Single(o => o.Code == own), period, targetsOn);
                var admitted = memberships.Count(m =>
                    m.Began is MembershipStart.Admission or MembershipStart.ReAdmission
                    && m.From >= from
                    && m.From <= last
                    && CountsIn(m.BranchId, m.From, asked, unit, by)
                );
                var opening = memberships.Count(m => On(m, from.AddDays(-1)) && CountsIn(m.BranchId, from.AddDays(-1), asked, unit, by));
                var below = organisations
                    .Where(o => Exists(o, last) && StandsDirectlyBelow(o, own, last))
                    .Select(o => Target(o, period, targetsOn))
                    .OfType<int>()
                    .ToList();
                int? children = target is null || below.Count == 0 ? null : below.Sum();
                return
                [
                    Text(target),
                    Text(admitted),
                    OneDecimal(100 * admitted, target),
                    Text(opening),
                    OneDecimal(100 * admitted, opening),
                    Text(target - admitted),
                    target is null ? "" : OneDecimal(target.Value * gone, to.DayNumber - from.DayNumber + 1),
                    "",
                    Text(children),
                    Text(children - target),
                ];
            }
        );
    }

    public string Roster(string asked, DateOnly day)
    {
        var rows =
            from m in memberships
            where On(m, day) && CountsIn(m.BranchId, day, asked, null, ReportLevel.Branch)
            let branch = organisations.Single(o => o.Id == m.BranchId)
            let member = members.Single(one => one.Id == m.MemberId)
            let admission = admissions.Single(a => a.MemberId == m.MemberId && a.Number == m.AdmissionNumber)
            let about = particulars.Single(p => p.MemberId == m.MemberId && On(p, day))
            select (
                branch.Code,
                member.SortKey,
                member.RecordNumber,
                Line: $"{branch.Code},{branch.Name},{member.RecordNumber},{member.FullName},{about.Sex},{about.BirthDate:yyyy-MM-dd},{about.Ethnicity},"
                    + $"{branch.Code},{admission.DecisionOn:yyyy-MM-dd},{admission.AdmittedOn:yyyy-MM-dd},{admission.OfficialOn:yyyy-MM-dd},"
                    + (admission.OfficialOn <= day ? "Official" : "Probationary")
            );
        var sorted = rows.OrderBy(row => row.Code, StringComparer.Ordinal)
            .ThenBy(row => row.SortKey, StringComparer.Ordinal)
            .ThenBy(row => row.RecordNumber, StringComparer.Ordinal);
        const string Head =
            "org_code,org_name,record_number,full_name,sex,birth_date,ethnicity,branch_code,decision_on,admitted_on,official_on,status";
        return string.Concat(sorted.Select(row => row.Line).Prepend(Head).Select(line => line + "\n"));
    }

    private string[] Members(string asked, DateOnly day, string? unit, ReportLevel by)
    {
        var standing = memberships.Where(m => On(m, day) && CountsIn(m.BranchId, day, asked, unit, by)).ToList();
        MemberParticulars About(BranchMembership m) => particulars.Single(p => p.MemberId == m.MemberId && On(p, day));
        return
        [
            Text(standing.Count),
            Text(standing.Count(m => IsOfficial(m, day))),
            Text(standing.Count(m => !IsOfficial(m, day))),
            Text(standing.Count(m => About(m).Sex == Sex.Female)),
            Text(standing.Count(m => About(m).Ethnicity != "Kinh")),
            Text(standing.Count(m => About(m).IsLocal == true && m.Began != MembershipStart.CadreAssignment)),
        ];
    }

    private string[] Sizes(string asked, DateOnly day, string? unit, ReportLevel by)
    {
        var branches = BranchesOn(asked, day, unit, by);
        int Members(Branch b) => memberships.Count(m => m.BranchId == b.Id && On(m, day));
        int Official(Branch b) => memberships.Count(m => m.BranchId == b.Id && On(m, day) && IsOfficial(m, day));
        int Limit(Branch b) => organisations.OfType<DistrictCommittee>().Single(d => d.Id == PlaceOn(b.Id, day)!.DistrictId).FewLimit;
        bool InOffice(Branch b, Office office) => offices.Any(o => o.OrganisationId == b.Id && o.Office == office && On(o, day));
        var sizes = branches.Select(Members).Order().ToList();
        return
        [
            Text(branches.Count),
            Text(branches.Count(b => Official(b) < 3)),
            Text(branches.Count(b => Members(b) < Limit(b))),
            Text(branches.Count(b => Members(b) >= Limit(b) && Members(b) <= 8)),
            Text(branches.Count(b => Members(b) is >= 9 and <= 29)),
            Text(branches.Count(b => Members(b) >= 30)),
            OneDecimal(sizes.Sum(), sizes.Count),
            sizes.Count == 0 ? ""
            : sizes.Count % 2 == 1 ? OneDecimal(sizes[sizes.Count / 2], 1)
            : OneDecimal(sizes[sizes.Count / 2 - 1] + sizes[sizes.Count / 2], 2),
            sizes.Count == 0 ? "" : Text(sizes[0]),
            sizes.Count == 0 ? "" : Text(sizes[^1]),
            Text(branches.Count(b => InOffice(b, Office.CommitteeMember))),
            Text(branches.Count(b => Official(b) >= 9 && !InOffice(b, Office.CommitteeMember))),
            Text(branches.Count(b => !InOffice(b, Office.Secretary))),
        ];
    }

    private string[] Structure(string asked, DateOnly day, string? unit, ReportLevel by)
    {
        var branches = BranchesOn(asked, day, unit, by);
        var communes = organisations
            .OfType<CommuneCommittee>()
            .Count(c =>
                Exists(c, day)
                && CommunePlaceOn(c.Id, day) is { } place
                && (asked == "ALL" || asked == c.Code || asked == CodeOf(place.DistrictId))
                && (unit is null || unit == (by == ReportLevel.District ? CodeOf(place.DistrictId) : c.Code))
            );
        var grassroots = branches.Count(b => PlaceOn(b.Id, day)!.CommuneId is null);
        return
        [
            Text(communes + grassroots),
            Text(communes),
            Text(grassroots),
            Text(branches.Count - grassroots),
            .. Enum.GetValues<BranchKind>().Select(kind => Text(branches.Count(b => b.Kind == kind))),
        ];
    }

    private List<Branch> BranchesOn(string asked, DateOnly day, string? unit, ReportLevel by) =>
        [.. organisations.OfType<Branch>().Where(b => Exists(b, day) && CountsIn(b.Id, day, asked, unit, by))];

    /// <summary>The units of a level that exist inside the organisation on one of the days.</summary>
    private List<string> Units(string asked, ReportLevel by, DateOnly first, DateOnly last) =>
        [
            .. organisations
                .Where(unit => Days(first, last).Any(day => Exists(unit, day) && IsOfLevel(unit, by, day) && IsInside(unit, asked, day)))
                .Select(unit => unit.Code),
        ];

    private bool IsOfLevel(Organisation unit, ReportLevel by, DateOnly day) =>
        by switch
        {
            ReportLevel.District => unit is DistrictCommittee,
            ReportLevel.Commune => unit is CommuneCommittee || (unit is Branch && PlaceOn(unit.Id, day) is { CommuneId: null }),
            _ => unit is Branch,
        };

    private bool IsInside(Organisation unit, string asked, DateOnly day) =>
        asked == "ALL"
        || unit.Code == asked
        || (unit is CommuneCommittee && CommunePlaceOn(unit.Id, day) is { } commune && CodeOf(commune.DistrictId) == asked)
        || (
            unit is Branch
            && PlaceOn(unit.Id, day) is { } place
            && (CodeOf(place.DistrictId) == asked || (place.CommuneId is { } id && CodeOf(id) == asked))
        );

    /// <summary>Whether what happens in a branch on a day counts for the asked organisation, and there in the row of a unit.</summary>
    private bool CountsIn(int branchId, DateOnly day, string asked, string? unit, ReportLevel by)
    {
        if (PlaceOn(branchId, day) is not { } place)
        {
            return false;
        }
        var (district, commune, branch) = (CodeOf(place.DistrictId), place.CommuneId is { } id ? CodeOf(id) : null, CodeOf(branchId));
        var inside = asked == "ALL" || asked == district || asked == commune || asked == branch;
        var row = by switch
        {
            ReportLevel.District => district,
            ReportLevel.Commune => commune ?? branch,
            _ => branch,
        };
        return inside && (unit is null || unit == row);
    }

    private bool StandsDirectlyBelow(Organisation unit, string above, DateOnly day) =>
        unit switch
        {
            CommuneCommittee => CommunePlaceOn(unit.Id, day) is { } place && CodeOf(place.DistrictId) == above,
            Branch => PlaceOn(unit.Id, day) is { } place && CodeOf(place.CommuneId ?? place.DistrictId) == above,
            _ => false,
        };

    private bool LastStood(Organisation unit, string asked, ReportLevel by)
    {
        if (unit is DistrictCommittee)
        {
            return by == ReportLevel.District && (asked == "ALL" || asked == unit.Code);
        }
        DatedFact? lastPlace =
            unit is Branch
                ? places.Where(p => p.BranchId == unit.Id).MaxBy(p => p.From)
                : communePlaces.Where(p => p.CommuneId == unit.Id).MaxBy(p => p.From);
        return lastPlace is not null && IsOfLevel(unit, by, lastPlace.From) && IsInside(unit, asked, lastPlace.From);
    }

    private static int? Target(IEnumerable<AdmissionQuota> revisions, DateOnly day) =>
        revisions.Where(q => q.SetOn <= day).OrderBy(q => q.SetOn).LastOrDefault()?.Target;

    private int? Target(Organisation unit, string? period, DateOnly day) =>
        Target(quotas.Where(q => q.OrganisationId == unit.Id && q.Period == period), day);

    /// <summary>The term of the organisation, else of the district above it, else 1 July to 30 June.</summary>
    public (DateOnly From, DateOnly To) TermOf(string asked, string name)
    {
        var (from, to) = (new DateOnly(int.Parse(name[..4]), 7, 1), new DateOnly(int.Parse(name[5..]), 6, 30));
        var unit = organisations.SingleOrDefault(o => o.Code == asked);
        CommitteeTerm? Of(int? id) => terms.SingleOrDefault(t => t.OrganisationId == id && t.Name == name);
        var term =
            Of(unit?.Id)
            ?? Days(from, to)
                .Reverse()
                .Select(day => PlaceOn(unit?.Id, day)?.DistrictId ?? CommunePlaceOn(unit?.Id, day)?.DistrictId)
                .Distinct()
                .Select(Of)
                .OfType<CommitteeTerm>()
                .FirstOrDefault();
        return term is null ? (from, to) : (term.From, term.To!.Value.AddDays(-1));
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static bool On(DatedFact fact, DateOnly day) => fact.From <= day && (fact.To is null || day < fact.To);

    private bool Exists(Organisation unit, DateOnly day) => lives.Any(life => life.OrganisationId == unit.Id && On(life, day));

    private BranchAffiliation? PlaceOn(int? branchId, DateOnly day) => places.SingleOrDefault(p => p.BranchId == branchId && On(p, day));

    private CommuneAffiliation? CommunePlaceOn(int? communeId, DateOnly day) =>
        communePlaces.SingleOrDefault(p => p.CommuneId == communeId && On(p, day));

    private bool IsOfficial(BranchMembership m, DateOnly day) =>
        admissions.Single(a => a.MemberId == m.MemberId && a.Number == m.AdmissionNumber).OfficialOn <= day;

    private string CodeOf(int id) => organisations.Single(o => o.Id == id).Code;

    private string Table(string columns, string asked, List<string> units, Func<string?, string[]> figures)
    {
        string NameOf(string code) => organisations.SingleOrDefault(o => o.Code == code)?.Name ?? code;
        var lines = units
            .Order(StringComparer.Ordinal)
            .Select(unit => $"{unit},{NameOf(unit)},{string.Join(',', figures(unit))}")
            .Prepend($"org_code,org_name,{columns}")
            .Append($"TOTAL,{NameOf(asked)},{string.Join(',', figures(null))}");
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Whole numbers only: tenths, rounded half away from zero.</summary>
    private static string OneDecimal(long dividend, long? divisor)
    {
        if (divisor is null or 0)
        {
            return "";
        }
        var tenths = (20 * dividend + divisor.Value) / (2 * divisor.Value);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }
}
