using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Somebody in probation with the days that deadlines are counted from.</summary>
internal sealed record Probationer
{
    public required int MemberId { get; init; }
    public required string RecordNumber { get; init; }
    public required string FullName { get; init; }
    public required string SortKey { get; init; }
    public required int BranchId { get; init; }
    public required int? CommuneId { get; init; }
    public required int Number { get; init; }
    public required DateOnly AdmittedOn { get; init; }
    public required DateOnly? BranchResolvedOn { get; init; }
    public required DateOnly? CommuneResolvedOn { get; init; }
    public required DateOnly? ExtendedOn { get; init; }
    public required bool IsHelped { get; init; }

    public RecognitionCase Case(IReadOnlyList<RuleEdition> editions, WorkingCalendar calendar) =>
        new()
        {
            Admission = new Admission
            {
                MemberId = MemberId,
                Number = Number,
                AdmittedOn = AdmittedOn,
            },
            Steps =
            [
                .. new[]
                {
                    Step(RecognitionStepKind.BranchResolved, BranchResolvedOn),
                    Step(RecognitionStepKind.CommuneResolved, CommuneResolvedOn),
                }.OfType<RecognitionStep>(),
            ],
            Exceptions = ExtendedOn is null
                ? []
                :
                [
                    new RuleException
                    {
                        Rule = AdmissionRule.Recognition,
                        Kind = RuleExceptionKind.Extended,
                        On = ExtendedOn,
                    },
                ],
            HasCommune = CommuneId is not null,
            Editions = editions,
            Calendar = calendar,
        };

    private RecognitionStep? Step(RecognitionStepKind kind, DateOnly? on) =>
        on is { } day
            ? new RecognitionStep
            {
                MemberId = MemberId,
                AdmissionNumber = Number,
                Kind = kind,
                On = day,
            }
            : null;
}
