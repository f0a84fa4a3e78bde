namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// Sensitive columns and the purpose each is kept for, in the office's own words; without a purpose it is not kept (law
/// 91/2025/QH15: sensitive personal data only for a stated purpose).
/// </summary>
/// <param name="Religion">Of particulars.</param>
/// <param name="Phone">Of members.</param>
/// <param name="CitizenId">Of members.</param>
public sealed record SensitiveData(string? Religion = null, string? Phone = null, string? CitizenId = null)
{
    /// <summary>Whether a column may be kept; one that is not sensitive always may.</summary>
    public bool Keeps(string column) =>
        column switch
        {
            "religion" => IsSaid(Religion),
            "phone" => IsSaid(Phone),
            "citizen_id" => IsSaid(CitizenId),
            _ => true,
        };

    private static bool IsSaid(string? purpose) => !string.IsNullOrWhiteSpace(purpose);
}
