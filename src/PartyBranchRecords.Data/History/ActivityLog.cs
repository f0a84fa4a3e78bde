using PartyBranchRecords.Data.Access;

namespace PartyBranchRecords.Data.History;

/// <summary>Writes the activity log: who saw or did what, by key, never by a person's name.</summary>
public sealed class ActivityLog(RecordsContext context, TimeProvider clock, CurrentAccount account)
{
    public Task WriteAsync(
        Activity activity,
        int? memberId = null,
        int? organisationId = null,
        string? detail = null,
        CancellationToken cancellationToken = default
    )
    {
        context.ActivityLog.Add(
            new ActivityLogEntry
            {
                At = clock.GetUtcNow().UtcDateTime,
                UserId = account.UserId,
                Activity = activity,
                MemberId = memberId,
                OrganisationId = organisationId,
                Detail = detail,
            }
        );
        return context.SaveChangesAsync(cancellationToken);
    }
}
