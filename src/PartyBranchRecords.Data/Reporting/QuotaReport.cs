using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Admissions of each unit against its quota for a year or a term.</summary>
public sealed class QuotaReport(ReportFacts facts)
{
    public const string Name = "quota";
    internal const string Admitted = "admitted";
    internal const string Forecast = "forecast";
    internal const string OpeningMembers = "opening_members";

    private static readonly NumberLink ToAdmitted = new(Admitted);

    public static readonly IReadOnlyList<ReportColumn<UnitRow<QuotaFigures>>> Columns = UnitColumns.Of<QuotaFigures>(
        new("target", ColumnKind.Count, figures => figures.Target),
        new(Admitted, ColumnKind.Count, figures => figures.Admitted, HasList: true),
        new("percent_of_target", ColumnKind.Percent, figures => figures.PercentOfTarget) { Link = ToAdmitted },
        new(OpeningMembers, ColumnKind.Count, figures => figures.OpeningMembers, HasList: true),
        new("percent_of_members", ColumnKind.Percent, figures => figures.PercentOfMembers) { Link = ToAdmitted },
        new("gap", ColumnKind.Count, figures => figures.Gap) { Link = ToAdmitted },
        new("pace_target", ColumnKind.Decimal, figures => figures.PaceTarget),
        new(Forecast, ColumnKind.Count, figures => figures.Forecast, HasList: true) { Link = new NumberLink(Forecast) { IsKept = false } },
        new("children_target", ColumnKind.Count, figures => figures.ChildrenTarget),
        new("children_difference", ColumnKind.Count, figures => figures.ChildrenDifference)
    );

    public async Task<Outcome<UnitReport<QuotaFigures>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (asked, period) = question;
        var places = facts.PlacesInside(asked);
        var units = await facts.UnitsAsync(asked, period.From, period.Last, cancellationToken);
        var withTargetOnly = await facts.GoneUnitsWithTargetAsync(asked, period, cancellationToken);
        var targets = await facts.TargetsAsync(asked, period, cancellationToken);
        var admitted = await facts.AdmittedWithin(places, period.From, period.Last).GroupedAsync(cancellationToken);
        var opening = await facts.HeadsAsync(places, period.Opening, cancellationToken);
        var likely = await facts.LikelyAsync(asked, period, request.Today, cancellationToken);
        return asked.Report(
            units.UnionBy(withTargetOnly, unit => unit.Id),
            [
                .. admitted.Select(group => new Placed<Heads>(group.Place, new(group.Value.People, 0, 0))),
                .. targets.Places.Select(place => new Placed<Heads>(place, default)),
                .. opening.Select(group => new Placed<Heads>(group.Place, new(0, group.Value, 0))),
                .. likely.Select(one => new Placed<Heads>(one.Place, new(0, 0, 1))),
            ],
            (unit, heads) =>
                new QuotaFigures
                {
                    Target = targets.Of(unit),
                    Admitted = heads.Sum(one => one.Admitted),
                    OpeningMembers = heads.Sum(one => one.Opening),
                    Likely = heads.Sum(one => one.Likely),
                    TargetsBelow = targets.Below(unit),
                    DaysGone = period.DaysGone(request.Today),
                    Days = period.Days,
                }
        );
    }

    /// <summary>The people behind a number.</summary>
    public async Task<Outcome<ListPage<PersonRow>>> ListAsync(PeriodRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (list.Column is not (Admitted or OpeningMembers))
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (asked, period) = question;
        var places = facts.Listed(asked, list);
        var people = list.Column is Admitted ? facts.AdmittedWithin(places, period.From, period.Last) : facts.StandingOn(places, period.Opening);
        return await facts.ListAsync(people, list, cancellationToken);
    }

    private readonly record struct Heads(int Admitted, int Opening, int Likely);
}
