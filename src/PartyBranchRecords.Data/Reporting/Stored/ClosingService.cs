using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>What is closed: a year or a term by its name, or days.</summary>
public sealed record PeriodToClose
{
    public string? Period { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? To { get; init; }
    public string? Note { get; init; }
}

/// <summary>Closes the figures of periods, and finds closings.</summary>
public sealed class ClosingService(
    RecordsContext context,
    StoredReportService reports,
    ReportRunner runner,
    TimeProvider clock,
    CurrentAccount account
)
{
    /// <summary>What an office sends up, of the period and as of its last day.</summary>
    private static readonly string[] InPeriod = [MovementsReport.Name, QuotaReport.Name, ReorganisationsReport.Name];
    private static readonly string[] OnLastDay =
    [
        MembersReport.Name,
        StructureReport.Name,
        BranchSizesReport.Name,
        CoverageReport.Name,
        CompositionReport.Name,
    ];

    /// <summary>What the reports of a closing are made of.</summary>
    public static readonly LaterKind Kinds = InPeriod.Concat(OnLastDay).Select(LaterKinds.Of).Aggregate((one, other) => one | other);

    /// <summary>Stores the reports of the period as known at one moment, together or none of them.</summary>
    public async Task<Outcome<Closing>> CloseAsync(string organisation, PeriodToClose entry, CancellationToken cancellationToken = default)
    {
        if (WordsOf(organisation, entry) is not { } words)
        {
            return StoredRefusals.PeriodWanted;
        }
        var asked = await runner.AskAsync(words, clock.Today, cancellationToken);
        if (asked.Value is not { } question)
        {
            return asked.Verdict;
        }
        if (question.Last > clock.Today)
        {
            return StoredRefusals.NotOver(question.Last, clock.Today);
        }
        var known = await reports.KnownAsync(null, cancellationToken);
        var made = new List<MadeReport>();
        foreach (var one in SetOf(words, question))
        {
            var outcome = await reports.MakeAsync(one, known, cancellationToken);
            if (outcome.Value is not { } report)
            {
                return outcome.Verdict;
            }
            made.Add(report);
        }
        return await context.InTurnAsync(stop => SaveAsync(entry, words, question, made, stop), cancellationToken);
    }

    /// <summary>The latest first.</summary>
    public async Task<ListPage<ClosingRow>> ListAsync(string? organisation, int skip, int take, CancellationToken cancellationToken = default)
    {
        var rows = Rows(context.Closings).Where(row => organisation == null || row.OrganisationCode == organisation);
        var page = await rows.OrderByDescending(row => row.Number).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return new(page, await rows.CountAsync(cancellationToken));
    }

    public Task<ClosingRow?> FindAsync(int id, CancellationToken cancellationToken = default) =>
        Rows(context.Closings.Where(closing => closing.Id == id)).SingleOrDefaultAsync(cancellationToken);

    private static ReportArguments? WordsOf(string organisation, PeriodToClose entry)
    {
        var words = new ReportArguments
        {
            Name = MovementsReport.Name,
            Organisation = organisation,
            From = entry.From,
            To = entry.To,
        };
        if (string.IsNullOrWhiteSpace(entry.Period))
        {
            return words.HasPeriod ? words : null;
        }
        // Beside days it is one period too many, which the report refuses.
        return !QuotaPeriod.TryParse(entry.Period, out var period) ? null
            : period.IsTerm ? words with { Term = period.Name }
            : words with { Year = period.From.Year };
    }

    private static IEnumerable<ReportArguments> SetOf(ReportArguments period, ReportQuestion question)
    {
        var day = new ReportArguments
        {
            Name = MembersReport.Name,
            Organisation = period.Organisation,
            AsOf = question.Last,
        };
        return InPeriod
            .Select(name => period with { Name = name })
            .Concat(OnLastDay.Select(name => day with { Name = name }))
            .Where(words => words.Name is not CoverageReport.Name || question.Unit.Level is not ReportLevel.Branch)
            .Select(words => words with { By = LevelOf(words.Name, question.Unit.Level) });
    }

    private static ReportLevel? LevelOf(string report, ReportLevel? unit) =>
        (report, unit) switch
        {
            (CompositionReport.Name, _) => unit,
            (_, ReportLevel.District) => ReportLevel.Commune,
            (CoverageReport.Name, ReportLevel.Commune) => ReportLevel.Locality,
            _ => ReportLevel.Branch,
        };

    private async Task<Outcome<Closing>> SaveAsync(
        PeriodToClose entry,
        ReportArguments words,
        ReportQuestion question,
        List<MadeReport> made,
        CancellationToken cancellationToken
    )
    {
        var unit = question.Unit.Id!.Value;
        var earlier = await context
            .Closings.Where(one => one.OrganisationId == unit && one.FirstDay == question.First && one.LastDay == question.Last)
            .OrderByDescending(one => one.Number)
            .Select(one => (int?)one.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var closing = new Closing
        {
            Number = 1 + (await context.Closings.IgnoreQueryFilters().MaxAsync(one => (int?)one.Number, cancellationToken) ?? 0),
            OrganisationId = unit,
            Period = words.Term ?? words.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            FirstDay = question.First,
            LastDay = question.Last,
            KnownAt = made[0].KnownAt,
            ClosedOn = clock.Today,
            ClosedById = account.UserId,
            Note = string.IsNullOrWhiteSpace(entry.Note) ? null : entry.Note.Trim(),
            EarlierId = earlier,
        };
        context.Add(closing);
        await context.SaveChangesAsync(cancellationToken);
        var number = await reports.NextNumberAsync(cancellationToken);
        context.AddRange(made.Select((report, place) => report.Numbered(number + place, closing.Id)));
        await context.SaveChangesAsync(cancellationToken);
        return closing;
    }

    private IQueryable<ClosingRow> Rows(IQueryable<Closing> closings) =>
        from one in closings
        join organisation in context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope]) on one.OrganisationId equals organisation.Id
        select new ClosingRow
        {
            Id = one.Id,
            Number = one.Number,
            OrganisationId = one.OrganisationId,
            OrganisationCode = organisation.Code,
            OrganisationName = organisation.Name,
            Period = one.Period,
            FirstDay = one.FirstDay,
            LastDay = one.LastDay,
            ClosedOn = one.ClosedOn,
            ClosedBy = context.Users.Where(user => user.Id == one.ClosedById).Select(user => user.DisplayName).FirstOrDefault(),
            Note = one.Note,
            EarlierId = one.EarlierId,
            EarlierNumber = context.Closings.Where(earlier => earlier.Id == one.EarlierId).Select(earlier => (int?)earlier.Number).FirstOrDefault(),
        };
}

/// <summary>A closing in a list.</summary>
public sealed record ClosingRow
{
    public required int Id { get; init; }
    public required int Number { get; init; }
    public required int OrganisationId { get; init; }
    public required string OrganisationCode { get; init; }
    public required string OrganisationName { get; init; }
    public required string? Period { get; init; }
    public required DateOnly FirstDay { get; init; }
    public required DateOnly LastDay { get; init; }
    public required DateOnly ClosedOn { get; init; }
    public required string? ClosedBy { get; init; }
    public required string? Note { get; init; }
    public required int? EarlierId { get; init; }
    public required int? EarlierNumber { get; init; }
}
