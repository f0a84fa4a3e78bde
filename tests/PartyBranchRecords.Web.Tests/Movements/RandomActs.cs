using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Acts as nobody would think of them: any people, any day, any branch; what cannot be is refused.</summary>
internal sealed class RandomActs(RandomScene scene, Random random)
{
    private static readonly string[] Doubts =
    [
        "Movements.EffectiveBeforeDecision",
        "Movements.BranchBelowThree",
        "Movements.SecretaryLeaves",
        "Movements.ProbationaryInOffice",
        "Movements.LargeCommittee",
        "Movements.ReAdmittedEarly",
        "Movements.ReAdmittedBefore",
        "Movements.LikelySame",
        "Movements.CoveredByOthers",
        "Movements.LeftUncovered",
    ];

    /// <summary>What was tried, and what came of it.</summary>
    public async Task<(string Tried, Outcome<PlannedAct> Outcome)> ActAsync()
    {
        var people = await PeopleAsync(random.Next(4) == 0 ? random.Next(2, 4) : 1);
        return random.Next(14) switch
        {
            < 3 => await DoAsync<TransferService, TransferEntry>(Of<TransferEntry>(people) with { Kind = Any<TransferKind>(), Branch = AnyBranch() }),
            < 5 => await DoAsync<LeavingService, LeavingEntry>(Of<LeavingEntry>(people) with { Kind = Any<LeavingKind>() }),
            5 => await DoAsync<AbsenceService, AbsenceEntry>(
                Of<AbsenceEntry>(people) with
                {
                    Kind = Any<AbsenceKind>(),
                    Until = random.Next(2) == 0 ? null : scene.Host.Today.AddDays(random.Next(-200, 200)),
                }
            ),
            6 => await DoAsync<ReturnService, ReturnEntry>(Of<ReturnEntry>(people) with { Kind = Any<AbsenceKind>() }),
            7 or 8 => await DoAsync<OfficeService, OfficeEntry>(Of<OfficeEntry>(people) with { Office = Any<Office>(), Unit = await AnyUnitAsync() }),
            9 => await DoAsync<OfficeEndService, OfficeEndEntry>(Of<OfficeEndEntry>(people) with { Held = await AnyOfficeAsync(people) }),
            10 => await DoAsync<ArrivalService, ArrivalEntry>(Of<ArrivalEntry>(people) with { Branch = AnyBranch() }),
            11 => await DoAsync<ReAdmissionService, ReAdmissionEntry>(Of<ReAdmissionEntry>(people) with { Branch = AnyBranch() }),
            12 => await DoAsync<LetterService, LetterEntry>(Of<LetterEntry>(people)),
            _ => await DoAsync<CoverageService, CoverageEntry>(
                Of<CoverageEntry>([]) with
                {
                    Kind = Any<CoverageKind>(),
                    Branch = AnyBranch(),
                    LocalityId = scene.Localities[random.Next(scene.Localities.Count)],
                }
            ),
        };
    }

    private async Task<(string, Outcome<PlannedAct>)> DoAsync<TService, TEntry>(TEntry entry)
        where TService : MovementService<TEntry>
        where TEntry : MovementEntry =>
        ($"{entry} {string.Join(',', entry.People)}", await scene.WithAsync(services => services.GetRequiredService<TService>().RecordAsync(entry)));

    private T Of<T>(List<PersonKey> people)
        where T : MovementEntry, new()
    {
        var day = scene.Host.Today.AddDays(-random.Next(700));
        return new T
        {
            People = people,
            Decision = "1-QĐ/HU",
            DecidedOn = day.AddDays(-random.Next(10)),
            EffectiveOn = day,
            Reason = "Thử",
            FormId = Guid.NewGuid(),
            Confirmed = [.. Doubts],
        };
    }

    private Task<List<PersonKey>> PeopleAsync(int count) =>
        scene.Host.WithRecordsAsync(async context =>
        {
            var all = await context.Members.OrderBy(member => member.Id).Select(member => new { member.Id, member.Version }).ToListAsync();
            return Enumerable
                .Range(0, count)
                .Select(_ => all[random.Next(all.Count)])
                .DistinctBy(member => member.Id)
                .Select(member => new PersonKey { Id = member.Id, Version = member.Version })
                .ToList();
        });

    private Task<string?> AnyOfficeAsync(List<PersonKey> people) =>
        scene.Host.WithRecordsAsync(context =>
            context
                .OfficeHoldings.Where(holding => holding.MemberId == people[0].Id)
                .Select(holding => $"{holding.OrganisationId}:{holding.Office}")
                .FirstOrDefaultAsync()
        );

    private Task<string> AnyUnitAsync() =>
        scene.Host.WithRecordsAsync(async context =>
        {
            var codes = await context.Organisations.OrderBy(unit => unit.Id).Select(unit => unit.Code).ToListAsync();
            return codes[random.Next(codes.Count)];
        });

    private string AnyBranch() => scene.Branches[random.Next(scene.Branches.Count)].Code;

    private T Any<T>()
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
}
