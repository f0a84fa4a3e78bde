using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Tests.Movements;

/// <summary>
/// A person of branch 1, which stands under commune 10 of district 100; branches 2 (same commune), 3 (commune 20, same district)
/// and 4 (commune 30, district 200).
/// </summary>
internal static class People
{
    public static readonly DateOnly Founded = new(2000, 1, 1);
    public static readonly DateOnly Joined = new(2015, 3, 1);

    public static MovingPerson Person(params IReadOnlyList<HeldOffice> offices) =>
        new()
        {
            Member = new Member
            {
                Id = 1,
                RecordNumber = "1",
                FullName = "Lò Văn Mẫu",
                SortKey = "",
                SearchKey = "",
            },
            Branch = new Branch
            {
                Id = 1,
                Code = "B1",
                Name = "Chi bộ 1",
                Kind = BranchKind.Village,
            },
            Last = new BranchMembership
            {
                MemberId = 1,
                BranchId = 1,
                From = Joined,
                Began = MembershipStart.Admission,
            },
            Places = [Place(1, 10, 100)],
            Admissions =
            [
                new Admission
                {
                    MemberId = 1,
                    Number = 1,
                    AdmittedOn = Joined,
                    OfficialOn = Joined.AddYears(1),
                },
            ],
            Offices = offices,
            Absences = [],
            Posts = [],
        };

    public static HeldOffice Held(Office office, int unit, DateOnly from, DateOnly? to = null) =>
        new(
            new OfficeHolding
            {
                MemberId = 1,
                OrganisationId = unit,
                Office = office,
                From = from,
                To = to,
            },
            $"Đơn vị {unit}"
        );

    public static Absence Absence(AbsenceKind kind, DateOnly from, DateOnly? to = null) =>
        new()
        {
            MemberId = 1,
            Kind = kind,
            From = from,
            To = to,
        };

    public static TargetBranch Branch(int id, int commune, int district, DateOnly? from = null, DateOnly? to = null) =>
        new()
        {
            Id = id,
            Code = $"B{id}",
            Name = $"Chi bộ {id}",
            Above = "",
            Lives = [new Period(from ?? Founded, to)],
            Places = [Place(id, commune, district)],
        };

    private static BranchAffiliation Place(int branch, int commune, int district) =>
        new()
        {
            BranchId = branch,
            CommuneId = commune,
            DistrictId = district,
            From = Founded,
        };
}
