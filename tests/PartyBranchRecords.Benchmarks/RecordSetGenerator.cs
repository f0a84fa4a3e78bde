using System.Globalization;

namespace PartyBranchRecords.Benchmarks;

/// <summary>
/// A large record set of invented people: districts that are all alike, with communes, branches, villages, secretaries, quotas and
/// ratings, and so many members, every tenth of whom has moved inside the district.
/// </summary>
internal static class RecordSetGenerator
{
    private const int PeopleOfABranch = 20;
    private const int BranchesOfACommune = 12;
    private const int CommunesOfADistrict = 7;
    private const int BranchesOfADistrict = BranchesOfACommune * CommunesOfADistrict;
    private const int PeopleOfADistrict = PeopleOfABranch * BranchesOfADistrict;

    private static readonly string[] Families = ["Lò", "Vàng", "Giàng", "Hoàng", "Nguyễn", "Trần", "Lý", "Quàng"];
    private static readonly string[] Middles = ["Văn", "Thị", "A", "Xuân", "Thanh", "Minh", "Ngọc"];
    private static readonly string[] Given = ["An", "Bình", "Chung", "Dũng", "Hà", "Hương", "Lan", "Mai", "Nam", "Phương", "Sơn", "Tùng"];

    /// <param name="people">Rounded up to whole districts.</param>
    /// <param name="only">One of its districts alone, from 0; null for all.</param>
    public static async Task WriteAsync(int people, string folder, int? only = null)
    {
        Directory.CreateDirectory(folder);
        var (first, districts) = only is { } one ? (one, 1) : (0, (people + PeopleOfADistrict - 1) / PeopleOfADistrict);
        await SaveAsync("districts", "code,name,established_on", 1, i => $"D{i},Đảng bộ huyện {i},1950-01-01");
        await SaveAsync(
            "communes",
            "code,name,district_code,established_on",
            CommunesOfADistrict,
            i => $"C{i},Đảng bộ xã {i},D{i / CommunesOfADistrict},1950-01-01"
        );
        await SaveAsync(
            "branches",
            "code,name,kind,district_code,commune_code,established_on",
            BranchesOfADistrict,
            i => $"B{i},Chi bộ {i},Village,D{i / BranchesOfADistrict},C{i / BranchesOfACommune},1950-01-01"
        );
        await SaveAsync(
            "localities",
            "code,name,kind,commune_code,exists_from",
            BranchesOfADistrict,
            i => $"L{i},Bản {i},Village,C{i / BranchesOfACommune},1990-01-01"
        );
        await SaveAsync("coverages", "locality_code,branch_code,from", BranchesOfADistrict, i => $"L{i},B{i},1990-01-01");
        await SaveAsync(
            "members",
            "record_number,card_number,full_name,sex,birth_date,ethnicity,native_place,occupation,general_education,is_local,residence_locality_code,decision_on,admitted_on,official_on,branch_code",
            PeopleOfADistrict,
            i =>
                $"SL-{i:D7},{i:D8},{NameOf(i)},{(i % 2 == 0 ? "Male" : "Female")},{Day(Born(i))},{(i % 5 == 0 ? "Kinh" : "Thái")},Xã {i % 500},Làm ruộng,"
                + $"{5 + i % 8}/12,{(i % 3 == 0 ? "false" : "true")},L{i / PeopleOfABranch},{Day(Joined(i).AddDays(-10))},{Day(Joined(i))},{Day(Joined(i).AddYears(1))},B{i / PeopleOfABranch}"
        );
        await SaveAsync("memberships", "record_number,branch_code,from,began,to,ended", PeopleOfADistrict / 10 * 2, MembershipOf);
        await SaveAsync(
            "offices",
            "record_number,org_code,office,from",
            BranchesOfADistrict,
            i => $"SL-{i * PeopleOfABranch + 1:D7},B{i},Secretary,2024-11-01"
        );
        await SaveAsync("quotas", "org_code,period,target,set_on", CommunesOfADistrict, i => $"C{i},2025,{10 + i % 7},2025-01-15");
        await SaveAsync("ratings", "org_code,year,rating", BranchesOfADistrict, i => $"B{i},2025,{(i % 4 == 0 ? "Good" : "Outstanding")}");
        return;

        Task SaveAsync(string name, string heading, int ofADistrict, Func<int, string> row) =>
            File.WriteAllLinesAsync(
                Path.Combine(folder, name + ".csv"),
                Enumerable.Range(first * ofADistrict, districts * ofADistrict).Select(row).Prepend(heading)
            );
    }

    private static string MembershipOf(int row)
    {
        var person = row / 2 * 10;
        var branch = person / PeopleOfABranch;
        var neighbour = branch % BranchesOfADistrict == 0 ? branch + 1 : branch - 1;
        var (joined, moved) = (Day(Joined(person)), Day(Joined(person).AddYears(3)));
        return row % 2 == 0
            ? $"SL-{person:D7},B{neighbour},{joined},Admission,{moved},InternalTransfer"
            : $"SL-{person:D7},B{branch},{moved},InternalTransfer,,";
    }

    /// <summary>From 1950 to 1995.</summary>
    private static DateOnly Born(int person) => new DateOnly(1950, 1, 1).AddDays((int)(person * 7919L % 16700));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Joined(int person) => Born(person).AddYears(20 + person % 9);

    private static string NameOf(int person) => $"{Families[person % 8]} {Middles[person / 8 % 7]} {Given[person / 56 % 12]}";
}
