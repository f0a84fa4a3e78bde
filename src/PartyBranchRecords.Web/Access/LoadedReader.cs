using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Access;

/// <summary>An account that may sign in, with the roles it holds on a day.</summary>
internal sealed record LoadedReader(string DisplayName, bool MustChangePassword, List<ReaderRole> Roles);

internal static class LoadedReaders
{
    /// <summary>Null where there is no such account, or it is disabled.</summary>
    public static Task<LoadedReader?> LoadReaderAsync(
        this RecordsContext context,
        string userId,
        DateOnly today,
        CancellationToken cancellationToken
    ) =>
        context
            .Users.IgnoreQueryFilters([QueryFilters.OrganisationScope])
            .Where(user => user.Id == userId && !user.IsDisabled)
            .Select(user => new LoadedReader(
                user.DisplayName,
                user.MustChangePassword,
                context
                    .RoleAssignments.Where(held => held.UserId == user.Id && held.From <= today && (held.To == null || held.To > today))
                    .OrderBy(held => held.Id)
                    .Select(held => new
                    {
                        held.Role,
                        held.OrganisationId,
                        Organisation = context.Organisations.FirstOrDefault(organisation => organisation.Id == held.OrganisationId),
                    })
                    .Select(held => new ReaderRole(
                        held.Role,
                        held.OrganisationId,
                        held.Organisation!.Code,
                        held.Organisation.Name,
                        held.Organisation is DistrictCommittee
                    ))
                    .ToList()
            ))
            .FirstOrDefaultAsync(cancellationToken);
}
