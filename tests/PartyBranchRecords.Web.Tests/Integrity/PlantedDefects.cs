using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Integrity;

/// <summary>Sound records, small enough to see through; each test plants one defect in them.</summary>
public abstract class PlantedDefects : IAsyncLifetime
{
    private protected static readonly DateOnly Start = TestData.Founded;
    private protected static readonly DateOnly Middle = new(2015, 1, 1);

    private readonly RecordsFile file = new();

    private protected RecordsContext Context { get; private set; } = null!;
    private protected TestData Data { get; private set; } = null!;
    private protected DistrictCommittee District { get; private set; } = null!;
    private protected CommuneCommittee Commune { get; private set; } = null!;
    private protected Branch Branch { get; private set; } = null!;
    private protected Member Member { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Context = file.Open();
        Data = new TestData(Context);
        District = await Data.DistrictAsync("SC");
        Commune = await Data.CommuneAsync(District, "SC-ML");
        Branch = await Data.BranchAsync(District, Commune, "SC-ML-01");
        Member = await Data.MemberAsync(Branch, admittedOn: new DateOnly(2010, 3, 1));
    }

    public async Task DisposeAsync()
    {
        await Context.DisposeAsync();
        file.Dispose();
    }

    private protected async Task OnlyAsync(string check, string subject) => (await FindAsync()).ShouldBe([(check, subject)]);

    private protected async Task<IEnumerable<(string Check, string Subject)>> FindAsync()
    {
        Context.ChangeTracker.Clear();
        return (await new DoctorService(Context).FindAsync()).Select(finding => (finding.Check, finding.Subject));
    }

    private protected Task<int> ExecuteAsync(string sql) => Context.Database.ExecuteSqlRawAsync(sql);

    private protected Absence AbsenceOf(DateOnly from, DateOnly? to) =>
        new()
        {
            MemberId = Member.Id,
            Kind = AbsenceKind.Exempt,
            From = from,
            To = to,
        };
}
