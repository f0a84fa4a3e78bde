using PartyBranchRecords.Data.Integrity;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Demo;

/// <summary>The demonstration obeys what the records must obey, on every day of its history.</summary>
[Collection(nameof(Demonstrations))]
public sealed class DemonstrationIntegrityTests(Demonstrations demonstrations)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task The_doctor_finds_nothing()
    {
        await using var context = Demonstrations.Open((await demonstrations.OfAsync(Today)).File);

        (await new DoctorService(context).FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_stands_in_two_branches_at_once()
    {
        var records = await demonstrations.OfAsync(Today);

        records.Memberships.GroupBy(membership => membership.MemberId).ShouldAllBe(own => !Overlap(own));
        records.Particulars.ShouldAllBe(own => !Overlap(own));
        records.PlacesOf.ShouldAllBe(own => !Overlap(own));
        records.Communes.GroupBy(place => place.CommuneId).ShouldAllBe(own => !Overlap(own));
        records.LocalityPlaces.GroupBy(place => place.LocalityId).ShouldAllBe(own => !Overlap(own));
    }

    [Fact]
    public async Task Every_membership_and_place_lies_in_the_life_of_its_branch()
    {
        var records = await demonstrations.OfAsync(Today);
        Func<int, Period, bool> lives = (organisation, period) => records.Lives[organisation].Any(life => life.Period.Covers(period));

        records.Memberships.ShouldAllBe(membership => lives(membership.BranchId, membership.Period));
        records.Offices.ShouldAllBe(held => lives(held.OrganisationId, held.Period));
        records.Places.ShouldAllBe(place => lives(place.BranchId, place.Period) && lives(place.DistrictId, place.Period));
        records.Places.ShouldAllBe(place => place.CommuneId == null || lives(place.CommuneId.Value, place.Period));
        records.Communes.ShouldAllBe(place => lives(place.CommuneId, place.Period) && lives(place.DistrictId, place.Period));
        records.Coverages.ShouldAllBe(coverage => lives(coverage.BranchId, coverage.Period));
    }

    [Fact]
    public async Task A_branch_stands_somewhere_on_every_day_of_its_life()
    {
        var records = await demonstrations.OfAsync(Today);

        records
            .Organisations.Values.OfType<Branch>()
            .ShouldAllBe(branch =>
                IsUnbroken(records.Lives[branch.Id].Single().Period, records.PlacesOf[branch.Id].OrderBy(place => place.From).ToList())
            );
    }

    [Fact]
    public async Task A_branch_stands_in_the_district_of_its_commune()
    {
        var records = await demonstrations.OfAsync(Today);
        var communes = records.Communes.ToLookup(place => place.CommuneId);

        records
            .Places.Where(place => place.CommuneId is not null)
            .ShouldAllBe(place =>
                communes[place.CommuneId!.Value].Any(commune => commune.DistrictId == place.DistrictId && commune.Period.Covers(place.Period))
            );
    }

    [Fact]
    public async Task The_branch_kept_with_a_person_is_that_of_the_last_membership()
    {
        var records = await demonstrations.OfAsync(Today);
        var memberships = records.Memberships.ToLookup(membership => membership.MemberId);

        records.Members.Values.ShouldAllBe(member =>
            memberships[member.Id].OrderBy(membership => membership.From).Last().BranchId == member.LastBranchId
            && memberships[member.Id].OrderBy(membership => membership.From).Last().To == member.LeftOn
        );
    }

    [Fact]
    public async Task A_branch_has_one_secretary_and_nobody_two_offices_in_it()
    {
        var records = await demonstrations.OfAsync(Today);

        records.Offices.Where(held => held.Office is Office.Secretary).GroupBy(held => held.OrganisationId).ShouldAllBe(own => !Overlap(own));
        records.Offices.GroupBy(held => (held.OrganisationId, held.MemberId)).ShouldAllBe(own => !Overlap(own));
    }

    [Fact]
    public async Task Moves_inside_the_records_leave_no_gap()
    {
        var records = await demonstrations.OfAsync(Today);
        var begun = records.Memberships.Select(membership => (membership.MemberId, membership.From, membership.Began)).ToHashSet();

        records
            .Memberships.Where(membership =>
                membership.Ended is MembershipEnd.InternalTransfer or MembershipEnd.CadreAssignment or MembershipEnd.Reorganisation
            )
            .ShouldAllBe(membership =>
                begun.Contains(new(membership.MemberId, membership.To!.Value, Enum.Parse<MembershipStart>(membership.Ended!.Value.ToString())))
            );
    }

    [Fact]
    public async Task An_admission_is_decided_before_the_ceremony_and_official_after_twelve_months()
    {
        var records = await demonstrations.OfAsync(Today);

        foreach (var admission in records.Admissions.SelectMany(own => own))
        {
            (admission.DecisionOn < admission.AdmittedOn).ShouldBeTrue();
            admission.OfficialOn.ShouldBeOneOf(null, ProbationRules.EndsOn(admission.AdmittedOn));
            (admission.OfficialOn is null || admission.OfficialOn <= Today).ShouldBeTrue();
        }
        records
            .Memberships.Where(membership => membership.Began is MembershipStart.Admission or MembershipStart.ReAdmission)
            .ShouldAllBe(membership => records.AdmissionOf(membership).AdmittedOn == membership.From);
    }

    [Fact]
    public async Task People_are_admitted_between_eighteen_and_sixty()
    {
        var records = await demonstrations.OfAsync(Today);

        records.Admissions.ShouldAllBe(own =>
            own.All(admission =>
                records.Particulars[own.Key].First().BirthDate.AddYears(18) <= admission.DecisionOn
                && records.Particulars[own.Key].First().BirthDate.AddYears(60) > admission.AdmittedOn
            )
        );
    }

    [Fact]
    public async Task Nobody_is_admitted_again_within_36_months_or_a_second_time()
    {
        var records = await demonstrations.OfAsync(Today);
        var memberships = records.Memberships.ToLookup(membership => membership.MemberId);
        var again = records.Memberships.FindAll(membership => membership.Began is MembershipStart.ReAdmission);

        again.ShouldNotBeEmpty();
        again.ShouldAllBe(membership => membership.AdmissionNumber == 2);
        again.ShouldAllBe(membership =>
            memberships[membership.MemberId].Where(other => other.From < membership.From).Max(other => other.To)!.Value.AddMonths(36)
            <= membership.From
        );
    }

    [Fact]
    public async Task Nothing_lies_in_the_future()
    {
        var records = await demonstrations.OfAsync(Today);

        records.Memberships.ShouldAllBe(membership => membership.From <= Today && (membership.To == null || membership.To <= Today));
        records.Offices.ShouldAllBe(held => held.From <= Today && (held.To == null || held.To <= Today));
        records.Quotas.ShouldAllBe(quota => quota.SetOn <= Today);
        records.Reorganisations.ShouldAllBe(reorganisation => reorganisation.EffectiveOn <= Today);
        records.Steps.SelectMany(steps => steps).ShouldAllBe(step => step.On <= Today);
    }

    [Fact]
    public async Task Before_the_application_only_the_year_of_birth_is_kept_of_a_candidate()
    {
        var records = await demonstrations.OfAsync(Today);
        var early = records.Candidates.FindAll(candidate => !records.Steps[candidate.Id].Any(step => step.Kind is CandidateStepKind.DossierOpened));

        early.ShouldNotBeEmpty();
        early.ShouldAllBe(candidate =>
            candidate.BirthYearOnly && candidate.Ethnicity == null && candidate.GeneralEducation == null && candidate.LocalityId == null
        );
    }

    [Fact]
    public async Task The_work_list_of_today_has_something_to_show()
    {
        var records = await demonstrations.OfAsync(Today);
        foreach (var district in new[] { "SC", "VB", "SH", "NN", "SM" })
        {
            var branches = records.Branches(district, Today).Select(branch => branch.Id).ToHashSet();
            var probationers = records
                .Memberships.Where(membership => membership.To is null && branches.Contains(membership.BranchId))
                .Select(records.AdmissionOf)
                .Where(admission => admission.OfficialOn is null)
                .Select(admission => ProbationRules.EndsOn(admission.AdmittedOn).DayNumber - Today.DayNumber)
                .ToList();
            probationers.ShouldContain(days => days < 0, district);
            probationers.ShouldContain(days => days >= 0 && days <= ProbationRules.NoticeDays, district);
            probationers.ShouldContain(days => days > ProbationRules.NoticeDays, district);
            records.Quotas.ShouldContain(quota => quota.OrganisationId == records.Id(district) && quota.Period == "2026");
            records.Candidates.ShouldContain(candidate => branches.Contains(candidate.BranchId) && candidate.MemberId == null);
        }
    }

    [Fact]
    public async Task A_district_dissolved_into_its_province_left_its_branches_there()
    {
        var records = await demonstrations.OfAsync(Today);
        var (before, after) = (new DateOnly(2025, 6, 30), new DateOnly(2025, 7, 1));

        records.Branches("TT", after).ShouldBeEmpty();
        records.Branches("LC", before).ShouldBeEmpty();
        records
            .Branches("LC", after)
            .Where(branch => branch.Kind is BranchKind.Village)
            .Select(branch => branch.Code)
            .Order()
            .ShouldBe(records.Branches("TT", before).Where(branch => branch.Kind is BranchKind.Village).Select(branch => branch.Code).Order());
        records.Committees("LC", after).Count.ShouldBe(4);
        ((DistrictCommittee)records.Organisations[records.Id("LC")]).Kind.ShouldBe(DistrictLevel.Province);
    }

    private static bool Overlap<T>(IEnumerable<T> facts)
        where T : DatedFact
    {
        var ordered = facts.OrderBy(fact => fact.From).ToList();
        return ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Period.Overlaps(pair.Second.Period));
    }

    private static bool IsUnbroken(Period life, List<BranchAffiliation> places) =>
        places[0].From == life.From && places[^1].To == life.To && places.Zip(places.Skip(1)).All(pair => pair.First.To == pair.Second.From);
}
