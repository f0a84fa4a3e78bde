using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>A person as the rules of corrections look at them: everything that is believed of all their days.</summary>
public sealed record CorrectedPerson
{
    public required MovingPerson Person { get; init; }

    /// <summary>In the order of their days.</summary>
    public required IReadOnlyList<Stay> Stays { get; init; }

    /// <summary>In the order of their days.</summary>
    public required IReadOnlyList<MemberParticulars> Particulars { get; init; }

    /// <summary>The decision and the ceremony as the candidate that became the person was carried to them.</summary>
    public IReadOnlyList<CandidateStep> Steps { get; init; } = [];

    /// <summary>Offices, absences and posts as they were recorded before: those that an entry ended go on when it never was.</summary>
    public IReadOnlyList<DatedFact> ReplacedBefore { get; init; } = [];

    /// <summary>Letters as they were recorded before they were presented or corrected.</summary>
    public IReadOnlyList<TransferLetter> LettersBefore { get; init; } = [];

    /// <summary>The change that recorded a letter first, whatever was said of it since.</summary>
    public long FirstRecorded(TransferLetter letter) =>
        LettersBefore.FirstOrDefault(before => before.RemovedBy == letter.AddedBy) is { } before ? FirstRecorded(before) : letter.AddedBy;

    public IEnumerable<Fact> Facts =>
        Stays
            .Select(stay => stay.Membership)
            .Concat<Fact>(Person.Admissions)
            .Concat(Person.Offices.Select(held => held.Holding))
            .Concat(Person.Posts)
            .Concat(Person.Absences)
            .Concat(Particulars)
            .Concat(Person.Letters);

    /// <summary>The believed fact of a key; null where it is none, or no longer one.</summary>
    public Fact? Find(string? key) => EntryKey.Parse(key) is { } wanted ? EntryKey.Of(Facts).FirstOrDefault(one => one.Value == wanted).Key : null;

    public string BranchOf(int id) => Stays.FirstOrDefault(stay => stay.Membership.BranchId == id)?.Branch ?? "";

    public string UnitOf(int id) => Person.Offices.FirstOrDefault(held => held.Holding.OrganisationId == id)?.Unit ?? "";

    /// <summary>The unit of an office where that is a branch in which the person is or was a member; null for units above.</summary>
    public int? OwnBranch(int? unit) => Stays.Any(stay => stay.Membership.BranchId == unit) ? unit : null;

    /// <summary>Whether every day of a period is one of a membership; in that branch, if one is named.</summary>
    public static bool IsMemberDuring(IEnumerable<BranchMembership> memberships, int? branch, Period period)
    {
        var day = period.From;
        foreach (var stay in memberships.Where(one => branch is null || one.BranchId == branch).OrderBy(one => one.From))
        {
            if (!stay.Period.Contains(day))
            {
                continue;
            }
            if (stay.To is not { } end || end >= period.To)
            {
                return true;
            }
            day = end;
        }
        return false;
    }
}

/// <summary>A membership with the name of its branch and the days on which that exists.</summary>
public sealed record Stay(BranchMembership Membership, string Branch, IReadOnlyList<Period> Lives);
