using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>How the number of members of a unit changed in a period.</summary>
public sealed class MovementFigures(IReadOnlyList<MovementPart> parts)
{
    private readonly int[] people = Counted(parts);

    public int Opening { get; } = parts.Sum(part => part.Opening);

    /// <summary>Those on the last day: who was there before, with the gains and without the losses.</summary>
    public int Closing => Opening + Domain.Reporting.Movements.Gains.Sum(Count) - Domain.Reporting.Movements.Losses.Sum(Count);

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

/// <summary>People of one branch: those who stood there before the period, or those who came or went alike.</summary>
public readonly record struct MovementPart(int Opening, Movement Movement, int Moved)
{
    public static MovementPart Before(int people) => new(people, default, 0);

    public static MovementPart Of(MovementStep step) => new(0, step.Movement, step.Stay.People);
}
