using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// The offices of a unit that ends, end with it; so do those of a branch held by somebody whom the decision moves out of it; what was
/// recorded from a later day on never was; and where offices are named anew, those who are not named again cease.
/// </summary>
internal sealed class OfficePlanning(StructureOrders orders, StructureFacts facts, ILookup<int, BranchMembership> membershipsAfter)
{
    private readonly HashSet<int> renewed = [.. orders.Offices.Select(office => office.UnitId)];

    public FactChanges<OfficeHolding> Plan()
    {
        var staying = facts.Offices.Where(office => !IsWithdrawn(office)).Select(office => Ends(office) ? Closed(office) : office).ToList();
        var founded = orders.Offices.Where(order => !staying.Exists(office => IsHeld(office, order)));
        return Timelines.Settle(
            facts.Offices,
            [.. staying, .. founded.Select(New)],
            office => (office.MemberId, office.OrganisationId, office.Office, office.From, office.To)
        );
    }

    private bool Ends(OfficeHolding office) =>
        office.From < orders.On
        && (office.To is null || office.To > orders.On)
        && (orders.Ended.ContainsKey(office.OrganisationId) || IsNotNamedAgain(office) || HasLeft(office));

    private bool IsWithdrawn(OfficeHolding office) =>
        office.From >= orders.On && (orders.Ended.ContainsKey(office.OrganisationId) || (HasLeft(office) && StoodIn(office)));

    private bool StoodIn(OfficeHolding office) =>
        facts.Memberships.Any(row => row.MemberId == office.MemberId && row.BranchId == office.OrganisationId && row.Period.Contains(office.From));

    private bool IsNotNamedAgain(OfficeHolding office) =>
        renewed.Contains(office.OrganisationId) && !orders.Offices.Any(order => IsHeld(office, order));

    private bool HasLeft(OfficeHolding office) =>
        orders.People.ContainsKey(office.MemberId)
        && facts.Units[office.OrganisationId].Level == OrganisationLevel.Branch
        && membershipsAfter[office.MemberId].FirstOrDefault(row => row.Period.Contains(office.From > orders.On ? office.From : orders.On))?.BranchId
            != office.OrganisationId;

    private bool IsHeld(OfficeHolding office, OfficeOrder order) =>
        office.MemberId == order.MemberId
        && office.OrganisationId == order.UnitId
        && office.Office == order.Office
        && office.Period.Contains(orders.On)
        && office.To is null;

    private OfficeHolding Closed(OfficeHolding office) =>
        new()
        {
            MemberId = office.MemberId,
            OrganisationId = office.OrganisationId,
            Office = office.Office,
            From = office.From,
            To = orders.On,
        };

    private OfficeHolding New(OfficeOrder order) =>
        new()
        {
            MemberId = order.MemberId,
            OrganisationId = order.UnitId,
            Office = order.Office,
            From = orders.On,
        };
}
