using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>
/// Organisations and people fact by fact, so that a test says where a branch stood when. Everything else has a sensible default.
/// </summary>
internal sealed class TestRecords : IDisposable
{
    private readonly RecordsFile file = new();
    private int members;
    private int decisions;

    public TestRecords()
    {
        Context = file.Open();
        // SQLite clears up its log whenever the last connection closes, which takes longer than the queries here.
        Context.Database.OpenConnection();
        Save(
            new Change
            {
                Number = 1,
                At = DateTime.UnixEpoch,
                Kind = ChangeKind.Entry,
            }
        );
    }

    public RecordsContext Context { get; }

    public string ConnectionString => file.ConnectionString;

    /// <summary>The facts as a reader of this scope has them.</summary>
    public ReportFacts Facts(Scope? scope = null) => new(Open(scope));

    /// <summary>The records as a reader of this scope has them.</summary>
    public RecordsContext Open(Scope? scope = null)
    {
        var context = file.Open();
        context.Scope = scope ?? context.Scope;
        return context;
    }

    public DistrictCommittee District(string code, string? from = null, string? to = null, int fewLimit = 5)
    {
        var district = Save(
            new DistrictCommittee
            {
                Code = code,
                Name = $"Huyện {code}",
                FewLimit = fewLimit,
            }
        );
        Live(district, from, to);
        return district;
    }

    public CommuneCommittee Commune(string code, DistrictCommittee? district, string? from = null, string? to = null)
    {
        var commune = Save(new CommuneCommittee { Code = code, Name = $"Xã {code}" });
        Live(commune, from, to);
        if (district is not null)
        {
            Place(commune, district, from, to);
        }
        return commune;
    }

    public Branch Branch(
        string code,
        DistrictCommittee? district,
        CommuneCommittee? commune = null,
        string? from = null,
        string? to = null,
        BranchKind kind = BranchKind.Village
    )
    {
        var branch = Save(
            new Branch
            {
                Code = code,
                Name = $"Chi bộ {code}",
                Kind = kind,
            }
        );
        Live(branch, from, to);
        if (district is not null)
        {
            Place(branch, district, commune, from, to);
        }
        return branch;
    }

    public void Live(Organisation organisation, string? from = null, string? to = null) =>
        Save(
            new OrganisationLife
            {
                OrganisationId = organisation.Id,
                From = Day(from) ?? Period.Always,
                To = Day(to),
                AddedBy = 1,
            }
        );

    public void Place(Branch branch, DistrictCommittee district, CommuneCommittee? commune, string? from = null, string? to = null) =>
        Save(
            new BranchAffiliation
            {
                BranchId = branch.Id,
                DistrictId = district.Id,
                CommuneId = commune?.Id,
                From = Day(from) ?? Period.Always,
                To = Day(to),
                AddedBy = 1,
            }
        );

    public void Place(CommuneCommittee commune, DistrictCommittee district, string? from = null, string? to = null) =>
        Save(
            new CommuneAffiliation
            {
                CommuneId = commune.Id,
                DistrictId = district.Id,
                From = Day(from) ?? Period.Always,
                To = Day(to),
                AddedBy = 1,
            }
        );

    public Locality Locality(string code, CommuneCommittee? commune, LocalityKind kind = LocalityKind.Village, string? from = null, string? to = null)
    {
        var locality = Save(
            new Locality
            {
                Code = code,
                Name = $"Bản {code}",
                Kind = kind,
            }
        );
        if (commune is not null)
        {
            Place(locality, commune, from, to);
        }
        return locality;
    }

    public void Place(Locality locality, CommuneCommittee commune, string? from = null, string? to = null) =>
        Save(
            new LocalityAffiliation
            {
                LocalityId = locality.Id,
                CommuneId = commune.Id,
                From = Day(from) ?? Period.Always,
                To = Day(to),
                AddedBy = 1,
            }
        );

    public void Cover(Locality locality, Branch branch, string? from = null, string? to = null) =>
        Save(
            new LocalityCoverage
            {
                LocalityId = locality.Id,
                BranchId = branch.Id,
                From = Day(from) ?? Period.Always,
                To = Day(to),
                AddedBy = 1,
            }
        );

