using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Integrity;

/// <summary>Defects of organisations and localities.</summary>
public sealed class OrganisationChecksTests : PlantedDefects
{
    [Theory]
    [InlineData("sc-ml-01")]
    [InlineData("SC-ML-đ1")]
    [InlineData("SC-ML-01 ")]
    public async Task A_code_not_in_capitals_is_found(string code)
    {
        await ExecuteAsync($"UPDATE Organisations SET Code = '{code}' WHERE Id = {Branch.Id}");
        await OnlyAsync("code-not-in-capitals", code);
    }

    [Fact]
    public async Task An_organisation_that_never_exists_is_found()
    {
        await Data.SaveAsync(new DistrictCommittee { Code = "KHONG", Name = "Đảng bộ huyện không ngày" });
        await OnlyAsync("organisation-without-life", "KHONG");
    }

    [Fact]
    public async Task Two_lives_on_one_day_are_found()
    {
        await Data.AddAsync(
            new OrganisationLife
            {
                OrganisationId = Branch.Id,
                From = Middle,
                To = Middle.AddDays(1),
            }
        );
        await OnlyAsync("overlapping-lives", Branch.Code);
    }

    [Fact]
    public async Task A_branch_in_two_places_on_one_day_is_found()
    {
        await Data.AddAsync(Place(District, null, Middle, Middle.AddDays(1)));
        await OnlyAsync("overlapping-branch-affiliations", Branch.Code);
    }

    [Fact]
    public async Task A_commune_under_two_districts_on_one_day_is_found()
    {
        await Data.AddAsync(
            new CommuneAffiliation
            {
                CommuneId = Commune.Id,
                DistrictId = District.Id,
                From = Middle,
                To = Middle.AddDays(1),
            }
        );
        await OnlyAsync("overlapping-commune-affiliations", Commune.Code);
    }

    [Fact]
    public async Task A_locality_in_two_communes_on_one_day_is_found()
    {
        var village = await Data.SaveAsync(
            new Locality
            {
                Code = "BAN-01",
                Name = "Bản Mẫu",
                Kind = LocalityKind.Village,
            }
        );
        await Data.AddAsync(Lies(village, Start, null), Lies(village, Middle, Middle.AddDays(1)));
        await OnlyAsync("overlapping-locality-affiliations", "BAN-01");
    }

    [Fact]
    public async Task A_place_before_the_beginning_of_its_branch_is_found()
    {
        await Data.AddAsync(Place(District, Commune, Start.AddDays(-1), Start));
        (await FindAsync()).ShouldContain(("affiliation-outside-branch", Branch.Code));
    }

    [Fact]
    public async Task A_place_of_a_commune_before_its_beginning_is_found()
    {
        await Data.AddAsync(
            new CommuneAffiliation
            {
                CommuneId = Commune.Id,
                DistrictId = District.Id,
                From = Start.AddDays(-1),
                To = Start,
            }
        );
        await OnlyAsync("affiliation-outside-commune", Commune.Code);
    }

    [Fact]
    public async Task A_branch_that_stands_nowhere_for_a_day_is_found()
    {
        await ExecuteAsync($"UPDATE BranchAffiliations SET [To] = '2014-12-31' WHERE BranchId = {Branch.Id}");
        await Data.AddAsync(Place(District, Commune, Middle, null));
        await OnlyAsync("branch-without-place", Branch.Code);
    }

    [Fact]
    public async Task A_branch_that_moves_without_a_day_between_is_sound()
    {
        await ExecuteAsync($"UPDATE BranchAffiliations SET [To] = '2015-01-01' WHERE BranchId = {Branch.Id}");
        await Data.AddAsync(Place(District, null, Middle, null));
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_branch_under_another_district_than_its_commune_is_found()
    {
        var other = await Data.DistrictAsync("VB");
        await ExecuteAsync($"UPDATE BranchAffiliations SET DistrictId = {other.Id} WHERE BranchId = {Branch.Id}");
        await OnlyAsync("branch-district-not-communes", Branch.Code);
    }

    [Fact]
    public async Task A_branch_under_a_commune_that_stood_under_no_district_is_found()
    {
        await ExecuteAsync($"UPDATE CommuneAffiliations SET [From] = '2000-01-02' WHERE CommuneId = {Commune.Id}");
        await OnlyAsync("branch-under-absent-commune", Branch.Code);
    }

    private BranchAffiliation Place(DistrictCommittee district, CommuneCommittee? commune, DateOnly from, DateOnly? to) =>
        new()
        {
            BranchId = Branch.Id,
            DistrictId = district.Id,
            CommuneId = commune?.Id,
            From = from,
            To = to,
        };

    private LocalityAffiliation Lies(Locality locality, DateOnly from, DateOnly? to) =>
        new()
        {
            LocalityId = locality.Id,
            CommuneId = Commune.Id,
            From = from,
            To = to,
        };
}
