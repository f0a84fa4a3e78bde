using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Tests.Movements;

namespace PartyBranchRecords.Domain.Tests.Corrections;

/// <summary>A person admitted on 01/03/2015 into branch 1, who moved to branch 2 on 01/06/2018. Both branches exist since 2000. Today is 01/01/2020.</summary>
internal static class Lives
{
    public static readonly DateOnly Today = new(2020, 1, 1);
    public static readonly DateOnly Joined = People.Joined;
    public static readonly DateOnly Moved = new(2018, 6, 1);

    public static CorrectedPerson Person(params IReadOnlyList<HeldOffice> offices) =>
        Of(
            [
                Stay(1, Joined, Moved, MembershipStart.Admission, MembershipEnd.InternalTransfer),
                Stay(2, Moved, null, MembershipStart.InternalTransfer, null),
            ],
            offices
        );

    public static CorrectedPerson Of(IReadOnlyList<Stay> stays, IReadOnlyList<HeldOffice>? offices = null) =>
        new()
        {
            Person = People.Person([.. offices ?? []]) with { Last = stays[^1].Membership },
            Stays = stays,
            Particulars = [],
        };

    public static Stay Stay(int branch, DateOnly from, DateOnly? to, MembershipStart began, MembershipEnd? ended) =>
        new(
            new BranchMembership
            {
                MemberId = 1,
                BranchId = branch,
                From = from,
                To = to,
                Began = began,
                Ended = ended,
            },
            $"Chi bộ {branch}",
            [new Period(People.Founded)]
        );

    public static Admission Admission(this CorrectedPerson person) => person.Person.Admissions[0];
}
