using System.Globalization;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The steps of a candidate, laid out backwards from the last one.</summary>
internal sealed class CandidateTimeline(DistrictPlan plan, Meetings meetings, DemoRandom random)
{
    private const int CommitteeSize = 15;
    private const int StandingCommitteeSize = 9;

    private static readonly CandidateStepKind[] Way =
    [
        CandidateStepKind.Identified,
        CandidateStepKind.Trained,
        CandidateStepKind.DossierOpened,
        CandidateStepKind.Verified,
        CandidateStepKind.BranchResolved,
        CandidateStepKind.CommuneResolved,
        CandidateStepKind.Submitted,
        CandidateStepKind.Decided,
    ];

    private static readonly string[] Missing =
    [
        "Thiếu ý kiến nhận xét của cấp ủy nơi cư trú",
        "Lý lịch khai chưa đủ phần gia đình bên vợ",
        "Nghị quyết chi bộ chưa ghi số đảng viên vắng mặt",
        "Giấy giới thiệu chưa ghi thời gian cùng công tác",
    ];

    /// <summary>The whole way of somebody who was admitted.</summary>
    public IReadOnlyList<PlannedStep> Admitted(Stint stint)
    {
        var admission = stint.Person.Admissions[stint.AdmissionNumber - 1];
        return
        [
            .. Backwards(Way.Length - 1, admission.DecisionOn, stint.Branch, admission.DecisionNumber)
                .Select(step =>
                    step.Kind is CandidateStepKind.Decided
                        ? step with
                        {
                            ReceivedOn = Earlier(step.On.AddDays(random.Between(1, 4)), stint.From),
                        }
                        : step
                ),
            new(CandidateStepKind.Admitted, stint.From),
        ];
    }

    /// <summary>The same for somebody whose dossier was open, and not yet submitted, on a day.</summary>
    public IReadOnlyList<PlannedStep> PreparedOn(DateOnly day, Stint stint) =>
        [
            .. Admitted(stint)
                .Select(step =>
                    step.Kind switch
                    {
                        CandidateStepKind.Identified => step with { On = day.AddDays(-200) },
                        CandidateStepKind.Trained => step with { On = day.AddDays(-90) },
                        CandidateStepKind.DossierOpened => step with { On = day.AddDays(-21) },
                        CandidateStepKind.Verified => step with { On = day.AddDays(-6) },
                        CandidateStepKind.BranchResolved => step with { On = day.AddDays(2) },
                        CandidateStepKind.CommuneResolved => step with { On = day.AddDays(4) },
                        CandidateStepKind.Submitted => step with { On = day.AddDays(5) },
                        _ => step,
                    }
                ),
        ];

    /// <summary>
    /// Somebody on the way today: most are still followed by their branch, some are near the end, a few dropped out; and some have
    /// waited longer than the rules allow.
    /// </summary>
    public IReadOnlyList<PlannedStep> Open(PlannedBranch branch)
    {
        var reached = random.Weighted([(0, 22), (1, 22), (2, 15), (3, 12), (4, 10), (5, 7), (6, 8), (7, 6)]);
        var last = plan.Today.AddDays(-Waited(reached));
        List<PlannedStep> steps = [.. Backwards(reached, last, branch, Number("QĐ", branch.CommuneOn(last) is null ? "HU" : "ĐU"))];
        if (reached is 1 && random.Chance(14))
        {
            // A certificate of long ago: about to expire, or expired.
            var certificate = plan.Today.AddMonths(-60).AddDays(random.Between(-60, 75));
            steps[0] = steps[0] with { On = certificate.AddDays(-120) };
            steps[1] = steps[1] with { On = certificate };
        }
        if (random.Chance(5))
        {
            steps.Add(new(CandidateStepKind.Withdrawn, After(last), Reason: "Đi lao động ngoài tỉnh, không còn nguyện vọng"));
        }
        else if (reached is 3 or 4 && random.Chance(8))
        {
            steps.Add(new(CandidateStepKind.Suspended, After(last), Reason: "Chờ kết luận đơn phản ánh"));
        }
        else if (reached is 5 or 6 && random.Chance(25))
        {
            steps.Add(
                new(CandidateStepKind.Returned, After(last), Number("CV", "BTC"), random.Pick(Missing))
                {
                    BackTo = random.Chance(60) ? CandidateStepKind.Verified : CandidateStepKind.BranchResolved,
                }
            );
        }
        return steps;
    }

    /// <summary>How many days ago the last step was.</summary>
    private int Waited(int reached) =>
        reached switch
        {
            0 or 1 => random.Between(3, 240),
            2 or 3 => random.Chance(20) ? random.Between(320, 400) : random.Between(3, 120),
            7 => random.Chance(20) ? random.Between(44, 60) : random.Between(2, 30),
            _ => random.Chance(18) ? random.Between(80, 110) : random.Between(3, 50),
        };

    private DateOnly After(DateOnly last) => Earlier(last.AddDays(random.Between(2, 9)), plan.Today);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private IEnumerable<PlannedStep> Backwards(int reached, DateOnly last, PlannedBranch branch, string decision)
    {
        var days = new DateOnly[reached + 1];
        days[reached] = last;
        for (var i = reached - 1; i >= 0; i--)
        {
            days[i] = days[i + 1].AddDays(-(i < 2 ? random.Between(50, 150) : random.Between(6, 22)));
        }
        return Enumerable
            .Range(0, reached + 1)
            .Where(i => Way[i] is not CandidateStepKind.CommuneResolved || branch.CommuneOn(days[i]) is not null)
            .Select(i => Step(Way[i], days[i], branch, decision));
    }

    private PlannedStep Step(CandidateStepKind kind, DateOnly on, PlannedBranch branch, string decision) =>
        kind switch
        {
            CandidateStepKind.Trained => new(kind, on, $"{random.Between(3, 190)}/GCN"),
            CandidateStepKind.BranchResolved => new(kind, on, Number("NQ", "CB")) { Vote = meetings.OfBranch(branch, on) },
            CandidateStepKind.CommuneResolved => new(kind, on, Number("NQ", "ĐU"))
            {
                Vote = meetings.OfCommittee(branch.CommuneOn(on)!, CommitteeSize, on),
            },
            CandidateStepKind.Submitted => new(kind, on, Number("TTr", "ĐU")),
            CandidateStepKind.Decided => new(kind, on, decision) { Vote = meetings.OfCommittee(branch.District, StandingCommitteeSize, on) },
            _ => new(kind, on),
        };

    private string Number(string paper, string body) => string.Create(CultureInfo.InvariantCulture, $"{random.Between(3, 190)}-{paper}/{body}");
}
