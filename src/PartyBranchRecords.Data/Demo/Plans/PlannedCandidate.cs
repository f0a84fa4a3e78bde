using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Demo.Plans;

internal sealed record PlannedCandidate(
    string Number,
    string FullName,
    Sex Sex,
    DateOnly Birth,
    PlannedBranch Branch,
    CandidateSource Source,
    string Ethnicity,
    IReadOnlyList<PlannedStep> Steps
)
{
    public string? GeneralEducation { get; init; }
    public PlannedPerson? FirstHelper { get; init; }
    public PlannedPerson? SecondHelper { get; init; }
    public DateOnly? PlannedMonth { get; init; }
    public PlannedPerson? Became { get; init; }
    public IReadOnlyList<PlannedIntroduction> Introductions { get; init; } = [];
    public IReadOnlyList<PlannedDocument> Documents { get; init; } = [];
    public IReadOnlyList<PlannedException> Exceptions { get; init; } = [];

    public DateOnly? DayOf(CandidateStepKind kind) => Steps.LastOrDefault(step => step.Kind == kind)?.On;
}

internal sealed record PlannedStep(CandidateStepKind Kind, DateOnly On, string? Document = null, string? Reason = null)
{
    public PlannedVote? Vote { get; init; }
    public CandidateStepKind? BackTo { get; init; }
    public DateOnly? ReceivedOn { get; init; }
}

/// <param name="Total">All members of the body.</param>
/// <param name="Official">Of them official ones.</param>
/// <param name="Present">Official members who were there.</param>
/// <param name="For">In favour.</param>
/// <param name="Of">What the share is taken of.</param>
internal sealed record PlannedVote(int Total, int Official, int Present, int For, int Of, string? AbsentReason, string? Chair, string? MinutesBy)
{
    public int Against => Math.Max(0, Present - For);
}

internal sealed record PlannedIntroduction(PlannedPerson? Person, IntroducingBody? Body, DateOnly On, DateOnly TogetherSince);

internal sealed record PlannedDocument(DossierDocumentKind Kind, DateOnly On, string? Number);

internal sealed record PlannedException(AdmissionRule Rule, RuleExceptionKind Kind, DateOnly On)
{
    public ExceptionReason? Reason { get; init; }
    public string? Document { get; init; }
}
