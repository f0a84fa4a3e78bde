using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>What is missing or unlikely in organisations and localities.</summary>
internal static class UnitQualityChecks
{
    public static readonly IReadOnlyList<QualityCheck> All =
    [
        new("without-secretary", question => Branches(Figures(question).Where(branch => branch.SecretaryId == null))),
        new("two-secretaries", WithTwoSecretaries),
        new("below-3-official", question => Branches(Figures(question).Where(branch => branch.Official < BranchSizeRules.ViableOfficialMembers))),
        new(
            "owing-committee",
            question =>
                Branches(Figures(question).Where(branch => branch.Official >= BranchSizeRules.CommitteeOfficialMembers && !branch.HasCommittee))
        ),
        new("locality-without-branch", NobodyCovers),
    ];

    private static IQueryable<QualityFinding> WithTwoSecretaries(QualityQuestion question)
    {
        var secretaries = question.Facts.Offices.On(question.Day).Where(office => office.Office == Office.Secretary);
        return Branches(Figures(question).Where(branch => secretaries.Count(office => office.OrganisationId == branch.BranchId) > 1));
    }

    private static IQueryable<QualityFinding> NobodyCovers(QualityQuestion question)
    {
        var (facts, lives) = (question.Facts, question.Facts.Lives.On(question.Day));
        var covered =
            from coverage in facts.Coverages.On(question.Day)
            join life in lives on coverage.BranchId equals life.OrganisationId
            select coverage.LocalityId;
        return from place in question.CommunePlaces
            join life in lives on place.CommuneId equals life.OrganisationId
            join lies in facts.LocalityPlaces.On(question.Day) on place.CommuneId equals lies.CommuneId
            join locality in facts.Localities on lies.LocalityId equals locality.Id
            join commune in facts.Communes on place.CommuneId equals commune.Id
            where !covered.Contains(locality.Id)
            select new QualityFinding
            {
                Number = locality.Code,
                Name = locality.Name,
                SortKey = locality.Code,
                OrganisationCode = commune.Code,
                OrganisationName = commune.Name,
            };
    }

    private static IQueryable<BranchFigure> Figures(QualityQuestion question) => question.Facts.BranchFigures(question.AllPlaces, question.Day);

    private static IQueryable<QualityFinding> Branches(IQueryable<BranchFigure> branches) =>
        branches.Select(branch => new QualityFinding
        {
            Number = branch.Code,
            Name = branch.Name,
            SortKey = branch.Code,
            OrganisationCode = branch.Code,
            OrganisationName = branch.Name,
        });
}