    /// <summary>A person with a first membership, by admission on <paramref name="from"/> unless it began otherwise.</summary>
    public Member Member(
        Branch branch,
        string from = "2010-01-01",
        string? to = null,
        string? official = null,
        MembershipStart began = MembershipStart.Admission,
        MembershipEnd ended = MembershipEnd.TransferOut,
        Sex sex = Sex.Male,
        string ethnicity = Ethnicities.Kinh,
        bool? local = null,
        string? name = null,
        string? admittedOn = null,
        Locality? residence = null,
        Locality? workplace = null
    )
    {
        var fullName = name ?? $"Nguyễn Văn {(char)('A' + members % 26)}";
        var member = Save(
            new Member
            {
                RecordNumber = $"{++members:00000}",
                FullName = fullName,
                SortKey = PersonName.SortKey(fullName),
                SearchKey = PersonName.SearchKey(fullName),
                LastBranchId = branch.Id,
                LeftOn = Day(to),
            }
        );
        Save(
            new MemberParticulars
            {
                MemberId = member.Id,
                From = Period.Always,
                Sex = sex,
                BirthDate = new DateOnly(1980, 1, 1),
                Ethnicity = ethnicity,
                IsLocal = local,
                ResidenceLocalityId = residence?.Id,
                WorkplaceLocalityId = workplace?.Id,
                AddedBy = 1,
            }
        );
        Save(
            new Admission
            {
                MemberId = member.Id,
                Number = 1,
                AdmittedOn = Day(admittedOn ?? from)!.Value,
                OfficialOn = Day(official),
                AddedBy = 1,
            }
        );
        Stand(member, branch, from, to, began, ended);
        return member;
    }

    /// <summary>Several official members who have stood in a branch for long.</summary>
    public void Members(Branch branch, int count, int probationary = 0)
    {
        for (var i = 0; i < count; i++)
        {
            Member(branch, official: i < count - probationary ? "2011-01-01" : null);
        }
    }

    public void Stand(
        Member member,
        Branch branch,
        string from,
        string? to = null,
        MembershipStart began = MembershipStart.InternalTransfer,
        MembershipEnd ended = MembershipEnd.TransferOut,
        int admission = 1
    ) =>
        Save(
            new BranchMembership
            {
                MemberId = member.Id,
                BranchId = branch.Id,
                AdmissionNumber = admission,
                From = Day(from)!.Value,
                To = Day(to),
                Began = began,
                Ended = to is null ? null : ended,
                AddedBy = 1,
            }
        );

    public void Office(Branch branch, Member member, Office office, string from = "2010-01-01", string? to = null) =>
        Save(
            new OfficeHolding
            {
                OrganisationId = branch.Id,
                MemberId = member.Id,
                Office = office,
                From = Day(from)!.Value,
                To = Day(to),
                AddedBy = 1,
            }
        );

    public void Quota(Organisation organisation, string period, int target, string setOn = "2000-01-01") =>
        Save(
            new AdmissionQuota
            {
                OrganisationId = organisation.Id,
                Period = period,
                Target = target,
                SetOn = Day(setOn)!.Value,
                AddedBy = 1,
            }
        );

    public void Term(Organisation organisation, string name, string from, string to) =>
        Save(
            new CommitteeTerm
            {
                OrganisationId = organisation.Id,
                Name = name,
                From = Day(from)!.Value,
                To = Day(to),
                AddedBy = 1,
            }
        );

    /// <summary>A decision that ended the first organisations and names the others as successors, in their order.</summary>
    public void Reorganise(ReorganisationKind kind, string on, Organisation[] predecessors, params Organisation[] successors) =>
        Save(
            new Reorganisation
            {
                Number = $"{++decisions:000}-QĐ",
                Kind = kind,
                DecidedOn = Day(on)!.Value,
                EffectiveOn = Day(on)!.Value,
                AddedBy = 1,
                Units = [.. UnitsOf(predecessors, ReorganisationRole.Predecessor), .. UnitsOf(successors, ReorganisationRole.Successor)],
            }
        );

    private static IEnumerable<ReorganisationUnit> UnitsOf(Organisation[] units, ReorganisationRole role) =>
        units.Select(
            (unit, place) =>
                new ReorganisationUnit
                {
                    OrganisationId = unit.Id,
                    Role = role,
                    Position = place,
                }
        );

    public static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    public T Save<T>(T record)
        where T : class
    {
        Context.Add(record);
        Context.SaveChanges();
        return record;
    }

    public void Dispose()
    {
        Context.Dispose();
        file.Dispose();
    }
}
