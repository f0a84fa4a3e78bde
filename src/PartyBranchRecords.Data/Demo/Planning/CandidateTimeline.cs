using System.Globalization;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The steps of a candidate, laid out backwards from the last one.</summary>
internal sealed class CandidateTimeline(DemoRandom random)
{
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
        CandidateStepKind.Admitted,
    ];

    /// <summary>The whole way of somebody who was admitted, and recognised where that is so.</summary>
    public IReadOnlyList<PlannedStep> Admitted(Stint stint)
    {
        var admission = stint.Person.Admissions[stint.AdmissionNumber - 1];
        List<PlannedStep> steps =
        [
            .. Backwards(Way.Length - 2, admission.DecisionOn, 9, stint.Branch, admission.DecisionNumber),
            new(CandidateStepKind.Admitted, stint.From),
        ];
        return steps;
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

    /// <summary>Somebody on the way today: most are still followed by their branch, some are near the end, a few dropped out.</summary>
    public IReadOnlyList<PlannedStep> Open(DateOnly today, int officials)
    {
        var reached = random.Weighted([(0, 24), (1, 24), (2, 14), (3, 12), (4, 9), (5, 6), (6, 7), (7, 4)]);
        var last = today.AddDays(-random.Between(3, reached < 2 ? 240 : 45));
        List<PlannedStep> steps = [.. Backwards(reached, last, officials, null, $"{random.Between(20, 990)}-QĐ/HU")];
        if (random.Chance(5))
        {
            steps.Add(new(CandidateStepKind.Withdrawn, last.AddDays(2), Reason: "Đi lao động ngoài tỉnh, không còn nguyện vọng"));
        }
        else if (reached is 6 && random.Chance(20))
        {
            steps.Add(new(CandidateStepKind.Returned, last.AddDays(2), Reason: "Thiếu ý kiến nhận xét của cấp ủy nơi cư trú"));
        }
        return steps;
    }

    private IEnumerable<PlannedStep> Backwards(int reached, DateOnly last, int officials, PlannedBranch? branch, string decision)
    {
        var days = new DateOnly[reached + 1];
        days[reached] = last;
        for (var i = reached - 1; i >= 0; i--)
        {
            days[i] = days[i + 1].AddDays(-(i < 2 ? random.Between(50, 150) : random.Between(6, 22)));
        }
        return Enumerable
            .Range(0, reached + 1)
            .Where(i => branch is not { Commune: null } || Way[i] is not CandidateStepKind.CommuneResolved)
            .Select(i => Step(Way[i], days[i], officials, decision));
    }

    private PlannedStep Step(CandidateStepKind kind, DateOnly on, int officials, string decision)
    {
        var number = random.Between(3, 190).ToString(CultureInfo.InvariantCulture);
        return kind switch
        {
            CandidateStepKind.Trained => new(kind, on, $"{number}/GCN"),
            CandidateStepKind.BranchResolved => new(kind, on, $"{number}-NQ/CB", officials - (random.Chance(15) ? 1 : 0), officials),
            CandidateStepKind.CommuneResolved => new(kind, on, $"{number}-NQ/ĐU", 13, random.Between(13, 15)),
            CandidateStepKind.Decided => new(kind, on, decision),
            _ => new(kind, on),
        };
    }
}
