using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Members;

[Needs(Permission.SeePersons)]
public sealed class ViewModel(MemberService members, OrganisationService organisations, ActivityLog log, Reader reader, AsOf asOf) : PageModel
{
    public required MemberRecord Record { get; set; }
    public OrganisationHead? Branch { get; private set; }

    /// <summary>What the branch stands under on the day; or, where the branch is out of reach, stood under when the person came.</summary>
    public string? Above => Branch is null ? Record.Place.Above : Branch.Above.LastOrDefault()?.Name;

    public bool MayMove => asOf.IsToday && reader.May(Permission.MoveMembers);

    public bool MayCorrect => asOf.IsToday && reader.May(Permission.CorrectRecords);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (await members.FindAsync(id, asOf.Day, everyReason: reader.Has(Role.DistrictStaff), cancellationToken) is not { } found)
        {
            return NotFound();
        }
        Record = found;
        Branch = await organisations.FindAsync(found.Place.Branch.Code, asOf.Day, cancellationToken);
        await log.WriteAsync(Activity.MemberViewed, memberId: id, detail: $"as of {asOf.Day:yyyy-MM-dd}", cancellationToken: cancellationToken);
        return Page();
    }
}
