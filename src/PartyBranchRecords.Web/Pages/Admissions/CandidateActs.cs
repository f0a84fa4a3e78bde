using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Where the acts on a candidate are done, and by whom.</summary>
internal static class CandidateActs
{
    /// <summary>Null where the reader may not do it, or looks at an earlier day.</summary>
    public static string? AddressOf(CandidateAct act, int id, Reader reader, AsOf asOf) =>
        act switch
        {
            _ when !asOf.IsToday => null,
            CandidateAct.OpenDossier when reader.May(Permission.KeepCandidates) => $"/admissions/{id}/application",
            CandidateAct.RecordDecision or CandidateAct.RecordCeremony when reader.May(Permission.DecideAdmissions) => $"/admissions/{id}/decision",
            _ => null,
        };
}
