using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>An organisation as the records keep it, and as it would be after the import.</summary>
/// <param name="id">Its key; below zero where the import makes it.</param>
internal sealed class Unit(int id, string code, OrganisationLevel level)
{
    public int Id => id;
    public string Code => code;
    public OrganisationLevel Level => level;

    /// <summary>The kept record, believed or not; null where the import makes it.</summary>
    public Organisation? Record { get; init; }

    /// <summary>The row of districts, communes or branches.</summary>
    public RecordRow? Row { get; set; }

    public List<OrganisationLife> KeptLives { get; init; } = [];
    public List<CommuneAffiliation> KeptDistricts { get; init; } = [];
    public List<CommuneArea> KeptAreas { get; init; } = [];
    public List<BranchAffiliation> KeptPlaces { get; init; } = [];

    /// <summary>As it would be.</summary>
    public IReadOnlyList<Period> Lives { get; set; } = [];
    public IReadOnlyList<CommuneAffiliation> Districts { get; set; } = [];
    public IReadOnlyList<BranchAffiliation> Places { get; set; } = [];

    /// <summary>Whether anything is believed of it: one whose import was undone is nobody.</summary>
    public bool IsKept => KeptLives.Count > 0;

    /// <summary>Whether rows may refer to it.</summary>
    public bool IsThere => IsKept || Row is not null;

    public bool LivesThrough(Period period) => Lives.Any(life => life.Covers(period));
}
