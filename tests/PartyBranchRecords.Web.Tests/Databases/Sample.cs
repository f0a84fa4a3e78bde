using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Data.Reporting.Stored;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>A district with one commune with one branch with one member; every row of it can be told by its code.</summary>
internal sealed partial class Sample(string code)
{
    public static readonly DateOnly Beginning = new(2020, 1, 1);

    public DistrictCommittee District { get; } = new() { Code = $"{code}-H", Name = $"Đảng bộ huyện {code}" };
    public CommuneCommittee Commune { get; } = new() { Code = $"{code}-X", Name = $"Đảng bộ xã {code}" };
    public Branch Branch { get; } =
        new()
        {
            Code = $"{code}-B",
            Name = $"Chi bộ {code}",
            Kind = BranchKind.Village,
        };
    public Locality Locality { get; } =
        new()
        {
            Code = $"{code}-T",
            Name = $"Bản {code}",
            Kind = LocalityKind.Village,
        };
    public Member Member { get; } = NewMember(code);

    public static Member NewMember(string recordNumber) =>
        new()
        {
            RecordNumber = recordNumber,
            FullName = "Lò Thị Ơn",
            SortKey = PersonName.SortKey("Lò Thị Ơn"),
            SearchKey = PersonName.SearchKey("Lò Thị Ơn"),
        };

    /// <summary>The units, the place and the person, by a change of their own.</summary>
    public async Task<Sample> WriteAsync(RecordsDatabase database)
    {
        await using var context = database.Open();
        await RecordsDatabase
            .WriterOf(context)
            .WriteAsync<bool>(
                ChangeDetails.Entry,
                async (change, _) =>
                {
                    context.AddRange(District, Commune, Branch, Locality);
                    await context.SaveChangesAsync();
                    Member.LastBranchId = Branch.Id;
                    context.Add(Member);
                    await context.SaveChangesAsync();
                    change.Add(Membership());
                    change.Add(
                        new BranchAffiliation
                        {
                            BranchId = Branch.Id,
                            CommuneId = Commune.Id,
                            DistrictId = District.Id,
                            From = Beginning,
                        }
                    );
                    change.Add(
                        new CommuneAffiliation
                        {
                            CommuneId = Commune.Id,
                            DistrictId = District.Id,
                            From = Beginning,
                        }
                    );
                    return true;
                }
            );
        return this;
    }

    public BranchMembership Membership(DateOnly? to = null) =>
        new()
        {
            MemberId = Member.Id,
            BranchId = Branch.Id,
            From = Beginning,
            To = to,
            Began = MembershipStart.Admission,
            Ended = to is null ? null : MembershipEnd.Resigned,
        };

    /// <summary>One row of everything else that is known of the unit and of the person.</summary>
    public async Task WriteEverythingElseAsync(RecordsDatabase database)
    {
        await using var context = database.Open();
        await RecordsDatabase
            .WriterOf(context)
            .WriteAsync<bool>(
                ChangeDetails.Entry,
                async (change, _) =>
                {
                    foreach (var fact in FactsOfTheUnit().Concat(FactsOfThePerson()))
                    {
                        change.Add(fact);
                    }
                    context.Attach(Member).Entity.FullName = "Lò Thị Ân";
                    var candidate = NewCandidate();
                    context.Add(candidate);
                    await context.SaveChangesAsync();
                    change.Add(
                        new CandidateStep
                        {
                            CandidateId = candidate.Id,
                            Kind = CandidateStepKind.Identified,
                            On = Beginning,
                        }
                    );
                    foreach (var fact in FactsOfTheDossier(candidate.Id))
                    {
                        change.Add(fact);
                    }
                    change.Add(
                        new CandidateStay
                        {
                            CandidateId = candidate.Id,
                            BranchId = Branch.Id,
                            From = Beginning,
                        }
                    );
                    var user = new RecordsUser { UserName = code, DisplayName = code };
                    context.Add(user);
                    await context.SaveChangesAsync();
                    context.AddRange(Draft(user.Id), Closing(change.Number), Stored(change.Number));
                    return true;
                }
            );
    }

    public AdmissionCandidate NewCandidate() =>
        new()
        {
            Number = $"{code}-UV",
            FullName = "Giàng A Sử",
            SortKey = PersonName.SortKey("Giàng A Sử"),
            SearchKey = PersonName.SearchKey("Giàng A Sử"),
            Sex = Sex.Male,
            BirthDate = new DateOnly(1995, 1, 1),
            BirthYearOnly = true,
            BranchId = Branch.Id,
            Source = CandidateSource.YouthUnion,
        };

    public MemberParticulars Particulars() =>
        new()
        {
            MemberId = Member.Id,
            Sex = Sex.Female,
            BirthDate = new DateOnly(1990, 5, 17),
            Ethnicity = "Thái",
            From = Period.Always,
        };

    public Admission Admission(int number = 1) =>
        new()
        {
            MemberId = Member.Id,
            Number = number,
            AdmittedOn = Beginning,
        };

    public AdmissionQuota Quota() =>
        new()
        {
            OrganisationId = Commune.Id,
            Period = "2024",
            Target = 5,
            SetOn = Beginning,
        };

    private ReorganisationDraft Draft(string user) =>
        new()
        {
            DistrictId = District.Id,
            Subject = ReorganisationSubject.Branches,
            Kind = ReorganisationKind.Dissolve,
            Content = [],
            CreatedBy = user,
            CreatedAt = DateTime.UnixEpoch,
            ChangedBy = user,
            ChangedAt = DateTime.UnixEpoch,
        };

    private Closing Closing(long change) =>
        new()
        {
            Number = Commune.Id,
            OrganisationId = Commune.Id,
            FirstDay = Beginning,
            LastDay = Beginning,
            KnownAt = change,
            ClosedOn = Beginning,
        };

    private StoredReport Stored(long change) =>
        new()
        {
            Number = Commune.Id,
            Report = "members",
            OrganisationId = Commune.Id,
            FirstDay = Beginning,
            LastDay = Beginning,
            KnownAt = change,
            StoredAt = DateTime.UnixEpoch,
            Content = [],
            Hash = code,
        };
}
