using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>The figures that the newspapers gave of the five districts, each counted from the rows of the demonstration.</summary>
[Collection(nameof(Demonstrations))]
public sealed class PublishedFiguresTests(Demonstrations demonstrations)
{
    public static TheoryData<DateOnly> Days => [new DateOnly(2026, 11, 22), new DateOnly(2028, 2, 29)];

    private static readonly DateOnly EndOf2020 = new(2020, 12, 31);
    private static readonly DateOnly TermStart = new(2015, 7, 1);
    private static readonly DateOnly TermEnd = new(2020, 6, 30);
    private static readonly BranchKind[] Residential = [BranchKind.Village, BranchKind.ResidentialGroup];

    [Theory, MemberData(nameof(Days))]
    public async Task Sop_Cop(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);
        var branches = records.Branches("SC", EndOf2020);
        var term = records.Terms.Single(term => term.OrganisationId == records.Id("SC") && term.Name == "2015-2020");

        records.MembersOf("SC", EndOf2020).ShouldBe(3753, "SC-01");
        (records.Committees("SC", EndOf2020).Count + records.GrassrootsBranches("SC", EndOf2020)).ShouldBe(23, "SC-02");
        (branches.Count - records.GrassrootsBranches("SC", EndOf2020)).ShouldBe(184, "SC-03");
        records.Admitted("SC", term.From, term.To!.Value.AddDays(-1)).Count.ShouldBe(746, "SC-04");
        records.Quotas.Single(quota => quota.OrganisationId == records.Id("SC") && quota.Period == "2015-2020").Target.ShouldBe(600, "SC-05");
        term.From.ShouldBe(TermStart);
        records.FewMemberBranches("SC", TermStart).ShouldBe(45, "SC-06");
        records.FewMemberBranches("SC", EndOf2020).ShouldBe(30, "SC-07");
        var villages = records.Coverage("SC", EndOf2020, LocalityKind.Village);
        villages.Independent.ShouldBe(villages.Localities, "SC-08");
        branches
            .Where(branch => branch.Kind is BranchKind.Village)
            .ShouldAllBe(branch =>
                records
                    .ByBranch[branch.Id]
                    .Any(member => member.Period.Contains(EndOf2020) && records.ParticularsOn(member.MemberId, EndOf2020).IsLocal == true)
            );
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Muong_Lan(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);

        records.Branches("SC-ML", EndOf2020).Count.ShouldBe(21, "ML-01");
        records.MembersOf("SC-ML", EndOf2020).ShouldBe(409, "ML-02");
        records.Admitted("SC-ML", new(2020, 1, 1), EndOf2020).Count.ShouldBe(15, "ML-03");
        records
            .Branches("SC-ML", new(2020, 2, 1))
            .Where(branch => branch.Kind is BranchKind.Village)
            .ShouldAllBe(branch => records.Quotas.Any(quota => quota.OrganisationId == branch.Id && quota.Period == "2020"));
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Van_Ban(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);
        var day = new DateOnly(2022, 12, 3);
        var branches = records.Branches("VB", day);

        records.MembersOf("VB", day).ShouldBe(6071, "VB-01");
        records.GrassrootsBranches("VB", day).ShouldBe(30, "VB-03; with VB-04 it makes VB-02");
        records.Committees("VB", day).Count.ShouldBe(28, "VB-04");
        (branches.Count - 30).ShouldBe(342, "VB-05");
        branches.Count(branch => Residential.Contains(branch.Kind)).ShouldBe(195, "VB-06");
        var villages = records.Coverage("VB", day, LocalityKind.Village, LocalityKind.ResidentialGroup);
        villages.Independent.ShouldBe(villages.Localities, "VB-07");
        records.Admitted("VB", new(2018, 1, 1), new(2022, 12, 31)).Count.ShouldBe(5 * 250, "VB-08");
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Sin_Ho(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);
        var day = new DateOnly(2020, 10, 26);
        var communes = records.Committees("SH", day);
        int Reorganised(ReorganisationKind kind, params BranchKind[] kinds) => records.Reorganised("SH", TermStart, TermEnd, kind, kinds);

