using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>
/// District SC with communes A (branches A1, A2) and B (branch B1), district VB with branch V1, and the staff of both. Every branch
/// has five official members since 2010. Today is 15/06/2024.
/// </summary>
public sealed class MovementOffice : IAsyncLifetime
{
    private readonly Dictionary<string, Branch> branches = [];

    public RecordsHost Host { get; } = new();
    public RecordsBrowser Staff { get; private set; } = null!;
    public RecordsBrowser OtherStaff { get; private set; } = null!;
    public CommuneCommittee Commune { get; private set; } = null!;
    public DistrictCommittee District { get; private set; } = null!;

    public Branch this[string code] => branches[code];

    public async Task InitializeAsync()
    {
        await Host.ArrangeAsync(async data =>
        {
            District = await data.DistrictAsync("SC", "Đảng bộ huyện SC");
            Commune = await data.CommuneAsync(District, "A", "Đảng bộ xã A");
            var other = await data.CommuneAsync(District, "B", "Đảng bộ xã B");
            var beyond = await data.DistrictAsync("VB", "Đảng bộ huyện VB");
            await AddAsync(data, District, Commune, "A1", "Chi bộ bản Một");
            await AddAsync(data, District, Commune, "A2", "Chi bộ bản Hai");
            await AddAsync(data, District, other, "B1", "Chi bộ bản Một");
            await AddAsync(data, beyond, null, "V1", "Chi bộ Công an VB");
            await data.UserAsync("canbo", Role.DistrictStaff, District);
            await data.UserAsync("bithu", Role.CommuneSecretary, Commune);
            return await data.UserAsync("canbo-vb", Role.DistrictStaff, beyond);
        });
        Staff = await Host.SignInAsync("canbo");
        OtherStaff = await Host.SignInAsync("canbo-vb");
    }

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>One more member of a branch, official since 2011.</summary>
    public Task<Member> MemberAsync(string name, string branch = "A1") => Host.ArrangeAsync(data => data.MemberAsync(this[branch], name));

    public Task<OfficeHolding> OfficeAsync(Member member, Organisation unit, Office office, DateOnly? from = null) =>
        Host.ArrangeAsync(async data =>
        {
            var holding = new OfficeHolding
            {
                MemberId = member.Id,
                OrganisationId = unit.Id,
                Office = office,
                From = from ?? new DateOnly(2022, 3, 1),
            };
            await data.AddAsync(holding);
            return holding;
        });

    public Task<Member> SeeAsync(Member member) => Host.WithRecordsAsync(context => context.Members.SingleAsync(one => one.Id == member.Id));

    /// <summary>The believed memberships of a person, the first one first.</summary>
    public Task<List<BranchMembership>> MembershipsAsync(Member member) =>
        Host.WithRecordsAsync(context => context.Memberships.Where(one => one.MemberId == member.Id).OrderBy(one => one.From).ToListAsync());

    /// <summary>The figures of a month, of the district unless another unit is asked for.</summary>
    public Task<MovementFigures> MovementsAsync(int month, string unit = "SC") =>
        Host.WithRecordsAsync(async context =>
        {
            var request = new PeriodRequest
            {
                Organisation = unit,
                Period = new ReportPeriod(new DateOnly(2024, month, 1), new DateOnly(2024, month, 1).AddMonths(1).AddDays(-1)),
                Today = Host.Today,
            };
            return (await new MovementsReport(new ReportFacts(context)).RunAsync(request)).Value!.Total.Figures;
        });

    /// <summary>One more branch of commune A with five official members.</summary>
    public async Task<Branch> BranchAsync(TestData data)
    {
        var branch = await data.BranchAsync(District, Commune);
        for (var i = 0; i < 5; i++)
        {
            await data.MemberAsync(branch);
        }
        return branch;
    }

    public async Task ShouldBeSoundAsync() => (await Host.WithRecordsAsync(context => new DoctorService(context).FindAsync())).ShouldBeEmpty();

    private async Task AddAsync(TestData data, DistrictCommittee district, CommuneCommittee? commune, string code, string name)
    {
        branches[code] = await data.BranchAsync(district, commune, code, name);
        for (var i = 0; i < 5; i++)
        {
            await data.MemberAsync(branches[code], $"Lò Văn {code} {i}");
        }
    }
}
