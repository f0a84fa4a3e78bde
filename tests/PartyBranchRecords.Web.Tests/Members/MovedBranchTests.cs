using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Members;

public sealed class MovedBranchTests(RecordsHost host) : IClassFixture<RecordsHost>
{
    private static readonly DateOnly MovedOn = new(2022, 1, 1);

    [Fact]
    public async Task The_head_names_the_commune_the_branch_stands_under_on_the_day()
    {
        var (member, user) = await host.ArrangeAsync(async data =>
        {
            var district = await data.DistrictAsync("H");
            var old = await data.CommuneAsync(district, "XC");
            var now = await data.CommuneAsync(district, "XM");
            var branch = await data.BranchAsync(district, old, "CB");
            var person = await data.MemberAsync(branch);
            await host.WithRecordsAsync(context =>
                context
                    .BranchAffiliations.Where(place => place.BranchId == branch.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(place => place.To, MovedOn))
            );
            await data.AddAsync(
                new BranchAffiliation
                {
                    BranchId = branch.Id,
                    DistrictId = district.Id,
                    CommuneId = now.Id,
                    From = MovedOn,
                }
            );
            return (person, await data.UserAsync("can-bo", Role.DistrictStaff, district));
        });
        var browser = await host.SignInAsync(user);

        (await browser.OpenAsync($"/members/{member.Id}")).TextOf("header .person-line").ShouldContain("Đảng bộ xã XM");
        (await browser.OpenAsync($"/members/{member.Id}?as-of=2021-12-31")).TextOf("header .person-line").ShouldContain("Đảng bộ xã XC");
    }
}
