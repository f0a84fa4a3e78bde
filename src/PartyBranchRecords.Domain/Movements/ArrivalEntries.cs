using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>People who had moved out of the records are back, in a branch of the reader's.</summary>
public record ArrivalEntry : MovementEntry
{
    /// <summary>The code of the branch, or a part of its name.</summary>
    public string? Branch { get; init; }

    /// <summary>The code of the one that is meant, where several have the name.</summary>
    public string? Chosen { get; init; }
}

/// <summary>Somebody who left the Party is admitted again: a decision, and the day of the ceremony as the effective day.</summary>
public sealed record ReAdmissionEntry : ArrivalEntry;

/// <summary>A member from outside whom the records do not know yet.</summary>
public sealed record NewcomerEntry : ArrivalEntry
{
    public string? FullName { get; init; }
    public Sex? Sex { get; init; }
    public DateOnly? BirthDate { get; init; }
    public string? Ethnicity { get; init; }

    /// <summary>Số lý lịch, where it is known already.</summary>
    public string? RecordNumber { get; init; }
    public string? CardNumber { get; init; }

    /// <summary>The day of the decision to admit: party age runs from here.</summary>
    public DateOnly? AdmissionDecisionOn { get; init; }
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>Empty while the person is probationary.</summary>
    public DateOnly? OfficialOn { get; init; }
    public string? GeneralEducation { get; init; }
    public string? ProfessionalLevel { get; init; }
    public string? PoliticalTheory { get; init; }
    public bool? IsLocal { get; init; }

    public override bool NamesPeople => false;
}
