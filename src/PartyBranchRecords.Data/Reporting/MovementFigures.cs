using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>How the number of members of a unit changed in a period: opening + gains - losses = closing.</summary>
public sealed class MovementFigures(IReadOnlyList<MovementPart> parts)
{
    private readonly int[] people = Counted(parts);

    public int Opening => parts.Sum(part => part.Opening);
    public int Closing => parts.Sum(part => part.Closing);

    public int Count(Movement movement) => people[(int)movement];

    private static int[] Counted(IReadOnlyList<MovementPart> parts)
    {
        var counted = new int[Enum.GetValues<Movement>().Length];
        foreach (var part in parts)
        {
            counted[(int)part.Movement] += part.Moved;
        }
        return counted;
    }
}

/// <summary>People of one branch: those who stood there before the period, those on its last day, or those who came or went alike.</summary>
public readonly record struct MovementPart(int Opening, int Closing, Movement Movement, int Moved)
{
    public static MovementPart Before(int people) => new(people, 0, default, 0);

    public static MovementPart After(int people) => new(0, people, default, 0);

    public static MovementPart Of(MovementStep step) => new(0, 0, step.Movement, step.Stay.People);
}
