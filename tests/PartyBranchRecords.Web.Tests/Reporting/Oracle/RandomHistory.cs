using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Web.Tests.Reporting.Oracle;

/// <summary>
/// A small random history: communes that change district, are founded and dissolved; branches that move between communes and
/// stand alone for a while; people who are admitted, move, leave and come back; quotas with revisions; terms; and facts that a
/// later change has removed.
/// </summary>
internal sealed class RandomHistory(TestRecords records, int seed)
{
    public static readonly DateOnly First = new(2014, 1, 1);
    private const int Span = 8 * 365;

    private readonly Random random = new(seed);
    private readonly List<object> facts = [];
    private readonly List<(CommuneCommittee Commune, Period Life, List<(DistrictCommittee District, Period Period)> Places)> communes = [];
    private readonly List<(Branch Branch, Period Life)> branches = [];
    private readonly List<Organisation> organisations = [];

    public void Make()
    {
        records.Save(
            new Change
            {
                Number = 2,
                At = DateTime.UnixEpoch,
                Kind = ChangeKind.Correction,
            }
        );
        List<DistrictCommittee> districts = [MakeDistrict(1, new(Period.Always)), MakeDistrict(2, new(Period.Always))];
        MakeDistrict(3, AnyLife());
        for (var i = 1; i <= 4; i++)
        {
            MakeCommune($"X{i}", districts);
        }
        for (var i = 1; i <= 8; i++)
        {
            MakeBranch($"{(char)('A' + random.Next(7))}{i}", districts);
        }
        for (var i = 0; i < 30; i++)
        {
            MakeMember(i);
        }
        foreach (var organisation in organisations)
        {
            MakeQuotas(organisation);
        }
        records.Context.AddRange(facts);
        records.Context.SaveChanges();
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private T Any<T>()
        where T : struct, Enum => Any(Enum.GetValues<T>());

    private DateOnly AnyDay() => First.AddDays(random.Next(Span));

    private DateOnly AnyDay(Period period)
    {
        var from = period.From < First ? First : period.From;
        var to = period.To ?? First.AddDays(Span);
        return from.AddDays(random.Next(Math.Max(1, to.DayNumber - from.DayNumber)));
    }

    private Period AnyLife()
    {
        var from = Chance(0.6) ? Period.Always : AnyDay();
        var to = AnyDay();
        return Chance(0.7) || to <= from ? new(from) : new(from, to);
    }

    private T Found<T>(T organisation, Period life)
        where T : Organisation
    {
        records.Save(organisation);
        organisations.Add(organisation);
        Fact(
            new OrganisationLife
            {
                OrganisationId = organisation.Id,
                From = life.From,
                To = life.To,
            }
        );
        return organisation;
    }

    private void Fact<T>(T fact)
        where T : Fact
    {
        fact.AddedBy = 1;
        facts.Add(fact);
    }

    private DistrictCommittee MakeDistrict(int number, Period life) =>
        Found(
            new DistrictCommittee
            {
                Code = $"H{number}",
                Name = $"Huyện {number}",
                FewLimit = random.Next(3, 10),
            },
            life
        );

    private void MakeCommune(string code, List<DistrictCommittee> districts)
    {
        var life = AnyLife();
        var commune = Found(new CommuneCommittee { Code = code, Name = $"Xã {code}" }, life);
        var places = Pieces(life, 0.3).Select(piece => (Any(districts), piece)).ToList();
        foreach (var (district, period) in places)
        {
            Fact(
                new CommuneAffiliation
                {
                    CommuneId = commune.Id,
                    DistrictId = district.Id,
                    From = period.From,
                    To = period.To,
                }
            );
        }
        communes.Add((commune, life, places));
    }

    /// <summary>A period whole, or cut in two.</summary>
    private IEnumerable<Period> Pieces(Period whole, double chanceOfCut)
    {
        var cut = AnyDay(whole);
        return Chance(chanceOfCut) && cut > whole.From && whole.Contains(cut) ? [new(whole.From, cut), new(cut, whole.To)] : [whole];
    }

    private void MakeBranch(string code, List<DistrictCommittee> districts)
    {
        var life = AnyLife();
        var branch = Found(
            new Branch
            {
                Code = code,
                Name = $"Chi bộ {code}",
                Kind = Any<BranchKind>(),
            },
            life
        );
        branches.Add((branch, life));
        foreach (var piece in Pieces(life, 0.4).SelectMany(piece => Pieces(piece, 0.3)))
        {
            var commune = Any(communes);
            if (!commune.Life.Covers(piece) || Chance(0.25))
            {
                Place(branch, Any(districts), null, piece);
                continue;
            }
            foreach (var (district, period) in commune.Places.Where(place => place.Period.Overlaps(piece)))
            {
                var from = period.From > piece.From ? period.From : piece.From;
                var to = period.To is null || piece.To < period.To ? piece.To : period.To;
                Place(branch, district, commune.Commune, new(from, to));
            }
        }
    }

    private void Place(Branch branch, DistrictCommittee district, CommuneCommittee? commune, Period period) =>
        Fact(
            new BranchAffiliation
            {
                BranchId = branch.Id,
                DistrictId = district.Id,
                CommuneId = commune?.Id,
                From = period.From,
                To = period.To,
            }
        );

    private void MakeMember(int number)
    {
        var name = $"{Any(["Lò", "Vàng", "Giàng"])} {Any(["Thị", "Văn", "A"])} {Any(["An", "Đức", "Dung", "Ân", "Bình"])}";
        var member = records.Save(
            new Member
            {
                RecordNumber = $"{number:000}",
                FullName = name,
                SortKey = PersonName.SortKey(name),
                SearchKey = PersonName.SearchKey(name),
                LastBranchId = branches[0].Branch.Id,
            }
        );
        foreach (var period in Chance(0.2) ? Pieces(new(Period.Always), 1) : [new Period(Period.Always)])
        {
            Fact(
                new MemberParticulars
                {
                    MemberId = member.Id,
                    From = period.From,
                    To = period.To,
                    Sex = Any<Sex>(),
                    BirthDate = AnyDay().AddYears(-30),
                    BirthYearOnly = false,
                    Ethnicity = Any(["Kinh", "Thái", "Mông"]),
                    IsLocal = Any<bool?>([true, false, null]),
                }
            );
        }
        var day = AnyDay();
        var admission = 1;
        Admission(member, admission, day);
        var began = Chance(0.7) ? MembershipStart.Admission : MembershipStart.InitialLoad;
        for (var step = random.Next(1, 5); step > 0; step--)
        {
            var (branch, life) = Any(branches);
            if (!life.Contains(day))
            {
                continue;
            }
            DateOnly? to = day.AddDays(random.Next(1, 900));
            to = step == 1 || to > First.AddDays(Span) ? life.To : to;
            to = life.To < to ? life.To : to;
            Stand(member, branch, day, to, admission, began);
            if (to is null)
            {
                break;
            }
            var comesBack = Chance(0.2);
            day = comesBack ? to.Value.AddDays(random.Next(0, 300)) : to.Value;
            began = comesBack ? MembershipStart.ReAdmission : Any([MembershipStart.InternalTransfer, MembershipStart.CadreAssignment]);
            if (comesBack)
            {
                Admission(member, ++admission, day);
            }
        }
    }

    private void Admission(Member member, int number, DateOnly day) =>
        Fact(
            new Admission
            {
                MemberId = member.Id,
                Number = number,
                AdmittedOn = day,
                DecisionOn = day.AddDays(-20),
                OfficialOn = Chance(0.7) ? day.AddYears(1).AddDays(random.Next(-400, 100)) : null,
            }
        );

    private void Stand(Member member, Branch branch, DateOnly from, DateOnly? to, int admission, MembershipStart began)
    {
        BranchMembership Membership(Branch where) =>
            new()
            {
                MemberId = member.Id,
                BranchId = where.Id,
                AdmissionNumber = admission,
                From = from,
                To = to,
                Began = began,
                Ended = to is null ? null : MembershipEnd.InternalTransfer,
            };
        Fact(Membership(branch));
        if (Chance(0.1))
        {
            var mistaken = Membership(Any(branches).Branch);
            mistaken.RemovedBy = 2;
            Fact(mistaken);
        }
        if (Chance(0.5))
        {
            Fact(
                new OfficeHolding
                {
                    MemberId = member.Id,
                    OrganisationId = branch.Id,
                    Office = Any<Office>(),
                    From = from,
                    To = to,
                }
            );
        }
    }

    private void MakeQuotas(Organisation organisation)
    {
        foreach (var period in new[] { "2016", "2018", "2020", "2015-2020" }.Where(_ => Chance(0.7)))
        {
            var days = Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyDay().AddYears(-2)).Distinct();
            foreach (var day in days)
            {
                Fact(
                    new AdmissionQuota
                    {
                        OrganisationId = organisation.Id,
                        Period = period,
                        Target = random.Next(0, 12),
                        SetOn = day,
                    }
                );
            }
        }
        if (organisation is not Branch && Chance(0.4))
        {
            Fact(
                new CommitteeTerm
                {
                    OrganisationId = organisation.Id,
                    Name = "2015-2020",
                    From = new DateOnly(2015, 3, 1).AddDays(random.Next(200)),
                    To = new DateOnly(2020, 3, 1).AddDays(random.Next(200)),
                }
            );
        }
    }
}
