using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Organisations;

/// <summary>The figures on a unit's page: the reporting service's own, so that a page and a report never differ.</summary>
public sealed record UnitOverview
{
    /// <summary>Every branch inside the unit; of a branch, itself.</summary>
    public required IReadOnlyList<BranchFigure> Branches { get; init; }

    public required MemberFigures People { get; init; }

    /// <summary>The communes and grassroots branches that exist in a district on the day; for the others a single row.</summary>
    public required IReadOnlyList<UnitRow<QuotaFigures>> Rows { get; init; }

    /// <summary>The quota of the year that the day lies in, up to the day.</summary>
    public required QuotaFigures Quota { get; init; }

    /// <summary>The branches that something calls for attention in.</summary>
    public IEnumerable<BranchFigure> Warned => Branches.Where(branch => branch.Warnings.Any());

    public IEnumerable<BranchFigure> In(ReportUnit unit) => Branches.Where(branch => (branch.CommuneId ?? branch.BranchId) == unit.Id);
}

/// <summary>Gathers a unit's figures as of a day.</summary>
public sealed class UnitOverviews(BranchesReport branches, MembersReport members, QuotaReport quotas, RecordsBegin begins)
{
    /// <summary>Null before the unit's records begin: then there are no data, which is not 0.</summary>
    public async Task<UnitOverview?> OfAsync(OrganisationHead unit, DateOnly day, CancellationToken cancellationToken = default)
    {
        var request = new DayRequest { Organisation = unit.Code, AsOf = day };
        var people = (await members.RunAsync(request, cancellationToken)).Value!;
        if (people.Total.Figures.Members == 0 && !(await begins.OnAsync(unit.AsReportUnit, cancellationToken) <= day))
        {
            return null;
        }
        var year = new PeriodRequest
        {
            Organisation = unit.Code,
            Period = ReportPeriod.OfYear(day.Year) with { AsOf = day },
            Today = day,
        };
        var quota = (await quotas.RunAsync(year, cancellationToken)).Value!;
        var existing = people.Rows.Select(row => row.Unit.Id).ToHashSet();
        return new UnitOverview
        {
            Branches = (await branches.RunAsync(request, cancellationToken)).Value!,
            People = people.Total.Figures,
            Rows = [.. quota.Rows.Where(row => existing.Contains(row.Unit.Id))],
            Quota = quota.Total.Figures,
        };
    }
}
