using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>An entry of a person's timeline never was.</summary>
[Needs(Permission.CorrectRecords)]
public sealed class WithdrawModel(WithdrawalService service, CorrectedPeople correctedPeople, ActServices services)
    : EntryActModel<Withdrawal>(service, correctedPeople, services)
{
    public override string Act => "Corrections.WithdrawEntry";
    public override string? Key => Input.Key;

    /// <summary>What it is that never was.</summary>
    public string What =>
        Wrong switch
        {
            BranchMembership membership when Withdrawals.PartOf(membership) is { } part => $"Corrections.Withdraw{part}",
            MemberParticulars => "Corrections.WithdrawChange",
            _ => Act,
        };

    protected override void Fill(Fact wrong) => Input = Input with { Key = Asked };
}
