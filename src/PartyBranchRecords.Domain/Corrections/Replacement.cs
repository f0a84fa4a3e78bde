using PartyBranchRecords.Domain.History;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>A fact that is no longer believed, and the one that takes its place; without it the fact never was, without an old one it was missing.</summary>
public sealed record Replacement(Fact? Old, Fact? New);
