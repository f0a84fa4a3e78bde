using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>
/// Whoever stands in a branch that ends goes to its heir, or where the decision sends the person; whoever joined it after the
/// day of the decision, from the day of joining.
/// </summary>
internal sealed class MembershipPlanning(StructureOrders orders, StructureFacts facts)
{
    /// <summary>People for whom the decision has no branch.</summary>
    public List<int> Stranded { get; } = [];

    public FactChanges<BranchMembership> Plan() =>
        Timelines.Settle(
            facts.Memberships,
            [.. facts.Memberships.GroupBy(row => row.MemberId).SelectMany(Of)],
            row => (row.MemberId, row.BranchId, row.From, row.To, row.AdmissionNumber, row.Began, row.Ended)
        );

    private List<BranchMembership> Of(IGrouping<int, BranchMembership> person)
    {
        var stoodIn = person.FirstOrDefault(row => row.Period.Contains(orders.On))?.BranchId;
        var wanted = new List<BranchMembership>();
        foreach (var row in person.OrderBy(row => row.From))
        {
            wanted.AddRange(Moved(row, stoodIn));
        }
        return Joined(wanted);
    }

    private IEnumerable<BranchMembership> Moved(BranchMembership row, int? stoodIn)
    {
        if (row.To <= orders.On)
        {
            return [row];
        }
        if (DestinationOf(row, stoodIn) is not { } branch)
        {
            Stranded.Add(row.MemberId);
            return [row];
        }
        return branch == row.BranchId ? [row]
            : row.From >= orders.On ? [Copy(row, branch, row.From, row.To, row.Began, row.Ended)]
            :
            [
                Copy(row, row.BranchId, row.From, orders.On, row.Began, MembershipEnd.Reorganisation),
                Copy(row, branch, orders.On, row.To, MembershipStart.Reorganisation, row.Ended),
            ];
    }

    private int? DestinationOf(BranchMembership row, int? stoodIn)
    {
        var chosen = orders.People.TryGetValue(row.MemberId, out var branch) ? branch : (int?)null;
        return orders.Ended.TryGetValue(row.BranchId, out var heir) ? chosen ?? heir
            : row.BranchId == stoodIn ? chosen ?? row.BranchId
            : row.BranchId;
    }

    /// <summary>Two moves after the day that have become one stay in one branch are one membership.</summary>
    private List<BranchMembership> Joined(List<BranchMembership> rows)
    {
        for (var i = rows.Count - 1; i > 0; i--)
        {
            var (one, next) = (rows[i - 1], rows[i]);
            var isOneStay =
                one.BranchId == next.BranchId
                && one.To == next.From
                && next.From > orders.On
                && one.AdmissionNumber == next.AdmissionNumber
                && one.Ended is MembershipEnd.InternalTransfer or MembershipEnd.CadreAssignment or MembershipEnd.Reorganisation;
            if (isOneStay)
            {
                rows[i - 1] = Copy(one, one.BranchId, one.From, next.To, one.Began, next.Ended);
                rows.RemoveAt(i);
            }
        }
        return rows;
    }

    private static BranchMembership Copy(
        BranchMembership row,
        int branch,
        DateOnly from,
        DateOnly? to,
        MembershipStart began,
        MembershipEnd? ended
    ) =>
        new()
        {
            MemberId = row.MemberId,
            BranchId = branch,
            AdmissionNumber = row.AdmissionNumber,
            From = from,
            To = to,
            Began = began,
            Ended = ended,
        };
}
