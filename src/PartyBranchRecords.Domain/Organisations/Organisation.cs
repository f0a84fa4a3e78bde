using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Organisations;

/// <summary>A Party organisation of any level. Where it stands and how long it lives are dated facts of their own.</summary>
public abstract class Organisation : IVersioned
{
    public const int CodeLength = 40;
    public const int NameLength = 200;

    /// <summary>Words that a report uses in the place of a code.</summary>
    public static readonly IReadOnlyList<string> ReservedCodes = ["ALL", "TOTAL"];

    public int Id { get; init; }

    /// <summary>Unique over districts, communes and branches together; trimmed, in capitals, compared ordinally.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>The name folded for search: lower case, without diacritics.</summary>
    public string SearchKey { get; set; } = "";

    public long Version { get; set; }

    public OrganisationLevel Level =>
        this switch
        {
            DistrictCommittee => OrganisationLevel.District,
            CommuneCommittee => OrganisationLevel.Commune,
            _ => OrganisationLevel.Branch,
        };

    /// <summary>A code as it is kept and compared: trimmed, in capitals.</summary>
    public static string CleanCode(string code) => code.Trim().ToUpperInvariant();
}

/// <summary>The levels of the organisation, from the top; for a report also the level of its rows.</summary>
public enum OrganisationLevel
{
    District,
    Commune,
    Branch,
}

/// <summary>The committee directly above the grassroots (huyện ủy, or since 1 July 2025 the provincial committee).</summary>
public sealed class DistrictCommittee : Organisation
{
    public const int SmallestFewLimit = 3;
    public const int LargestFewLimit = 9;
    public const int UsualFewLimit = 5;

    /// <summary>District, or since there is no district level, the province itself.</summary>
    public DistrictLevel Kind { get; set; } = DistrictLevel.District;
    public string? Province { get; set; }

    /// <summary>A branch with fewer members than this is a "few-member branch". No legal number exists: each district sets its own, from 3 to 9.</summary>
    public int FewLimit { get; set; } = UsualFewLimit;
}

public enum DistrictLevel
{
    District,
    Province,
}

/// <summary>A grassroots party committee (đảng bộ cơ sở): it has branches under it.</summary>
public sealed class CommuneCommittee : Organisation
{
    public CommuneKind Kind { get; set; } = CommuneKind.Commune;
}

public enum CommuneKind
{
    Commune,
    Town,
    Ward,
    Agency,
    Police,
    Military,
    Enterprise,
}

/// <summary>A branch (chi bộ): the unit people are members of, under a commune committee or directly under the district.</summary>
public sealed class Branch : Organisation
{
    public required BranchKind Kind { get; set; }
}

public enum BranchKind
{
    Village,
    ResidentialGroup,
    School,
    HealthStation,
    Police,
    Military,
    Agency,
    Enterprise,
}

/// <summary>The days on which an organisation exists: from its establishment (or always) to the day it is dissolved.</summary>
public sealed class OrganisationLife : DatedFact
{
    public required int OrganisationId { get; init; }
}
