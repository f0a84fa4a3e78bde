using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Reporting;

namespace PartyBranchRecords.Web.Tests.Reorganisations;

/// <summary>A district whose units a test makes fact by fact, and the services as staff of the district call them. Today is 1 March 2026.</summary>
internal sealed class ReorganisationScene : IDisposable
{
    public static readonly DateOnly Today = new(2026, 3, 1);

    private readonly OfficeClock clock = new(Today);
    private int decisions;

    public ReorganisationScene()
    {
        Records.Context.Database.ExecuteSqlRaw("UPDATE ChangeCounters SET Last = 1");
        District = Records.District("H");
        Staff = User("can-bo").Id;
    }

    public TestRecords Records { get; } = new();
    public DistrictCommittee District { get; }
    public string Staff { get; }

    public RecordsUser User(string name, Role? role = null, Organisation? unit = null)
    {
        var user = Records.Save(new RecordsUser { UserName = name, DisplayName = $"Cán bộ {name}" });
        if (role is { } held)
        {
            Records.Save(
                new RoleAssignment
                {
                    UserId = user.Id,
                    Role = held,
                    OrganisationId = unit!.Id,
                    From = new DateOnly(2020, 1, 1),
                }
            );
        }
        return user;
    }

    /// <summary>An entry of last year with what a test does not care about filled in.</summary>
    public ReorganisationEntry Entry(ReorganisationSubject subject, ReorganisationKind kind, string on = "2025-07-01", params Organisation[] units) =>
        new()
        {
            Subject = subject,
            Kind = kind,
            Number = $"{++decisions}-QĐ/HU",
            DecidedOn = TestRecords.Day(on)!.Value.AddDays(-5) is var day && day > Today ? Today : day,
            EffectiveOn = TestRecords.Day(on),
            Units = [.. units.Select(unit => unit.Code)],
        };

    public ReorganisationEntry Merge(string on, string code, params Branch[] branches) =>
        Entry(ReorganisationSubject.Branches, ReorganisationKind.Merge, on, branches) with
        {
            Founded = [Village(code)],
        };

    public static FoundedUnit Village(string code, string? parent = null) =>
        new()
        {
            Code = code,
            Name = $"Chi bộ {code}",
            BranchKind = BranchKind.Village,
            Parent = parent,
        };

    /// <summary>Drafts it and puts it in force; the draft's key.</summary>
    public async Task<int> InForceAsync(ReorganisationEntry entry)
    {
        var outcome = await TryAsync(entry);
        outcome.Verdict.Refusals.ShouldBeEmpty();
        return outcome.Value!.Id;
    }

    public async Task<Outcome<ReorganisationDraft>> TryAsync(ReorganisationEntry entry, Scope? scope = null)
    {
        var key = await BeginAsync(entry);
        return await WithAsync(service => service.PutInForceAsync(key, Guid.NewGuid()), scope);
    }

    public async Task<DraftKey> BeginAsync(ReorganisationEntry entry)
    {
        await using var context = Open();
        var drafts = new ReorganisationDrafts(context, new CurrentAccount { UserId = Staff }, clock);
        return (await drafts.BeginAsync(District.Code, entry)).Value!;
    }

    public async Task TakeBackAsync(int id) => (await TryToTakeBackAsync(id)).Refusals.ShouldBeEmpty();

    public Task<Verdict> TryToTakeBackAsync(int id) => WithAsync(service => service.TakeBackAsync(id, "Ghi nhầm quyết định"));

    public async Task<T> WithAsync<T>(Func<ReorganisationService, Task<T>> act, Scope? scope = null)
    {
        await using var context = Open();
        context.Scope = scope ?? Scope.Whole(Today);
        var account = new CurrentAccount { UserId = Staff };
        var planning = new ReorganisationPlanning(context, new StructureReading(context), clock);
        var writer = new RecordsWriter(context, clock, account);
        return await act(
            new ReorganisationService(context, writer, planning, new ReorganisationRoles(context, clock), new TakingBack(context), account, clock)
        );
    }

    public async Task<T> SeeAsync<T>(Func<RecordsContext, Task<T>> look)
    {
        await using var context = Open();
        return await look(context);
    }

    /// <summary>Where a person stands on a day, by the code of the branch; null where nowhere.</summary>
    public Task<string?> BranchOfAsync(int member, string on) =>
        SeeAsync(context =>
            context
                .Memberships.On(TestRecords.Day(on)!.Value)
                .Where(row => row.MemberId == member)
                .Select(row => context.Branches.Where(branch => branch.Id == row.BranchId).Select(branch => branch.Code).First())
                .SingleOrDefaultAsync()
        )!;

    public async Task ShouldBeSoundAsync() => (await SeeAsync(context => new DoctorService(context).FindAsync())).ShouldBeEmpty();

    public RecordsContext Open() => Records.Open();

    public void Dispose() => Records.Dispose();
}
