using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Work;

/// <summary>
/// A district with the communes ML and KX on 15 June 2024. ML has a branch in order, where the cases of a test are put; KX another, and
/// whatever a test puts there is none of the secretary's of ML.
/// </summary>
public sealed class WorkScene : IAsyncLifetime
{
    public static readonly DateOnly Today = RecordsHost.UsualToday;

    public RecordsHost Host { get; } = new();
    public DistrictCommittee District { get; private set; } = null!;
    public CommuneCommittee Here { get; private set; } = null!;
    public CommuneCommittee There { get; private set; } = null!;
    public Branch First { get; private set; } = null!;
    public Branch Other { get; private set; } = null!;

    public Task InitializeAsync() =>
        Host.ArrangeAsync(async data =>
        {
            District = await data.DistrictAsync("SC");
            Here = await data.CommuneAsync(District, "ML");
            There = await data.CommuneAsync(District, "KX");
            First = await InOrderAsync(data, Here, "ML-1");
            Other = await InOrderAsync(data, There, "KX-1");
            await data.UserAsync("can-bo", Role.DistrictStaff, District);
            await data.UserAsync("bi-thu", Role.CommuneSecretary, Here);
            return await data.UserAsync("lanh-dao", Role.Leader, District);
        });

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The list as of a day; of everything unless a scope is given.</summary>
    public Task<IReadOnlyList<WorkItem>> ListAsync(DateOnly? day = null, Scope? scope = null) =>
        Host.WithRecordsAsync(context =>
        {
            context.Scope = scope ?? Scope.Whole(day ?? Today);
            return ListOf(context).OnAsync(day ?? Today);
        });

    /// <summary>Whom a kind names.</summary>
    public async Task<IReadOnlyList<string>> NamedAsync(WorkKind kind, DateOnly? day = null) =>
        [.. (await ListAsync(day)).Where(item => item.Kind == kind).Select(item => item.Subject.Name)];

    public static WorkList ListOf(RecordsContext context) =>
        new(new ReportFacts(context), new RuleEditionSource(context), new WorkingCalendarSource(context));

    public static Pipeline PipelineOf(RecordsContext context) =>
        new(new ReportFacts(context), new RuleEditionSource(context), new WorkingCalendarSource(context));

    public Task<Member> MemberAsync(string name, string admittedOn, bool probationary = false, Branch? branch = null) =>
        Host.ArrangeAsync(data => data.MemberAsync(branch ?? First, name, DateOnly.Parse(admittedOn), probationary));

    /// <summary>A candidate with steps in the order in which they were taken.</summary>
    public Task<AdmissionCandidate> CandidateAsync(string name, params (CandidateStepKind Kind, string On)[] steps) =>
        CandidateAsync(First, name, steps);

    public Task<AdmissionCandidate> CandidateAsync(Branch branch, string name, params (CandidateStepKind Kind, string On)[] steps) =>
        Host.ArrangeAsync(async data =>
        {
            var candidate = await data.SaveAsync(
                new AdmissionCandidate
                {
                    Number = $"UV-{name}",
                    FullName = name,
                    SortKey = PersonName.SortKey(name),
                    SearchKey = PersonName.SearchKey(name),
                    Sex = Sex.Female,
                    BirthDate = new DateOnly(2000, 1, 1),
                    BranchId = branch.Id,
                    Source = CandidateSource.YouthUnion,
                }
            );
            await data.AddAsync([
                .. steps.Select(step => new CandidateStep
                {
                    CandidateId = candidate.Id,
                    Kind = step.Kind,
                    On = DateOnly.Parse(step.On),
                }),
            ]);
            return candidate;
        });

    public Task AddAsync(params Domain.History.Fact[] facts) =>
        Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(facts);
            return true;
        });

    /// <summary>A branch with so many official members, a secretary and a committee in office.</summary>
    public async Task<Branch> InOrderAsync(
        TestData data,
        CommuneCommittee commune,
        string code,
        int officials = 9,
        bool hasSecretary = true,
        bool hasCommittee = true
    )
    {
        var branch = await data.BranchAsync(District, commune, code);
        for (var i = 0; i < officials; i++)
        {
            var member = await data.MemberAsync(branch, $"Đảng viên {code} {i}");
            if (hasSecretary && i == 0)
            {
                await data.AddAsync(InOffice(member, branch, Office.Secretary));
            }
            if (hasCommittee && i < 3)
            {
                await data.AddAsync(InOffice(member, branch, Office.CommitteeMember));
            }
        }
        return branch;
    }

    private static OfficeHolding InOffice(Member member, Branch branch, Office office) =>
        new()
        {
            MemberId = member.Id,
            OrganisationId = branch.Id,
            Office = office,
            From = new DateOnly(2022, 1, 1),
        };
}
