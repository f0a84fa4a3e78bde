using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Movements;

/// <summary>People leave the branches of the records, for whatever reason.</summary>
[Needs(Permission.MoveMembers)]
public sealed class LeaveModel(
    LeavingService service,
    MovingPeople people,
    OrganisationService organisations,
    ActivityLog log,
    TimeProvider clock,
    Text text
) : MovementActModel(people, organisations, log, clock, text)
{
    [BindProperty]
    public LeavingEntry Input { get; set; } = new();

    public override MovementEntry Entry => Input;
    public override string Act => "Movements.Leave";

    protected override void Fill(List<PersonKey> keys, Guid formId) => Input = new LeavingEntry { People = keys, FormId = formId };

    protected override Task<Outcome<PlannedAct>> CheckAsync(CancellationToken cancellationToken) => service.CheckAsync(Input, cancellationToken);

    protected override Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken) => service.RecordAsync(Input, cancellationToken);

    protected override string Notice(PlannedAct done) =>
        Text["Movements.LeavingRecorded", Text.Of(Input.Kind!.Value), done.People.Count, Input.EffectiveOn];
}
