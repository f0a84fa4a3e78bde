using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>Puts an entry of a person's timeline right, whatever it is about.</summary>
public static class EntryCorrections
{
    /// <param name="branch">Where the person really stood; null where the branch is right.</param>
    public static Outcome<IReadOnlyList<Replacement>> Correct(
        CorrectedPerson person,
        Fact wrong,
        EntryCorrection entry,
        TargetBranch? branch,
        DateOnly today
    )
    {
        var outcome = wrong switch
        {
            BranchMembership membership => MembershipCorrections.Correct(person, membership, entry, branch, today),
            Admission admission => AdmissionCorrections.Correct(person, admission, entry, today),
            MemberParticulars particulars => Moved(person, particulars, entry.Begin, today),
            TransferLetter letter => LetterCorrections.Correct(letter, entry, today),
            DatedFact tenure => TenureCorrections.Correct(person, tenure, entry, today),
            _ => CorrectionRefusals.EntryGone,
        };
        return outcome.Value is not [] ? outcome
            // The paper alone was wrong: the same fact stands by another one.
            : !string.IsNullOrWhiteSpace(entry.Decision) && Copy(wrong) is { } same
                ? Outcome<IReadOnlyList<Replacement>>.Done([new Replacement(wrong, same)])
            : CorrectionRefusals.NothingDifferent;
    }

    private static Outcome<IReadOnlyList<Replacement>> Moved(CorrectedPerson person, MemberParticulars wrong, DateOnly? day, DateOnly today)
    {
        var at = person.Particulars.ToList().FindIndex(row => ReferenceEquals(row, wrong));
        var rows = person.Particulars.Select(Stretch.Of).ToList();
        var verdict = Verdict.Of(ParticularRules.Moving(rows, at, day, today));
        return verdict.IsAllowed
            ? Outcome<IReadOnlyList<Replacement>>.Done(Stretch.Settled(person.Particulars, ParticularRules.Move(rows, at, day!.Value)))
            : verdict;
    }

    private static Fact? Copy(Fact fact) =>
        fact switch
        {
            BranchMembership membership => new Stay(membership, "", []).With().Membership,
            OfficeHolding or CivicPost or Absence => TenureCorrections.With((DatedFact)fact, ((DatedFact)fact).Period, (fact as Absence)?.Place),
            _ => null,
        };
}
