using static PartyBranchRecords.Domain.Admissions.DossierDocumentKind;

namespace PartyBranchRecords.Domain.Admissions;

/// <summary>Which papers a dossier of admission has, and which of them a step is taken on.</summary>
public static class DossierPapers
{
    /// <summary>The papers of the way to admission, in the order of the steps; the others are of recognition.</summary>
    public static readonly IReadOnlyList<DossierDocumentKind> OfAdmission =
    [
        Application,
        CurriculumVitae,
        CourseCertificate,
        FirstIntroduction,
        SecondIntroduction,
        BackgroundCheck,
        MassOrganisations,
        PlaceOfResidence,
        BranchResolution,
        CommuneResolution,
        Decision,
    ];

    /// <summary>What has to be there before a step: what the branch considers, and then each resolution for the next.</summary>
    public static IEnumerable<DossierDocumentKind> NeededFor(CandidateStepKind step, bool hasCommune) =>
        OfAdmission.Where(paper =>
            paper switch
            {
                Application or CurriculumVitae => step >= CandidateStepKind.Verified,
                BranchResolution => step >= CandidateStepKind.CommuneResolved,
                CommuneResolution => hasCommune && step >= CandidateStepKind.Submitted,
                Decision => step >= CandidateStepKind.Admitted,
                _ => step >= CandidateStepKind.BranchResolved,
            }
        );

    public static IReadOnlyList<DossierDocumentKind> MissingFor(
        CandidateStepKind step,
        bool hasCommune,
        IReadOnlyCollection<DossierDocumentKind> present
    ) => CandidateStages.LeavesTheWay(step) ? [] : [.. NeededFor(step, hasCommune).Except(present)];
}
