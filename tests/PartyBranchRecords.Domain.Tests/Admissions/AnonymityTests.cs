using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Domain.Tests.Admissions;

public sealed class AnonymityTests
{
    private static readonly DateOnly Recorded = new(2022, 5, 1);

    [Fact]
    public void A_candidate_without_a_step_is_anonymous_24_months_after_the_last() =>
        Anonymity.DueOn(Candidate(), Steps.Case(Identified.On(2022, 1, 1), Withdrawn.On(2022, 6, 15)), Recorded).ShouldBe(new DateOnly(2024, 6, 15));

    [Fact]
    public void What_was_entered_late_is_not_gone_the_next_day() =>
        Anonymity.DueOn(Candidate(), Steps.Case(Identified.On(2020, 1, 1)), Recorded).ShouldBe(new DateOnly(2024, 5, 1));

    [Fact]
    public void Whoever_was_admitted_keeps_the_name() =>
        Anonymity.DueOn(Candidate(), Steps.Case(Decided.On(2020, 1, 1), Admitted.On(2020, 2, 1)), Recorded).ShouldBeNull();

    [Fact]
    public void What_tells_who_it_was_goes_and_what_is_counted_stays()
    {
        var candidate = Candidate();
        Anonymity.Apply(candidate);
        (candidate.FullName, candidate.BirthDate, candidate.FirstHelperId).ShouldBe((Anonymity.Name, new DateOnly(2001, 1, 1), null));
        (candidate.Sex, candidate.Source).ShouldBe((Sex.Female, CandidateSource.YouthUnion));
        Anonymity.DueOn(candidate, Steps.Case(Identified.On(2020, 1, 1)), Recorded).ShouldBeNull();
    }

    private static AdmissionCandidate Candidate()
    {
        var candidate = AdmissionCandidate.Found(
            "SC-1",
            1,
            new CandidateEntry
            {
                FullName = "Lò Thị Mẫu",
                BirthYear = 2001,
                Sex = Sex.Female,
                Source = CandidateSource.YouthUnion,
                FirstHelperId = 7,
            }
        );
        candidate.Keep(new ApplicantEntry { BirthDate = new DateOnly(2001, 9, 2), Ethnicity = "Thái" });
        return candidate;
    }
}
