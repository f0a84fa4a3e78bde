using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Rules;

/// <summary>The editions of the admission rules side by side, the newest first, each value with its article and where it changed.</summary>
[Needs(Permission.SeeRules)]
public sealed class IndexModel(RuleEditionSource source, Reader reader, TimeProvider clock) : PageModel
{
    public IReadOnlyList<RuleEdition> Editions { get; private set; } = [];
    public RuleEdition? InForce { get; private set; }
    public bool MayKeep => reader.May(Permission.KeepRules);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var editions = await source.LoadAsync(cancellationToken);
        InForce = RuleEdition.InForceOn(editions, clock.Today);
        Editions = [.. editions.AsEnumerable().Reverse()];
    }
}
