using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>A letter of somebody who moved out of the records was presented at the new place: the effective day.</summary>
public sealed record LetterEntry : MovementEntry;

/// <summary>The letters of those who move out of the records.</summary>
public static class LetterRules
{
    /// <summary>Within so many working days of its issue a letter is presented.</summary>
    public const int WorkingDays = 30;

    public static DateOnly DueOn(DateOnly issuedOn, WorkingCalendar calendar) => calendar.AddWorkingDays(issuedOn, WorkingDays);

    /// <summary>The letter that waits to be presented.</summary>
    public static TransferLetter? Waiting(MovingPerson person) => person.Letters.LastOrDefault(letter => letter.PresentedOn is null);

    public static Refusal? Present(MovingPerson person, DateOnly day) =>
        Waiting(person) is not { } letter ? MovementRefusals.NoLetter(person.Name)
        : day < letter.IssuedOn ? MovementRefusals.LetterIssued(person.Name, letter.IssuedOn)
        : null;
}
