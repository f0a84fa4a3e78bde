using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Temporary activity elsewhere, for work or study, and exemption of the old.</summary>
internal static class AbsencePlanner
{
    private const int ExemptAge = 76;

    private static readonly string[] Places =
    [
        "Khu công nghiệp Bắc Ninh",
        "Khu công nghiệp Thái Nguyên",
        "Trường Chính trị tỉnh",
        "Học viện Chính trị khu vực I",
        "Thành phố Hà Nội",
        "Thành phố Lào Cai",
        "Bệnh viện Đa khoa tỉnh",
    ];

    public static void Plan(DistrictPlan plan)
    {
        var random = new DemoRandom($"{plan.Blueprint.Code}/absences");
        foreach (var stint in plan.Branches.SelectMany(branch => branch.Stints))
        {
            var until = stint.To ?? plan.Today;
            var days = until.DayNumber - stint.From.DayNumber;
            if (days > 60 && random.Below(1000) < 14)
            {
                var from = stint.From.AddDays(random.Between(1, days - 30));
                var back = from.AddMonths(random.Between(2, 11));
                plan.Absences.Add(new(stint.Person, AbsenceKind.Temporary, from, back < until ? back : stint.To, random.Pick(Places)));
            }
            var old = stint.Person.Birth.AddYears(ExemptAge);
            if (stint == stint.Person.Stints[^1] && old < until && random.Chance(45))
            {
                plan.Absences.Add(new(stint.Person, AbsenceKind.Exempt, old > stint.From ? old : stint.From, stint.To, null));
            }
        }
    }
}
