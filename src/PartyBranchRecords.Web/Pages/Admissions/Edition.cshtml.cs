using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions.Statute;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Rules;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Moves the dossier to a later edition of the rules, and says what changes by it.</summary>
[Needs(Permission.DecideAdmissions)]
public sealed class EditionModel(DossierEditions editions, CandidateActServices services) : CandidateActModel(services)
{
    [BindProperty]
    public EditionMoving Input { get; set; } = new();

    public IReadOnlyList<RuleEdition> Later { get; private set; } = [];
    public RuleEdition Current => Record.Way.Way.Edition;
    public IEnumerable<SelectListItem> Choices =>
        Later.Select(edition => new SelectListItem($"{edition.Document} ({Text["Rules.InForceFrom", edition.InForceFrom]})", $"{edition.Id}"));

    /// <summary>The rules of an edition that are not as in the dossier's own.</summary>
    public IEnumerable<(AdmissionRule Rule, string Before, string Now)> Changes(RuleEdition edition) =>
        from rule in Enum.GetValues<AdmissionRule>()
        let before = RuleTexts.Of(Text, Current, rule)
        let now = RuleTexts.Of(Text, edition, rule)
        where !string.Equals(before, now, StringComparison.Ordinal)
        select (rule, before, now);

    protected override string Notice => Text["Rules.Moved"];

    protected override async Task<bool> LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Later = await editions.LaterAsync(Current, cancellationToken);
        return true;
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) => editions.MoveAsync(Key, Input, cancellationToken);
}
