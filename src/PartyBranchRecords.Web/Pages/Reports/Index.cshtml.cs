using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Reports;

/// <summary>Every report the reader may ask for, in each of their units.</summary>
[Needs(Permission.SeeFigures)]
public sealed class IndexModel(Reader reader) : PageModel
{
    public Reader Reader => reader;
    public IEnumerable<ReaderRole> Units => reader.UnitsFor(Permission.SeeFigures).DistinctBy(unit => unit.OrganisationId);
}
