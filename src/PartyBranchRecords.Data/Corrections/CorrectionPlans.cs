using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>Makes an act of what a rule replaces: what will be different, what must be confirmed, and how it is written.</summary>
public sealed class CorrectionPlans(CorrectedPeople people, ClosedNumbers closed)
{
    internal async Task<PlannedAct> PlanAsync(
        CorrectedPerson corrected,
        IReadOnlyList<Replacement> replacements,
        IEnumerable<Consequence> differences,
        CancellationToken cancellationToken
    )
    {
        var stays = Replaced(corrected.Stays.Select(stay => stay.Membership), replacements);
        var touched = AffectedDays.Of(replacements);
        var branches = corrected.Stays.Select(stay => stay.Membership).Concat(stays).Where(row => touched is { } days && row.Period.Overlaps(days));
        return new PlannedAct
        {
            People = [corrected.Person],
            Consequences =
            [
                .. differences,
                .. touched is { } within
                    ? await closed.WithinAsync([.. branches.Select(row => row.BranchId).Distinct()], within, cancellationToken)
                    : [],
            ],
            Doubts = await DoubtsAsync(corrected, replacements, cancellationToken),
            Write = change => Write(change, corrected.Person.Member, replacements, stays),
        };
    }

    /// <summary>One person is secretary of a unit at a time.</summary>
    private async Task<IReadOnlyList<Refusal>> DoubtsAsync(
        CorrectedPerson corrected,
        IReadOnlyList<Replacement> replacements,
        CancellationToken cancellationToken
    )
    {
        var doubts = new List<Refusal>();
        foreach (var one in replacements.Where(one => one.New is OfficeHolding { Office: Office.Secretary }))
        {
            var (was, now) = (one.Old as OfficeHolding, (OfficeHolding)one.New!);
            var others = (await people.OtherSecretariesAsync(now.OrganisationId, corrected.Person.Member.Id, cancellationToken))
                .Where(other => other.Period.Overlaps(now.Period) && was?.Period.Overlaps(other.Period) is not true)
                .ToList();
            if (others.Count > 0)
            {
                doubts.Add(
                    CorrectionRefusals.OtherSecretary(
                        corrected.UnitOf(now.OrganisationId),
                        string.Join("; ", others.Select(other => other.Name ?? "…"))
                    )
                );
            }
        }
        return doubts;
    }

    private static List<BranchMembership> Replaced(IEnumerable<BranchMembership> memberships, IReadOnlyList<Replacement> replacements) =>
        [
            .. memberships.Where(row => !replacements.Any(one => ReferenceEquals(one.Old, row))),
            .. replacements.Select(one => one.New).OfType<BranchMembership>(),
        ];

    private static void Write(RecordsChange change, Member member, IReadOnlyList<Replacement> replacements, List<BranchMembership> stays)
    {
        foreach (var (old, @new) in replacements)
        {
            if (old is not null)
            {
                change.Remove(old);
            }
            if (@new is not null)
            {
                change.Add(@new);
            }
        }
        var last = stays.MaxBy(row => row.From)!;
        (member.LastBranchId, member.LeftOn) = (last.BranchId, last.To);
    }
}
