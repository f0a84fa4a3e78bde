namespace PartyBranchRecords.Domain.Quotas;

/// <summary>Which of the revisions of a quota counts.</summary>
public static class QuotaRules
{
    /// <summary>The target in force on a day, of each organisation that has one: its revision set last, on that day or before.</summary>
    public static IReadOnlyDictionary<int, int> InForce(IEnumerable<TargetRevision> revisions, DateOnly day) =>
        revisions
            .Where(revision => revision.SetOn <= day)
            .GroupBy(revision => revision.OrganisationId)
            .ToDictionary(own => own.Key, own => own.MaxBy(revision => revision.SetOn)!.Target);

    /// <summary>The sum of the targets there are; null where there is none.</summary>
    public static int? Sum(IEnumerable<int> targets)
    {
        var all = targets.ToList();
        return all.Count == 0 ? null : all.Sum();
    }
}

/// <summary>A target as one revision of the quotas of a period has it.</summary>
public sealed record TargetRevision(int OrganisationId, int Target, DateOnly SetOn);
