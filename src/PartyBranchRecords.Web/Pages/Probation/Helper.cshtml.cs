using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>An official member of the branch is assigned to help, or takes the place of the one before.</summary>
[Needs(Permission.KeepProbation)]
public sealed class HelperModel(HelperService helpers, ProbationActServices probation, ActServices services)
    : ProbationActModel<HelperEntry>(helpers, probation, services)
{
    public IReadOnlyList<SelectListItem> HelperItems { get; private set; } = [];
    public override string Act => "Probation.AssignHelper";

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        await base.LoadChoicesAsync(cancellationToken);
        HelperItems = [.. (await helpers.ChoicesAsync(People[0], cancellationToken)).Select(one => new SelectListItem(one.Name, $"{one.Id}"))];
    }
}
