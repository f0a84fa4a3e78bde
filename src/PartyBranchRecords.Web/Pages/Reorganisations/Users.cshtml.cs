using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>What becomes of the roles of users in the units that end.</summary>
public sealed class UsersModel(
    ReorganisationDrafts drafts,
    ReorganisationPlanning planning,
    ReorganisationUsers users,
    DraftMeanwhile meanwhile,
    Text text
) : DraftStepModel(drafts, meanwhile, text)
{
    [BindProperty]
    public List<RoleInput> Input { get; set; } = [];

    public IReadOnlyList<AffectedRole> Rows { get; private set; } = [];
    public IReadOnlyList<Refusal> Unfinished { get; private set; } = [];

    /// <summary>Only communes and districts have users of their own, and only some kinds end them.</summary>
    public static bool Asks(ReorganisationSubject subject, ReorganisationKind kind) =>
        subject is ReorganisationSubject.Communes or ReorganisationSubject.Districts
        && kind is ReorganisationKind.Merge or ReorganisationKind.Split or ReorganisationKind.Dissolve;

    protected override void Fill() { }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var outcome = await planning.ImagineAsync(Entry, cancellationToken);
        Unfinished = outcome.Verdict.Refusals;
        if (outcome.Value is { } planned)
        {
            // What was typed in a form that came back stays.
            var typed = Input.ToLookup(row => row.RoleId, row => row.Fate);
            Rows =
            [
                .. (await users.OfAsync(Entry, planned, cancellationToken))
                    .Where(role => role.UnitEnds)
                    .Select(role => typed[role.RoleId].FirstOrDefault() is { } fate ? role with { Fate = fate } : role),
            ];
        }
    }

    protected override bool IsAsked(DraftItem item) => item.Step == DraftStep.Users;

    protected override ReorganisationEntry Read(ReorganisationEntry entry) =>
        entry with
        {
            Roles =
            [
                .. Input.Where(row => row.Fate is not null).DistinctBy(row => row.RoleId).Select(row => new RoleGoes(row.RoleId, row.Fate!.Value)),
            ],
        };

    protected override string NextOf(ReorganisationEntry entry) => QuotasModel.AfterStep(Draft);
}

public sealed record RoleInput
{
    public int RoleId { get; init; }
    public RoleFate? Fate { get; init; }
}
