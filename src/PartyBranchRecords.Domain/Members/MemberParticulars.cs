using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Members;

public enum Sex
{
    Male,
    Female,
}

/// <summary>
/// The particulars of a person that composition figures count. A real change (a diploma, a move) begins a new period on its
/// day, so that last year's composition stays; a correction replaces the row.
/// </summary>
public sealed class MemberParticulars : DatedFact
{
    public required int MemberId { get; init; }
    public required Sex Sex { get; init; }
    public required DateOnly BirthDate { get; init; }

    /// <summary>An old record that knows only the year; <see cref="BirthDate"/> is then 1 January of it.</summary>
    public bool BirthYearOnly { get; init; }

    /// <summary>One of <see cref="Ethnicities.Official"/>; imports may hold other spellings.</summary>
    public required string Ethnicity { get; init; }

    /// <summary>Sensitive; kept only where the installation has switched it on with a purpose.</summary>
    public string? Religion { get; init; }

    /// <summary>Grade of general education, as "12/12", or a level.</summary>
    public string? GeneralEducation { get; init; }
    public string? ProfessionalLevel { get; init; }

    /// <summary>Sơ cấp, trung cấp, cao cấp.</summary>
    public string? PoliticalTheory { get; init; }

    /// <summary>Người tại chỗ, relative to the branch; one who came by cadre assignment is not local there. Null: not known.</summary>
    public bool? IsLocal { get; init; }

    public int? ResidenceLocalityId { get; init; }
    public int? WorkplaceLocalityId { get; init; }

    /// <summary>Whether the person was a Youth Union member at admission.</summary>
    public bool? YouthUnion { get; init; }
}
