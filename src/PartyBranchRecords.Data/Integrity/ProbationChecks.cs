using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Integrity;

/// <summary>What must hold of recognition; a finding names the record number.</summary>
internal static class ProbationChecks
{
    public static readonly IReadOnlyList<IntegrityCheck> All =
    [
        new(
            "recognition-without-admission",
            "A step of recognition belongs to an admission that is not there.",
            records =>
                from step in records.RecognitionSteps
                where !records.Admissions.Any(admission => admission.MemberId == step.MemberId && admission.Number == step.AdmissionNumber)
                join member in records.Members on step.MemberId equals member.Id
                select member.RecordNumber
        ),
        new(
            "recognised-not-official",
            "Recognition was decided, and the person is not official.",
            records =>
                from step in records.RecognitionSteps
                where step.Kind == RecognitionStepKind.Recognised
                join admission in records.Admissions
                    on new { step.MemberId, Number = step.AdmissionNumber } equals new { admission.MemberId, admission.Number }
                where admission.OfficialOn == null
                join member in records.Members on step.MemberId equals member.Id
                select member.RecordNumber
        ),
        new(
            "recognition-out-of-order",
            "A step of recognition is later than one that comes after it.",
            records =>
                from step in records.RecognitionSteps
                from after in records.RecognitionSteps
                where
                    after.MemberId == step.MemberId
                    && after.AdmissionNumber == step.AdmissionNumber
                    && after.On < step.On
                    && (
                        (step.Kind == RecognitionStepKind.BranchResolved && after.Kind != RecognitionStepKind.BranchResolved)
                        || (step.Kind == RecognitionStepKind.CommuneResolved && after.Kind == RecognitionStepKind.Recognised)
                    )
                join member in records.Members on step.MemberId equals member.Id
                select member.RecordNumber
        ),
    ];
}
