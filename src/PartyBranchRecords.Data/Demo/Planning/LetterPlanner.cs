using System.Globalization;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The letters of those who moved out of the records in the last year; some of the late ones were not presented.</summary>
internal static class LetterPlanner
{
    private const int MonthsKept = 12;

    private static readonly string[] Destinations =
    [
        "Đảng bộ thành phố Hà Nội",
        "Đảng bộ tỉnh Bắc Ninh",
        "Đảng bộ tỉnh Thái Nguyên",
        "Đảng bộ tỉnh Điện Biên",
        "Đảng bộ thành phố Hải Phòng",
    ];

    public static void Plan(DistrictPlan plan)
    {
        var random = new DemoRandom($"{plan.Blueprint.Code}/letters");
        var first = plan.Today.AddMonths(-MonthsKept);
        foreach (var stint in plan.Branches.SelectMany(branch => branch.Stints))
        {
            if (stint is not { Ended: MembershipEnd.TransferOut, To: { } left } || left < first)
            {
                continue;
            }
            var presented = left.AddDays(random.Between(4, 30));
            var isOpen = presented > plan.Today || (left > plan.Today.AddDays(-100) && random.Chance(25));
            plan.Letters.Add(
                new(
                    stint.Person,
                    string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 400)}/GT-SHĐ"),
                    left,
                    random.Pick(Destinations),
                    isOpen ? null : presented
                )
            );
        }
    }
}
