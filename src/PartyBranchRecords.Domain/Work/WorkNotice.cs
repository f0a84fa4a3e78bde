using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Work;

/// <summary>
/// How long before its day the work list begins to show a deadline. One that somebody has to meet is shown from the day it runs;
/// one that only expires, or that others meet, is shown near its end.
/// </summary>
public static class WorkNotice
{
    /// <summary>Days of the calendar: a course is held a few times a year.</summary>
    public const int CertificateDays = 90;

    /// <summary>Days of the calendar: time for the branch to meet.</summary>
    public const int DossierDays = 60;

    /// <summary>Working days: time to ask after it.</summary>
    public const int LetterDays = 10;

    /// <summary>In the days that the deadline counts; null where it is shown as long as it runs.</summary>
    public static int? Of(WorkKind kind) =>
        kind switch
        {
            WorkKind.ProbationEnds => ProbationRules.NoticeDays,
            WorkKind.Certificate => CertificateDays,
            WorkKind.Dossier => DossierDays,
            WorkKind.TransferLetter => LetterDays,
            _ => null,
        };
}
