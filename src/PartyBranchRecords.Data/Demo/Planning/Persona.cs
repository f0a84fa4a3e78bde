using System.Globalization;
using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>What people of a kind of branch are like: work, schooling, training, where they come from.</summary>
internal static class Persona
{
    private static readonly string[] OtherProvinces = ["Thái Bình", "Nam Định", "Phú Thọ", "Hà Nam", "Hải Dương", "Yên Bái", "Vĩnh Phúc", "Hưng Yên"];

    /// <summary>Share of women, in per cent.</summary>
    public static int WomenIn(BranchKind kind) =>
        kind switch
        {
            BranchKind.Village => 28,
            BranchKind.ResidentialGroup => 38,
            BranchKind.School => 68,
            BranchKind.HealthStation => 58,
            BranchKind.Police => 10,
            BranchKind.Military => 5,
            BranchKind.Agency => 37,
            _ => 27,
        };

    public static string OccupationIn(BranchKind kind, DemoRandom random) =>
        kind switch
        {
            BranchKind.Village => random.Weighted([
                ("Nông dân", 86),
                ("Công chức xã", 4),
                ("Kinh doanh, dịch vụ", 5),
                ("Dân quân thường trực", 3),
                ("Lao động tự do", 2),
            ]),
            BranchKind.ResidentialGroup => random.Weighted([("Hưu trí", 45), ("Kinh doanh, dịch vụ", 25), ("Nông dân", 15), ("Lao động tự do", 15)]),
            BranchKind.School => random.Weighted([("Giáo viên", 84), ("Cán bộ quản lý giáo dục", 9), ("Nhân viên trường học", 7)]),
            BranchKind.HealthStation => random.Weighted([("Y sĩ", 35), ("Điều dưỡng", 30), ("Bác sĩ", 15), ("Hộ sinh", 12), ("Dược sĩ", 8)]),
            BranchKind.Police => "Công an",
            BranchKind.Military => "Quân nhân",
            BranchKind.Agency => random.Weighted([("Công chức", 62), ("Viên chức", 23), ("Cán bộ chuyên trách", 15)]),
            _ => random.Weighted([("Công nhân", 55), ("Kỹ thuật viên", 20), ("Nhân viên", 25)]),
        };

    /// <summary>The grade that was finished, of the ten or twelve that general education had at the time.</summary>
    public static string SchoolingOf(PlannedBranch branch, int birthYear, DemoRandom random)
    {
        var grades = birthYear < 1968 ? 10 : 12;
        var finished = (branch.IsResidential, birthYear) switch
        {
            (false, _) => grades,
            (true, < 1968) => random.Weighted([(4, 30), (5, 15), (7, 40), (10, 15)]),
            (true, < 1985) => random.Weighted([(5, 20), (7, 15), (9, 40), (12, 25)]),
            _ => random.Weighted([(9, 35), (12, 65)]),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{finished}/{grades}");
    }

    public static string? ProfessionIn(PlannedBranch branch, DemoRandom random) =>
        branch.IsResidential
            ? random.Weighted<string?>([(null, 70), ("Sơ cấp", 9), ("Trung cấp", 13), ("Cao đẳng", 4), ("Đại học", 4)])
            : random.Weighted<string?>([("Trung cấp", 16), ("Cao đẳng", 22), ("Đại học", 58), ("Thạc sĩ", 4)]);

    public static string? TheoryIn(PlannedBranch branch, DemoRandom random) =>
        branch.IsResidential
            ? random.Weighted<string?>([(null, 74), ("Sơ cấp", 20), ("Trung cấp", 6)])
            : random.Weighted<string?>([(null, 42), ("Sơ cấp", 25), ("Trung cấp", 29), ("Cao cấp", 4)]);

    public static string HomeOf(PlannedBranch branch, bool isLocal, DistrictBlueprint district, DemoRandom random) =>
        isLocal || random.Chance(40) ? Place(branch, district) : random.Pick(OtherProvinces);

    public static string ResidenceOf(PlannedBranch branch, DistrictBlueprint district) =>
        branch is { IsResidential: true, Locality: { } home } ? $"{home.Name}, {Place(branch, district)}" : Place(branch, district);

    private static string Place(PlannedBranch branch, DistrictBlueprint district)
    {
        var above = district.Name.Replace("Đảng bộ ", "", StringComparison.Ordinal);
        return branch.Commune is { Kind: CommuneKind.Commune or CommuneKind.Town } commune
            ? $"{commune.KindWord} {commune.ShortName}, {above}, {district.Province}"
            : $"{above}, {district.Province}";
    }
}
