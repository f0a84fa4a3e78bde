using System.Globalization;

namespace PartyBranchRecords.Benchmarks;

/// <summary>A large record set of invented people: districts, communes, branches and so many members, every tenth of whom has moved.</summary>
internal static class RecordSetGenerator
{
    private const int PeopleOfABranch = 20;
    private const int BranchesOfACommune = 15;
    private const int CommunesOfADistrict = 20;

    private static readonly string[] Families = ["Lò", "Vàng", "Giàng", "Hoàng", "Nguyễn", "Trần", "Lý", "Quàng"];
    private static readonly string[] Middles = ["Văn", "Thị", "A", "Xuân", "Thanh", "Minh", "Ngọc"];
    private static readonly string[] Given = ["An", "Bình", "Chung", "Dũng", "Hà", "Hương", "Lan", "Mai", "Nam", "Phương", "Sơn", "Tùng"];

    public static async Task WriteAsync(int people, string folder)
    {
        Directory.CreateDirectory(folder);
        var branches = (people + PeopleOfABranch - 1) / PeopleOfABranch;
        var communes = (branches + BranchesOfACommune - 1) / BranchesOfACommune;
        var districts = (communes + CommunesOfADistrict - 1) / CommunesOfADistrict;
        await SaveAsync("districts", "code,name,established_on", districts, i => $"D{i},Đảng bộ huyện {i},1950-01-01");
        await SaveAsync(
            "communes",
            "code,name,district_code,established_on",
            communes,
            i => $"C{i},Đảng bộ xã {i},D{i / CommunesOfADistrict},1950-01-01"
        );
        await SaveAsync(
            "branches",
            "code,name,kind,district_code,commune_code,established_on",
            branches,
            i => $"B{i},Chi bộ {i},Village,D{i / BranchesOfACommune / CommunesOfADistrict},C{i / BranchesOfACommune},1950-01-01"
        );
        await SaveAsync(
            "members",
            "record_number,card_number,full_name,sex,birth_date,ethnicity,native_place,occupation,general_education,decision_on,admitted_on,official_on,branch_code",
            people,
            i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"SL-{i:D7},{i:D8},{NameOf(i)},{(i % 2 == 0 ? "Male" : "Female")},{Born(i):yyyy-MM-dd},Thái,Xã {i % 500},Làm ruộng,12/12,{Joined(i).AddDays(-10):yyyy-MM-dd},{Joined(i):yyyy-MM-dd},{Joined(i).AddYears(1):yyyy-MM-dd},B{BranchOf(i)}"
                )
        );
        await SaveAsync("memberships", "record_number,branch_code,from,began,to,ended", people / 10 * 2, i => MembershipOf(i, branches));
        return;

        Task SaveAsync(string name, string heading, int count, Func<int, string> row) =>
            File.WriteAllLinesAsync(Path.Combine(folder, name + ".csv"), Enumerable.Range(0, count).Select(row).Prepend(heading));
    }

    private static string MembershipOf(int row, int branches)
    {
        var person = row / 2 * 10;
        var moved = Joined(person).AddYears(3);
        var day = moved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var joined = Joined(person).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return row % 2 == 0
            ? $"SL-{person:D7},B{(BranchOf(person) + 1) % branches},{joined},Admission,{day},InternalTransfer"
            : $"SL-{person:D7},B{BranchOf(person)},{day},InternalTransfer,,";
    }

    private static int BranchOf(int person) => person / PeopleOfABranch;

    private static DateOnly Born(int person) => new DateOnly(1950, 1, 1).AddDays(person * 7919 % 16000);

    private static DateOnly Joined(int person) => Born(person).AddYears(20 + person % 9);

    private static string NameOf(int person) => $"{Families[person % 8]} {Middles[person / 8 % 7]} {Given[person / 56 % 12]}";
}
