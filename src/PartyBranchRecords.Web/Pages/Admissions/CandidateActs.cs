using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Where the steps of a candidate are recorded, and by whom.</summary>
public static class CandidateActs
{
    /// <summary>The form of a step; null where the reader may not record it, or looks at an earlier day.</summary>
    public static string? AddressOf(CandidateStepKind kind, KnownCandidate known, Reader reader, AsOf asOf) =>
        asOf.IsToday && reader.MayRecord(kind, known, asOf.Day) ? AddressOf(kind, known.Candidate.Id) : null;

    public static string AddressOf(CandidateStepKind kind, int id) =>
        kind switch
        {
            CandidateStepKind.DossierOpened => $"/admissions/{id}/application",
            CandidateStepKind.Decided or CandidateStepKind.Admitted => $"/admissions/{id}/decision",
            _ => $"/admissions/{id}/steps/{kind}",
        };

    /// <summary>Keeps candidates, and decides where the edition of the dossier lets them.</summary>
    public static bool MayRecord(this Reader reader, CandidateStepKind kind, KnownCandidate known, DateOnly today) =>
        reader.May(Permission.KeepCandidates) && known.FactsFor(reader.ScopeFor(Permission.DecideAdmissions, today)).MayRecord(kind);
}
