using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Organisations;

/// <summary>
/// A district with two communes and a grassroots branch. ML-1 has nine official members, a committee and a secretary; ML-2 two
/// members and nobody in office; ML-OLD was dissolved on 1 January 2020.
/// </summary>
public sealed class District : IAsyncLifetime
{
    public static readonly DateOnly Dissolved = new(2020, 1, 1);

    private readonly Dictionary<string, RecordsBrowser> browsers = [];

    public RecordsHost Host { get; } = new();
    public int Id { get; private set; }
    public Member Secretary { get; private set; } = null!;
    public Branch First { get; private set; } = null!;

    public async Task<RecordsPage> OpenAsync(string address, string user = "can-bo")
    {
        if (!browsers.TryGetValue(user, out var browser))
        {
            browsers[user] = browser = await Host.SignInAsync(user);
        }
        return await browser.OpenAsync(address);
    }

    public Task InitializeAsync() =>
        Host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("SC", "Đảng bộ huyện SC");
            Id = district.Id;
            var here = await data.CommuneAsync(district, "ML", "Đảng bộ xã Mường Lạn");
            var there = await data.CommuneAsync(district, "KX", "Đảng bộ xã Khác");
            First = await data.BranchAsync(district, here, "ML-1", "Chi bộ bản Một");
            var second = await data.BranchAsync(district, here, "ML-2", "Chi bộ bản Hai", from: new DateOnly(2015, 1, 1));
            var old = await data.BranchAsync(district, here, "ML-OLD", "Chi bộ bản Cũ", to: Dissolved);
            await data.BranchAsync(district, there, "KX-1", "Chi bộ bản Khác");
            await data.BranchAsync(district, commune: null, "SC-CA", "Chi bộ Công an", BranchKind.Police);
            await data.BranchAsync(await data.DistrictAsync("VB"), commune: null, "VB-1");
            await FillFirstAsync(data);
            await data.MemberAsync(second, "Vì Văn Mới", admittedOn: new DateOnly(2024, 5, 2), probationary: true);
            await data.MemberAsync(second, "Vì Văn Cũ", admittedOn: new DateOnly(2016, 1, 1));
            await data.MemberAsync(old, "Hà Văn Lưu", leftOn: Dissolved);
            await data.AddAsync(
                QuotaOf(district, 4),
                QuotaOf(here, 2),
                new LocalityCoverage
                {
                    BranchId = First.Id,
                    LocalityId = await LocalityAsync(data, here, "BAN-1", "Bản Một"),
                    From = TestData.Founded,
                }
            );
            await data.UserAsync("can-bo", Role.DistrictStaff, district);
            await data.UserAsync("bi-thu", Role.CommuneSecretary, here);
            await data.UserAsync("lanh-dao", Role.Leader, district);
            await data.UserAsync("lanh-dao-xa", Role.Leader, there);
            return await data.UserAsync("quan-tri", Role.Administrator);
        });

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    private async Task FillFirstAsync(TestData data)
    {
        string[] names =
        [
            "Lò Văn Bình",
            "Lò Văn Ân",
            "Quàng Thị Ánh",
            "Lò Thị Đào",
            "Cà Văn Dũng",
            "Cà Văn Ba",
            "Hà Văn Bá",
            "Tòng Văn Ăn",
            "Lò Văn An",
        ];
        foreach (var name in names)
        {
            var member = await data.MemberAsync(First, name);
            Secretary = name == "Lò Văn Bình" ? member : Secretary;
        }
        var other = await data.MemberAsync(First, "Lèo Văn Yên");
        await data.AddAsync(
            InOffice(Secretary, Office.Secretary),
            InOffice(Secretary, Office.CommitteeMember),
            InOffice(other, Office.CommitteeMember)
        );
    }

    private OfficeHolding InOffice(Member member, Office office) =>
        new()
        {
            MemberId = member.Id,
            OrganisationId = First.Id,
            Office = office,
            From = new DateOnly(2022, 3, 1),
        };

    private static async Task<int> LocalityAsync(TestData data, CommuneCommittee commune, string code, string name)
    {
        var locality = await data.SaveAsync(
            new Locality
            {
                Code = code,
                Name = name,
                Kind = LocalityKind.Village,
            }
        );
        await data.AddAsync(
            new LocalityAffiliation
            {
                LocalityId = locality.Id,
                CommuneId = commune.Id,
                From = TestData.Founded,
            },
            new CommuneArea
            {
                CommuneId = commune.Id,
                Areas = Areas.Border | Areas.EspeciallyDifficult,
                From = TestData.Founded,
            }
        );
        return locality.Id;
    }

    private static AdmissionQuota QuotaOf(Organisation unit, int target) =>
        new()
        {
            OrganisationId = unit.Id,
            Period = "2024",
            Target = target,
            SetOn = new DateOnly(2024, 1, 5),
        };
}
