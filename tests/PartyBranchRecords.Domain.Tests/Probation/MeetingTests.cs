using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Domain.Tests.Probation;

public sealed class MeetingTests
{
    private static readonly BranchVoters Recorded = new(Official: 10, Away: 1, Exempt: 1, Probationary: 2);

    [Fact]
    public void What_the_minutes_leave_out_is_taken_from_the_records_of_the_day()
    {
        var meeting = Meeting.Of(new RecognitionEntry { Present = 7 }, Recorded);
        meeting.ShouldBe(new Meeting(12, 10, 7, 8), "those away or exempt are not counted unless they are there");
        meeting.Contradictions().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(12, 13, null, null, "Official")]
    [InlineData(12, 10, 11, 11, "Present VotesOf")]
    [InlineData(12, 10, 9, null, "VotesOf")]
    public void Numbers_that_cannot_stand_together_are_named(int? total, int? official, int? present, int? votesOf, string fields)
    {
        var entry = new RecognitionEntry
        {
            Total = total,
            Official = official,
            Present = present,
            VotesOf = votesOf,
        };
        string.Join(' ', Meeting.Of(entry, Recorded).Contradictions().Select(refusal => refusal.Field).Distinct()).ShouldBe(fields);
    }

    [Fact]
    public void More_votes_than_people_are_refused()
    {
        var meeting = new Meeting(12, 10, 7, 8);
        meeting.Contradiction(new PersonVotes { For = 6, Against = 1 }, "Votes").ShouldBeNull();
        meeting.Contradiction(new PersonVotes { For = 7, Against = 1 }, "Votes").ShouldNotBeNull().Values.ShouldBe([7]);
    }
}
