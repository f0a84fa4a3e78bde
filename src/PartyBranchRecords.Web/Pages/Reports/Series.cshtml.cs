using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Data.Reporting.Series;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>Numbers of a report month by month or year by year, as a chart and a table.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class SeriesModel(ReportDesk desk, ReportSeries series, ReportChoices choices) : ReportPage(desk)
{
    private const int MostColumns = 4;

    [BindProperty(SupportsGet = true, Name = "column")]
    public string[] Columns { get; set; } = [];

    /// <summary>Of reports with several rows a unit: which of them.</summary>
    [BindProperty(SupportsGet = true, Name = "part")]
    public string? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = "every")]
    public SeriesStep Every { get; set; }

    /// <summary>The series as a file in the place of the page.</summary>
    [BindProperty(SupportsGet = true, Name = "format")]
    public ReportFormat? Format { get; set; }

    public ReportOffers Offers { get; private set; } = null!;
    public IReadOnlyList<SeriesStretch> Stretches { get; private set; } = [];
    public ShownSeries Shown { get; private set; } = null!;

    /// <summary>The columns that have numbers.</summary>
    public IEnumerable<ReportHead> Choosable => Report.Columns.Where(head => head.IsNumber());

    /// <summary>More was asked for than is shown at once.</summary>
    public bool IsCut => From < Stretches[0].From && Stretches.Count == SeriesStretches.MostOf(Every);

    public bool HasEarlier => Question?.RecordsBegin < Stretches[0].From;
    public bool HasLater => Stretches[^1].Through < Desk.AsOf.Day;

    /// <summary>The same series some points earlier, or later.</summary>
    public string Moved(int points) =>
        Address(SeriesStretches.Next(Every, Stretches[0].From, points), SeriesStretches.Next(Every, Stretches[^1].From, points));

    public string FileAddress => Address(Stretches[0].From, Stretches[^1].Last, ("format", "xlsx"));

    public async Task<IActionResult> OnGetAsync(string report, CancellationToken cancellationToken)
    {
        if (!await AskAsync(report, cancellationToken) || !Report.IsOfUnits || Report.Name is BridgeReport.Name)
        {
            return NotFound();
        }
        Offers = await choices.ForAsync(this, cancellationToken);
        if (Question is null)
        {
            return Page();
        }
        // A year more, to compare the first points with.
        var before = SeriesStretches.Before(Stretches[0], Every is SeriesStep.Month ? 12 : 1, Desk.AsOf.Day);
        var points = await series.RunAsync(Words, Question, before.Concat(Stretches), Today, cancellationToken);
        Shown = ShownSeries.Of(points, Stretches.Count, Chosen(), Part);
        return Format is { } format && Shown.HasData ? await FileAsync(format) : Page();
    }

    /// <summary>The days are those of the series: its last point, or all of them.</summary>
    protected override ReportArguments Read()
    {
        if (From > (To ?? Desk.AsOf.Day))
        {
            ModelState.AddModelError("", Desk.Text.Of(ReportRefusals.PeriodBackwards));
        }
        Stretches = SeriesStretches.Between(Every, From, To ?? Desk.AsOf.Day, Desk.AsOf.Day);
        var words = new ReportArguments
        {
            Name = Report.Name,
            Organisation = Org!.Trim(),
            Structure = Structure,
            KnownOn = KnownOn,
        };
        return Report.TakesDay ? words with { AsOf = Stretches[^1].Last } : words with { From = Stretches[0].From, To = Stretches[^1].Last };
    }

    private List<ReportHead> Chosen()
    {
        var chosen = Choosable.Where(head => Columns.Contains(head.Name, StringComparer.Ordinal)).Take(MostColumns).ToList();
        return chosen.Count > 0 ? chosen : [.. Choosable.Take(1)];
    }

    private string Address(DateOnly from, DateOnly to, params IEnumerable<(string Name, string? Value)> more) =>
        ReportAddress.Of(
            Words with
            {
                AsOf = Desk.AsOf.IsToday ? null : Desk.AsOf.Day,
                By = null,
                From = from,
                To = to,
            },
            "series",
            [
                .. Shown.Columns.Select(head => ("column", (string?)head.Name)),
                ("part", Shown.Part),
                ("every", Every is SeriesStep.Year ? "year" : null),
                .. more,
            ]
        );

    private async Task<FileStreamResult> FileAsync(ReportFormat format)
    {
        var file = new MemoryStream();
        await ReportFiles.WriteAsync(file, Shown.Table(), format, name => Shown.HeadingOf(name, Desk.Text));
        file.Position = 0;
        var name = $"{Report.Name}-{Question!.Unit.Code}-{Stretches[0].From:yyyy-MM}-{Stretches[^1].Last:yyyy-MM}";
        return File(file, FileModel.ContentType(format), $"{name}.{format.ToString().ToLowerInvariant()}");
    }
}
