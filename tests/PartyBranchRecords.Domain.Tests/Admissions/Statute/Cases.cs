using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Domain.Tests.Admissions.Statute;

/// <summary>Cases that keep every rule; a test changes the one thing that it is about.</summary>
internal static class Cases
{
    /// <summary>20-QĐ/TW, the last before 208-QĐ/TW.</summary>
    public static readonly RuleEdition Before208 = Edition("20-QĐ/TW");
    public static readonly RuleEdition Of208 = Edition("208-QĐ/TW");

    public static readonly DateOnly Considered = new(2026, 6, 10);

    public static readonly CandidateFacts Candidate = new()
    {
        Edition = Before208,
        Calendar = WorkingCalendar.ByRule,
        BirthDate = new DateOnly(2001, 9, 2),
        GeneralEducation = "12/12",
        TrainedOn = new DateOnly(2024, 3, 1),
        ApplicationOn = new DateOnly(2026, 1, 15),
        Introducers =
        [
            new(new DateOnly(2026, 2, 1), "Lò Văn Mẫu", IsOfficial: true, new DateOnly(2020, 1, 1)),
            new(new DateOnly(2026, 2, 1), "Tòng Thị Mẫu", IsOfficial: true, new DateOnly(2020, 1, 1)),
        ],
        Voters = new BranchVoters(7),
    };

    public static readonly RecognitionFacts Probationer = new()
    {
        Edition = Before208,
        Calendar = WorkingCalendar.ByRule,
        AdmittedOn = new DateOnly(2025, 6, 3),
        Voters = new BranchVoters(7),
    };

    public static RuleEdition Edition(string document)
    {
        var edition = KnownEditions.All.Single(edition => edition.Document == document);
        edition.Citations.Clear();
        edition.Citations.AddRange(KnownEditions.Citations.Where(citation => citation.EditionId == edition.Id));
        return edition;
    }

    public static RuleException Exception(AdmissionRule rule, RuleExceptionKind kind) =>
        new()
        {
            CandidateId = 1,
            Rule = rule,
            Kind = kind,
        };

    /// <summary>"Blocks Statute.TooYoung 18 03/2027", which is what a reader of a failing test wants to see.</summary>
    public static string Said(this RuleFinding finding) => $"{finding.Level} {Said(finding.Sentence)}";

    public static IEnumerable<string> Why(this RuleFinding finding) => finding.Grounds.Select(Said);

    private static string Said(Refusal sentence) => string.Join(' ', sentence.Values.Select(Written).Prepend(sentence.Code["Statute.".Length..]));

    private static string Written(object value) => value is DateOnly day ? $"{day:yyyy-MM-dd}" : $"{value}";
}
