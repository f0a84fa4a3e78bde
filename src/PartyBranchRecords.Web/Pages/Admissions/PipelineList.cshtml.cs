using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.TagHelpers;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>The candidates that a number of the pipeline counts, who has stood longest first; by name for those who follow candidates.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class PipelineListModel(OrganisationService organisations, Pipeline pipeline, ActivityLog log, Reader reader, AsOf asOf) : PageModel
{
    private IReadOnlyList<PipelinePerson> people = [];

    [BindProperty(SupportsGet = true)]
    public CandidateStepKind? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public StandingBand? Band { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Stuck { get; set; }

    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Parameter)]
    public int Number { get; set; } = 1;

    public OrganisationHead Organisation { get; private set; } = null!;
    public int Total => people.Count;
    public IEnumerable<PipelinePerson> Shown => people.Skip(First - 1).Take(PagerTagHelper.UsualSize);
    public DateOnly Day => asOf.Day;
    public bool ShowsNames => reader.May(Permission.SeeCandidates);

    /// <summary>The place of the first row in the whole list, from 1.</summary>
    public int First => (Math.Max(Number, 1) - 1) * PagerTagHelper.UsualSize + 1;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await organisations.FindAsync(code, Day, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Organisation = found;
        var figures = await pipeline.OfAsync(found, Day, cancellationToken);
        people = await pipeline.NamedAsync(figures.People.Where(new PipelineCell(Stage, Band, Stuck).Holds), Day, cancellationToken);
        await log.WriteAsync(Activity.PeopleListed, organisationId: found.Id, detail: "pipeline", cancellationToken: cancellationToken);
        return Page();
    }
}
