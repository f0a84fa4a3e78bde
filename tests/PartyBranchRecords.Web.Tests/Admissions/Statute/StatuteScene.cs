using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Admissions.Statute;

/// <summary>
/// A branch of nine members in an upland commune - six official ones who come, one away, one exempt, one on probation - whose
/// candidate was found, applied on 15/01/2024 and has two introducers. Today is 15/06/2024.
/// </summary>
public sealed class StatuteScene : IAsyncLifetime
{
    public static readonly DateOnly Applied = new(2024, 1, 15);
    public static readonly DateOnly Today = RecordsHost.UsualToday;

    public RecordsHost Host { get; } = new();
    public Branch Branch { get; private set; } = null!;
    public CommuneCommittee Commune { get; private set; } = null!;
    public Member Probationer { get; private set; } = null!;
    public AdmissionCandidate Candidate { get; private set; } = null!;

    /// <summary>Of another district.</summary>
    public AdmissionCandidate Stranger { get; private set; } = null!;

    public async Task InitializeAsync() =>
        await Host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync();
            Commune = await data.CommuneAsync(district, "SC-A");
            Branch = await data.BranchAsync(district, Commune, "SC-A-1");
            await data.AddAsync(
                new CommuneArea
                {
                    CommuneId = Commune.Id,
                    Areas = Areas.Upland,
                    From = new DateOnly(2020, 1, 1),
                }
            );
            var official = new List<Member>();
            for (var number = 1; number <= 6; number++)
            {
                official.Add(await data.MemberAsync(Branch, $"Lò Văn {number}"));
            }
            await AddAbsentAsync(data, AbsenceKind.Temporary, AbsenceKind.Exempt);
            await AddAbsentAsync(data, AbsenceKind.Exempt);
            Probationer = await data.MemberAsync(Branch, "Lò Văn Dự", new DateOnly(2023, 6, 3), probationary: true);
            await data.AddAsync(
                new RecognitionStep
                {
                    MemberId = Probationer.Id,
                    AdmissionNumber = 1,
                    Kind = RecognitionStepKind.BranchResolved,
                    On = new DateOnly(2024, 6, 10),
                }
            );
            Candidate = await AddCandidateAsync(data, Branch, "UV-1");
            foreach (var introducer in official[..2])
            {
                await data.AddAsync(
                    new Introduction
                    {
                        CandidateId = Candidate.Id,
                        MemberId = introducer.Id,
                        On = Applied,
                        TogetherSince = new DateOnly(2015, 1, 1),
                    }
                );
            }

            var other = await data.DistrictAsync("DB");
            Stranger = await AddCandidateAsync(data, await data.BranchAsync(other, code: "DB-1"), "UV-2");
            await data.UserAsync("canbo", Data.Access.Role.DistrictStaff, district);
            await data.UserAsync("bithu", Data.Access.Role.CommuneSecretary, Commune);
            await data.UserAsync("quantri", Data.Access.Role.Administrator);
            return true;
        });

    public Task DisposeAsync()
    {
        Host.Dispose();
        return Task.CompletedTask;
    }

    public Task AddAsync(params Domain.History.Fact[] facts) =>
        Host.ArrangeAsync(async data =>
        {
            await data.AddAsync(facts);
            return true;
        });

    public CandidateStep Step(CandidateStepKind kind, DateOnly on) =>
        new()
        {
            CandidateId = Candidate.Id,
            Kind = kind,
            On = on,
        };

    private async Task AddAbsentAsync(TestData data, params AbsenceKind[] kinds)
    {
        var member = await data.MemberAsync(Branch);
        await data.AddAsync([
            .. kinds.Select(kind => new Absence
            {
                MemberId = member.Id,
                Kind = kind,
                From = new DateOnly(2024, 1, 1),
            }),
        ]);
    }

    private static async Task<AdmissionCandidate> AddCandidateAsync(TestData data, Branch branch, string number)
    {
        var candidate = AdmissionCandidate.Found(
            number,
            branch.Id,
            new CandidateEntry
            {
                FullName = "Giàng Thị Mẫu",
                BirthYear = 2001,
                Sex = Sex.Female,
                Source = CandidateSource.YouthUnion,
            }
        );
        candidate.Keep(
            new ApplicantEntry
            {
                BirthDate = new DateOnly(2001, 9, 2),
                Ethnicity = "Mông",
                GeneralEducation = "5/12",
            }
        );
        await data.SaveAsync(candidate);
        await data.AddAsync([
            .. new[]
            {
                (CandidateStepKind.Identified, new DateOnly(2023, 2, 1)),
                (CandidateStepKind.Trained, new DateOnly(2023, 5, 1)),
                (CandidateStepKind.DossierOpened, Applied),
            }.Select(step => new CandidateStep
            {
                CandidateId = candidate.Id,
                Kind = step.Item1,
                On = step.Item2,
            }),
        ]);
        return candidate;
    }
}
