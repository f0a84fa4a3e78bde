using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>An entry that never was: an office, post or absence, a move, a coming, a leaving entered for the wrong person.</summary>
public static class Withdrawals
{
    /// <summary>What a membership offers to withdraw: how it ended, if it led out of the records; else how it began, if that was a move or a coming.</summary>
    public static WithdrawnPart? PartOf(BranchMembership membership) =>
        StayRules.IsLeaving(membership.Ended) ? WithdrawnPart.Leaving
        : membership.To is not null ? null
        : StayRules.IsMove(membership.Began) ? WithdrawnPart.Move
        : membership.Began is MembershipStart.TransferIn ? WithdrawnPart.Coming
        : null;

    /// <summary>What is no longer believed, and what is again.</summary>
    public static Outcome<IReadOnlyList<Replacement>> Withdraw(CorrectedPerson person, Fact wrong) =>
        wrong switch
        {
            OfficeHolding or CivicPost or Absence => Outcome<IReadOnlyList<Replacement>>.Done([new Replacement(wrong, null)]),
            BranchMembership membership => Membership(person, membership),
            MemberParticulars particulars => Particulars(person, particulars),
            _ => CorrectionRefusals.NotWithdrawn,
        };

    private static Outcome<IReadOnlyList<Replacement>> Membership(CorrectedPerson person, BranchMembership wrong)
    {
        var stays = person.Stays.ToList();
        var at = stays.FindIndex(stay => ReferenceEquals(stay.Membership, wrong));
        if (at < stays.Count - 1)
        {
            return CorrectionRefusals.LaterMembership(stays[at + 1].Branch, stays[at + 1].Membership.From);
        }
        switch (PartOf(wrong))
        {
            case WithdrawnPart.Leaving:
                stays[at] = stays[at].With(isOpen: true);
                break;
            case WithdrawnPart.Move or WithdrawnPart.Coming when at == 0:
                return CorrectionRefusals.OnlyMembership;
            case WithdrawnPart.Move:
                stays.RemoveAt(at);
                stays[at - 1] = stays[at - 1].With(isOpen: true);
                break;
            case WithdrawnPart.Coming:
                stays.RemoveAt(at);
                break;
            default:
                return CorrectionRefusals.NotWithdrawn;
        }
        var after = new Life(stays, person.Person.Admissions, Restored(person, wrong));
        var broken = Verdict.Of(StayRules.Broken(person, after, field: null));
        var letters = person
            .Person.Letters.Where(letter => person.FirstRecorded(letter) == wrong.AddedBy)
            .Select(letter => new Replacement(letter, null));
        return broken.IsAllowed ? Outcome<IReadOnlyList<Replacement>>.Done([.. after.Against(person), .. letters]) : broken;
    }

    /// <summary>What the same change ended goes on as it did before.</summary>
    private static Dictionary<Fact, DatedFact> Restored(CorrectedPerson person, BranchMembership wrong)
    {
        IEnumerable<DatedFact> ended = [.. person.Person.Offices.Select(held => held.Holding), .. person.Person.Absences, .. person.Person.Posts];
        return (
            from now in ended
            where now.AddedBy == wrong.AddedBy
            // As it was first recorded: its end may have been corrected since.
            let before = person.ReplacedBefore.Where(fact => fact.From == now.From && IsSame(fact, now)).MinBy(fact => fact.AddedBy)
            where before is not null && before.Period != now.Period
            select (now, before)
        ).ToDictionary(pair => (Fact)pair.now, pair => Copy(pair.before));
    }

    private static bool IsSame(DatedFact one, DatedFact other) =>
        (one, other) switch
        {
            (OfficeHolding a, OfficeHolding b) => (a.OrganisationId, a.Office) == (b.OrganisationId, b.Office),
            (CivicPost a, CivicPost b) => string.Equals(PostRules.KeyOf(a), PostRules.KeyOf(b), StringComparison.Ordinal),
            (Absence a, Absence b) => a.Kind == b.Kind,
            _ => false,
        };

    private static DatedFact Copy(DatedFact fact) => TenureCorrections.With(fact, fact.Period, (fact as Absence)?.Place);

    private static Outcome<IReadOnlyList<Replacement>> Particulars(CorrectedPerson person, MemberParticulars wrong)
    {
        var at = person.Particulars.ToList().FindIndex(row => ReferenceEquals(row, wrong));
        return at < 1
            ? CorrectionRefusals.FirstPeriod
            : Outcome<IReadOnlyList<Replacement>>.Done(
                Stretch.Settled(person.Particulars, ParticularRules.Withdraw([.. person.Particulars.Select(Stretch.Of)], at))
            );
    }
}

/// <summary>What it is that never was.</summary>
public enum WithdrawnPart
{
    Leaving,
    Move,
    Coming,
}
