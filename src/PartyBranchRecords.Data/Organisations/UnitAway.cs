namespace PartyBranchRecords.Data.Organisations;

/// <summary>A unit that did not exist on the day asked for, and the nearest day on which it stood in the reader's units.</summary>
/// <param name="IsGone">It had been dissolved; otherwise it had not been established yet.</param>
/// <param name="On">The day it was dissolved, or established.</param>
/// <param name="SeeOn">A day on which it can be looked at.</param>
public sealed record UnitAway(string Code, string Name, bool IsGone, DateOnly On, DateOnly SeeOn);
