using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Web.Tests.Reorganisations.ReorganisationScene;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>Communes, localities and a district, by decisions of last summer that are recorded on 1 March 2026.</summary>
public sealed class CommuneReorganisationTests : IDisposable
{
    private const string On = "2025-07-01";

    private readonly ReorganisationScene scene = new();
    private readonly CommuneCommittee x;
    private readonly CommuneCommittee y;
    private readonly Branch a;
    private readonly Branch b;

    public CommuneReorganisationTests()
    {
        x = scene.Records.Commune("X", scene.District);
        y = scene.Records.Commune("Y", scene.District);
        a = scene.Records.Branch("A", scene.District, x);
        b = scene.Records.Branch("B", scene.District, y);
    }

    public void Dispose() => scene.Dispose();

    private ReorganisationEntry Merged() =>
        scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Merge, On, x, y) with
        {
            Founded =
            [
                new FoundedUnit
                {
                    Code = "Z",
                    Name = "Đảng bộ xã Z",
                    CommuneKind = CommuneKind.Commune,
                },
            ],
        };

    [Fact]
    public async Task Branches_and_villages_follow_their_communes_and_the_offices_of_the_communes_end()
    {
        var officer = scene.Records.Member(a);
        scene.Records.Save(
            new OfficeHolding
            {
                MemberId = officer.Id,
                OrganisationId = x.Id,
                Office = Office.Secretary,
                From = new DateOnly(2020, 1, 1),
                AddedBy = 1,
            }
        );
        var village = scene.Records.Locality("V", x);
        var later = scene.Records.Branch("L", scene.District, y, from: "2025-10-01");

        await scene.InForceAsync(Merged() with { Offices = [new("Z", officer.Id, Office.Secretary)] });

        var z = await scene.SeeAsync(context => context.Communes.SingleAsync(commune => commune.Code == "Z"));
        var places = await scene.SeeAsync(context => context.BranchAffiliations.Where(place => place.To == null).ToListAsync());
        places.ShouldAllBe(place => place.CommuneId == z.Id && place.DistrictId == scene.District.Id);
        places.Single(place => place.BranchId == later.Id).From.ShouldBe(new DateOnly(2025, 10, 1));
        (
            await scene.SeeAsync(context => context.LocalityAffiliations.SingleAsync(place => place.LocalityId == village.Id && place.To == null))
        ).CommuneId.ShouldBe(z.Id);
        var offices = await scene.SeeAsync(context => context.OfficeHoldings.OrderBy(office => office.From).ToListAsync());
        offices.Select(office => (office.OrganisationId, office.To)).ShouldBe([(x.Id, new DateOnly(2025, 7, 1)), (z.Id, null)]);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task The_roles_of_users_follow_end_or_stay_as_chosen_and_come_back()
    {
        scene.Records.Member(a);
        var (first, second, third) = (
            scene.User("mot", Role.CommuneSecretary, x),
            scene.User("hai", Role.CommuneSecretary, y),
            scene.User("ba", Role.Leader, y)
        );
        var roles = await RolesAsync();

        var id = await scene.InForceAsync(
            Merged() with
            {
                Roles =
                [
                    new(roles.Single(role => role.UserId == second.Id).Id, RoleFate.Ends),
                    new(roles.Single(role => role.UserId == third.Id).Id, RoleFate.Stays),
                ],
            }
        );

        var z = await scene.SeeAsync(context => context.Communes.SingleAsync(commune => commune.Code == "Z"));
        var held = (await RolesAsync()).Where(role => role.To is null).ToList();
        held.Select(role => (role.UserId, role.OrganisationId, role.From))
            .ShouldBe([(third.Id, y.Id, new DateOnly(2020, 1, 1)), (first.Id, z.Id, Today)], ignoreOrder: true);

        await scene.TakeBackAsync(id);
        (await RolesAsync())
            .Select(role => (role.UserId, role.OrganisationId, role.From, role.To))
            .ShouldBe(roles.Select(role => (role.UserId, role.OrganisationId, role.From, role.To)), ignoreOrder: true);
    }

    [Fact]
    public async Task A_dissolved_commune_gives_its_branches_where_the_decision_says()
    {
        var (one, two) = (scene.Records.Branch("A1", scene.District, x), scene.Records.Branch("A2", scene.District, x));
        var entry = scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Dissolve, On, x) with
        {
            Branches = [new("A1", "Y"), new("A2", "H")],
        };
        (await scene.TryAsync(entry)).Verdict.Refusals.Select(refusal => refusal.Code).ShouldBe(["Reorganisations.BranchWithoutPlace"]);
        await scene.InForceAsync(entry with { Number = "7-QĐ", Into = "Y" });
        var places = await scene.SeeAsync(context =>
            context.BranchAffiliations.Where(place => place.To == null).ToDictionaryAsync(place => place.BranchId)
        );
        (places[a.Id].CommuneId, places[one.Id].CommuneId, places[two.Id].CommuneId).ShouldBe((y.Id, y.Id, null));
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_commune_goes_to_another_district_with_its_branches()
    {
        var other = scene.Records.District("K");
        await scene.InForceAsync(scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Reassign, On, x) with { Into = "K" });
        var place = await scene.SeeAsync(context => context.BranchAffiliations.SingleAsync(place => place.BranchId == a.Id && place.To == null));
        (place.DistrictId, place.CommuneId).ShouldBe((other.Id, x.Id));
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_commune_is_split_and_another_established_from_branches()
    {
        var a2 = scene.Records.Branch("A2", scene.District, x);
        await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Split, On, x) with
            {
                Founded =
                [
                    new FoundedUnit
                    {
                        Code = "X2",
                        Name = "Đảng bộ xã X2",
                        CommuneKind = CommuneKind.Commune,
                    },
                ],
                Into = "X",
                Branches = [new("A2", "X2")],
            }
        );
        await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Communes, ReorganisationKind.Establish, On) with
            {
                Founded =
                [
                    new FoundedUnit
                    {
                        Code = "W",
                        Name = "Đảng bộ xã W",
                        CommuneKind = CommuneKind.Commune,
                        Parent = "H",
                    },
                ],
                Branches = [new("B", "W")],
            }
        );
        var places = await scene.SeeAsync(context =>
            context.BranchAffiliations.Where(place => place.To == null).ToDictionaryAsync(place => place.BranchId, place => place.CommuneId)
        );
        var codes = await scene.SeeAsync(context => context.Communes.ToDictionaryAsync(commune => commune.Id, commune => commune.Code));
        (codes[places[a.Id]!.Value], codes[places[a2.Id]!.Value], codes[places[b.Id]!.Value]).ShouldBe(("X", "X2", "W"));
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task A_district_goes_into_its_province_with_all_below_it()
    {
        var grassroots = scene.Records.Branch("G", scene.District);
        scene.Records.Member(grassroots);
        var id = await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Districts, ReorganisationKind.Dissolve, On, scene.District) with
            {
                Founded = [new FoundedUnit { Code = "T", Name = "Đảng bộ tỉnh T" }],
            }
        );
        var province = await scene.SeeAsync(context => context.Districts.SingleAsync(district => district.Code == "T"));
        province.Kind.ShouldBe(DistrictLevel.Province);
        (await scene.SeeAsync(context => context.BranchAffiliations.Where(place => place.To == null).ToListAsync())).ShouldAllBe(place =>
            place.DistrictId == province.Id
        );
        (await scene.SeeAsync(context => context.CommuneAffiliations.Where(place => place.To == null).ToListAsync())).ShouldAllBe(place =>
            place.DistrictId == province.Id
        );
        await scene.ShouldBeSoundAsync();
        await scene.TakeBackAsync(id);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task Two_villages_become_one_with_their_branches_and_the_people_who_live_there()
    {
        var (v, w) = (scene.Records.Locality("V", x), scene.Records.Locality("W", x));
        scene.Records.Cover(v, a);
        scene.Records.Cover(w, a);
        var lives = scene.Records.Member(a, residence: w);
        await scene.InForceAsync(
            scene.Entry(ReorganisationSubject.Localities, ReorganisationKind.Merge, On) with
            {
                Units = ["V", "W"],
                Founded =
                [
                    new FoundedUnit
                    {
                        Code = "VW",
                        Name = "Bản VW",
                        LocalityKind = LocalityKind.Village,
                    },
                ],
            }
        );
        var made = await scene.SeeAsync(context => context.Localities.SingleAsync(locality => locality.Code == "VW"));
        (await scene.SeeAsync(context => context.LocalityCoverages.SingleAsync(row => row.To == null))).LocalityId.ShouldBe(made.Id);
        (await scene.SeeAsync(context => context.LocalityAffiliations.SingleAsync(row => row.To == null))).CommuneId.ShouldBe(x.Id);
        (
            await scene.SeeAsync(context => context.Particulars.SingleAsync(row => row.MemberId == lives.Id && row.To == null))
        ).ResidenceLocalityId.ShouldBe(made.Id);
        await scene.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task What_is_out_of_scope_is_not_known()
    {
        var refused = await scene.TryAsync(
            scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Reassign, On, a) with
            {
                Into = "FAR",
            },
            new Scope(Today, [scene.District.Id], [])
        );
        refused.Verdict.Refusals.ShouldHaveSingleItem().Values.ShouldBe(["FAR"]);
        var far = scene.Records.District("FAR");
        scene.Records.Commune("FAR-X", far);
        refused = await scene.TryAsync(
            scene.Entry(ReorganisationSubject.Branches, ReorganisationKind.Reassign, On, a) with
            {
                Into = "FAR-X",
            },
            new Scope(Today, [scene.District.Id], [])
        );
        refused.Verdict.Refusals.ShouldHaveSingleItem().Values.ShouldBe(["FAR-X"]);
    }

    private Task<List<RoleAssignment>> RolesAsync() => scene.SeeAsync(context => context.RoleAssignments.OrderBy(role => role.Id).ToListAsync());
}
