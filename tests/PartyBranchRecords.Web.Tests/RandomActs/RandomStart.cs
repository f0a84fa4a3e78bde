using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>
/// Two districts, four communes, eleven branches, eight localities and some forty people: members of all sorts, and some who have left;
/// with officers, posts, candidates, quotas and the roles of users.
/// </summary>
internal sealed class RandomStart
{
    private static readonly (MembershipEnd How, DateOnly On)[] Left =
    [
        (MembershipEnd.TransferOut, new DateOnly(2022, 3, 1)),
        (MembershipEnd.StruckOff, new DateOnly(2019, 3, 1)),
        (MembershipEnd.Resigned, new DateOnly(2023, 3, 1)),
        (MembershipEnd.Deceased, new DateOnly(2023, 3, 1)),
    ];

    /// <summary>Whose record says already that they will be official, after today.</summary>
    private static readonly DateOnly ToBeOfficial = new(2024, 9, 1);

    private int people;

    /// <summary>Makes them, and says whose account acts on them.</summary>
    public static async Task<string> MakeAsync(SqliteConnection into)
    {
        using var file = new RecordsFile();
        await using var context = file.Open();
        var staff = await new RandomStart().PopulateAsync(new TestData(context, RandomScene.Today));
        await context.Database.OpenConnectionAsync();
        ((SqliteConnection)context.Database.GetDbConnection()).BackupDatabase(into);
        return staff;
    }

    private async Task<string> PopulateAsync(TestData data)
    {
        var staff = "";
        foreach (var code in new[] { "D", "E" })
        {
            var district = await data.DistrictAsync(code);
            var user = await data.UserAsync($"can-bo-{code}", Role.DistrictStaff, district);
            staff = user.Id;
            await AddBranchAsync(data, district, null, $"{code}-B", Founded(0));
            foreach (var number in code == "D" ? new[] { 1, 2, 3 } : [1])
            {
                await AddCommuneAsync(data, district, $"{code}{number}", branches: code == "D" ? 2 : 3);
            }
        }
        return staff;
    }

    private async Task AddCommuneAsync(TestData data, DistrictCommittee district, string code, int branches)
    {
        var commune = await data.CommuneAsync(district, code);
        await data.UserAsync($"bi-thu-{code}", Role.CommuneSecretary, commune);
        await data.AddAsync(
            Quota(commune),
            new CommuneArea
            {
                CommuneId = commune.Id,
                Areas = Areas.Upland,
                From = TestData.Founded,
            }
        );
        for (var i = 0; i < branches; i++)
        {
            var branch = await AddBranchAsync(data, district, commune, $"{code}-B{i}", Founded(i));
            var locality = await data.SaveAsync(
                new Locality
                {
                    Code = $"{code}-T{i}",
                    Name = $"Bản {code} {i}",
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
                new LocalityCoverage
                {
                    LocalityId = locality.Id,
                    BranchId = branch.Id,
                    From = Founded(i),
                }
            );
        }
    }

    private async Task<Branch> AddBranchAsync(TestData data, DistrictCommittee district, CommuneCommittee? commune, string code, DateOnly from)
    {
        var branch = await data.BranchAsync(district, commune, code, from: from);
        await data.AddAsync(Quota(branch));
        var joined = from == TestData.Founded ? new DateOnly(2015, 5, 1) : from.AddMonths(1);
        var secretary = await data.MemberAsync(branch, admittedOn: joined);
        await data.AddAsync(
            new OfficeHolding
            {
                MemberId = secretary.Id,
                OrganisationId = branch.Id,
                Office = Office.Secretary,
                From = joined,
            },
            new OfficeHolding
            {
                MemberId = secretary.Id,
                OrganisationId = ((Organisation?)commune ?? district).Id,
                Office = Office.CommitteeMember,
                From = joined,
            },
            new CivicPost
            {
                MemberId = secretary.Id,
                Name = CivicPost.VillageHead,
                From = joined,
            }
        );
        await AddPathsAsync(
            data,
            away: await data.MemberAsync(branch, admittedOn: joined),
            probationary: await data.MemberAsync(branch, admittedOn: new DateOnly(2024, from == TestData.Founded ? 4 : 8, 1), probationary: true)
        );
        await StartCandidates.AddAsync(data, branch, people);
        var (how, on) = Left[people++ % Left.Length];
        var last = await (
            on > joined ? data.MemberAsync(branch, admittedOn: joined, leftOn: on, ended: how) : data.MemberAsync(branch, admittedOn: ToBeOfficial)
        );
        if (last.LeftOn is not null && how == MembershipEnd.TransferOut)
        {
            await data.AddAsync(
                new TransferLetter
                {
                    MemberId = last.Id,
                    Number = "1-GT",
                    IssuedOn = on,
                }
            );
        }
        return branch;
    }

    /// <summary>Somebody who is away, and of every other branch somebody whose recognition it has resolved.</summary>
    private async Task AddPathsAsync(TestData data, Member away, Member probationary)
    {
        await data.AddAsync(
            new Absence
            {
                MemberId = away.Id,
                Kind = AbsenceKind.Temporary,
                From = new DateOnly(2024, 3, 1),
            }
        );
        if (people % 2 == 0)
        {
            await data.AddAsync(
                new RecognitionStep
                {
                    MemberId = probationary.Id,
                    AdmissionNumber = 1,
                    Kind = RecognitionStepKind.BranchResolved,
                    On = new DateOnly(2024, 9, 1),
                    Document = "1-NQ/CB",
                }
            );
        }
    }

    private static AdmissionQuota Quota(Organisation unit) =>
        new()
        {
            OrganisationId = unit.Id,
            Period = "2024",
            Target = 2,
            SetOn = new DateOnly(2024, 1, 5),
        };

    /// <summary>The second branch of a commune is new.</summary>
    private static DateOnly Founded(int number) => number == 1 ? new DateOnly(2023, 7, 1) : TestData.Founded;
}
