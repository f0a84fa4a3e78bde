using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>Candidates at every stage, one a branch: found, applying, resolved on, decided on.</summary>
internal static class StartCandidates
{
    private static readonly (CandidateStepKind Kind, DateOnly On)[] Way =
    [
        (Identified, new DateOnly(2023, 9, 1)),
        (Trained, new DateOnly(2023, 10, 1)),
        (DossierOpened, new DateOnly(2023, 11, 1)),
        (Verified, new DateOnly(2023, 12, 1)),
        (BranchResolved, new DateOnly(2024, 1, 10)),
        (Decided, new DateOnly(2024, 3, 1)),
    ];

    /// <param name="number">The first has been found only, the second trained too, and so on.</param>
    public static async Task AddAsync(TestData data, Branch branch, int number)
    {
        var taken = Way[..(1 + number % Way.Length)];
        var hasApplied = taken.Any(step => step.Kind == DossierOpened);
        var name = $"Quần Chúng {branch.Code}";
        var candidate = await data.SaveAsync(
            new AdmissionCandidate
            {
                Number = $"UV-{branch.Code}",
                FullName = name,
                SortKey = PersonName.SortKey(name),
                SearchKey = PersonName.SearchKey(name),
                BirthDate = new DateOnly(2000, 1, 1),
                BirthYearOnly = !hasApplied,
                Ethnicity = hasApplied ? Ethnicities.Kinh : null,
                Sex = Sex.Female,
                Source = CandidateSource.YouthUnion,
                BranchId = branch.Id,
            }
        );
        await data.AddAsync([
            .. taken.Select(step => new CandidateStep
            {
                CandidateId = candidate.Id,
                Kind = step.Kind,
                On = step.On,
                Document = "1-NQ/CB",
            }),
        ]);
    }
}
