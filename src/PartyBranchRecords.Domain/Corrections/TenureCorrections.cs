using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>An office, a civic post or an absence that was recorded with wrong days.</summary>
public static class TenureCorrections
{
    public static Outcome<IReadOnlyList<Replacement>> Correct(CorrectedPerson person, DatedFact wrong, EntryCorrection entry, DateOnly today)
    {
        var typed = Verdict.Of([
            entry.Begin is null ? CorrectionRefusals.BeginMissing : MovingRules.NotAfter(entry.Begin, today, nameof(entry.Begin)),
            // An absence ends when its paper says so, which may lie ahead.
            wrong is Absence
                ? null
                : MovingRules.NotAfter(entry.End, today, nameof(entry.End)),
            entry.End <= entry.Begin ? CorrectionRefusals.EndNotAfter(entry.Begin.Value) : null,
            MovingRules.NotLonger(entry.Place, Member.TextLength, nameof(entry.Place)),
        ]);
        if (!typed.IsAllowed)
        {
            return typed;
        }
        var days = new Period(entry.Begin!.Value, entry.End);
        var broken = Verdict.Of([SameSince(person, wrong, days), NotMember(person, wrong, days)]);
        if (!broken.IsAllowed)
        {
            return broken;
        }
        var right = With(wrong, days, PlainValues.Kept(entry.Place));
        return Outcome<IReadOnlyList<Replacement>>.Done(
            right.Period == wrong.Period && string.Equals((right as Absence)?.Place, (wrong as Absence)?.Place, StringComparison.Ordinal)
                ? []
                : [new Replacement(wrong, right)]
        );
    }

    private static Refusal? SameSince(CorrectedPerson person, DatedFact wrong, Period days) =>
        SameKind(person, wrong).FirstOrDefault(other => !ReferenceEquals(other, wrong) && other.Period.Overlaps(days)) is { } same
            ? CorrectionRefusals.SameSince(same.From)
            : null;

    /// <summary>Only for days on which the person was a member; a civic post may begin before. What was recorded otherwise before stays possible.</summary>
    private static Refusal? NotMember(CorrectedPerson person, DatedFact wrong, Period days)
    {
        var stays = person.Stays.Select(stay => stay.Membership).ToList();
        var branch = person.OwnBranch((wrong as OfficeHolding)?.OrganisationId);
        return
            wrong is CivicPost || CorrectedPerson.IsMemberDuring(stays, branch, days) || !CorrectedPerson.IsMemberDuring(stays, branch, wrong.Period)
            ? null
            : CorrectionRefusals.NotMemberThen(stays.Find(stay => stay.BranchId == branch)?.From ?? stays[0].From);
    }

    private static IEnumerable<DatedFact> SameKind(CorrectedPerson person, DatedFact wrong) =>
        wrong switch
        {
            OfficeHolding office => person
                .Person.Offices.Select(held => held.Holding)
                .Where(other => other.Office == office.Office && other.OrganisationId == office.OrganisationId),
            CivicPost post => person.Person.Posts.Where(other =>
                string.Equals(PostRules.KeyOf(other), PostRules.KeyOf(post), StringComparison.Ordinal)
            ),
            Absence absence => person.Person.Absences.Where(other => other.Kind == absence.Kind),
            _ => [],
        };

    internal static DatedFact With(DatedFact wrong, Period days, string? place) =>
        wrong switch
        {
            OfficeHolding office => new OfficeHolding
            {
                MemberId = office.MemberId,
                OrganisationId = office.OrganisationId,
                Office = office.Office,
                From = days.From,
                To = days.To,
            },
            CivicPost post => new CivicPost
            {
                MemberId = post.MemberId,
                Name = post.Name,
                LocalityId = post.LocalityId,
                From = days.From,
                To = days.To,
            },
            Absence absence => new Absence
            {
                MemberId = absence.MemberId,
                Kind = absence.Kind,
                Place = place,
                From = days.From,
                To = days.To,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(wrong), wrong, "No office, post or absence."),
        };
}
