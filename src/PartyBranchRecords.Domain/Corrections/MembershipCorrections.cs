using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>A membership that was recorded with a wrong day, branch or way out.</summary>
public static class MembershipCorrections
{
    /// <summary>
    /// Whether the first day is corrected here: that of an admission is the day of its ceremony, and what a reorganisation moved is put
    /// right with it.
    /// </summary>
    public static bool HasBegin(BranchMembership membership) =>
        membership.Began is MembershipStart.TransferIn or MembershipStart.InitialLoad || StayRules.IsMove(membership.Began);

    /// <summary>Whether the last day is corrected here: that of a move is the first day in the next branch.</summary>
    public static bool HasEnd(BranchMembership membership) => StayRules.IsLeaving(membership.Ended);

    /// <summary>What takes the place of what; both memberships that meet on a day move, and what ended with the one before.</summary>
    /// <param name="branch">Where the person really stood; null where the branch is right.</param>
    public static Outcome<IReadOnlyList<Replacement>> Correct(
        CorrectedPerson person,
        BranchMembership wrong,
        EntryCorrection entry,
        TargetBranch? branch,
        DateOnly today
    )
    {
        var at = person.Stays.ToList().FindIndex(stay => ReferenceEquals(stay.Membership, wrong));
        var begin = HasBegin(wrong) ? entry.Begin : wrong.From;
        var end = HasEnd(wrong) ? entry.End : wrong.To;
        var typed = Verdict.Of([
            begin is null ? CorrectionRefusals.BeginMissing : MovingRules.NotAfter(begin, today, nameof(entry.Begin)),
            HasEnd(wrong) && end is null ? CorrectionRefusals.EndMissing : MovingRules.NotAfter(HasEnd(wrong) ? end : null, today, nameof(entry.End)),
            HasEnd(wrong) && entry.How is null ? CorrectionRefusals.HowMissing : null,
            end <= begin ? CorrectionRefusals.EndNotAfter(begin!.Value) : null,
            branch is not null && wrong.Began == MembershipStart.Reorganisation ? CorrectionRefusals.ByReorganisation : null,
        ]);
        if (!typed.IsAllowed)
        {
            return typed;
        }
        var stays = person.Stays.ToList();
        var how = HasEnd(wrong) ? LeavingRules.EndOf(entry.How!.Value) : wrong.Ended;
        if (begin != wrong.From || end != wrong.To || how != wrong.Ended || branch is not null)
        {
            stays[at] = stays[at].With(from: begin, to: end, ended: how, branch: branch);
        }
        var moved = new Dictionary<Fact, DatedFact>();
        if (begin != wrong.From && StayRules.IsMove(wrong.Began) && at > 0 && stays[at - 1].Membership.To == wrong.From)
        {
            if (begin <= stays[at - 1].Membership.From)
            {
                return CorrectionRefusals.OtherPeriod(stays[at - 1].Membership.From, wrong.To);
            }
            stays[at - 1] = stays[at - 1].With(to: begin);
            MoveAlong(person, wrong.From, begin!.Value, isDeath: false, moved);
        }
        if (end != wrong.To)
        {
            MoveAlong(person, wrong.To!.Value, end!.Value, how is MembershipEnd.Deceased, moved);
        }
        var after = new Life(stays, person.Person.Admissions, moved);
        var field =
            begin != wrong.From ? nameof(entry.Begin)
            : end != wrong.To ? nameof(entry.End)
            : nameof(entry.Branch);
        var broken = Verdict.Of(StayRules.Broken(person, after, field));
        return broken.IsAllowed ? Outcome<IReadOnlyList<Replacement>>.Done(after.Against(person)) : broken;
    }

    /// <summary>What ended on the day the membership did ended because of it.</summary>
    private static void MoveAlong(CorrectedPerson person, DateOnly old, DateOnly day, bool isDeath, Dictionary<Fact, DatedFact> moved)
    {
        foreach (var held in person.Person.Offices.Where(held => held.Holding.To == old))
        {
            moved[held.Holding] = held.Holding.Until(day);
        }
        foreach (var absence in person.Person.Absences.Where(absence => absence.To == old))
        {
            moved[absence] = absence.Until(day);
        }
        foreach (var post in person.Person.Posts.Where(post => isDeath && post.To == old))
        {
            moved[post] = post.Until(day);
        }
    }
}
