using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Web.Tests.Integrity;

/// <summary>Defects of recognition.</summary>
public sealed class ProbationChecksTests : PlantedDefects
{
    [Fact]
    public async Task A_step_of_an_admission_that_is_not_there_is_found()
    {
        await Data.AddAsync(Step(RecognitionStepKind.BranchResolved, Middle, admission: 2));
        await OnlyAsync("recognition-without-admission", Member.RecordNumber);
    }

    [Fact]
    public async Task Somebody_recognised_who_is_not_official_is_found()
    {
        await Data.AddAsync(Step(RecognitionStepKind.Recognised, Middle));
        (await FindAsync()).ShouldBeEmpty("the member is official");
        await ExecuteAsync($"UPDATE Admissions SET OfficialOn = NULL WHERE MemberId = {Member.Id}");
        await OnlyAsync("recognised-not-official", Member.RecordNumber);
    }

    [Fact]
    public async Task A_decision_before_the_resolution_is_found()
    {
        await Data.AddAsync(Step(RecognitionStepKind.BranchResolved, Middle), Step(RecognitionStepKind.Recognised, Middle.AddDays(-1)));
        await OnlyAsync("recognition-out-of-order", Member.RecordNumber);
    }

    private RecognitionStep Step(RecognitionStepKind kind, DateOnly on, int admission = 1) =>
        new()
        {
            MemberId = Member.Id,
            AdmissionNumber = admission,
            Kind = kind,
            On = on,
        };
}
