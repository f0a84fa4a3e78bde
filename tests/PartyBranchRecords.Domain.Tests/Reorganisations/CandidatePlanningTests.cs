using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Domain.Tests.Reorganisations.Structures;

namespace PartyBranchRecords.Domain.Tests.Reorganisations;

/// <summary>Where the files of candidates go, and who goes with the village of residence.</summary>
public sealed class CandidatePlanningTests
{
    private static readonly FollowingCandidate Applicant = new(60, "Quần Chúng Một", 1);

    [Fact]
    public void In_a_split_a_candidate_stays_unless_sent()
    {
        var facts = Facts(Member(7, 1)) with { Candidates = [Applicant] };
        Planned(Split(7), facts).Candidates.ShouldBeEmpty();
        var plan = Planned(Split(7) with { Candidates = new Dictionary<int, int> { [60] = 4 } }, facts);
        plan.Candidates.ShouldBe(new Dictionary<int, int> { [60] = 4 });
        plan.Stays.Added.Select(stay => (stay.BranchId, stay.From, stay.To)).ShouldBe([(1, Period.Always, (DateOnly?)On)]);
    }

    [Fact]
    public void Of_a_branch_that_ends_a_candidate_may_go_elsewhere_than_the_others() =>
        Planned(
            Merge with
            {
                Candidates = new Dictionary<int, int> { [60] = 3 },
            },
            Facts() with
            {
                Candidates = [Applicant, Applicant with { Id = 61 }],
            }
        )
            .Candidates.ShouldBe(new Dictionary<int, int> { [60] = 3, [61] = 4 });

    [Fact]
    public void A_candidate_who_is_elsewhere_by_now_is_not_sent_on_from_there() =>
        Refused(Split() with { Candidates = new Dictionary<int, int> { [60] = 4 } }, Facts() with { Candidates = [Applicant with { BranchId = 3 }] })
            .ShouldBe(["CandidateNotThere"]);

    [Fact]
    public void In_a_split_by_villages_whoever_is_not_sent_goes_with_the_own_village()
    {
        var orders = ReorganisationOrders
            .Of(
                Entry,
                Facts(Member(7, 1), Member(8, 1), Member(9, 1)) with
                {
                    Homes = new Dictionary<int, int>
                    {
                        [7] = 51,
                        [8] = 51,
                        [9] = 52,
                    },
                    Candidates = [Applicant with { HomeId = 51 }, Applicant with { Id = 61, BranchId = 2, HomeId = 51 }],
                }
            )
            .Value.ShouldNotBeNull();
        orders.People.ShouldBe(new Dictionary<int, int> { [8] = 1, [7] = 4 }, ignoreOrder: true);
        orders.Candidates.ShouldBe(new Dictionary<int, int> { [60] = 4 });
    }

    /// <summary>Branch 1 is split by villages: village 51 goes to branch 4; member 8 lives there and stays.</summary>
    private static ReorganisationEntry Entry =>
        new()
        {
            Subject = ReorganisationSubject.Branches,
            Kind = ReorganisationKind.Split,
            Number = "7-QĐ",
            DecidedOn = On,
            EffectiveOn = On,
            Units = ["1"],
            Into = "1",
            Founded = [new FoundedUnit { Code = "4", BranchKind = BranchKind.Village }],
            Localities = [new UnitGoes("51", "4")],
            People = [new PersonGoes(8, "1")],
        };
}
