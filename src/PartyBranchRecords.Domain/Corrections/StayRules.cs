using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>
/// What must hold of all memberships of a person after a correction: no two on one day, none in a branch that is not there or before its
/// admission, and whatever lies on the days of a membership - offices, absences, becoming official - still does.
/// </summary>
internal static class StayRules
{
    /// <summary>The ways in which somebody leaves the records or the Party, as entries of their own.</summary>
    public static bool IsLeaving(MembershipEnd? how) =>
        how is MembershipEnd.TransferOut or MembershipEnd.StruckOff or MembershipEnd.Expelled or MembershipEnd.Resigned or MembershipEnd.Deceased;

    /// <summary>The membership begins on the day the one before ends, by the same act.</summary>
    public static bool IsMove(MembershipStart began) => began is MembershipStart.InternalTransfer or MembershipStart.CadreAssignment;

    /// <summary>The branch is as it was, or another.</summary>
    public static Stay With(
        this Stay stay,
        DateOnly? from = null,
        DateOnly? to = null,
        MembershipEnd? ended = null,
        bool isOpen = false,
        TargetBranch? branch = null
    )
    {
        var row = stay.Membership;
        return new Stay(
            new BranchMembership
            {
                MemberId = row.MemberId,
                BranchId = branch?.Id ?? row.BranchId,
                AdmissionNumber = row.AdmissionNumber,
                Began = row.Began,
                From = from ?? row.From,
                To = isOpen ? null : to ?? row.To,
                Ended = isOpen ? null : ended ?? row.Ended,
            },
            branch?.Name ?? stay.Branch,
            branch?.Lives ?? stay.Lives
        );
    }

    /// <summary>What is wrong with the memberships as they would be.</summary>
    /// <param name="person">As it is believed.</param>
    /// <param name="after">The memberships, offices, absences and admissions afterwards.</param>
    /// <param name="field">The input that is at fault.</param>
    public static IEnumerable<Refusal> Broken(CorrectedPerson person, Life after, string? field)
    {
        var known = person.Stays.Select(stay => stay.Membership).ToHashSet();
        var stays = after.Stays.OrderBy(stay => stay.Membership.From).ToList();
        foreach (var stay in stays.Where(stay => !known.Contains(stay.Membership)))
        {
            var row = stay.Membership;
            if (row.Period.IsEmpty)
            {
                yield return CorrectionRefusals.EndNotAfter(row.From);
            }
            else if (!stay.Lives.Any(life => life.Covers(row.Period)))
            {
                yield return CorrectionRefusals.BranchNotThere(
                    field,
                    stay.Branch,
                    stay.Lives.Select(life => life.From).DefaultIfEmpty(row.From).Min()
                );
            }
            if (after.Admissions.FirstOrDefault(one => one.Number == row.AdmissionNumber) is { } admission && row.From < admission.AdmittedOn)
            {
                yield return CorrectionRefusals.BeforeCeremony(field, admission.AdmittedOn);
            }
        }
        foreach (var (earlier, later) in stays.Zip(stays.Skip(1)))
        {
            if (earlier.Membership.Period.Overlaps(later.Membership.Period))
            {
                var other = known.Contains(earlier.Membership) ? earlier : later;
                yield return CorrectionRefusals.Overlaps(field, other.Branch, other.Membership.From, other.Membership.To);
            }
            if (earlier.Membership.To == later.Membership.From && earlier.Membership.BranchId == later.Membership.BranchId)
            {
                yield return CorrectionRefusals.SameBranch(field, earlier.Branch);
            }
        }
        foreach (var refusal in Depending(person, after, field))
        {
            yield return refusal;
        }
    }

    /// <summary>Later facts that would no longer lie on days of a membership.</summary>
    private static IEnumerable<Refusal> Depending(CorrectedPerson person, Life after, string? field)
    {
        var before = person.Stays.Select(stay => stay.Membership).ToList();
        var now = after.Stays.Select(stay => stay.Membership).ToList();

        bool IsLost(int? branch, Period was, Period @is) =>
            @is.IsEmpty || (CorrectedPerson.IsMemberDuring(before, branch, was) && !CorrectedPerson.IsMemberDuring(now, branch, @is));

        foreach (var held in person.Person.Offices)
        {
            var (was, @is) = (held.Holding, after.Of(held.Holding));
            if (IsLost(person.OwnBranch(was.OrganisationId), was.Period, @is.Period))
            {
                yield return CorrectionRefusals.OfficeDepends(field, was.Office, held.Unit, was.From);
            }
        }
        foreach (var absence in person.Person.Absences.Where(one => IsLost(null, one.Period, after.Of(one).Period)))
        {
            yield return CorrectionRefusals.AbsenceDepends(field, absence.Kind, absence.From);
        }
        foreach (var admission in after.Admissions)
        {
            var left = now.Where(row =>
                    row.AdmissionNumber == admission.Number && PartyAge.OutOfTheParty.Contains(row.Ended ?? default) && row.To is not null
                )
                .Max(row => row.To);
            if (admission.OfficialOn is { } officialOn && officialOn > left)
            {
                yield return CorrectionRefusals.OfficialDepends(field, officialOn);
            }
        }
    }
}

/// <summary>What is believed of a person's days after a correction.</summary>
/// <param name="Moved">Offices, absences and posts that end on another day, and what takes their place.</param>
internal sealed record Life(IReadOnlyList<Stay> Stays, IReadOnlyList<Admission> Admissions, IReadOnlyDictionary<Fact, DatedFact> Moved)
{
    public DatedFact Of(DatedFact fact) => Moved.TryGetValue(fact, out var now) ? now : fact;

    /// <summary>Everything that is otherwise than it was.</summary>
    public IReadOnlyList<Replacement> Against(CorrectedPerson person)
    {
        var gone = person.Stays.Where(stay => !Stays.Any(now => ReferenceEquals(now.Membership, stay.Membership))).ToList();
        var come = Stays.Where(stay => !person.Stays.Any(was => ReferenceEquals(was.Membership, stay.Membership))).ToList();
        return
        [
            .. Admissions
                .Where(admission => !person.Person.Admissions.Contains(admission))
                .Select(admission => new Replacement(person.Person.Admissions.First(was => was.Number == admission.Number), admission)),
            .. Enumerable
                .Range(0, Math.Max(gone.Count, come.Count))
                .Select(i => new Replacement(gone.ElementAtOrDefault(i)?.Membership, come.ElementAtOrDefault(i)?.Membership)),
            .. Moved.Select(moved => new Replacement(moved.Key, moved.Value)),
        ];
    }
}
