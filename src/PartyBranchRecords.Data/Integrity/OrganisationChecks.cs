using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>What must hold of organisations and localities; a finding names the code.</summary>
internal static class OrganisationChecks
{
    public static readonly IReadOnlyList<IntegrityCheck> All =
    [
        new(
            "code-not-in-capitals",
            "The code is not written in capitals without blanks around it; nothing finds it.",
            records => records.Organisations.Select(organisation => organisation.Code).Concat(records.Localities.Select(locality => locality.Code))
        )
        {
            // Neither database knows the capitals of every letter.
            IsBroken = code => !string.Equals(code, Organisation.CleanCode(code), StringComparison.Ordinal),
        },
        new(
            "organisation-without-life",
            "The organisation never exists.",
            records =>
                // What was taken back with the act that made it has none, and is nobody.
                records
                    .Organisations.IgnoreQueryFilters([QueryFilters.Believed])
                    .Where(organisation =>
                        !records.OrganisationLives.Any(life =>
                            life.OrganisationId == organisation.Id
                            && (
                                life.RemovedBy == null
                                || records.Changes.Any(change => change.Number == life.RemovedBy && change.Kind == ChangeKind.TakenBack)
                            )
                        )
                    )
                    .Select(organisation => organisation.Code)
        ),
        new(
            "overlapping-lives",
            "Two lives of the organisation hold on one day.",
            records => Codes(records, records.OrganisationLives.Overlapping(life => life.OrganisationId).Select(life => life.OrganisationId))
        ),
        new(
            "overlapping-branch-affiliations",
            "The branch stands in two places on one day.",
            records => Codes(records, records.BranchAffiliations.Overlapping(place => place.BranchId).Select(place => place.BranchId))
        ),
        new(
            "overlapping-commune-affiliations",
            "The commune stands under two districts on one day.",
            records => Codes(records, records.CommuneAffiliations.Overlapping(place => place.CommuneId).Select(place => place.CommuneId))
        ),
        new(
            "overlapping-locality-affiliations",
            "The locality lies in two communes on one day.",
            records => LocalityCodes(records, records.LocalityAffiliations.Overlapping(place => place.LocalityId).Select(place => place.LocalityId))
        ),
        new(
            "affiliation-outside-branch",
            "The branch has a place on a day on which it does not exist.",
            records => Places(records).NotCoveredBy(Lives(records))
        ),
        new(
            "affiliation-outside-commune",
            "The commune stands under a district on a day on which it does not exist.",
            records => Districts(records).NotCoveredBy(Lives(records))
        ),
        new(
            "branch-without-place",
            "The branch exists on a day on which it stands nowhere; no report counts it.",
            records => Lives(records).Where(life => records.Branches.Any(branch => branch.Id == life.Owner)).NotCoveredBy(Places(records))
        ),
        new(
            "branch-district-not-communes",
            "The branch stands under its commune and not under the commune's district on one day.",
            records =>
                Codes(
                    records,
                    records
                        .BranchAffiliations.Where(place =>
                            records.CommuneAffiliations.Any(commune =>
                                commune.CommuneId == place.CommuneId
                                && commune.DistrictId != place.DistrictId
                                && (commune.To == null || place.From < commune.To)
                                && (place.To == null || commune.From < place.To)
                            )
                        )
                        .Select(place => place.BranchId)
                )
        ),
        new(
            "branch-under-absent-commune",
            "The branch stands under a commune on a day on which the commune stands under no district.",
            records =>
                records
                    .BranchAffiliations.Where(place => place.CommuneId != null)
                    .Select(place => new Span
                    {
                        Owner = place.CommuneId!.Value,
                        Subject = records.Branches.Where(branch => branch.Id == place.BranchId).Select(branch => branch.Code).First(),
                        From = place.From,
                        To = place.To,
                    })
                    .NotCoveredBy(Districts(records))
        ),
    ];

    public static IQueryable<Span> Lives(RecordsContext records) =>
        records.OrganisationLives.Select(life => new Span
        {
            Owner = life.OrganisationId,
            Subject = records
                .Organisations.Where(organisation => organisation.Id == life.OrganisationId)
                .Select(organisation => organisation.Code)
                .First(),
            From = life.From,
            To = life.To,
        });

    private static IQueryable<Span> Places(RecordsContext records) =>
        records.BranchAffiliations.Select(place => new Span
        {
            Owner = place.BranchId,
            Subject = records.Branches.Where(branch => branch.Id == place.BranchId).Select(branch => branch.Code).First(),
            From = place.From,
            To = place.To,
        });

    private static IQueryable<Span> Districts(RecordsContext records) =>
        records.CommuneAffiliations.Select(place => new Span
        {
            Owner = place.CommuneId,
            Subject = records.Communes.Where(commune => commune.Id == place.CommuneId).Select(commune => commune.Code).First(),
            From = place.From,
            To = place.To,
        });

    private static IQueryable<string> Codes(RecordsContext records, IQueryable<int> organisations) =>
        records.Organisations.Where(organisation => organisations.Contains(organisation.Id)).Select(organisation => organisation.Code);

    private static IQueryable<string> LocalityCodes(RecordsContext records, IQueryable<int> localities) =>
        records.Localities.Where(locality => localities.Contains(locality.Id)).Select(locality => locality.Code);
}
