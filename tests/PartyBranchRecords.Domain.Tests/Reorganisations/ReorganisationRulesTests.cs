using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Reorganisations.ReorganisationKind;
using static PartyBranchRecords.Domain.Reorganisations.ReorganisationSubject;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>What a draft must say before anything is asked of the records.</summary>
public sealed class ReorganisationRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void A_decision_has_a_number_and_its_two_days_and_is_not_of_tomorrow()
    {
        var entry = Draft(Merge, "A", "B") with { Founded = [Unit("C")] };
        Refused(entry).ShouldBeEmpty();
        Refused(entry with { Number = " ", DecidedOn = null, EffectiveOn = null })
            .ShouldBe(["NumberMissing", "DecidedOnMissing", "EffectiveOnMissing"]);
        Refused(entry with { DecidedOn = Today }).ShouldBeEmpty();
        Refused(entry with { DecidedOn = Today.AddDays(1) }).ShouldBe(["DecidedInTheFuture"]);
    }

    [Fact]
    public void A_draft_waits_for_its_day()
    {
        ReorganisationRules.Waits(Draft(Merge) with { EffectiveOn = Today }, Today).ShouldBeNull();
        ReorganisationRules.Waits(Draft(Merge) with { EffectiveOn = Today.AddDays(1) }, Today).ShouldNotBeNull();
    }

    [Fact]
    public void Two_merge_into_one_which_may_be_one_of_them()
    {
        Refused(Draft(Merge, "A") with { Founded = [Unit("C")] }).ShouldBe(["TooFewUnits"]);
        Refused(Draft(Merge, "A", "A") with { Founded = [Unit("C")] }).ShouldBe(["TooFewUnits"]);
        Refused(Draft(Merge, "A") with { Into = "B" }).ShouldBeEmpty();
        Refused(Draft(Merge, "A") with { Into = "A" }).ShouldBe(["TooFewUnits"]);
        Refused(Draft(Merge, "A", "B")).ShouldBe(["OneSuccessor"]);
        Refused(Draft(Merge, "A", "B") with { Into = "B", Founded = [Unit("C")] }).ShouldBe(["OneSuccessor"]);
    }

    [Fact]
    public void One_is_split_into_two_at_least_of_which_one_is_new()
    {
        Refused(Draft(Split, "A") with { Into = "A", Founded = [Unit("C")] }).ShouldBeEmpty();
        Refused(Draft(Split, "A") with { Founded = [Unit("C"), Unit("D")] }).ShouldBeEmpty();
        Refused(Draft(Split, "A") with { Founded = [Unit("C")] }).ShouldBe(["SuccessorsMissing"]);
        Refused(Draft(Split, "A", "B") with { Into = "A", Founded = [Unit("C")] }).ShouldBe(["OnlyOneUnit"]);
    }

    [Fact]
    public void The_other_kinds_say_what_they_are_about()
    {
        Refused(Draft(Establish)).ShouldBe(["FoundedMissing"]);
        Refused(Draft(Establish) with { Founded = [Unit("C")] }).ShouldBe(["FoundedIncomplete"], "where it stands cannot be told from others");
        Refused(Draft(Establish) with { Founded = [Unit("C") with { Parent = "X" }] }).ShouldBeEmpty();
        Refused(Draft(Dissolve)).ShouldBe(["TooFewUnits"]);
        Refused(Draft(Reassign, "A")).ShouldBe(["IntoMissing"]);
        Refused(Draft(Consolidate, "A")).ShouldBe(["OfficesMissing"]);
    }

    [Fact]
    public void A_district_is_dissolved_into_one_committee_and_nothing_else_happens_to_it()
    {
        Refused(Draft(Dissolve, "H") with { Subject = Districts }).ShouldBe(["OneSuccessor"]);
        Refused(Draft(Dissolve, "H") with { Subject = Districts, Into = "T" }).ShouldBeEmpty();
        Refused(Draft(Merge, "H", "K") with { Subject = Districts, Into = "T" }).ShouldContain("KindUnknown");
        Refused(Draft(Consolidate, "V") with { Subject = Localities }).ShouldContain("KindUnknown");
    }

    [Fact]
    public void What_is_founded_has_a_code_a_name_and_a_kind_and_no_code_is_given_twice()
    {
        Refused(Draft(Merge, "A", "B") with { Founded = [Unit("C") with { Name = " " }] }).ShouldBe(["FoundedIncomplete"]);
        Refused(Draft(Merge, "A", "B") with { Founded = [Unit("C") with { BranchKind = null }] }).ShouldBe(["FoundedIncomplete"]);
        Refused(Draft(Split, "A") with { Founded = [Unit("C"), Unit("C")] }).ShouldBe(["CodeTwice"]);
    }

    private static IEnumerable<string> Refused(ReorganisationEntry entry) =>
        ReorganisationRules.Check(entry, Today).Refusals.Select(refusal => refusal.Code.Replace("Reorganisations.", ""));

    private static ReorganisationEntry Draft(ReorganisationKind kind, params string[] units) =>
        new()
        {
            Subject = Branches,
            Kind = kind,
            Number = "1-QĐ/HU",
            DecidedOn = new DateOnly(2025, 6, 20),
            EffectiveOn = new DateOnly(2025, 7, 1),
            Units = units,
        };

    private static FoundedUnit Unit(string code) =>
        new()
        {
            Code = code,
            Name = $"Chi bộ {code}",
            BranchKind = BranchKind.Village,
        };
}
