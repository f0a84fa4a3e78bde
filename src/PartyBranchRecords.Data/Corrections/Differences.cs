using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>Says what will be different, fact by fact: what is recorded → what will be.</summary>
internal static class Differences
{
    /// <param name="branchOf">The name of a branch.</param>
    /// <param name="unitOf">The name of the unit of an office.</param>
    public static IEnumerable<Consequence> Of(IEnumerable<Replacement> replacements, Func<int, string> branchOf, Func<int, string> unitOf) =>
        replacements.SelectMany(one =>
            (one.Old, one.New) switch
            {
                (Admission was, Admission now) => Admission(was, now),
                (BranchMembership was, BranchMembership now) => Membership(was, now, branchOf),
                (BranchMembership was, null) => [new("Corrections.WillWithdrawStay", branchOf(was.BranchId), was.Period)],
                (OfficeHolding was, OfficeHolding now) => Days(
                    was.Period,
                    now.Period,
                    "Corrections.WillHoldOffice",
                    was.Office,
                    unitOf(was.OrganisationId)
                ),
                (OfficeHolding was, null) => [new("Corrections.WillWithdrawOffice", was.Office, unitOf(was.OrganisationId), was.Period)],
                (CivicPost was, CivicPost now) => Days(was.Period, now.Period, "Corrections.WillHoldPost", Name(was)),
                (CivicPost was, null) => [new("Corrections.WillWithdrawPost", Name(was), was.Period)],
                (Absence was, Absence now) =>
                [
                    .. Days(was.Period, now.Period, "Corrections.WillBeAbsent", was.Kind),
                    .. Differ("Corrections.Place", was.Place, now.Place),
                ],
                (Absence was, null) => [new("Corrections.WillWithdrawAbsence", was.Kind, was.Period)],
                (TransferLetter was, TransferLetter now) => Letter(was, now),
                (TransferLetter was, null) => [new("Corrections.WillWithdrawLetter", was.Number)],
                _ => [],
            }
        );

    /// <summary>"Dân tộc: Mông → Dao", where it differs.</summary>
    public static IEnumerable<Consequence> Differ(string label, object? was, object? now)
    {
        if (!Equals(was, now))
        {
            yield return new Consequence("Corrections.WillDiffer", new Term(label), Shown(was), Shown(now));
        }
    }

    public static object Shown(object? value) =>
        value switch
        {
            null => Term.Unknown,
            bool yes => new Term(yes ? "Members.Yes" : "Members.No"),
            _ => value,
        };

    private static IEnumerable<Consequence> Admission(Admission was, Admission now) =>
        [
            .. Differ("Members.DecisionOn", was.DecisionOn, now.DecisionOn),
            .. Differ("Corrections.DecisionNumber", was.DecisionNumber, now.DecisionNumber),
            .. Differ("Members.AdmittedOn", was.AdmittedOn, now.AdmittedOn),
            .. Differ("Members.OfficialOn", was.OfficialOn, now.OfficialOn),
        ];

    private static IEnumerable<Consequence> Letter(TransferLetter was, TransferLetter now) =>
        [
            .. Differ("Corrections.LetterNumber", was.Number, now.Number),
            .. Differ("Corrections.IssuedOn", was.IssuedOn, now.IssuedOn),
            .. Differ("Corrections.Destination", was.Destination, now.Destination),
            .. Differ("Movements.PresentedOn", was.PresentedOn, now.PresentedOn),
        ];

    private static IEnumerable<Consequence> Membership(BranchMembership was, BranchMembership now, Func<int, string> branchOf)
    {
        if (was.BranchId != now.BranchId)
        {
            yield return new("Corrections.WillStandElsewhere", branchOf(was.BranchId), branchOf(now.BranchId), now.Period);
        }
        foreach (var days in Days(was.Period, now.Period, "Corrections.WillStand", branchOf(now.BranchId)))
        {
            yield return days;
        }
        foreach (var how in was.Ended is { } old && now.Ended is { } right ? Differ("Corrections.How", old, right) : [])
        {
            yield return how;
        }
        if (was.Began is MembershipStart.Admission or MembershipStart.ReAdmission && was.From != now.From)
        {
            yield return was.From.Year == now.From.Year
                ? new("Corrections.AdmittedSameYear", $"{was.From.Year}")
                : new("Corrections.AdmittedOtherYear", $"{was.From.Year}", $"{now.From.Year}");
        }
    }

    private static IEnumerable<Consequence> Days(Period was, Period now, string code, params object[] name)
    {
        if (was != now)
        {
            yield return new(code, [.. name, was, now]);
        }
    }

    private static object Name(CivicPost post) =>
        string.Equals(post.Name, CivicPost.VillageHead, StringComparison.Ordinal) ? new Term("Members.VillageHead") : post.Name;
}
