using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;
using static PartyBranchRecords.Web.Tests.Reporting.TestRecords;

namespace PartyBranchRecords.Web.Tests.Reporting;

/// <summary>What only some reports ask of the records.</summary>
internal static class TestRecordsFurther
{
    /// <summary>A further change, made at this instant (UTC).</summary>
    public static void Change(this TestRecords records, long number, DateTime at) =>
        records.Save(
            new Change
            {
                Number = number,
                At = at,
                Kind = ChangeKind.Correction,
            }
        );

    /// <summary>A person of whom more is known; the last of the rows of a person's particulars counts.</summary>
    public static Member Person(
        this TestRecords records,
        Branch branch,
        string number,
        string from = "2010-01-01",
        string? decision = null,
        string? official = null,
        string born = "1980-01-01",
        string? education = null,
        bool? youthUnion = null,
        bool? local = null,
        Sex sex = Sex.Male,
        MembershipStart began = MembershipStart.Admission
    )
    {
        var member = records.Save(
            new Member
            {
                RecordNumber = number,
                FullName = $"Người {number}",
                SortKey = number,
                SearchKey = number,
                LastBranchId = branch.Id,
            }
        );
        records.Save(
            new MemberParticulars
            {
                MemberId = member.Id,
                From = Period.Always,
                Sex = sex,
                BirthDate = Day(born)!.Value,
                Ethnicity = Ethnicities.Kinh,
                GeneralEducation = education,
                YouthUnion = youthUnion,
                IsLocal = local,
                AddedBy = 1,
            }
        );
        records.Admit(member, 1, from, decision, official);
        records.Stand(member, branch, from, began: began);
        return member;
    }

    public static void Admit(this TestRecords records, Member member, int number, string on, string? decision = null, string? official = null) =>
        records.Save(
            new Admission
            {
                MemberId = member.Id,
                Number = number,
                AdmittedOn = Day(on)!.Value,
                DecisionOn = Day(decision),
                OfficialOn = Day(official),
                AddedBy = 1,
            }
        );

    public static void VillageHead(this TestRecords records, Member member, string from, string? to = null) =>
        records.Save(
            new CivicPost
            {
                MemberId = member.Id,
                Name = CivicPost.VillageHead,
                From = Day(from)!.Value,
                To = Day(to),
                AddedBy = 1,
            }
        );

    public static void Rate(this TestRecords records, Organisation organisation, int year, RatingLevel level) =>
        records.Save(
            new Rating
            {
                OrganisationId = organisation.Id,
                Year = year,
                Level = level,
                AddedBy = 1,
            }
        );

    public static void Reorganise(
        this TestRecords records,
        ReorganisationKind kind,
        string effectiveOn,
        Organisation[] predecessors,
        Organisation[] successors
    ) =>
        records.Save(
            new Reorganisation
            {
                Number = $"{kind}-{effectiveOn}",
                Kind = kind,
                DecidedOn = Day(effectiveOn)!.Value.AddDays(-10),
                EffectiveOn = Day(effectiveOn)!.Value,
                AddedBy = 1,
                Units =
                [
                    .. predecessors.Select((unit, place) => UnitOf(unit, ReorganisationRole.Predecessor, place)),
                    .. successors.Select((unit, place) => UnitOf(unit, ReorganisationRole.Successor, place)),
                ],
            }
        );

    public static AdmissionCandidate Candidate(
        this TestRecords records,
        Branch branch,
        string number,
        params (CandidateStepKind Kind, string On)[] steps
    )
    {
        var candidate = records.Save(
            new AdmissionCandidate
            {
                Number = number,
                FullName = "Lò Văn Nguồn",
                SortKey = "nguon",
                SearchKey = "nguon",
                Sex = Sex.Male,
                BirthDate = new DateOnly(1995, 1, 1),
                BranchId = branch.Id,
                Source = CandidateSource.YouthUnion,
            }
        );
        foreach (var (kind, on) in steps)
        {
            records.Save(
                new CandidateStep
                {
                    CandidateId = candidate.Id,
                    Kind = kind,
                    On = Day(on)!.Value,
                    AddedBy = 1,
                }
            );
        }
        return candidate;
    }

    private static ReorganisationUnit UnitOf(Organisation unit, ReorganisationRole role, int place) =>
        new()
        {
            OrganisationId = unit.Id,
            Role = role,
            Position = place,
        };
}
