using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Sqlite;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>Records in memory, made by the real migrations. Everything has a sensible default; a test states only what matters.</summary>
internal sealed class TestRecords : IDisposable
{
    private static readonly Lazy<SqliteConnection> Template = new(MakeTemplate);
    private readonly SqliteConnection kept;
    public string ConnectionString { get; }
    private int members;

    public TestRecords()
    {
        ConnectionString = $"Data Source=records-{Guid.NewGuid():N};Mode=Memory;Cache=Shared";
        kept = new SqliteConnection(ConnectionString);
        kept.Open();
        lock (Template)
        {
            Template.Value.BackupDatabase(kept);
        }
        Context = NewContext();
    }

    public RecordsContext Context { get; }

    public RecordsContext NewContext(Scope? scope = null) => NewContext(ConnectionString, scope);

    public ReportFacts Facts(Scope? scope = null) => new(NewContext(scope));

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
        string? admittedOn = null
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
        kept.Dispose();
    }

    private static SqliteConnection MakeTemplate()
    {
        const string Name = "Data Source=records-template;Mode=Memory;Cache=Shared";
        var template = new SqliteConnection(Name);
        template.Open();
        using var context = NewContext(Name, null);
        context.Database.Migrate();
        context.Changes.Add(
            new Change
            {
                Number = 1,
                At = DateTime.UnixEpoch,
                Kind = ChangeKind.Entry,
            }
        );
        context.SaveChanges();
        return template;
    }

    private static RecordsContext NewContext(string connectionString, Scope? scope) =>
        new((DbContextOptions<RecordsContext>)new DbContextOptionsBuilder<RecordsContext>().UseSqliteRecords(connectionString).Options)
        {
            Scope = scope ?? Scope.Whole(new DateOnly(2025, 1, 1)),
        };
}
