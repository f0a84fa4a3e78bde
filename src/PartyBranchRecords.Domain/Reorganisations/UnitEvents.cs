namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What happened to a unit, as its own history says it.</summary>
public enum UnitEventKind
{
    /// <summary>It is known from this day on; no decision says why.</summary>
    Begun,
    Established,
    FormedByMerger,
    FormedBySplit,

    /// <summary>Others were merged into it.</summary>
    ReceivedMerged,

    /// <summary>A part of another came to it.</summary>
    ReceivedSplit,

    /// <summary>It took over from one that was dissolved.</summary>
    ReceivedDissolved,

    /// <summary>It was merged into another.</summary>
    MergedAway,

    /// <summary>It ended by being split.</summary>
    SplitUp,

    /// <summary>A part of it left, and it lives on.</summary>
    SplitOff,
    Dissolved,
    Consolidated,

    /// <summary>It came to stand under another unit.</summary>
    Moved,

    /// <summary>It was no longer there from this day on; no decision says why.</summary>
    Ended,
}

/// <summary>What a decision means to one of the units it names.</summary>
public static class UnitEventRules
{
    /// <param name="kind">Of the decision.</param>
    /// <param name="part">The side, or sides, on which the decision names the unit.</param>
    /// <param name="begins">The life of the unit begins on the day the decision takes effect.</param>
    /// <param name="ends">It ends on that day.</param>
    public static UnitEventKind KindOf(ReorganisationKind kind, UnitPart part, bool begins, bool ends) =>
        kind switch
        {
            ReorganisationKind.Establish => part.IsSuccessor ? UnitEventKind.Established : UnitEventKind.SplitOff,
            ReorganisationKind.Dissolve => part.IsPredecessor ? UnitEventKind.Dissolved : UnitEventKind.ReceivedDissolved,
            ReorganisationKind.Merge when !part.IsSuccessor => UnitEventKind.MergedAway,
            ReorganisationKind.Merge => begins ? UnitEventKind.FormedByMerger : UnitEventKind.ReceivedMerged,
            ReorganisationKind.Split when part.IsPredecessor => ends ? UnitEventKind.SplitUp : UnitEventKind.SplitOff,
            ReorganisationKind.Split => begins ? UnitEventKind.FormedBySplit : UnitEventKind.ReceivedSplit,
            ReorganisationKind.Consolidate => UnitEventKind.Consolidated,
            _ => UnitEventKind.Moved,
        };
}

/// <summary>The sides of a decision on which it names a unit.</summary>
public readonly record struct UnitPart(bool IsPredecessor, bool IsSuccessor);
