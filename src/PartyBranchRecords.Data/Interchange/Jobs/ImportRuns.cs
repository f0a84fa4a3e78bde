using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Interchange.Jobs;

/// <summary>The imports that were written, by accounts that hold a role in the reader's own units.</summary>
public sealed class ImportRuns(RecordsContext context)
{
    private const int Latest = 50;
    private const int MostWarnings = 500;

    public Task<List<ImportRunRow>> LatestAsync(CancellationToken cancellationToken = default) =>
        Rows(Mine.OrderByDescending(run => run.Id).Take(Latest)).ToListAsync(cancellationToken);

    public Task<ImportRunRow?> FindAsync(int id, CancellationToken cancellationToken = default) =>
        Rows(Mine.Where(run => run.Id == id)).SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<ShownFinding>> WarningsAsync(int id, CancellationToken cancellationToken = default)
    {
        var warnings = await context
            .ImportWarnings.AsNoTracking()
            .Where(warning => warning.ImportRunId == id)
            .OrderBy(warning => warning.Id)
            .Take(MostWarnings)
            .ToListAsync(cancellationToken);
        return
        [
            .. warnings.Select(warning => new ShownFinding(
                warning.File,
                warning.Row,
                warning.Column,
                new Refusal(warning.Code) { Values = FindingValues.Read(warning.Values) }
            )),
        ];
    }

    private IQueryable<ImportRun> Mine
    {
        get
        {
            var units = context.Scope.Districts.Concat(context.Scope.Communes).ToList();
            var day = context.Scope.Day;
            var colleagues = context
                .RoleAssignments.Where(held =>
                    held.OrganisationId != null && units.Contains(held.OrganisationId.Value) && held.From <= day && (held.To == null || held.To > day)
                )
                .Select(held => held.UserId);
            return context.ImportRuns.AsNoTracking().Where(run => run.UserId != null && colleagues.Contains(run.UserId));
        }
    }

    private IQueryable<ImportRunRow> Rows(IQueryable<ImportRun> runs) =>
        runs.Select(run => new ImportRunRow(
            run.Id,
            run.At,
            context.Users.Where(user => user.Id == run.UserId).Select(user => user.DisplayName).FirstOrDefault(),
            run.Source,
            run.ChangeNumber,
            run.CreatedCount,
            run.ChangedCount,
            run.UnchangedCount,
            run.WarningCount,
            run.UndoneBy != null
        ));
}

/// <summary>An import that was written.</summary>
public sealed record ImportRunRow(
    int Id,
    DateTime At,
    string? By,
    string Source,
    long ChangeNumber,
    int Created,
    int Changed,
    int Unchanged,
    int Warnings,
    bool IsUndone
);
