using System.Globalization;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Probations that are running, overdue, or ended in the last year: who helped, the resolutions and the decision.</summary>
internal sealed class RecognitionPlanner(DistrictPlan plan)
{
    /// <summary>Steps are kept of the probations that ended in this many months.</summary>
    private const int MonthsKept = 12;

    private const int CommitteeSize = 15;
    private const int StandingCommitteeSize = 9;

    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/recognitions");

    public void Plan()
    {
        var meetings = new Meetings(plan, random);
        var candidates = plan.Candidates.Where(candidate => candidate.Became is not null).ToLookup(candidate => candidate.Became!);
        var ended = plan.Today.AddMonths(-MonthsKept);
        foreach (var stint in plan.Branches.SelectMany(branch => branch.Stints).Where(stint => stint.Holds(plan.Today)))
        {
            var admission = stint.Person.Admissions[stint.AdmissionNumber - 1];
            if (admission.OfficialOn is null || admission.OfficialOn > ended)
            {
                plan.Recognitions.Add(Of(stint, admission, candidates[stint.Person].LastOrDefault(), meetings));
            }
        }
    }

    private PlannedRecognition Of(Stint stint, PlannedAdmission admission, PlannedCandidate? candidate, Meetings meetings)
    {
        var ends = ProbationRules.EndsOn(admission.AdmittedOn);
        var steps = ends > plan.Today ? [] : Steps(stint, ends, admission.OfficialOn is not null, meetings).ToList();
        var helper = candidate?.FirstHelper ?? meetings.OfficialsOf(stint.Branch, plan.Today).FirstOrDefault(person => person != stint.Person);
        return new(stint.Person, stint.AdmissionNumber)
        {
            // A few have nobody.
            Helpers = helper is null || random.Chance(6) ? [] : [new(helper, admission.AdmittedOn, admission.OfficialOn)],
            Steps = steps,
            Documents = [.. Documents(admission, ends, steps)],
            Exceptions = [.. Exceptions(ends, steps)],
        };
    }

    /// <summary>Somebody overdue has nothing yet, or waits for the decision.</summary>
    private IEnumerable<PlannedRecognitionStep> Steps(Stint stint, DateOnly ends, bool isRecognised, Meetings meetings)
    {
        var left = plan.Today.DayNumber - ends.DayNumber;
        if (!isRecognised && random.Chance(60))
        {
            yield break;
        }
        var late = random.Chance(8) ? random.Between(45, 70) : random.Between(2, 28);
        var resolved = ends.AddDays(Math.Min(late, left * 2 / 5));
        yield return new(RecognitionStepKind.BranchResolved, resolved, Number("NQ", "CB"), meetings.OfBranch(stint.Branch, resolved));
        var commune = stint.Branch.CommuneOn(resolved);
        var agreed = ends.AddDays(Math.Min(resolved.DayNumber - ends.DayNumber + random.Between(3, 10), left * 3 / 5));
        if (commune is not null && (isRecognised || random.Chance(50)))
        {
            yield return new(RecognitionStepKind.CommuneResolved, agreed, Number("NQ", "ĐU"), meetings.OfCommittee(commune, CommitteeSize, agreed));
        }
        if (isRecognised)
        {
            var decided = ends.AddDays(Math.Min(agreed.DayNumber - ends.DayNumber + random.Between(4, 24), left));
            var vote = meetings.OfCommittee(stint.Branch.District, StandingCommitteeSize, decided);
            yield return new(RecognitionStepKind.Recognised, decided, Number("QĐ", commune is null ? "HU" : "ĐU"), vote);
        }
    }

    private IEnumerable<PlannedDocument> Documents(PlannedAdmission admission, DateOnly ends, List<PlannedRecognitionStep> steps)
    {
        var isResolved = steps.Count > 0;
        if (isResolved || random.Chance(45))
        {
            yield return new(DossierDocumentKind.NewMemberCertificate, Past(admission.AdmittedOn.AddDays(200)), $"{random.Between(3, 190)}/CN");
        }
        if (isResolved || (ends < plan.Today.AddDays(20) && random.Chance(50)))
        {
            yield return new(DossierDocumentKind.SelfReview, Past(ends), null);
            yield return new(DossierDocumentKind.HelperReview, Past(ends), null);
        }
        if (isResolved)
        {
            yield return new(DossierDocumentKind.ProbationOpinions, Past(ends), null);
        }
        foreach (var step in steps)
        {
            yield return new(PaperOf(step.Kind), step.On, step.Document);
        }
    }

    private static DossierDocumentKind PaperOf(RecognitionStepKind step) =>
        step switch
        {
            RecognitionStepKind.BranchResolved => DossierDocumentKind.RecognitionResolution,
            RecognitionStepKind.CommuneResolved => DossierDocumentKind.CommuneRecognitionResolution,
            RecognitionStepKind.Recognised => DossierDocumentKind.RecognitionDecision,
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

    /// <summary>Why the branch considered it later than 30 working days after probation.</summary>
    private static IEnumerable<PlannedException> Exceptions(DateOnly ends, List<PlannedRecognitionStep> steps)
    {
        if (steps.Count > 0 && steps[0].On > ends.AddDays(44))
        {
            yield return new(AdmissionRule.RecognitionResolution, RuleExceptionKind.Explained, steps[0].On) { Reason = ExceptionReason.NoMeeting };
        }
    }

    private DateOnly Past(DateOnly day) => day < plan.Today ? day : plan.Today;

    private string Number(string paper, string body) => string.Create(CultureInfo.InvariantCulture, $"{random.Between(3, 190)}-{paper}/{body}");
}
