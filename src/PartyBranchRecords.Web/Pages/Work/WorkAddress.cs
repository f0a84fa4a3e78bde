using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;

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
    public static string? ActOf(WorkItem item, Reader reader, AsOf asOf) =>
        !asOf.IsToday
            ? null
            : item.Kind switch
            {
                WorkKind.Decision or WorkKind.Ceremony when reader.May(Permission.DecideAdmissions) => $"/admissions/{item.Subject.Id}/decision",
                WorkKind.Certificate or WorkKind.Dossier or WorkKind.Returned when reader.May(Permission.KeepCandidates) => Step(item),
                WorkKind.RecognitionResolution or WorkKind.Recognition => Recognition(item),
                WorkKind.TransferLetter when reader.May(Permission.MoveMembers) => $"/movements/letter?member={item.Subject.Id}",
                WorkKind.WithoutSecretary or WorkKind.OwingCommittee when reader.May(Permission.MoveMembers) =>
                    $"/organisations/{item.Unit.BranchCode}/roster",
                WorkKind.BehindPace => $"/admissions/pipeline/{item.Unit.GrassrootsCode}",
                WorkKind.PartyBadges => Badges(item),
                _ => null,
            };

    private static string Step(WorkItem item) => $"/admissions/{item.Subject.Id}";

    private static string Recognition(WorkItem item) => $"/members/{item.Subject.Id}/recognition";

    private static string Badges(WorkItem item) => $"/badges/{item.Unit.GrassrootsCode}";
}
