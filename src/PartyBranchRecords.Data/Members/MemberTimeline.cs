using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Members;

/// <summary>A person's facts as they are told up to a day: what began later is left out, what ended later has not ended.</summary>
internal sealed class MemberTimeline(MemberFacts facts, DateOnly day, bool everyReason)
{
    // A fact that was closed, moved or taken over is not wrong: the row in its place tells it.
    private static readonly ChangeKind[] FindingWrong = [ChangeKind.Correction, ChangeKind.TakenBack];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<TimelineEntry> Entries() =>
        [
            .. Told(facts.Memberships, named => named.Fact, named => named.Fact.BranchId, Membership)
                .Concat(facts.Admissions.Where(admission => IsTold(admission) && admission.AdmittedOn <= day).SelectMany(Entries))
                .Concat(Told(facts.Offices, named => named.Fact, named => (named.Fact.OrganisationId, named.Fact.Office), Office))
                .Concat(Told(facts.Posts, named => named.Fact, named => (named.Fact.Name, named.Fact.LocalityId), Post))
                .Concat(Told(facts.Absences, fact => fact, fact => fact.Kind, Absence))
                .Concat(facts.Letters.Where(letter => IsTold(letter) && letter.IssuedOn <= day).Select(Letter))
                .Concat(facts.Recognitions.Where(step => IsTold(step) && step.On <= day).Select(Recognition))
                .Concat(Particulars())
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

    private IEnumerable<TimelineEntry> Entries(Admission admission)
    {
        var first = facts.Admissions.Where(row => row.Number == admission.Number && row.AdmittedOn == admission.AdmittedOn).Min(row => row.AddedBy);
        var entry = new AdmissionEntry(admission.AdmittedOn, admission.Number, admission.DecisionOn, admission.DecisionNumber);
        yield return Recorded(admission, entry, first);
        if (admission.OfficialOn <= day)
        {
            yield return Recorded(admission, new OfficialEntry(admission.OfficialOn.Value), admission.AddedBy);
        }
    }

    private OfficeEntry Office(Named<OfficeHolding> named) =>
        new(named.Fact.From, To(named.Fact), named.Fact.Office, named.Level!.Value, named.Unit!);

    private PostEntry Post(Named<CivicPost> named) => new(named.Fact.From, To(named.Fact), named.Fact.Name, named.Place);

    private AbsenceEntry Absence(Absence fact) => new(fact.From, To(fact), fact.Kind, fact.Place);

    private TimelineEntry Letter(TransferLetter letter)
    {
        var first = facts.Letters.Where(row => (row.Number, row.IssuedOn).Equals((letter.Number, letter.IssuedOn))).Min(row => row.AddedBy);
        var presentedOn = letter.PresentedOn <= day ? letter.PresentedOn : null;
        return Recorded(
            letter,
            new LetterEntry(letter.IssuedOn, letter.Number, letter.Destination, presentedOn, LetterRules.DueOn(letter.IssuedOn, facts.Calendar)),
            first
        );
    }

    private TimelineEntry Recognition(RecognitionStep step) => Recorded(step, new RecognitionStepEntry(step.On, step), step.AddedBy);

    private IEnumerable<TimelineEntry> Particulars() =>
        from told in new ParticularsHistory(facts.Particulars).Entries(day)
        where IsTold(told.Row)
        select Recorded(told.Row, told.Entry, told.Row.AddedBy);

    /// <param name="key">What stays the same when a row is replaced by one with an end: the first such row says when it was first recorded.</param>
    private IEnumerable<TimelineEntry> Told<T, TKey>(IReadOnlyList<T> rows, Func<T, DatedFact> fact, Func<T, TKey> key, Func<T, TimelineEntry> entry)
    {
        var firstRecorded = rows.GroupBy(row => (key(row), fact(row).From))
            .ToDictionary(same => same.Key, same => same.Min(row => fact(row).AddedBy));
        return rows.Where(row => IsTold(fact(row)) && fact(row).From <= day)
            .Select(row => Recorded(fact(row), entry(row), firstRecorded[(key(row), fact(row).From)]));
    }

    private bool IsTold(Fact fact) => fact.RemovedBy is not { } removed || FindingWrong.Contains(facts.Changes[removed].Kind);

    private TimelineEntry Recorded(Fact fact, TimelineEntry entry, long first) =>
        entry with
        {
            Recorded = facts.Changes[first],
            RecordedEnd = fact.AddedBy > first && entry.To is not null ? facts.Changes[fact.AddedBy] : null,
            Corrected = fact.RemovedBy is { } removed ? facts.Changes[removed] : null,
        };

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
