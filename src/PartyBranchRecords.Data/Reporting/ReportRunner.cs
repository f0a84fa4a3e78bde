using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Runs a report that is asked for in words.</summary>
public sealed class ReportRunner(ReportFacts facts)
{
    public static IEnumerable<string> Names => ReportCatalogue.All.Select(report => report.Name);

    public Task<Outcome<ReportTable>> TableAsync(ReportArguments arguments, DateOnly today, CancellationToken cancellationToken = default) =>
        ReportCatalogue.All.FirstOrDefault(report => string.Equals(report.Name, arguments.Name, StringComparison.Ordinal)) is { } report
            ? report.TableAsync(facts, arguments, today, cancellationToken)
            : Task.FromResult<Outcome<ReportTable>>(ReportRefusals.UnknownReport(arguments.Name));
}
