using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Movements;

/// <summary>A person as the rules of movements look at them: what is believed now.</summary>
public sealed record MovingPerson
{
    public required Member Member { get; init; }

    /// <summary>Where the person stands, or last stood.</summary>
    public required BranchMembership Last { get; init; }
    public required Branch Branch { get; init; }

    /// <summary>Where the person stood before, in the order of time.</summary>
    public IReadOnlyList<BranchMembership> Earlier { get; init; } = [];

    /// <summary>Where these branches stand or have stood.</summary>
    public required IReadOnlyList<BranchAffiliation> Places { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public required IReadOnlyList<Admission> Admissions { get; init; }
    public required IReadOnlyList<HeldOffice> Offices { get; init; }
    public required IReadOnlyList<Absence> Absences { get; init; }
    public required IReadOnlyList<CivicPost> Posts { get; init; }

    /// <summary>In the order they were issued.</summary>
    public IReadOnlyList<TransferLetter> Letters { get; init; } = [];

    public IEnumerable<BranchMembership> Memberships => Earlier.Append(Last);
    public string Name => Member.FullName;
    public bool IsOfficial => Admissions.LastOrDefault()?.OfficialOn is not null;

    /// <summary>Null where the person is a member from the day on; else why not.</summary>
    public Refusal? IsMemberFrom(DateOnly day) =>
        Last.To is { } left ? MovementRefusals.LeftAlready(Name, left)
        : day < Last.From ? MovementRefusals.NotYetMember(Name, Branch.Name, Last.From)
        : null;
}

/// <summary>An office with the unit it is held in.</summary>
public sealed record HeldOffice(OfficeHolding Holding, string Unit)
{
    /// <summary>What a form names it by.</summary>
    public string Key => $"{Holding.OrganisationId}:{Holding.Office}";

    /// <summary>Whether it is held on the day, or will be later.</summary>
    public bool Lasts(DateOnly day) => Holding.To is null || Holding.To > day;
}

/// <summary>A branch people move to, wherever in the records it stands.</summary>
public sealed record TargetBranch
{
    public required int Id { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>The units above it, by name.</summary>
    public required string Above { get; init; }
    public required IReadOnlyList<Period> Lives { get; init; }
    public required IReadOnlyList<BranchAffiliation> Places { get; init; }
}
