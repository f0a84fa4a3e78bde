using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Members;

/// <summary>A person's facts as they are told up to a day: what began later is left out, what ended later has not ended.</summary>
internal sealed class MemberTimeline(MemberFacts facts, DateOnly day, bool everyReason)
{
    private readonly IReadOnlyDictionary<Fact, EntryKey> keys = EntryKey.Of(Believed(facts));

    // A fact that was closed, moved or taken over is not wrong: the row in its place tells it.
    public static bool IsFindingWrong(Recording change) => change.Kind is ChangeKind.Correction or ChangeKind.TakenBack;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<TimelineEntry> Entries() =>
        [
            .. Told(facts.Memberships, named => named.Fact, named => named.Fact.BranchId, Membership)
                .Concat(new AdmissionEntries(facts.Admissions, facts.Changes, keys).UpTo(day))
                .Concat(Told(facts.Offices, named => named.Fact, named => (named.Fact.OrganisationId, named.Fact.Office), Office))
                .Concat(Told(facts.Posts, named => named.Fact, named => (named.Fact.Name, named.Fact.LocalityId), Post))
                .Concat(Told(facts.Absences, fact => fact, fact => fact.Kind, Absence))
                .Concat(new LetterEntries(facts.Letters, facts.Changes, keys, facts.Calendar).UpTo(day))
                .Concat(facts.Recognitions.Where(step => IsTold(step) && step.On <= day).Select(Recognition))
                .Concat(new ParticularsHistory(facts.Particulars).Entries(day).Select(told => Particulars(told.Row, told.Entry)))
                .Concat(new PersonEdits(facts).Entries(day))
                .OrderByDescending(entry => entry.From)
                .ThenBy(entry => entry.Corrected is not null),
        ];

    public MemberPlace LastPlace()
    {
        var last = facts.Memberships.Where(named => named.Fact.RemovedBy is null && named.Fact.From <= day).MaxBy(named => named.Fact.From)!;
        return new MemberPlace(last.Unit!, last.Place, IsReadable(last.Fact), To(last.Fact), Reason(last.Fact));
    }

    public IReadOnlyList<Admission> Admissions() =>
        [
            .. facts
                .Admissions.Where(admission => admission.RemovedBy is null && admission.AdmittedOn <= day)
                .OrderBy(admission => admission.Number)
                .Select(UpToDay),
        ];

    private MembershipEntry Membership(Named<BranchMembership> named) =>
        new(named.Fact.From, To(named.Fact), named.Unit!, named.Place, named.Fact.Began, Reason(named.Fact), IsReadable(named.Fact));

    private OfficeEntry Office(Named<OfficeHolding> named) =>
        new(named.Fact.From, To(named.Fact), named.Fact.Office, named.Level!.Value, named.Unit!);

    private PostEntry Post(Named<CivicPost> named) => new(named.Fact.From, To(named.Fact), named.Fact.Name, named.Place);

    private AbsenceEntry Absence(Absence fact) => new(fact.From, To(fact), fact.Kind, fact.Place);

    private RecognitionStepEntry Recognition(RecognitionStep step) =>
        new(step.On, step) { Recorded = facts.Changes[step.AddedBy], Corrected = step.RemovedBy is { } removed ? facts.Changes[removed] : null };

    private ParticularsEntry Particulars(MemberParticulars row, ParticularsEntry entry) =>
        entry with
        {
            Recorded = facts.Changes[row.AddedBy],
            Key = keys[row],
            MayCorrect = true,
            Withdrawal = "Corrections.WithdrawChange",
        };

    /// <summary>What is believed, and what was withdrawn; each with what it said before it was corrected.</summary>
    /// <param name="same">What stays the same when a row is replaced by one with other days.</param>
    private IEnumerable<TimelineEntry> Told<T>(IReadOnlyList<T> rows, Func<T, DatedFact> fact, Func<T, object> same, Func<T, TimelineEntry> entry)
        where T : notnull
    {
        var successions = new Successions<T>(rows, fact, same, row => fact(row).From);
        foreach (var row in rows.Where(row => successions.IsLast(row) && IsTold(fact(row)) && fact(row).From <= day))
        {
            var told = entry(row);
            var back = successions.Back(row).ToList();
            var first = fact(back[^1]).AddedBy;
            var ended = back.TakeWhile(earlier => fact(earlier).To is not null).Select(earlier => fact(earlier).AddedBy).LastOrDefault(first);
            yield return told with
            {
                Recorded = facts.Changes[first],
                RecordedEnd = ended > first && told.To is not null ? facts.Changes[ended] : null,
                Corrected = fact(row).RemovedBy is { } removed ? facts.Changes[removed] : null,
                Before =
                [
                    .. from step in back.Zip(back.Skip(1), (now, was) => (Now: now, Was: was))
                    let change = facts.Changes[fact(step.Now).AddedBy]
                    where IsFindingWrong(change) && (entry(step.Was) != entry(step.Now) || change.Decision is not null)
                    select new CorrectedBefore(change, entry(step.Was)),
                ],
                Key = keys.GetValueOrDefault(fact(row)),
                MayCorrect = fact(row) is not BranchMembership membership || MayCorrect(membership),
                Withdrawal = Withdrawal(fact(row)),
            };
        }
    }

    /// <summary>What a reorganisation moved, and both ends of it, is put right with the reorganisation.</summary>
    private static bool MayCorrect(BranchMembership membership) =>
        membership.Began != MembershipStart.Reorganisation || MembershipCorrections.HasEnd(membership);

    private static string? Withdrawal(DatedFact fact) =>
        fact is not BranchMembership membership ? "Corrections.WithdrawEntry"
        : Withdrawals.PartOf(membership) is { } part ? $"Corrections.Withdraw{part}"
        : null;

    private bool IsTold(Fact fact) => fact.RemovedBy is not { } removed || IsFindingWrong(facts.Changes[removed]);

    private static IEnumerable<Fact> Believed(MemberFacts facts) =>
        facts
            .Memberships.Select(named => named.Fact)
            .Concat<Fact>(facts.Admissions)
            .Concat(facts.Offices.Select(named => named.Fact))
            .Concat(facts.Posts.Select(named => named.Fact))
            .Concat(facts.Absences)
            .Concat(facts.Particulars.Select(details => details.Row))
            .Concat(facts.Letters)
            .Where(fact => fact.RemovedBy is null);

    private DateOnly? To(DatedFact fact) => fact.To <= day ? fact.To : null;

    /// <summary>How a membership ended is open to staff and to the unit it ended in; that somebody only moved is open to all.</summary>
    private MembershipEnd? Reason(BranchMembership membership)
    {
        var isMove = membership.Ended is MembershipEnd.InternalTransfer or MembershipEnd.CadreAssignment or MembershipEnd.Reorganisation;
        return To(membership) is { } end && (isMove || everyReason || StoodHere(membership, end.AddDays(-1))) ? membership.Ended : null;
    }

    private bool IsReadable(BranchMembership membership) => StoodHere(membership, day);

    private bool StoodHere(BranchMembership membership, DateOnly on) =>
        facts.OwnPlaces.Any(place => place.BranchId == membership.BranchId && place.Period.Contains(on));

    private Admission UpToDay(Admission admission) =>
        new()
        {
            MemberId = admission.MemberId,
            Number = admission.Number,
            DecisionOn = admission.DecisionOn,
            DecisionNumber = admission.DecisionNumber,
            AdmittedOn = admission.AdmittedOn,
            OfficialOn = admission.OfficialOn <= day ? admission.OfficialOn : null,
        };
}
