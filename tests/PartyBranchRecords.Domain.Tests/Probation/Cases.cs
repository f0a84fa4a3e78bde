using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Domain.Tests.Probation;

internal static class Cases
{
    /// <summary>Somebody under a commune, by the known editions and the calendar by rule.</summary>
    public static RecognitionCase Of(DateOnly admittedOn, params RecognitionStep[] steps) =>
        new()
        {
            Admission = new Admission
            {
                MemberId = 1,
                Number = 1,
                AdmittedOn = admittedOn,
            },
            Steps = steps,
            Exceptions = [],
            HasCommune = true,
            Editions = KnownEditions.All,
            Calendar = WorkingCalendar.ByRule,
        };

    public static RecognitionStep Step(RecognitionStepKind kind, DateOnly on) =>
        new()
        {
            MemberId = 1,
            AdmissionNumber = 1,
            Kind = kind,
            On = on,
        };

    public static RecognitionCase Extended(this RecognitionCase known, DateOnly on) =>
        known with
        {
            Exceptions =
            [
                new RuleException
                {
                    MemberId = 1,
                    Rule = AdmissionRule.Recognition,
                    Kind = RuleExceptionKind.Extended,
                    On = on,
                },
            ],
        };
}
