using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Whom and what an act is about: mostly those it is for, now and then anybody.</summary>
internal sealed class RandomChoices(RandomScene scene, Random random)
{
    public Task<List<PersonKey>> PeopleAsync(int count) =>
        scene.SeeAsync(async context =>
        {
            var all = await Keys(context.Members).ToListAsync();
            var members = await Keys(context.Members.Where(member => member.LeftOn == null)).ToListAsync();
            return Enumerable
                .Range(0, count)
                .Select(_ => random.Any(random.OneOf(8) || members.Count == 0 ? all : members))
                .DistinctBy(member => member.Id)
                .ToList();
        });

    /// <summary>A person as the record is now.</summary>
    public Task<PersonKey> KeyAsync(int member) => scene.SeeAsync(context => Keys(context.Members.Where(one => one.Id == member)).SingleAsync());

    /// <summary>Of those with an admission after which nothing says they are official; now and then of anybody.</summary>
    public async Task<List<PersonKey>> ProbationersAsync(int count)
    {
        var suited = await scene.SeeAsync(context =>
            Keys(
                    context.Members.Where(member =>
                        context.Admissions.Any(one => one.MemberId == member.Id && (one.OfficialOn == null || one.AdmittedOn.Year > 2022))
                    )
                )
                .ToListAsync()
        );
        return random.OneOf(8) || suited.Count == 0 ? await PeopleAsync(count) : random.Some(suited, count);
    }

    /// <summary>A branch that has ever been.</summary>
    public Task<string> BranchAsync() =>
        scene.SeeAsync(async context =>
            random.Any(
                await context
                    .Branches.Where(branch => context.OrganisationLives.Any(life => life.OrganisationId == branch.Id))
                    .OrderBy(branch => branch.Id)
                    .Select(branch => branch.Code)
                    .ToListAsync()
            )
        );

    /// <summary>Mostly a branch that is there today.</summary>
    public Task<string> LivingBranchAsync() =>
        random.OneOf(10)
            ? BranchAsync()
            : scene.SeeAsync(async context =>
                random.Any(
                    await context
                        .Branches.Where(branch => context.BranchAffiliations.Any(place => place.BranchId == branch.Id && place.To == null))
                        .OrderBy(branch => branch.Id)
                        .Select(branch => branch.Code)
                        .ToListAsync()
                )
            );

    public Task<string> UnitAsync() =>
        scene.SeeAsync(async context => random.Any(await context.Organisations.OrderBy(unit => unit.Id).Select(unit => unit.Code).ToListAsync()));

    /// <summary>One of the units that a person stands in, or any other.</summary>
    public Task<string> UnitOfAsync(int member) =>
        scene.SeeAsync(async context =>
        {
            var branch = await context.Members.Where(one => one.Id == member).Select(one => one.LastBranchId).SingleAsync();
            var place = await context.BranchAffiliations.Where(one => one.BranchId == branch).OrderByDescending(one => one.From).FirstAsync();
            int?[] own = [branch, place.CommuneId ?? place.DistrictId, place.DistrictId];
            var units = await context.Organisations.OrderBy(unit => unit.Id).Select(unit => new { unit.Id, unit.Code }).ToListAsync();
            return random.Any(random.OneOf(4) ? units : units.FindAll(unit => own.Contains(unit.Id))).Code;
        });

    public Task<int> LocalityAsync() =>
        scene.SeeAsync(async context => random.Any(await context.Localities.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync()));

    /// <summary>Those who stand in a branch today.</summary>
    public Task<List<int>> MembersAsync(int branch, bool official = false) =>
        scene.SeeAsync(context =>
            context
                .Memberships.On(RandomScene.Today)
                .Where(row => row.BranchId == branch)
                .Where(row => !official || context.Admissions.Any(one => one.MemberId == row.MemberId && one.OfficialOn <= RandomScene.Today))
                .Select(row => row.MemberId)
                .OrderBy(id => id)
                .ToListAsync()
        );

    private static IQueryable<PersonKey> Keys(IQueryable<Member> members) =>
        members.OrderBy(member => member.Id).Select(member => new PersonKey { Id = member.Id, Version = member.Version });
}
