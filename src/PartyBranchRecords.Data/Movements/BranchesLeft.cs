using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Counts the branches that people leave, as they are today.</summary>
public sealed class BranchesLeft(RecordsContext context)
{
    public async Task<IReadOnlyList<BranchLeft>> CountAsync(IReadOnlyList<MovingPerson> people, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = people.Select(person => person.Branch.Id).Distinct().ToList();
        var counted = await (
            from membership in context.Memberships.On(today)
            where ids.Contains(membership.BranchId)
            join admission in context.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            group admission by membership.BranchId into branch
            select new
            {
                Id = branch.Key,
                Members = branch.Count(),
                Official = branch.Count(admission => admission.OfficialOn <= today),
            }
        )
            .IgnoreQueryFilters([QueryFilters.PersonScope])
            .ToDictionaryAsync(branch => branch.Id, cancellationToken);
        return
        [
            .. from person in people
            group person by person.Branch.Id into branch
            let now = counted.GetValueOrDefault(branch.Key)
            select new BranchLeft(
                branch.Key,
                branch.First().Branch.Name,
                now?.Members ?? 0,
                now?.Official ?? 0,
                branch.Count(),
                branch.Count(person => person.IsOfficial)
            ),
        ];
    }
}
