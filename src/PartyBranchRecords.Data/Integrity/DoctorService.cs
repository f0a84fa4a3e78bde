using Microsoft.EntityFrameworkCore;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>Sweeps the records for what rules and the database should have refused.</summary>
public sealed class DoctorService(RecordsContext context)
{
    /// <summary>It looks at everything; filters that let everything pass would only keep the database from its indexes.</summary>
    private static readonly string[] Unasked = [QueryFilters.PlaceScope, QueryFilters.OrganisationScope, QueryFilters.PersonScope];

    /// <summary>Every check, in the order they are made.</summary>
    public static IEnumerable<IntegrityCheck> ChecksOf(RecordsContext context) =>
        [.. OrganisationChecks.All, .. PersonChecks.All, .. ProbationChecks.All, HistoryChecks.Counter, .. HistoryChecks.Of(context.Model)];

    /// <summary>What is wrong: with the database, and only where that can be read, with the records.</summary>
    public async Task<IReadOnlyList<Finding>> FindAsync(CancellationToken cancellationToken = default)
    {
        if (!await context.Database.CanConnectAsync(cancellationToken))
        {
            return [new Finding("database", context.Database.ProviderName!, "The database cannot be reached; run 'migrate' if there is none yet.")];
        }
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken);
        if (pending.ToList() is { Count: > 0 } missing)
        {
            return [.. missing.Select(migration => new Finding("schema", migration, "The schema is older than the program; run 'migrate'."))];
        }
        var findings = new List<Finding>();
        foreach (var check in ChecksOf(context))
        {
            var broken = await Ask(check).ToListAsync(cancellationToken);
            findings.AddRange(
                broken.Where(check.IsBroken).Order(StringComparer.Ordinal).Select(subject => new Finding(check.Name, subject, check.Sentence))
            );
        }
        return findings;
    }

    /// <summary>What a check asks the database.</summary>
    public IQueryable<string> Ask(IntegrityCheck check) => check.Broken(context).IgnoreQueryFilters(Unasked).Distinct();
}
