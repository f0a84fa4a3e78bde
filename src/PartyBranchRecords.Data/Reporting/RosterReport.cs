using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The people of an organisation as of a day, by branch, then by name.</summary>
public sealed class RosterReport(ReportFacts facts)
{
    public const string Name = "roster";

    /// <summary>Of a roster, and of the people behind any number.</summary>
    public static readonly IReadOnlyList<ReportColumn<PersonRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.BranchCode),
        new("org_name", ColumnKind.Text, row => row.BranchName),
        new("record_number", ColumnKind.Text, row => row.RecordNumber),
        new("full_name", ColumnKind.Text, row => row.FullName),
        new("sex", ColumnKind.Keyword, row => row.Sex),
        new("birth_date", ColumnKind.Day, row => row.BirthYearOnly ? row.BirthDate?.Year : row.BirthDate),
        new("ethnicity", ColumnKind.Text, row => row.Ethnicity),
        new("branch_code", ColumnKind.Text, row => row.BranchCode),
        new("decision_on", ColumnKind.Day, row => row.DecisionOn),
        new("admitted_on", ColumnKind.Day, row => row.AdmittedOn),
        new("official_on", ColumnKind.Day, row => row.OfficialOn),
        new("status", ColumnKind.Keyword, row => row.Status),
    ];

    public async Task<Outcome<ListPage<PersonRow>>> RunAsync(
        DayRequest request,
        int skip = 0,
        int? take = null,
        CancellationToken cancellationToken = default
    )
    {
        var outcome = await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken);
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var people = facts.StandingOn(facts.PlacesInside(asked), request.AsOf);
        return await facts.ListAsync(people, new ListRequest(Name, Skip: skip, Take: take), cancellationToken);
    }
}
