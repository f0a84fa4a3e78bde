using System.Globalization;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Admissions;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>Where a row of the work list leads: to what it is about, and to the act that settles it. All of them are here.</summary>
public static class WorkAddress
{
    public static string SubjectOf(WorkItem item) =>
        item.Subject.Kind switch
        {
            WorkSubjectKind.Member => $"/members/{item.Subject.Id}",
            WorkSubjectKind.Candidate => $"/admissions/{item.Subject.Id}",
            WorkSubjectKind.Locality => $"/reports/coverage/list?org={item.Unit.GrassrootsCode}&column=without_branch",
            _ => $"/organisations/{item.Subject.Order}",
        };

    /// <summary>Null where the reader may not do it, or looks at an earlier day: then the row leads to its subject alone.</summary>
    public static WorkAct? ActOf(WorkItem item, Reader reader, AsOf asOf) =>
        !asOf.IsToday ? null
        : AddressOf(item, reader) is { } address ? new WorkAct(address)
        : item.NextStep is { } step && MayRecord(step, item, reader) ? new WorkAct(CandidateActs.AddressOf(step, item.Subject.Id), step)
        : null;

    private static string? AddressOf(WorkItem item, Reader reader) =>
        item.Kind switch
        {
            WorkKind.ProbationEnds => $"/members/{item.Subject.Id}/recognition",
            WorkKind.RecognitionResolution when reader.May(Permission.KeepProbation) => $"/members/{item.Subject.Id}/recognition/branch-resolution",
            WorkKind.Recognition when MayDecide(item, reader) => $"/members/{item.Subject.Id}/recognition/decision",
            WorkKind.Decision when MayDecide(item, reader) => CandidateActs.AddressOf(CandidateStepKind.Decided, item.Subject.Id),
            WorkKind.Ceremony when MayDecide(item, reader) => CandidateActs.AddressOf(CandidateStepKind.Admitted, item.Subject.Id),
            WorkKind.TransferLetter when reader.May(Permission.MoveMembers) => $"/movements/letter?member={item.Subject.Id}",
            WorkKind.WithoutSecretary or WorkKind.OwingCommittee when reader.May(Permission.MoveMembers) =>
                $"/organisations/{item.Unit.BranchCode}/roster",
            WorkKind.BehindPace => PipelineAddress.Of(item.Unit.GrassrootsCode),
            WorkKind.PartyBadges =>
                $"/badges/{item.Unit.GrassrootsCode}?award={item.Due!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
            _ => null,
        };

    /// <summary>A case goes on by the step that comes next, whatever its deadline is about.</summary>
    private static bool MayRecord(CandidateStepKind step, WorkItem item, Reader reader) =>
        reader.May(Permission.KeepCandidates) && (step < CandidateStepKind.Decided || MayDecide(item, reader));

    /// <summary>District staff everywhere, a secretary where the edition names the grassroots committee; their pages ask again.</summary>
    private static bool MayDecide(WorkItem item, Reader reader) =>
        reader.May(Permission.DecideAdmissions)
        || (reader.May(Permission.RecordDecisions) && item.Edition?.DecidedBy is DecidingBody.GrassrootsCommittee);
}

/// <summary>The act that settles a row.</summary>
/// <param name="Step">The step it records, where it is not the one the row is about.</param>
public sealed record WorkAct(string Address, CandidateStepKind? Step = null);
