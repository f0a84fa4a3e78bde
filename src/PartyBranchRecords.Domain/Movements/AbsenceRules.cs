using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>Temporary activity elsewhere and exemption: for members only, and not twice at a time.</summary>
public static class AbsenceRules
{
    public static Refusal? Place(AbsenceEntry entry) => MovingRules.NotLonger(entry.Place, Member.TextLength, nameof(entry.Place));

    public static Refusal? Until(AbsenceEntry entry) =>
        entry.Until is { } until && until <= entry.EffectiveOn ? MovementRefusals.UntilNotAfter(entry.EffectiveOn.Value) : null;

    /// <summary>Why somebody cannot be absent from the day.</summary>
    public static Refusal? Begin(MovingPerson person, AbsenceKind kind, Period days) =>
        person.IsMemberFrom(days.From)
        ?? (
            person.Absences.FirstOrDefault(absence => absence.Kind == kind && absence.Period.Overlaps(days)) is { } other
                ? MovementRefusals.AbsentSince(person.Name, kind, other.From)
                : null
        );

    /// <summary>The absence that ends on the day: it has begun before and goes on until then.</summary>
    public static Absence? Ending(MovingPerson person, AbsenceKind kind, DateOnly day) =>
        person.Absences.FirstOrDefault(absence => absence.Kind == kind && absence.From < day && (absence.To is null || absence.To > day));
}
