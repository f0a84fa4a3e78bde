using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Organisations;

[Needs(Permission.SeeFigures)]
public sealed class ViewModel(
    OrganisationService organisations,
    UnitOverviews overviews,
    UnitFacts facts,
    QuotaReport quotas,
    CoverageReport coverage,
    RecordsBegin begins,
    AsOf asOf
) : UnitPage(organisations, asOf)
{
    /// <summary>Null before the unit's records begin.</summary>
    public UnitOverview? Overview { get; private set; }

    public IReadOnlyList<Officer> Officers { get; private set; } = [];
    public IReadOnlyList<CoveredLocality> Localities { get; private set; } = [];
    public IReadOnlyList<UnitPlace> Places { get; private set; } = [];

    /// <summary>How the localities of a district or commune are covered, by kind; kinds of which it has none are left out.</summary>
    public IReadOnlyList<KindCoverage> Coverage { get; private set; } = [];

    /// <summary>Those a branch has admitted in the year of the day.</summary>
    public IReadOnlyList<PersonRow> Admitted { get; private set; } = [];

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        Overview = await overviews.OfAsync(Unit, Day, cancellationToken);
        if (Overview is null)
        {
            RecordsBeginOn = await begins.OnAsync(Unit.AsReportUnit, cancellationToken);
            return true;
        }
        if (Unit.Level != OrganisationLevel.District)
        {
            Officers = await facts.OfficersAsync(Unit.Id, Day, cancellationToken);
            Places = await facts.PlacesAsync(Unit, Day, cancellationToken);
        }
        if (Unit.Level != OrganisationLevel.Branch)
        {
            var covered = await coverage.RunAsync(new DayRequest { Organisation = Unit.Code, AsOf = Day }, cancellationToken);
            Coverage = [.. covered.Value!.Total.Figures.ByKind.Where(kind => kind.Count(LocalityCount.Localities) > 0)];
        }
        else
        {
            Localities = await facts.LocalitiesAsync(Unit.Id, Day, cancellationToken);
            var year = new PeriodRequest
            {
                Organisation = Unit.Code,
                Period = ReportPeriod.OfYear(Day.Year) with { AsOf = Day },
                Today = Day,
            };
            Admitted = (await quotas.ListAsync(year, new ListRequest("admitted"), cancellationToken)).Value?.Rows ?? [];
        }
        return true;
    }
}
