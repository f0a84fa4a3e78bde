using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Integrity;

/// <summary>Defects of people.</summary>
public sealed class PersonChecksTests : PlantedDefects
{
    [Fact]
    public async Task A_person_in_two_branches_at_once_is_found()
    {
        var other = await Data.BranchAsync(District, code: "SC-CA");
        await Data.AddAsync(Membership(other, new DateOnly(2012, 1, 1), new DateOnly(2013, 1, 1), MembershipEnd.Reorganisation));
        (await FindAsync()).ShouldContain(("overlapping-memberships", Member.RecordNumber));
    }

    [Fact]
    public async Task Memberships_that_meet_on_a_day_do_not_overlap()
    {
        var mover = await Data.MemberAsync(Branch, admittedOn: Start, leftOn: Middle, ended: MembershipEnd.InternalTransfer);
        var other = await Data.BranchAsync(District, code: "SC-CA");
        await Data.AddAsync(
            new BranchMembership
            {
                MemberId = mover.Id,
                BranchId = other.Id,
                From = Middle,
                Began = MembershipStart.InternalTransfer,
            }
        );
        await ExecuteAsync($"UPDATE Members SET LastBranchId = {other.Id}, LeftOn = NULL WHERE Id = {mover.Id}");
        (await FindAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_rows_of_particulars_on_one_day_are_found()
    {
        await Data.AddAsync(
            new MemberParticulars
            {
                MemberId = Member.Id,
                Sex = Sex.Male,
                BirthDate = new DateOnly(1985, 1, 1),
                Ethnicity = "Mông",
                From = Start,
                To = Middle,
            }
        );
        await OnlyAsync("overlapping-particulars", Member.RecordNumber);
    }

    [Fact]
    public async Task Two_absences_of_one_kind_on_one_day_are_found()
    {
        await Data.AddAsync(AbsenceOf(Middle, null), AbsenceOf(Middle.AddYears(-1), Middle.AddYears(1)));
        await OnlyAsync("overlapping-absences", Member.RecordNumber);
    }

    [Fact]
    public async Task One_office_held_twice_on_one_day_is_found()
    {
        await Data.AddAsync(Office(Branch, Middle, null), Office(Branch, Middle.AddYears(-1), Middle.AddYears(1)));
        await OnlyAsync("overlapping-offices", Member.RecordNumber);
    }

    [Fact]
    public async Task An_office_after_the_end_of_its_branch_is_found()
    {
        var dissolved = await Data.BranchAsync(District, code: "SC-CA", to: Middle);
        await Data.AddAsync(Office(dissolved, Start, Middle.AddDays(1)));
        await OnlyAsync("office-outside-organisation", Member.RecordNumber);
    }

    [Fact]
    public async Task A_membership_before_the_beginning_of_its_branch_is_found()
    {
        var later = await Data.BranchAsync(District, code: "SC-CA", from: Middle);
        var early = await Data.MemberAsync(later, admittedOn: Middle.AddDays(-1));
        await OnlyAsync("membership-outside-branch", early.RecordNumber);
    }

    [Fact]
    public async Task A_person_who_never_was_a_member_is_found()
    {
        await ExecuteAsync($"DELETE FROM Memberships WHERE MemberId = {Member.Id}");
        await OnlyAsync("member-without-membership", Member.RecordNumber);
    }

    [Fact]
    public async Task A_membership_under_an_admission_that_is_not_there_is_found()
    {
        await ExecuteAsync("UPDATE Memberships SET AdmissionNumber = 2");
        await OnlyAsync("membership-without-admission", Member.RecordNumber);
    }

    [Fact]
    public async Task Another_last_branch_than_that_of_the_last_membership_is_found()
    {
        var other = await Data.BranchAsync(District, code: "SC-CA");
        await ExecuteAsync($"UPDATE Members SET LastBranchId = {other.Id}");
        await OnlyAsync("last-branch", Member.RecordNumber);
    }

    [Fact]
    public async Task Another_leaving_day_than_that_of_the_last_membership_is_found()
    {
        await ExecuteAsync("UPDATE Members SET LeftOn = '2020-01-01'");
        await OnlyAsync("last-branch", Member.RecordNumber);
    }

    [Fact]
    public async Task A_move_that_leads_to_no_branch_is_found()
    {
        var gone = await Data.MemberAsync(Branch, admittedOn: Start, leftOn: Middle, ended: MembershipEnd.InternalTransfer);
        await OnlyAsync("gap-without-leaving", gone.RecordNumber);
    }

    [Fact]
    public async Task A_candidate_admitted_without_a_member_is_found()
    {
        var candidate = await Data.SaveAsync(
            new AdmissionCandidate
            {
                Number = "HS-01",
                FullName = "Lò Văn Mẫu",
                SortKey = "",
                SearchKey = "",
                Sex = Sex.Male,
                BirthDate = new DateOnly(2000, 1, 1),
                BranchId = Branch.Id,
                Source = CandidateSource.YouthUnion,
            }
        );
        await Data.AddAsync(
            new CandidateStep
            {
                CandidateId = candidate.Id,
                Kind = CandidateStepKind.Admitted,
                On = Middle,
            }
        );
        await OnlyAsync("admitted-without-member", "HS-01");
    }

    private BranchMembership Membership(Branch branch, DateOnly from, DateOnly? to, MembershipEnd? ended) =>
        new()
        {
            MemberId = Member.Id,
            BranchId = branch.Id,
            From = from,
            To = to,
            Began = MembershipStart.Reorganisation,
            Ended = ended,
        };

    private OfficeHolding Office(Organisation organisation, DateOnly from, DateOnly? to) =>
        new()
        {
            MemberId = Member.Id,
            OrganisationId = organisation.Id,
            Office = PartyBranchRecords.Domain.Organisations.Office.Secretary,
            From = from,
            To = to,
        };
}
