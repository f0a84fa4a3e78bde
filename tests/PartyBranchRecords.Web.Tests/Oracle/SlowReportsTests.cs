using PartyBranchRecords.Web.Tests.Oracle.Slow;

namespace PartyBranchRecords.Web.Tests.Oracle;

/// <summary>The oracle itself, against results worked out by hand.</summary>
public sealed class SlowReportsTests
{
    private static readonly DateOnly Before = new(2020, 6, 30);
    private static readonly DateOnly After = new(2020, 12, 31);
    private static readonly World World = new(HandMadeSets.Two, new DateOnly(2026, 11, 1));

    [Fact]
    public void Members() => On("members", Before).ShouldBe(["G|Chi bộ G|1|1|0|0|0|0", "X|Xã X|3|2|1|1|2|2", "TOTAL|Huyện H|4|3|1|1|2|2"]);

    [Fact]
    public void After_a_readmission_without_a_date_one_is_probationary() => On("members", After)[0].ShouldBe("G|Chi bộ G|1|0|1|0|0|0");

    [Fact]
    public void Movements_of_branches_have_the_merger_as_other_moves() =>
        In("movements", by: "branch")
            .ShouldBe([
                "A|Chi bộ A|1|1|0|0|1|0|0|0|0|0|0|3",
                "C|Chi bộ C|1|0|0|0|0|0|0|0|0|0|1|0",
                "G|Chi bộ G|1|0|1|0|0|0|0|0|1|0|0|1",
                "TOTAL|Huyện H|3|1|1|0|0|0|0|0|1|0|0|4",
            ]);

    [Fact]
    public void On_todays_tree_the_merger_moved_nobody() =>
        In("movements", by: "branch", now: true)
            .ShouldBe(["A|Chi bộ A|2|1|0|0|0|0|0|0|0|0|0|3", "G|Chi bộ G|1|0|1|0|0|0|0|0|1|0|0|1", "TOTAL|Huyện H|3|1|1|0|0|0|0|0|1|0|0|4"]);

    [Fact]
    public void Quota() =>
        In("quota")
            .ShouldBe(["G|Chi bộ G|2|1|50.0|1|100.0|1|2.0|||", "X|Xã X|3|1|33.3|2|50.0|2|3.0||1|-2", "TOTAL|Huyện H|4|2|50.0|3|66.7|2|4.0||5|1"]);

    [Fact]
    public void On_todays_tree_targets_of_merged_branches_are_added() =>
        In("quota", by: "branch", now: true)[0].ShouldBe("A|Chi bộ A|2|1|50.0|2|50.0|1|2.0|||");

    [Fact]
    public void Branch_sizes() =>
        On("branch-sizes", After)
            .ShouldBe([
                "G|Chi bộ G|1|1|1|0|0|0|1.0|1.0|1|1|0|0|1",
                "X|Xã X|1|1|0|1|0|0|3.0|3.0|3|3|0|0|0",
                "TOTAL|Huyện H|2|2|1|1|0|0|2.0|2.0|1|3|0|0|1",
            ]);

    [Fact]
    public void Structure() => On("structure", Before)[^1].ShouldBe("TOTAL|Huyện H|2|1|1|2|1|0|1|0|1|0|0|0");

    [Fact]
    public void Coverage() => On("coverage", Before).ShouldContain("X|Xã X|Village|2|1|0|1|0");

    [Fact]
    public void A_merger_of_two_is_two() => In("reorganisations").ShouldContain("X|Xã X|Village|0|0|1|0|0|0");

    [Fact]
    public void Composition() =>
        On("composition", Before)
            .Where(row => row.StartsWith("TOTAL|Huyện H|age_band"))
            .ShouldBe(["TOTAL|Huyện H|age_band|40-49|2|50.0", "TOTAL|Huyện H|age_band|50-59|1|25.0", "TOTAL|Huyện H|age_band|under 30|1|25.0"]);

    [Fact]
    public void Committees() => On("committees", After).ShouldBe(["X|Xã X|Commune|3|1"]);

    [Fact]
    public void Branches() => On("branches", After)[0].ShouldBe("A|Chi bộ A|Village|X|3|2|false|Lò Văn An|true|2|false|2020-05-19|1");

    [Fact]
    public void Admitted() => In("admitted").ShouldContain("A|Chi bộ A|M2|Lò Thị Bình|A|Village|2020-05-19|Female|Kinh|24||true|false|true|");

    [Fact]
    public void Begun() => In("begun").ShouldContain("A|Chi bộ A|M3|Vàng A Chu|A|Village|2020-07-01|Reorganisation");

    [Fact]
    public void Candidates() => On("candidates", Before).ShouldBe(["A|Chi bộ A|HS1|A|Identified|2020-02-01|Other"]);

    [Fact]
    public void Ratings() => On("ratings", After).ShouldBe(["X|Xã X|2019|Good"]);

    [Fact]
    public void Roster() => On("roster", After)[^1].ShouldBe("G|Chi bộ G|M4|Lý Văn Dũng|Male|1975-01-01|Kinh|G|2020-08-20|2020-09-02||Probationary");

    [Fact]
    public void Badges_are_due_when_the_years_are_full_since_the_award_date_before() =>
        On("badges", new DateOnly(2020, 2, 3)).ShouldBe(["A|Chi bộ A|M1|Lò Văn An|A|1990-01-01|30"]);

    private static List<string> On(string report, DateOnly day) => Rows(new Question(report, "H") { AsOf = day });

    private static List<string> In(string report, string? by = null, bool now = false) =>
        Rows(
            new Question(report, "H")
            {
                Year = 2020,
                By = by,
                Now = now,
            }
        );

    private static List<string> Rows(Question question) => [.. SlowReports.Answer(World, question).Skip(1).Select(row => string.Join('|', row))];
}
