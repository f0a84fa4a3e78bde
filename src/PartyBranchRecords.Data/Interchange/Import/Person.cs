using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>A person that the set speaks of, as the records keep them and as they would be after the import.</summary>
internal sealed class Person(int id, string number)
{
    public int Id => id;
    public string RecordNumber => number;

    /// <summary>The kept record, believed or not; null where the import makes it.</summary>
    public Member? Record { get; set; }

    /// <summary>The row of members.</summary>
    public RecordRow? Row { get; set; }
    public List<RecordRow> ParticularsRows { get; } = [];
    public List<RecordRow> MembershipRows { get; } = [];

    public IReadOnlyList<MemberParticulars> KeptParticulars { get; set; } = [];
    public IReadOnlyList<Admission> KeptAdmissions { get; set; } = [];
    public IReadOnlyList<BranchMembership> KeptMemberships { get; set; } = [];

    /// <summary>As they would be.</summary>
    public IReadOnlyList<BranchMembership> Memberships { get; set; } = [];

    /// <summary>Whether anything is believed of the person: one whose import was undone is nobody.</summary>
    public bool IsKept => KeptMemberships.Count > 0;

    /// <summary>Whether rows may refer to the person.</summary>
    public bool IsThere => IsKept || Row is not null;

    /// <summary>The admission with a number, as it is believed.</summary>
    public Admission? KeptAdmission(int number) => KeptAdmissions.FirstOrDefault(admission => admission.Number == number);
}
