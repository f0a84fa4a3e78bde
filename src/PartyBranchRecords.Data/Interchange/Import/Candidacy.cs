using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>A candidate of the set, as the records keep it.</summary>
/// <param name="id">Its key; below zero where the import makes it.</param>
internal sealed class Candidacy(int id, string number)
{
    public int Id => id;
    public string Number => number;

    /// <summary>The kept record, believed or not; null where the import makes it.</summary>
    public AdmissionCandidate? Record { get; set; }
    public RecordRow? Row { get; set; }
    public List<RecordRow> StepRows { get; } = [];

    /// <summary>In their order.</summary>
    public IReadOnlyList<CandidateStep> KeptSteps { get; set; } = [];

    /// <summary>Whether anything is believed of it: one whose import was undone is nobody.</summary>
    public bool IsKept => KeptSteps.Count > 0;
}