        records.MembersOf("SH", day).ShouldBe(3882, "SH-01");
        (communes.Count + records.GrassrootsBranches("SH", day)).ShouldBe(55, "SH-02");
        communes.Count(commune => commune.Kind is CommuneKind.Commune or CommuneKind.Town).ShouldBe(22, "SH-03");
        (records.Branches("SH", day).Count - records.GrassrootsBranches("SH", day)).ShouldBe(310, "SH-04");
        var admitted = records.Admitted("SH", TermStart, TermEnd);
        var local = admitted.FindAll(membership =>
            records.ParticularsOn(membership.MemberId, membership.From).IsLocal == true
            && records.Size((Branch)records.Organisations[membership.BranchId], membership.From.AddDays(-1)) < 5
        );
        local.Count.ShouldBe(64, "SH-05");
        local.Select(membership => membership.BranchId).Distinct().Count().ShouldBe(48, "SH-06");
        admitted.Count(membership => records.IsVillageHead(membership.MemberId, membership.From)).ShouldBe(7, "SH-07");
        var branches = records.Branches("SH", day).Select(branch => branch.Id).ToHashSet();
        records
            .Offices.Count(held =>
                held.Office is Office.Secretary
                && held.Period.Contains(day)
                && branches.Contains(held.OrganisationId)
                && records.IsVillageHead(held.MemberId, day)
            )
            .ShouldBe(20, "SH-08");
        Reorganised(ReorganisationKind.Consolidate, Residential).ShouldBe(49, "SH-09");
        Reorganised(ReorganisationKind.Consolidate, BranchKind.School).ShouldBe(11, "SH-10");
        Reorganised(ReorganisationKind.Dissolve, BranchKind.Military).ShouldBe(2, "SH-11");
        Reorganised(ReorganisationKind.Dissolve, BranchKind.Agency).ShouldBe(11, "SH-12");
        Reorganised(ReorganisationKind.Establish, BranchKind.Village).ShouldBe(1, "SH-13");
        Reorganised(ReorganisationKind.Establish, BranchKind.Police).ShouldBe(11, "SH-14");
        records
            .Begun("SH", new(2018, 5, 19), day, MembershipStart.CadreAssignment)
            .Count(membership => Residential.Contains(((Branch)records.Organisations[membership.BranchId]).Kind))
            .ShouldBe(184, "SH-15");
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Pa_Tan(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);
        var day = new DateOnly(2020, 10, 26);
        var branches = records.Branches("SH-PT", day);

        branches.Count.ShouldBe(18, "PT-01");
        records.MembersOf("SH-PT", day).ShouldBe(170, "PT-02");
        records.FewMemberBranches("SH-PT", day).ShouldBe(6, "PT-03");
        branches.ShouldAllBe(branch => records.Officials(branch, day) >= 3, "PT-04");
        records.Coverage("SH-PT", day, LocalityKind.Village).WithoutMembers.ShouldBe(0, "PT-05");
        records
            .Ratings.Where(rating => rating.OrganisationId == records.Id("SH-PT") && rating.Year is >= 2015 and <= 2019)
            .Count(rating => rating.Level is RatingLevel.Good or RatingLevel.Outstanding)
            .ShouldBe(5, "PT-06");
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Nam_Nhun(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);
        var (then, later) = (new DateOnly(2013, 6, 30), new DateOnly(2023, 11, 23));

        var villages = records.Coverage("NN", then, LocalityKind.Village);
        (villages.Localities, villages.WithoutBranch, villages.WithoutMembers).ShouldBe((70, 20, 6), "NN-01 to NN-03");
        var schools = records.Coverage("NN", then, LocalityKind.School);
        (schools.Localities, schools.WithoutBranch).ShouldBe((32, 11), "NN-04, NN-05");
        var stations = records.Coverage("NN", then, LocalityKind.HealthStation);
        (stations.Localities, stations.WithoutBranch).ShouldBe((11, 8), "NN-06, NN-07");
        records
            .Quotas.Where(quota =>
                quota.OrganisationId == records.Id("NN") && quota.Period is "2020" or "2021" or "2022" or "2023" or "2024" or "2025"
            )
            .Select(quota => quota.Target)
            .ShouldBe([60, 60, 60, 60, 60, 60], "NN-08");
        records.Coverage("NN", later, LocalityKind.Village).Localities.ShouldBe(69, "NN-09");
        records.Coverage("NN", later, LocalityKind.Village, LocalityKind.School, LocalityKind.HealthStation).WithoutBranch.ShouldBe(0, "NN-10");
        records.Coverage("NN", later, LocalityKind.Village).WithoutMembers.ShouldBe(0, "NN-11");
        records.Admitted("NN", new(2013, 6, 1), later).Count.ShouldBe(1023, "NN-12");
    }

    [Theory, MemberData(nameof(Days))]
    public async Task Thao_Chu_Phin(DateOnly today)
    {
        var records = await demonstrations.OfAsync(today);
        var day = new DateOnly(2017, 12, 31);
        var branches = records.Branches("SM-TC", day);

        records.MembersOf("SM-TC", day).ShouldBe(101, "TC-01");
        branches.Count.ShouldBe(10, "TC-02");
        branches.Count(branch => branch.Kind is BranchKind.Village).ShouldBe(7, "TC-03");
        branches.Count(branch => branch.Kind is BranchKind.School or BranchKind.HealthStation).ShouldBe(3, "TC-04");
        records.Admitted("SM-TC", new(2017, 1, 1), day).Count.ShouldBe(11, "TC-05");
        records
            .Candidates.Where(candidate => branches.Exists(branch => branch.Id == candidate.BranchId))
            .Count(candidate =>
                records.Steps[candidate.Id].Any(step => step.Kind is CandidateStepKind.DossierOpened && step.On <= day)
                && !records.Steps[candidate.Id].Any(step => step.Kind is CandidateStepKind.Submitted && step.On <= day)
            )
            .ShouldBe(1, "TC-06");
        branches
            .Count(branch =>
                records.Offices.Exists(held => held.OrganisationId == branch.Id && held.Office is Office.CommitteeMember && held.Period.Contains(day))
            )
            .ShouldBe(5, "TC-07");
    }
}
