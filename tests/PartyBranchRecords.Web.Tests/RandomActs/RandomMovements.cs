using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Acts on people as nobody would think of them: any people, any day, any branch; what cannot be is refused.</summary>
internal sealed class RandomMovements(RandomScene scene, Random random)
{
    private readonly RandomChoices choices = new(scene, random);
    private readonly RandomPeopleActs acts = new(scene, random);

    public async Task<RandomAct> ActAsync(DateOnly on)
    {
        switch (random.Next(20))
        {
            case < 4:
                return await acts.DoAsync<TransferService, TransferEntry>(
                    await OfMembersAsync<TransferEntry>(on) with
                    {
                        Kind = random.Any<TransferKind>(),
                        Branch = await choices.BranchAsync(),
                    }
                );
            case < 6:
                return await acts.DoAsync<LeavingService, LeavingEntry>(
                    await OfMembersAsync<LeavingEntry>(on) with
                    {
                        Kind = random.Any<LeavingKind>(),
                        Destination = "Đảng bộ tỉnh khác",
                    }
                );
            case < 8:
                return await acts.DoAsync<AbsenceService, AbsenceEntry>(
                    await OfMembersAsync<AbsenceEntry>(on) with
                    {
                        Kind = random.Any<AbsenceKind>(),
                        Until = random.Half() ? null : RandomScene.Today.AddDays(random.Next(-200, 200)),
                    }
                );
            case 8:
                var absence = await scene.SeeAsync(context => AnyAsync(context.Absences.Where(one => one.To == null)));
                return await acts.DoAsync<ReturnService, ReturnEntry>(
                    await OfAsync<ReturnEntry>(on, absence?.MemberId) with
                    {
                        Kind = absence?.Kind ?? random.Any<AbsenceKind>(),
                    }
                );
            case < 12:
                var officer = await OfMembersAsync<OfficeEntry>(on);
                return await acts.DoAsync<OfficeService, OfficeEntry>(
                    officer with
                    {
                        Office = random.Any<Office>(),
                        Unit = await choices.UnitOfAsync(officer.People[0].Id),
                    }
                );
            case 12:
                var office = await scene.SeeAsync(context => AnyAsync(context.OfficeHoldings.Where(one => one.To == null)));
                return await acts.DoAsync<OfficeEndService, OfficeEndEntry>(
                    await OfAsync<OfficeEndEntry>(on, office?.MemberId) with
                    {
                        Held = $"{office?.OrganisationId}:{office?.Office}",
                    }
                );
            case 13:
                return await acts.DoAsync<ArrivalService, ArrivalEntry>(
                    await OfAsync<ArrivalEntry>(on, await LeftAsync(MembershipEnd.TransferOut)) with
                    {
                        Branch = await choices.BranchAsync(),
                    }
                );
            case 14:
                return await acts.DoAsync<ReAdmissionService, ReAdmissionEntry>(
                    await OfAsync<ReAdmissionEntry>(on, await LeftAsync(MembershipEnd.StruckOff, MembershipEnd.Expelled, MembershipEnd.Resigned)) with
                    {
                        Branch = await choices.BranchAsync(),
                    }
                );
            case 15:
                var letter = await scene.SeeAsync(context => AnyAsync(context.TransferLetters.Where(one => one.PresentedOn == null)));
                return await acts.DoAsync<LetterService, LetterEntry>(await OfAsync<LetterEntry>(on, letter?.MemberId));
            case 16:
                return await acts.DoAsync<NewcomerService, NewcomerEntry>(await NewcomerAsync(on));
            case 17:
                return await acts.DoAsync<PostService, PostEntry>(
                    await OfMembersAsync<PostEntry>(on) with
                    {
                        LocalityId = await choices.LocalityAsync(),
                    }
                );
            case 18:
                var post = await scene.SeeAsync(context => AnyAsync(context.CivicPosts.Where(one => one.To == null)));
                return await acts.DoAsync<PostEndService, PostEndEntry>(
                    await OfAsync<PostEndEntry>(on, post?.MemberId) with
                    {
                        Held = post is null ? null : PostRules.KeyOf(post),
                    }
                );
            default:
                return await acts.DoAsync<CoverageService, CoverageEntry>(
                    acts.Of<CoverageEntry>([], on) with
                    {
                        Kind = random.Any<CoverageKind>(),
                        Branch = await choices.BranchAsync(),
                        LocalityId = await choices.LocalityAsync(),
                    }
                );
        }
    }

    private async Task<T> OfMembersAsync<T>(DateOnly on)
        where T : MovementEntry, new() => acts.Of<T>(await choices.PeopleAsync(random.OneOf(4) ? random.Next(2, 4) : 1), on);

    /// <summary>Of one person, mostly the one that is suited.</summary>
    private async Task<T> OfAsync<T>(DateOnly on, int? suited)
        where T : MovementEntry, new() =>
        acts.Of<T>(suited is { } member && !random.OneOf(8) ? [await choices.KeyAsync(member)] : await choices.PeopleAsync(1), on);

    private async Task<T?> AnyAsync<T>(IQueryable<T> facts)
        where T : Fact
    {
        var found = await facts.AsNoTracking().OrderBy(fact => fact.Id).ToListAsync();
        return found.Count == 0 ? null : random.Any(found);
    }

    private Task<int?> LeftAsync(params MembershipEnd[] how) =>
        scene.SeeAsync(async context =>
            (
                await AnyAsync(
                    context.Memberships.Where(row =>
                        how.Contains(row.Ended!.Value) && context.Members.Any(member => member.Id == row.MemberId && member.LeftOn == row.To)
                    )
                )
            )?.MemberId
        );

    private async Task<NewcomerEntry> NewcomerAsync(DateOnly on) =>
        acts.Of<NewcomerEntry>([], on) with
        {
            Branch = await choices.BranchAsync(),
            FullName = $"Giàng A {random.Next(1000)}",
            Sex = random.Any<Sex>(),
            BirthDate = new DateOnly(1980, 1, 1),
            Ethnicity = Ethnicities.Kinh,
            AdmittedOn = new DateOnly(2010, 3, 1),
            OfficialOn = new DateOnly(2011, 3, 1),
        };
}
