namespace PartyBranchRecords.Data.Integrity;

/// <summary>Something inconsistent or unlikely that the records may hold, declared once: its query counts and lists what it finds.</summary>
/// <param name="Name">In addresses; and the key of the sentence that says what is wrong, and how to put it right.</param>
public sealed record QualityCheck(string Name, Func<QualityQuestion, IQueryable<QualityFinding>> Find)
{
    public static readonly IReadOnlyList<QualityCheck> All = [.. PersonQualityChecks.All, .. OfficeQualityChecks.All, .. UnitQualityChecks.All];

    public string SentenceKey => $"Quality.Check.{Name}";
    public string AdviceKey => $"Quality.Advice.{Name}";
}

/// <summary>A person, an organisation or a locality that a check found.</summary>
public sealed record QualityFinding
{
    /// <summary>Null unless it is a person.</summary>
    public int? MemberId { get; init; }

    /// <summary>Record number of the person, code of the organisation or locality.</summary>
    public required string Number { get; init; }
    public required string Name { get; init; }

    /// <summary>What the list is sorted by.</summary>
    public required string SortKey { get; init; }

    /// <summary>The organisation whose page shows it.</summary>
    public required string OrganisationCode { get; init; }
    public required string OrganisationName { get; init; }
}

/// <summary>How much a check found.</summary>
public sealed record QualityCount(QualityCheck Check, int Found);
