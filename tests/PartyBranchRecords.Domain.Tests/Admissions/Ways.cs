using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Domain.Tests.Admissions;

/// <summary>The ways that cases go under the known editions.</summary>
internal static class Ways
{
    public static AdmissionWay Under(string document, bool hasCommune = true)
    {
        var edition = KnownEditions.All.Single(edition => edition.Document == document);
        edition.Citations.Clear();
        edition.Citations.AddRange(KnownEditions.Citations.Where(citation => citation.EditionId == edition.Id));
        return new AdmissionWay(hasCommune, edition);
    }
}
