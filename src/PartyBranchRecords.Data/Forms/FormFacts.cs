using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Forms;

/// <summary>What the record knows for a form about one person; null where it knows nothing, which the form leaves open.</summary>
public sealed record FormFacts
{
    /// <summary>Of the candidate, or of the member.</summary>
    public required int Id { get; init; }
    public required string FullName { get; init; }
    public required DateOnly BirthDate { get; init; }
    public required bool BirthYearOnly { get; init; }
    public required Sex Sex { get; init; }
    public string? Ethnicity { get; init; }
    public string? GeneralEducation { get; init; }
    public string? Residence { get; init; }
    public string? NativePlace { get; init; }
    public string? Occupation { get; init; }

    public required int BranchId { get; init; }
    public required string Branch { get; init; }

    /// <summary>Null for a grassroots branch.</summary>
    public string? Commune { get; init; }
    public required string District { get; init; }

    /// <summary>The province of the district; null where it is the province's committee itself.</summary>
    public string? Province { get; init; }

    /// <summary>Members of the branch today, and official ones among them.</summary>
    public int Members { get; init; }
    public int Officials { get; init; }

    public DateOnly? ApplicationOn { get; init; }
    public IReadOnlyList<string> Introducers { get; init; } = [];
    public IReadOnlyList<string> Helpers { get; init; } = [];

    public VotedStep? BranchStep { get; init; }
    public VotedStep? CommuneStep { get; init; }

    /// <summary>Of the admission of a candidate, of the recognition of a member.</summary>
    public VotedStep? DecisionStep { get; init; }

    public DateOnly? AdmissionDecidedOn { get; init; }
    public string? AdmissionDecision { get; init; }
    public DateOnly? AdmittedOn { get; init; }
    public DateOnly? OfficialOn { get; init; }
    public required DecidingBody DecidedBy { get; init; }

    /// <summary>The commune's own standing committee decides, not the committee above it.</summary>
    public bool DecidesItself => DecidedBy is DecidingBody.GrassrootsCommittee && Commune is not null;

    /// <summary>The step that the form is the paper of; null while it is only prepared.</summary>
    public VotedStep? StepOf(FormKind kind) =>
        kind switch
        {
            FormKind.BranchResolution or FormKind.BranchRecognition => BranchStep,
            FormKind.CommuneResolution or FormKind.CommuneRecognition => CommuneStep,
            FormKind.Decision or FormKind.Recognition => DecisionStep,
            _ => null,
        };
}
