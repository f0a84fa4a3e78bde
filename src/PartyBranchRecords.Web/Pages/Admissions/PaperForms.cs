using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>What the form of a case finished on paper shows, whether the person is followed already or not.</summary>
public interface IPaperForm
{
    PaperEntry Input { get; }
    IReadOnlyList<LocalityChoice> Localities { get; }
    IReadOnlyList<RuleFinding> Findings { get; }
    IReadOnlyList<Refusal> Doubts { get; }

    /// <summary>The case as it is recorded; null of somebody new.</summary>
    CandidateCase? Known { get; }
    bool AsksApplicant { get; }
}

internal static class PaperForms
{
    public static PaperEntry Empty(AdmissionWay way, CandidateCase? known, ApplicantEntry applicant) =>
        new()
        {
            Steps = [.. PaperEntry.Asked(way, known).Select(kind => new StepEntry { Kind = kind })],
            Decision = new DecisionEntry { Applicant = applicant },
        };
}
