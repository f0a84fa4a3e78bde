using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Takes in a member from outside whom the records do not know yet.</summary>
public sealed class NewcomerService(
    RecordsContext context,
    MovementActs acts,
    TargetBranches branches,
    RecordNumbers recordNumbers,
    CandidateCases cases,
    TimeProvider clock
) : MovementService<NewcomerEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        NewcomerEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        var day = entry.EffectiveOn ?? clock.Today;
        var found = await branches.FindAsync(entry.Branch, entry.Chosen, isOwn: true, day, cancellationToken);
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(entry, owesPaper: true, owesReason: false, clock.Today),
            .. found.Verdict.Refusals,
            found.Value is { } branch ? MovingRules.Arrival(branch, day) : null,
            .. ArrivalRules.Newcomer(entry, clock.Today),
            await NumberAsync(entry.RecordNumber, cancellationToken),
            await CardAsync(entry.CardNumber, cancellationToken),
        ]);
        if (!verdict.IsAllowed || found.Value is not { } target)
        {
            return verdict;
        }
        var name = PersonName.Clean(entry.FullName!);
        return new PlannedAct
        {
            People = people,
            Consequences = [new Consequence("Movements.WillTakeIn", name, target.Name, target.Above, day)],
            Doubts =
            [
                .. MovingRules.PaperDoubts(entry),
                .. await cases.LikelySameAsync(name, entry.BirthDate!.Value.Year, null, cancellationToken) is { } same
                    ? new[] { MovementRefusals.LikelySame(same) }
                    : [],
            ],
            WriteAsync = (change, attempt) => WriteAsync(change, entry, name, target.Id, day, attempt),
        };
    }

    private async Task<Refusal?> NumberAsync(string? number, CancellationToken cancellationToken) =>
        !string.IsNullOrWhiteSpace(number) && await recordNumbers.IsTakenAsync(number.Trim(), cancellationToken)
            ? MovementRefusals.NumberTaken(nameof(NewcomerEntry.RecordNumber))
            : null;

    private async Task<Refusal?> CardAsync(string? number, CancellationToken cancellationToken) =>
        Kept(number) is { } card && await recordNumbers.IsCardTakenAsync(card, cancellationToken)
            ? MovementRefusals.NumberTaken(nameof(NewcomerEntry.CardNumber))
            : null;

    private async Task WriteAsync(
        RecordsChange change,
        NewcomerEntry entry,
        string name,
        int branch,
        DateOnly day,
        CancellationToken cancellationToken
    )
    {
        var member = new Member
        {
            RecordNumber = Kept(entry.RecordNumber) ?? await recordNumbers.NextTemporaryAsync(cancellationToken),
            CardNumber = Kept(entry.CardNumber),
            FullName = name,
            SortKey = PersonName.SortKey(name),
            SearchKey = PersonName.SearchKey(name),
            LastBranchId = branch,
        };
        context.Members.Add(member);
        await context.SaveChangesAsync(cancellationToken);
        change.Add(
            new Admission
            {
                MemberId = member.Id,
                Number = 1,
                DecisionOn = entry.AdmissionDecisionOn,
                AdmittedOn = entry.AdmittedOn!.Value,
                OfficialOn = entry.OfficialOn,
            }
        );
        change.Begin(
            member,
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = branch,
                Began = MembershipStart.TransferIn,
                From = day,
            }
        );
        change.AddLetter(member, entry, presentedOn: day);
        change.Add(
            new MemberParticulars
            {
                MemberId = member.Id,
                From = Period.Always,
                Sex = entry.Sex!.Value,
                BirthDate = entry.BirthDate!.Value,
                Ethnicity = entry.Ethnicity!,
                GeneralEducation = Kept(entry.GeneralEducation),
                ProfessionalLevel = Kept(entry.ProfessionalLevel),
                PoliticalTheory = Kept(entry.PoliticalTheory),
                IsLocal = entry.IsLocal,
            }
        );
    }

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
