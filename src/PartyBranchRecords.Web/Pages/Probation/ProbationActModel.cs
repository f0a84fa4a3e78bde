using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>An act on one person in probation, recorded without being asked again unless there is a doubt.</summary>
public abstract class ProbationActModel<TEntry>(MovementService<TEntry> service, ProbationActServices probation, ActServices services)
    : MovementActModel<TEntry>(service, services)
    where TEntry : MovementEntry, new()
{
    public RecognitionCase? Case { get; private set; }

    public override string Back => PageOf(People[0].Member.Id);

    protected override string PageOf(int member) => $"/members/{member}/recognition";

    protected override string Notice(PlannedAct done) => Text["Probation.Kept", Text[Act]];

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) =>
        Case = (await probation.Cases.LoadAsync(People, Today, cancellationToken)).Values.SingleOrDefault();

    /// <summary>Only for whoever may decide on the person.</summary>
    protected async Task<Outcome<PlannedAct>> RecordDecidingAsync(CancellationToken cancellationToken) =>
        await probation.RefuseAsync(await NamedAsync(cancellationToken), Today, cancellationToken) is { IsAllowed: false } refused
            ? refused
            : await base.RecordAsync(cancellationToken);
}
