using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>
/// District 100 with communes 10 (branches 1 and 2, village 51) and 20 (branch 3, village 52), and district 200. Branch 4, commune 30 and
/// village 53 are founded by the decision of 1 July 2025.
/// </summary>
internal static class Structures
{
    public static readonly DateOnly On = new(2025, 7, 1);
    public static readonly DateOnly Long = new(2020, 1, 1);
    public static readonly DateOnly Later = new(2025, 9, 1);

    private static readonly KnownUnit[] Known =
    [
        Unit(1, OrganisationLevel.Branch),
        Unit(2, OrganisationLevel.Branch),
        Unit(3, OrganisationLevel.Branch),
        Unit(4, OrganisationLevel.Branch),
        Unit(10, OrganisationLevel.Commune),
        Unit(20, OrganisationLevel.Commune),
        Unit(30, OrganisationLevel.Commune),
        Unit(100, OrganisationLevel.District),
        Unit(200, OrganisationLevel.District),
    ];

    /// <summary>Branches 1 and 2 become branch 4.</summary>
    public static StructureOrders Merge =>
        new()
        {
            On = On,
            Ended = new Dictionary<int, int?> { [1] = 4, [2] = 4 },
            Founded = [4],
            Parents = new Dictionary<int, int> { [4] = 10 },
            Predecessors = [1, 2],
            Successors = [4],
        };

    /// <summary>Communes 10 and 20 become commune 30.</summary>
    public static StructureOrders MergeCommunes =>
        new()
        {
            On = On,
            Ended = new Dictionary<int, int?> { [10] = 30, [20] = 30 },
            Founded = [30],
            Parents = new Dictionary<int, int> { [30] = 100 },
            Predecessors = [10, 20],
            Successors = [30],
        };

    /// <summary>Branch 1 goes on, and some of its people found branch 4.</summary>
    public static StructureOrders Split(params int[] people) =>
        new()
        {
            On = On,
            Founded = [4],
            Parents = new Dictionary<int, int> { [4] = 10 },
            People = people.ToDictionary(member => member, _ => 4),
            Predecessors = [1],
            Successors = [1, 4],
        };

    public static StructureFacts Facts(params Fact[] further) =>
        new()
        {
            Units = Known.ToDictionary(unit => unit.Id),
            Localities = new[] { 51, 52, 53 }.ToDictionary(id => id, id => Unit(id, default)),
            Lives =
            [
                .. Known.Where(unit => unit.Id is not (4 or 30)).Select(unit => new OrganisationLife { OrganisationId = unit.Id, From = Long }),
                .. further.OfType<OrganisationLife>(),
            ],
            BranchPlaces = [Place(1, 10), Place(2, 10), Place(3, 20), .. further.OfType<BranchAffiliation>()],
            CommunePlaces = [Under(10), Under(20), .. further.OfType<CommuneAffiliation>()],
            Areas = [.. further.OfType<CommuneArea>()],
            LocalityPlaces = [Lies(51, 10), Lies(52, 20), .. further.OfType<LocalityAffiliation>()],
            Coverages = [.. further.OfType<LocalityCoverage>()],
            Memberships = [.. further.OfType<BranchMembership>()],
            Offices = [.. further.OfType<OfficeHolding>()],
            Particulars = [.. further.OfType<MemberParticulars>()],
            Quotas = [.. further.OfType<AdmissionQuota>()],
            People = further
                .OfType<BranchMembership>()
                .Select(row => row.MemberId)
                .Concat(further.OfType<OfficeHolding>().Select(office => office.MemberId))
                .Distinct()
                .ToDictionary(id => id, id => Person(id, Long)),
        };

    public static StructurePlan Planned(StructureOrders orders, StructureFacts facts)
    {
        var outcome = StructurePlanner.Plan(orders, facts);
        outcome.Verdict.Refusals.ShouldBeEmpty();
        return outcome.Value!;
    }

    public static IEnumerable<string> Refused(StructureOrders orders, StructureFacts facts) =>
        StructurePlanner.Plan(orders, facts).Verdict.Refusals.Select(refusal => refusal.Code.Replace("Reorganisations.", ""));

    public static KnownPerson Person(int id, DateOnly? officialOn) =>
        new(id, $"Lò Văn {id}", "", new Dictionary<int, DateOnly?> { [1] = officialOn });

    public static BranchMembership Member(
        int id,
        int branch,
        DateOnly? from = null,
        DateOnly? to = null,
        MembershipEnd ended = MembershipEnd.TransferOut
    ) =>
        new()
        {
            MemberId = id,
            BranchId = branch,
            From = from ?? Long,
            To = to,
            Began = MembershipStart.Admission,
            Ended = to is null ? null : ended,
        };

    public static OfficeHolding Holds(int member, int unit, Office office = Office.Secretary, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            MemberId = member,
            OrganisationId = unit,
            Office = office,
            From = from ?? Long,
            To = to,
        };

    public static BranchAffiliation Place(int branch, int commune, DateOnly? from = null, DateOnly? to = null, int district = 100) =>
        new()
        {
            BranchId = branch,
            CommuneId = commune,
            DistrictId = district,
            From = from ?? Long,
            To = to,
        };

    public static CommuneAffiliation Under(int commune, int district = 100, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            CommuneId = commune,
            DistrictId = district,
            From = from ?? Long,
            To = to,
        };

    public static CommuneArea Area(int commune, Areas areas, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            CommuneId = commune,
            Areas = areas,
            From = from ?? Long,
            To = to,
        };

    public static LocalityAffiliation Lies(int locality, int commune, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            LocalityId = locality,
            CommuneId = commune,
            From = from ?? Long,
            To = to,
        };

    public static LocalityCoverage Covers(int branch, int locality, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            BranchId = branch,
            LocalityId = locality,
            From = from ?? Long,
            To = to,
        };

    public static AdmissionQuota Target(int unit, int target, DateOnly? setOn = null, string period = "2025") =>
        new()
        {
            OrganisationId = unit,
            Period = period,
            Target = target,
            SetOn = setOn ?? new DateOnly(2025, 1, 5),
        };

    private static KnownUnit Unit(int id, OrganisationLevel level) => new(id, $"{id}", $"Đơn vị {id}", level);
}
