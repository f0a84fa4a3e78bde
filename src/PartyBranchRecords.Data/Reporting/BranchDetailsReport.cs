using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The branches of an organisation as of a day, each with who leads it and when it last admitted somebody.</summary>
public sealed class BranchDetailsReport(ReportFacts facts)
{
    public const string Name = "branches";

    public static readonly IReadOnlyList<ReportColumn<BranchDetails>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.Branch.Code),
        new("org_name", ColumnKind.Text, row => row.Branch.Name),
        new("kind", ColumnKind.Keyword, row => row.Branch.Kind),
        new("commune", ColumnKind.Text, row => NamedCode.Of(row.Branch.CommuneCode, row.Branch.CommuneName)),
        new("members", ColumnKind.Count, row => row.Branch.Members) { Link = new("members", MembersReport.Name) },
        new("official", ColumnKind.Count, row => row.Branch.Official) { Link = new("official", MembersReport.Name) },
        new("has_committee", ColumnKind.YesNo, row => row.Branch.HasCommittee),
        new("secretary", ColumnKind.Text, row => row.Branch.SecretaryName),
        new("secretary_is_village_head", ColumnKind.YesNo, row => row.SecretaryIsVillageHead),
        new("local_members", ColumnKind.Count, row => row.LocalMembers) { Link = new("local", MembersReport.Name) },
        new("few", ColumnKind.YesNo, row => row.Branch.Band == BranchSizeBand.Few),
        new("last_admitted_on", ColumnKind.Day, row => row.LastAdmittedOn),
        new("candidates", ColumnKind.Count, row => row.Candidates),
    ];

    public async Task<Outcome<ListPage<BranchDetails>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var places = facts.PlacesInside(asked);
        var branches = await facts.BranchFigures(places, day).ToListAsync(cancellationToken);
        var locals = await facts
            .StandingOn(places, day)
            .Where(PeopleCount.Local.Condition)
            .GroupBy(person => person.BranchId)
            .Select(branch => new { branch.Key, Count = branch.Count() })
            .ToDictionaryAsync(branch => branch.Key, branch => branch.Count, cancellationToken);
        var lastAdmitted = await (
            from place in places.On(day)
            join membership in facts.AdmissionsUntil(day) on place.BranchId equals membership.BranchId
            group membership.From by membership.BranchId into branch
            select new { branch.Key, Last = branch.Max() }
        ).ToDictionaryAsync(branch => branch.Key, branch => branch.Last, cancellationToken);
        var open = CandidateStages.Open.ToList();
        var candidates = await facts
            .CandidatesOn(places, day)
            .Where(candidate => EF.Parameter(open).Contains(candidate.Stage))
            .GroupBy(candidate => candidate.BranchId)
            .Select(branch => new { branch.Key, Count = branch.Count() })
            .ToDictionaryAsync(branch => branch.Key, branch => branch.Count, cancellationToken);
        var villageHeads = await facts
            .Posts.On(day)
            .Where(post => post.Name == CivicPost.VillageHead)
            .Select(post => post.MemberId)
            .ToHashSetAsync(cancellationToken);
        return ListPage<BranchDetails>.Whole([
            .. branches
                .OrderBy(branch => branch.Code, StringComparer.Ordinal)
                .Select(branch => new BranchDetails(
                    branch,
                    branch.SecretaryId is { } secretary && villageHeads.Contains(secretary),
                    locals.GetValueOrDefault(branch.BranchId),
                    lastAdmitted.TryGetValue(branch.BranchId, out var last) ? last : null,
                    candidates.GetValueOrDefault(branch.BranchId)
                )),
        ]);
    }
}

/// <summary>A branch on a day.</summary>
/// <param name="LocalMembers">Người tại chỗ.</param>
/// <param name="LastAdmittedOn">The last admission or re-admission until the day, wherever the branch stood then.</param>
/// <param name="Candidates">Those of the branch who are still on the way: not admitted, refused or withdrawn.</param>
public sealed record BranchDetails(BranchFigure Branch, bool SecretaryIsVillageHead, int LocalMembers, DateOnly? LastAdmittedOn, int Candidates)
    : IListed
{
    public RowSubject Subject => Branch.Subject;
}
