using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Work;

/// <summary>The work list of a unit on paper, for its monthly meeting: of the unit asked for, otherwise of the reader's own.</summary>
[Needs(Permission.SeePersons)]
public sealed class DigestModel(WorkList list, OrganisationService organisations, UnitChoices choices, ActivityLog log, Reader reader, AsOf asOf)
    : PageModel
{
    private IReadOnlyList<WorkItem> items = [];

    public OrganisationHead Organisation { get; private set; } = null!;
    public IReadOnlyList<DigestGroup> Groups { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];
    public DateOnly Day => asOf.Day;

    public int CountOf(DigestPart part) => items.Count(item => Digest.PartOf(item, Day) == part);

    public async Task<IActionResult> OnGetAsync(string? unit, CancellationToken cancellationToken)
    {
        var own = reader.UnitsFor(Permission.SeePersons).DistinctBy(role => role.OrganisationId).ToList();
        var code = string.IsNullOrWhiteSpace(unit) ? own.FirstOrDefault()?.OrganisationCode : unit;
        if (code is null || await organisations.FindAsync(code, Day, cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Organisation = found;
        var asked = found.AsReportUnit;
        items = [.. (await list.OnAsync(Day, cancellationToken)).Where(item => item.Unit.Place.IsInside(asked))];
        Groups = Digest.Group(items, Day);
        var offered = await choices.OnAsync(Day, found.Code, cancellationToken);
        Units =
        [
            .. own.Select(role => new UnitChoice(role.OrganisationCode!, role.OrganisationName!))
                .Concat(offered.Grassroots)
                .Concat(offered.Branches)
                .DistinctBy(choice => choice.Code)
                .Select(choice => new SelectListItem(choice.Name, choice.Code, choice.Code == found.Code)),
        ];
        await log.WriteAsync(Activity.PeopleListed, organisationId: found.Id, detail: "work digest", cancellationToken: cancellationToken);
        return Page();
    }
}
