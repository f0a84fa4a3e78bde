using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A report and what its numbers count.</summary>
/// <param name="Behind">Null where the rows are themselves the people or units.</param>
public sealed record CapturedReport(ReportTable Table, NumbersBehind? Behind);

/// <summary>Makes a report together with what its numbers count.</summary>
public sealed class ReportCapture(ReportFacts facts, ReportRunner runner)
{
    public async Task<Outcome<CapturedReport>> TakeAsync(ReportArguments words, DateOnly today, CancellationToken cancellationToken = default)
    {
        var table = await runner.TableAsync(words, today, cancellationToken);
        if (table.Value is not { } made)
        {
            return table.Verdict;
        }
        var report = ReportCatalogue.Find(words.Name)!;
        return new CapturedReport(
            made,
            !report.IsOfUnits ? null
                : report.TakesPeriod && (words.HasPeriod || !report.TakesDay)
                    ? await InPeriodAsync(words.Name, words.OnPeriod(today).Value!, cancellationToken)
                : await OnDayAsync(report, words.OnDay(today).Value!, cancellationToken)
        );
    }

    /// <summary>The question was answered above, so it is not refused here.</summary>
    private async Task<NumbersBehind> OnDayAsync(ReportDefinition report, DayRequest request, CancellationToken cancellationToken)
    {
        switch (report.Name)
        {
            case BranchSizesReport.Name:
                return UnitsBehind.BranchSizes((await new BranchSizesReport(facts).RunAsync(request, cancellationToken)).Value!);
            case StructureReport.Name:
                return UnitsBehind.Structure((await new StructureReport(facts).RunAsync(request, cancellationToken)).Value!);
            case CoverageReport.Name:
                return UnitsBehind.Coverage((await new CoverageReport(facts).RunAsync(request, cancellationToken)).Value!);
        }
        var asked = (await facts.AskAsync(request, report.Levels, request.AsOf, request.AsOf, cancellationToken)).Value!;
        return report.Name switch
        {
            MembersReport.Name => await PeopleBehind.MembersAsync(facts, asked, request.AsOf, cancellationToken),
            CompositionReport.Name => PeopleBehind.Composition(
                asked,
                await new CompositionReport(facts).PeopleAsync(asked, request.AsOf, cancellationToken)
            ),
            _ => throw new InvalidOperationException($"It is not known what the numbers of {report.Name} count."),
        };
    }

    /// <inheritdoc cref="OnDayAsync"/>
    private async Task<NumbersBehind> InPeriodAsync(string report, PeriodRequest request, CancellationToken cancellationToken)
    {
        if (report is ReorganisationsReport.Name)
        {
            return UnitsBehind.Reorganisations((await new ReorganisationsReport(facts).RunAsync(request, cancellationToken)).Value!);
        }
        var question = (await facts.AskPeriodAsync(request, cancellationToken)).Value!;
        return report switch
        {
            MovementsReport.Name => await PeopleBehind.MovementsAsync(facts, question, cancellationToken),
            QuotaReport.Name => await PeopleBehind.QuotaAsync(facts, question, cancellationToken),
            CompositionReport.Name => PeopleBehind.Composition(
                question.Asked,
                await new CompositionReport(facts).PeopleAsync(question, cancellationToken)
            ),
            _ => throw new InvalidOperationException($"It is not known what the numbers of {report} count."),
        };
    }
}
