namespace PartyBranchRecords.Domain.Movements;

/// <summary>A letter of somebody who moved out of the records was presented at the new place: the effective day.</summary>
public sealed record LetterEntry : MovementEntry;

public static class LetterRules
{
    /// <summary>The letter that waits to be presented.</summary>
    public static TransferLetter? Waiting(MovingPerson person) => person.Letters.LastOrDefault(letter => letter.PresentedOn is null);

    public static Refusal? Present(MovingPerson person, DateOnly day) =>
        Waiting(person) is not { } letter ? MovementRefusals.NoLetter(person.Name)
        : day < letter.IssuedOn ? MovementRefusals.LetterIssued(person.Name, letter.IssuedOn)
        : null;
}
