using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>A step of recognition: of one person, or of those chosen in the list.</summary>
public abstract class RecognitionActModel(RecognitionService service, ProbationActServices probation, ActServices services)
    : MovementActModel<RecognitionEntry>(service, services)
{
    /// <summary>How far each of the people has come.</summary>
    public IReadOnlyDictionary<int, RecognitionCase> Cases { get; private set; } = new Dictionary<int, RecognitionCase>();

    public abstract RecognitionStepKind Kind { get; }

    /// <summary>It puts right what was recorded wrongly.</summary>
    public virtual bool Corrects => false;

    public override string Act => $"Probation.Act-{Kind}";
    public override string Back => People is [var only] ? PageOf(only.Member.Id) : "/probation";

    /// <summary>Where the acts are: /members/5/recognition/decision.</summary>
    public static string NameOf(RecognitionStepKind kind) =>
        kind switch
        {
            RecognitionStepKind.BranchResolved => "branch-resolution",
            RecognitionStepKind.CommuneResolved => "commune-resolution",
            _ => "decision",
        };

    protected override string PageOf(int member) => $"/members/{member}/recognition";

    protected override string ListOf(string? from) => "/probation";

    protected override string Notice(PlannedAct done) => Text["Probation.Recorded", Text[Act], done.People.Count, Input.DecidedOn];

    protected override void Fill() =>
        Input = new RecognitionEntry { FormId = Guid.NewGuid(), Votes = [.. People.Select(person => new PersonVotes { Id = person.Member.Id })] };

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken) =>
        Cases = await probation.Cases.LoadAsync(People, Today, cancellationToken);

    protected override async Task<Outcome<PlannedAct>> CheckAsync(CancellationToken cancellationToken) =>
        await RefusedAsync(cancellationToken) is { IsAllowed: false } refused ? refused : await base.CheckAsync(cancellationToken);

    protected override async Task<Outcome<PlannedAct>> RecordAsync(CancellationToken cancellationToken) =>
        await RefusedAsync(cancellationToken) is { IsAllowed: false } refused ? refused : await base.RecordAsync(cancellationToken);

    /// <summary>A decision is recorded by whom the edition of the rules names.</summary>
    private async Task<Verdict> RefusedAsync(CancellationToken cancellationToken)
    {
        Input = Input with { Kind = Kind, Corrects = Corrects };
        return Kind is RecognitionStepKind.Recognised
            ? await probation.RefuseAsync(await NamedAsync(cancellationToken), Input.DecidedOn ?? Today, cancellationToken)
            : Verdict.Allowed;
    }
}
