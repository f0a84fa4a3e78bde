using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests;

/// <summary>
/// Organisations, people and accounts with sensible defaults; a test states only what matters to it. Everything is written as a
/// change, so that the records are sound.
/// </summary>
public sealed class TestData(RecordsContext context, DateOnly? today = null)
{
    /// <summary>The password of every account made here.</summary>
    public const string Password = "mat-khau-2024";

    /// <summary>When organisations begin unless a test says otherwise.</summary>
    public static readonly DateOnly Founded = new(2000, 1, 1);

    private static readonly Lazy<string> PasswordHash = new(() =>
        new PasswordHasher<RecordsUser>().HashPassword(new RecordsUser { DisplayName = "" }, Password)
    );

    private readonly RecordsWriter writer = new(context, new OfficeClock(today), new CurrentAccount());

    public RecordsContext Context => context;

    /// <summary>Facts of a test's own, as one change.</summary>
    public Task AddAsync(params Fact[] facts) =>
        WriteAsync(change =>
        {
            foreach (var fact in facts)
            {
                change.Add(fact);
            }
        });

    /// <summary>A row that is no fact, such as a locality or a candidate.</summary>
    public async Task<T> SaveAsync<T>(T entity)
        where T : class
    {
        context.ChangeTracker.Clear();
        context.Add(entity);
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
        return entity;
    }

    public async Task<DistrictCommittee> DistrictAsync(
        string code = "SC",
        string? name = null,
        int fewLimit = DistrictCommittee.UsualFewLimit,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        var district = await OrganisationAsync(
            new DistrictCommittee
            {
                Code = code,
                Name = name ?? $"Đảng bộ huyện {code}",
                FewLimit = fewLimit,
            }
        );
        await AddLifeAsync(district, from, to);
        return district;
    }

    public async Task<CommuneCommittee> CommuneAsync(
        DistrictCommittee district,
        string? code = null,
        string? name = null,
        CommuneKind kind = CommuneKind.Commune,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        code ??= await NextCodeAsync(district, "X");
        var commune = await OrganisationAsync(
            new CommuneCommittee
            {
                Code = code,
                Name = name ?? $"Đảng bộ xã {code}",
                Kind = kind,
            }
        );
        await AddLifeAsync(commune, from, to);
        await WriteAsync(change =>
            change.Add(
                new CommuneAffiliation
                {
                    CommuneId = commune.Id,
                    DistrictId = district.Id,
                    From = from ?? Founded,
                    To = to,
                }
            )
        );
        return commune;
    }

    /// <summary>A branch under a commune, or without one directly under the district.</summary>
    public async Task<Branch> BranchAsync(
        DistrictCommittee district,
        CommuneCommittee? commune = null,
        string? code = null,
        string? name = null,
        BranchKind kind = BranchKind.Village,
        DateOnly? from = null,
        DateOnly? to = null
    )
    {
        code ??= await NextCodeAsync(commune as Organisation ?? district, "B");
        var branch = await OrganisationAsync(
            new Branch
            {
                Code = code,
                Name = name ?? $"Chi bộ {code}",
                Kind = kind,
            }
        );
        await AddLifeAsync(branch, from, to);
        await WriteAsync(change =>
            change.Add(
                new BranchAffiliation
                {
                    BranchId = branch.Id,
                    DistrictId = district.Id,
                    CommuneId = commune?.Id,
                    From = from ?? Founded,
                    To = to,
                }
            )
        );
        return branch;
    }

    /// <summary>A member: one admission, one membership, one row of particulars. Official after 12 months unless probationary.</summary>
    public async Task<Member> MemberAsync(
        Branch branch,
        string? name = null,
        DateOnly? admittedOn = null,
        bool probationary = false,
        DateOnly? from = null,
        DateOnly? leftOn = null,
        MembershipEnd ended = MembershipEnd.TransferOut,
        MembershipStart? began = null,
        Sex sex = Sex.Male,
        string ethnicity = "Thái",
        DateOnly? birthDate = null,
        bool? isLocal = true
    )
    {
        var admitted = admittedOn ?? from ?? new DateOnly(2010, 1, 1);
        var number = await context.Members.CountAsync() + 1;
        var fullName = name ?? $"Lò Văn Mẫu {number}";
        var member = new Member
        {
            RecordNumber = $"SL-{number:D5}",
            FullName = fullName,
            SortKey = PersonName.SortKey(fullName),
            SearchKey = PersonName.SearchKey(fullName),
            LastBranchId = branch.Id,
            LeftOn = leftOn,
        };
        await SaveAsync(member);
        await WriteAsync(change =>
        {
            change.Add(
                new Admission
                {
                    MemberId = member.Id,
                    Number = 1,
                    DecisionOn = admitted.AddDays(-10),
                    AdmittedOn = admitted,
                    OfficialOn = probationary ? null : admitted.AddMonths(ProbationRules.Months),
                }
            );
            change.Add(
                new BranchMembership
                {
                    MemberId = member.Id,
                    BranchId = branch.Id,
                    From = from ?? admitted,
                    To = leftOn,
                    Began = began ?? (from is null || from == admitted ? MembershipStart.Admission : MembershipStart.InitialLoad),
                    Ended = leftOn is null ? null : ended,
                }
            );
            change.Add(
                new MemberParticulars
                {
                    MemberId = member.Id,
                    Sex = sex,
                    BirthDate = birthDate ?? admitted.AddYears(-25),
                    Ethnicity = ethnicity,
                    GeneralEducation = "12/12",
                    IsLocal = isLocal,
                    From = Period.Always,
                }
            );
        });
        return member;
    }

    /// <summary>An account with the usual password, holding a role in a unit since ever.</summary>
    public async Task<RecordsUser> UserAsync(string name, Role role, Organisation? unit = null, DateOnly? from = null, DateOnly? to = null)
    {
        var user = new RecordsUser
        {
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = $"Cán bộ {name}",
            LockoutEnabled = true,
            PasswordHash = PasswordHash.Value,
            SecurityStamp = Guid.NewGuid().ToString(),
        };
        await SaveAsync(user);
        await RoleAsync(user, role, unit, from, to);
        return user;
    }

    public Task RoleAsync(RecordsUser user, Role role, Organisation? unit = null, DateOnly? from = null, DateOnly? to = null) =>
        SaveAsync(
            new RoleAssignment
            {
                UserId = user.Id,
                Role = role,
                OrganisationId = unit?.Id,
                From = from ?? Period.Always,
                To = to,
            }
        );

    private async Task<T> OrganisationAsync<T>(T organisation)
        where T : Organisation
    {
        organisation.SearchKey = PersonName.SearchKey(organisation.Name);
        await SaveAsync(organisation);
        return organisation;
    }

    private Task AddLifeAsync(Organisation organisation, DateOnly? from, DateOnly? to) =>
        WriteAsync(change =>
            change.Add(
                new OrganisationLife
                {
                    OrganisationId = organisation.Id,
                    From = from ?? Founded,
                    To = to,
                }
            )
        );

    private async Task<string> NextCodeAsync(Organisation above, string letter) =>
        $"{above.Code}-{letter}{await context.Organisations.CountAsync() + 1}";

    private async Task WriteAsync(Action<RecordsChange> act)
    {
        var outcome = await writer.WriteAsync<bool>(
            ChangeDetails.Entry,
            (change, _) =>
            {
                act(change);
                return Task.FromResult<Outcome<bool>>(true);
            }
        );
        outcome.IsDone.ShouldBeTrue();
        context.ChangeTracker.Clear();
    }
}
