using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Acts on people as nobody would think of them: any people, any day, any branch; what cannot be is refused.</summary>
internal sealed class RandomMovements(RandomScene scene, Random random)
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
        "Movements.TwoVillageHeads",
    ];

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        var kind = random.Next(18);
        var people = await PeopleAsync(random.Next(4) == 0 ? random.Next(2, 4) : 1, areGone: kind is 11 or 12 or 13);
        switch (kind)
        {
            case < 4:
                return await DoAsync<TransferService, TransferEntry>(
                    Of<TransferEntry>(people, on) with
                    {
                        Kind = random.Any<TransferKind>(),
                        Branch = await AnyBranchAsync(),
                    }
                );
            case < 6:
                return await DoAsync<LeavingService, LeavingEntry>(Of<LeavingEntry>(people, on) with { Kind = random.Any<LeavingKind>() });
            case 6:
                var until = random.Half() ? (DateOnly?)null : RandomScene.Today.AddDays(random.Next(-200, 200));
                return await DoAsync<AbsenceService, AbsenceEntry>(
                    Of<AbsenceEntry>(people, on) with
                    {
                        Kind = random.Any<AbsenceKind>(),
                        Until = until,
                    }
                );
            case 7:
                return await DoAsync<ReturnService, ReturnEntry>(Of<ReturnEntry>(people, on) with { Kind = random.Any<AbsenceKind>() });
            case 8 or 9:
                return await DoAsync<OfficeService, OfficeEntry>(
                    Of<OfficeEntry>(people, on) with
                    {
                        Office = random.Any<Office>(),
                        Unit = await UnitOfAsync(people[0].Id),
                    }
                );
            case 10:
                return await DoAsync<OfficeEndService, OfficeEndEntry>(Of<OfficeEndEntry>(people, on) with { Held = await AnyOfficeAsync(people) });
            case 11:
                return await DoAsync<ArrivalService, ArrivalEntry>(Of<ArrivalEntry>(people, on) with { Branch = await AnyBranchAsync() });
            case 12:
                return await DoAsync<ReAdmissionService, ReAdmissionEntry>(Of<ReAdmissionEntry>(people, on) with { Branch = await AnyBranchAsync() });
            case 13:
                return await DoAsync<LetterService, LetterEntry>(Of<LetterEntry>(people, on));
            case 14:
                return await DoAsync<NewcomerService, NewcomerEntry>(await NewcomerAsync(on));
            case 15:
                return await DoAsync<PostService, PostEntry>(Of<PostEntry>(people, on) with { LocalityId = await AnyLocalityAsync() });
            case 16:
                return await DoAsync<PostEndService, PostEndEntry>(Of<PostEndEntry>(people, on) with { Held = await AnyPostAsync(people) });
            default:
                return await DoAsync<CoverageService, CoverageEntry>(
                    Of<CoverageEntry>([], on) with
                    {
                        Kind = random.Any<CoverageKind>(),
                        Branch = await AnyBranchAsync(),
                        LocalityId = await AnyLocalityAsync(),
                    }
                );
        }
    }

    private async Task<RandomAct> DoAsync<TService, TEntry>(TEntry entry)
        where TService : MovementService<TEntry>
        where TEntry : MovementEntry
    {
        var outcome = await scene.WithAsync((TService service) => service.RecordAsync(entry));
        var number = await scene.SeeAsync(context => context.Changes.MaxAsync(change => change.Number));
        return new RandomAct($"{entry} {string.Join(',', entry.People)}", entry.EffectiveOn!.Value, outcome.Verdict, () => TakeBackAsync(number));
    }

    private Task<Verdict> TakeBackAsync(long number) =>
        scene.WithAsync(
            async (RecordsContext context) =>
            {
                var takingBack = new TakingBack(context);
                var writer = new RecordsWriter(context, TimeProvider.System, new CurrentAccount());
                var outcome = await writer.WriteAsync<bool>(
                    new ChangeDetails(ChangeKind.TakenBack, "thử"),
                    async (change, attempt) =>
                    {
                        if (await takingBack.HindranceAsync(number, attempt) is { } hindrance)
                        {
                            return hindrance;
                        }
                        context.ActivityLog.Add(new ActivityLogEntry { At = DateTime.UnixEpoch, Activity = Activity.AccountChanged });
                        await context.SaveChangesAsync(attempt);
                        await takingBack.TakeBackAsync(number, change.Number, attempt);
                        return true;
                    }
                );
                return outcome.Verdict;
            }
        );

    private T Of<T>(List<PersonKey> people, DateOnly on)
        where T : MovementEntry, new() =>
        new()
        {
            People = people,
            Decision = "1-QĐ/HU",
            DecidedOn = on.AddDays(-random.Next(10)),
            EffectiveOn = on,
            Reason = "Thử",
            FormId = Guid.NewGuid(),
            Confirmed = [.. Doubts],
        };

    private async Task<NewcomerEntry> NewcomerAsync(DateOnly on) =>
        Of<NewcomerEntry>([], on) with
        {
            Branch = await AnyBranchAsync(),
            FullName = $"Giàng A {random.Next(1000)}",
            Sex = random.Any<Sex>(),
            BirthDate = new DateOnly(1980, 1, 1),
            Ethnicity = Ethnicities.Kinh,
            AdmittedOn = new DateOnly(2010, 3, 1),
            OfficialOn = new DateOnly(2011, 3, 1),
        };

    /// <summary>Mostly those whom such an act is for.</summary>
    private Task<List<PersonKey>> PeopleAsync(int count, bool areGone) =>
        scene.SeeAsync(async context =>
        {
            var all = await context
                .Members.OrderBy(member => member.Id)
                .Select(member => new
                {
                    member.Id,
                    member.Version,
                    IsGone = member.LeftOn != null,
                })
                .ToListAsync();
            var suited = all.FindAll(member => member.IsGone == areGone);
            return Enumerable
                .Range(0, count)
                .Select(_ => random.Any(random.Next(5) == 0 ? all : suited))
                .DistinctBy(member => member.Id)
                .Select(member => new PersonKey { Id = member.Id, Version = member.Version })
                .ToList();
        });

    private Task<string?> AnyOfficeAsync(List<PersonKey> people) =>
        scene.SeeAsync(context =>
            context
                .OfficeHoldings.Where(holding => holding.MemberId == people[0].Id)
                .OrderByDescending(holding => holding.Id)
                .Select(holding => $"{holding.OrganisationId}:{holding.Office}")
                .FirstOrDefaultAsync()
        );

    private Task<string?> AnyPostAsync(List<PersonKey> people) =>
        scene.SeeAsync(async context =>
            await context.CivicPosts.FirstOrDefaultAsync(post => post.MemberId == people[0].Id) is { } held ? PostRules.KeyOf(held) : null
        );

    /// <summary>One of the units that a person stands in, or any other.</summary>
    private Task<string> UnitOfAsync(int member) =>
        scene.SeeAsync(async context =>
        {
            var branch = await context.Members.Where(one => one.Id == member).Select(one => one.LastBranchId).SingleAsync();
            var place = await context.BranchAffiliations.Where(one => one.BranchId == branch).OrderByDescending(one => one.From).FirstAsync();
            int?[] own = [branch, place.CommuneId ?? place.DistrictId, place.DistrictId];
            var units = await context.Organisations.OrderBy(unit => unit.Id).Select(unit => new { unit.Id, unit.Code }).ToListAsync();
            return random.Any(random.Next(4) == 0 ? units : units.FindAll(unit => own.Contains(unit.Id))).Code;
        });

    private Task<string> AnyBranchAsync() =>
        scene.SeeAsync(async context =>
            random.Any(
                await context
                    .Branches.Where(branch => context.OrganisationLives.Any(life => life.OrganisationId == branch.Id))
                    .OrderBy(branch => branch.Id)
                    .Select(branch => branch.Code)
                    .ToListAsync()
            )
        );

    private Task<int> AnyLocalityAsync() =>
        scene.SeeAsync(async context => random.Any(await context.Localities.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync()));
}
