using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions;

/// <summary>A district with two communes and a branch in each, its staff and the secretary of the first commune. Today is 15/06/2024.</summary>
public sealed class AdmissionsOffice : IAsyncLifetime
{
    public RecordsHost Host { get; } = new();
    public Branch Branch { get; private set; } = null!;
    public Branch OtherBranch { get; private set; } = null!;
    public Member Helper { get; private set; } = null!;
    public RecordsBrowser Staff { get; private set; } = null!;
    public RecordsBrowser Secretary { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            var commune = await data.CommuneAsync(district, "SC-A", "Đảng bộ xã A");
            var other = await data.CommuneAsync(district, "SC-B", "Đảng bộ xã B");
            Branch = await data.BranchAsync(district, commune, "SC-A-1", "Chi bộ bản Một");
            OtherBranch = await data.BranchAsync(district, other, "SC-B-1", "Chi bộ bản Hai");
            Helper = await data.MemberAsync(Branch, "Lò Văn Giúp");
            await data.MemberAsync(OtherBranch, "Cầm Thị Khác");
            await data.UserAsync("canbo", Role.DistrictStaff, district);
            await data.UserAsync("canbo2", Role.DistrictStaff, district);
            await data.UserAsync("bithu", Role.CommuneSecretary, commune);
            return true;
        });
        Staff = await Host.SignInAsync("canbo");
        Secretary = await Host.SignInAsync("bithu");
    }

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A candidate with some steps behind, found on 01/02/2023; applied from the step of the application on.</summary>
    public Task<AdmissionCandidate> CandidateAsync(
        string name,
        Branch? branch = null,
        DateOnly? birthDate = null,
        params (CandidateStepKind Kind, DateOnly On)[] steps
    ) =>
        Host.ArrangeAsync(async data =>
        {
            var number = await data.Context.Candidates.CountAsync() + 1;
            var candidate = AdmissionCandidate.Found(
                $"THU-{number:000}",
                (branch ?? Branch).Id,
                new CandidateEntry
                {
                    FullName = name,
                    BirthYear = 2001,
                    Sex = Sex.Female,
                    Source = CandidateSource.YouthUnion,
                    FirstHelperId = Helper.Id,
                }
            );
            if (steps.Length > 0)
            {
                candidate.Keep(new ApplicantEntry { BirthDate = birthDate ?? new DateOnly(2001, 9, 2), Ethnicity = "Thái" });
            }
            await data.SaveAsync(candidate);
            foreach (var (kind, on) in steps.Prepend((CandidateStepKind.Identified, new DateOnly(2023, 2, 1))))
            {
                await data.AddAsync(
                    new CandidateStep
                    {
                        CandidateId = candidate.Id,
                        Kind = kind,
                        On = on,
                        Document = kind == CandidateStepKind.Decided ? "9-QĐ/HU" : null,
                    }
                );
            }
            return candidate;
        });

    public Task<AdmissionCandidate> ApplicantAsync(string name, Branch? branch = null, DateOnly? birthDate = null) =>
        CandidateAsync(name, branch, birthDate, (CandidateStepKind.DossierOpened, new DateOnly(2023, 9, 1)));

    public Task<AdmissionCandidate> DecidedAsync(string name) =>
        CandidateAsync(
            name,
            steps: [(CandidateStepKind.DossierOpened, new DateOnly(2023, 9, 1)), (CandidateStepKind.Decided, new DateOnly(2024, 5, 10))]
        );

    /// <summary>Where rules speak against what has taken place, a reason is given for each; otherwise the page itself.</summary>
    public static async Task<RecordsPage> GiveReasonsAsync(RecordsBrowser browser, RecordsPage page)
    {
        var asked = page.All("select[name*='Excuses']").Select(one => (one.GetAttribute("name")!, (string?)"RecordsIncomplete")).ToArray();
        return asked.Length == 0 ? page : await browser.SubmitAsync(page, "main form[method=post]", asked);
    }
}
