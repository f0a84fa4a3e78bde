using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>Stores reports and finds stored ones, within the reader's units.</summary>
public sealed class StoredReportService(
    RecordsContext context,
    ReportCapture capture,
    ReportRunner runner,
    TimeProvider clock,
    CurrentAccount account
)
{
    /// <summary>Keeps the answer to a question as it is known now, or was on the day the question names. The same answer is kept once.</summary>
    public async Task<Outcome<StoredReport>> StoreAsync(ReportArguments words, CancellationToken cancellationToken = default)
    {
        var made = await MakeAsync(words, await KnownAsync(words.KnownOn, cancellationToken), cancellationToken);
        if (made.Value is not { } report)
        {
            return made.Verdict;
        }
        return await context.InTurnAsync(
            async stop =>
            {
                if (await context.StoredReports.FirstOrDefaultAsync(one => one.Hash == report.Hash && one.ClosingId == null, stop) is { } kept)
                {
                    return kept;
                }
                var stored = report.Numbered(await NextNumberAsync(stop), null);
                context.Add(stored);
                await context.SaveChangesAsync(stop);
                return stored;
            },
            cancellationToken
        );
    }

    /// <summary>Puts a name under a stored report.</summary>
    public Task<Outcome<StoredReport>> SignAsync(int id, SignatureEntry entry, CancellationToken cancellationToken = default) =>
        context.InTurnAsync<Outcome<StoredReport>>(
            async stop =>
            {
                var stored = await context.StoredReports.SingleAsync(one => one.Id == id, stop);
                var refused = Verdict.Of(
                    string.IsNullOrWhiteSpace(entry.Name) ? StoredRefusals.NameWanted : null,
                    stored.IsSigned ? StoredRefusals.SignedAlready(stored.SignedName!, stored.SignedOn!.Value) : null,
                    string.Equals(StoredContentFile.HashOf(stored.Content), stored.Hash, StringComparison.Ordinal) ? null : StoredRefusals.Touched
                );
                if (!refused.IsAllowed)
                {
                    return refused;
                }
                stored.Sign(entry.Name!.Trim(), account.UserId, clock.Today);
                await context.SaveChangesAsync(stop);
                return stored;
            },
            cancellationToken
        );

    public Task<StoredReport?> FindAsync(int id, CancellationToken cancellationToken = default) =>
        context.StoredReports.AsNoTracking().SingleOrDefaultAsync(stored => stored.Id == id, cancellationToken);

    /// <summary>The latest first.</summary>
    /// <param name="readable">The names of the reports that may be read.</param>
    /// <param name="organisation">The code of one; all unless given.</param>
    /// <param name="report">The name of one; all unless given.</param>
    /// <param name="year">That the last day lies in.</param>
    public async Task<ListPage<StoredReportRow>> ListAsync(
        IReadOnlyList<string> readable,
        string? organisation,
        string? report,
        int? year,
        int skip,
        int take,
        CancellationToken cancellationToken = default
    )
    {
        var (first, next) = year is { } number
            ? (new DateOnly(number, 1, 1), new DateOnly(number + 1, 1, 1))
            : (DateOnly.MinValue, DateOnly.MaxValue);
        var rows = Rows(context.StoredReports.Where(stored => readable.Contains(stored.Report) && stored.LastDay >= first && stored.LastDay < next))
            .Where(row => organisation == null || row.OrganisationCode == organisation)
            .Where(row => report == null || row.Report == report);
        var page = await rows.OrderByDescending(row => row.Number).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return new(page, await rows.CountAsync(cancellationToken));
    }

    /// <summary>The units and years there are stored reports of.</summary>
    public async Task<IReadOnlyList<(string Code, string Name, int Year)>> KeptAsync(CancellationToken cancellationToken = default)
    {
        var kept = await (
            from one in context.StoredReports
            join unit in context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope]) on one.OrganisationId equals unit.Id
            select new
            {
                unit.Code,
                unit.Name,
                one.LastDay.Year,
            }
        )
            .Distinct()
            .OrderBy(one => one.Code)
            .ToListAsync(cancellationToken);
        return [.. kept.Select(one => (one.Code, one.Name, one.Year))];
    }

    public Task<StoredReportRow?> RowAsync(int id, CancellationToken cancellationToken = default) =>
        Rows(context.StoredReports.Where(stored => stored.Id == id)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>The reports of a closing, in the order they were stored.</summary>
    public Task<List<StoredReport>> OfClosingAsync(int closing, CancellationToken cancellationToken = default) =>
        context
            .StoredReports.AsNoTracking()
            .Where(stored => stored.ClosingId == closing)
            .OrderBy(stored => stored.Number)
            .ToListAsync(cancellationToken);

    /// <summary>The last change that counts; null where nothing is recorded.</summary>
    internal Task<long?> KnownAsync(DateOnly? knownOn, CancellationToken cancellationToken)
    {
        var end = knownOn is { } day ? OfficeClock.BeginningOf(day.AddDays(1)) : DateTime.MaxValue;
        return context.Changes.Where(change => change.At < end).MaxAsync(change => (long?)change.Number, cancellationToken);
    }

    internal async Task<int> NextNumberAsync(CancellationToken cancellationToken) =>
        1 + (await context.StoredReports.IgnoreQueryFilters().MaxAsync(stored => (int?)stored.Number, cancellationToken) ?? 0);

    /// <summary>Answers the question as known at a change, with nothing in it left to be understood.</summary>
    internal async Task<Outcome<MadeReport>> MakeAsync(ReportArguments asked, long? knownAt, CancellationToken cancellationToken)
    {
        var (today, words) = (clock.Today, asked with { KnownOn = null, KnownAt = knownAt });
        var outcome = await runner.AskAsync(words, today, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        if (!question.Report.IsKept)
        {
            return ReportRefusals.UnknownReport(words.Name);
        }
        if (!question.HasData || question.Unit.Id is not { } organisation || knownAt is not { } known)
        {
            return StoredRefusals.NoData;
        }
        words = words with { By = question.By, AsOf = question.Period is null ? question.Last : words.AsOf };
        var taken = await capture.TakeAsync(words, today, cancellationToken);
        if (taken.Value is not { } report)
        {
            return taken.Verdict;
        }
        var content = StoredContentFile.Write(
            new StoredContent
            {
                Words = words,
                Today = today,
                KnownAt = known,
                Scope = context.Scope,
                Report = report with { Table = StoredContent.WithoutNames(report.Table) },
            }
        );
        return new MadeReport(
            words.Name,
            organisation,
            question,
            known,
            content,
            StoredContentFile.HashOf(content),
            clock.GetUtcNow().UtcDateTime,
            account.UserId
        );
    }

    private IQueryable<StoredReportRow> Rows(IQueryable<StoredReport> stored) =>
        from one in stored
        // Also of a unit that stands there no longer: the stored report is what is in scope.
        join organisation in context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope]) on one.OrganisationId equals organisation.Id
        select new StoredReportRow
        {
            Id = one.Id,
            Number = one.Number,
            Report = one.Report,
            OrganisationCode = organisation.Code,
            OrganisationName = organisation.Name,
            FirstDay = one.FirstDay,
            LastDay = one.LastDay,
            KnownAt = one.KnownAt,
            StoredAt = one.StoredAt,
            StoredBy = context.Users.Where(user => user.Id == one.StoredById).Select(user => user.DisplayName).FirstOrDefault(),
            SignedName = one.SignedName,
            SignedBy = context.Users.Where(user => user.Id == one.SignedById).Select(user => user.DisplayName).FirstOrDefault(),
            SignedOn = one.SignedOn,
            ClosingId = one.ClosingId,
            ClosingNumber = context.Closings.Where(closing => closing.Id == one.ClosingId).Select(closing => (int?)closing.Number).FirstOrDefault(),
        };
}

/// <summary>Who signs.</summary>
public sealed record SignatureEntry
{
    public string? Name { get; init; }
}

/// <summary>A report that is about to be stored.</summary>
internal sealed record MadeReport(
    string Report,
    int OrganisationId,
    ReportQuestion Question,
    long KnownAt,
    byte[] Content,
    string Hash,
    DateTime At,
    string? By
)
{
    public StoredReport Numbered(int number, int? closing) =>
        new()
        {
            Number = number,
            Report = Report,
            OrganisationId = OrganisationId,
            FirstDay = Question.First,
            LastDay = Question.Last,
            KnownAt = KnownAt,
            StoredAt = At,
            StoredById = By,
            Content = Content,
            Hash = Hash,
            ClosingId = closing,
        };
}
