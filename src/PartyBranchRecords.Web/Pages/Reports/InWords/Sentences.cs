using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Reporting.Bridge;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reports.InWords;

/// <summary>A report as the newspapers write it: whole sentences that can be copied.</summary>
public sealed class Sentences(Text text, TimeProvider clock)
{
    /// <param name="words">The question, of which the reading is said at the end where it is not the usual one.</param>
    /// <param name="question">The same, understood.</param>
    /// <param name="table">The whole report.</param>
    /// <param name="against">An earlier day or period that it is compared with.</param>
    /// <param name="members">The members of the unit on that day, told beside its structure.</param>
    public IReadOnlyList<string> Of(
        ReportArguments words,
        ReportQuestion question,
        ReportTable table,
        (ReportQuestion Question, ReportTable Table)? against = null,
        int? members = null
    )
    {
        var told = new Told(text, question, table, clock.Today);
        var sentences = Report(told, members);
        if (against is { } earlier)
        {
            sentences = sentences.Concat(Comparison.Of(told, new Told(text, earlier.Question, earlier.Table, clock.Today)));
        }
        return [.. sentences.Concat(Reading(words)).Select(Capitalised)];
    }

    private static IEnumerable<string> Report(Told told, int? members) =>
        told.Report switch
        {
            MembersReport.Name => PeopleInWords.Members(told),
            RosterReport.Name => PeopleInWords.Roster(told),
            CompositionReport.Name => PeopleInWords.Composition(told),
            BadgesReport.Name => PeopleInWords.Badges(told),
            BridgeReport.Name => PeopleInWords.Bridge(told),
            MovementsReport.Name => AdmissionsInWords.Movements(told),
            QuotaReport.Name => QuotaInWords.Of(told),
            AdmittedReport.Name => AdmissionsInWords.Admitted(told),
            BegunReport.Name => AdmissionsInWords.Begun(told),
            CandidatesReport.Name => AdmissionsInWords.Candidates(told),
            BranchSizesReport.Name => BranchesInWords.Sizes(told),
            BranchDetailsReport.Name => BranchesInWords.Details(told),
            ReorganisationsReport.Name => BranchesInWords.Reorganisations(told),
            StructureReport.Name => UnitsInWords.Structure(told, members),
            CommitteesReport.Name => UnitsInWords.Committees(told),
            CoverageReport.Name => UnitsInWords.Coverage(told),
            RatingsReport.Name => UnitsInWords.Ratings(told),
            _ => [],
        };

    private IEnumerable<string> Reading(ReportArguments words)
    {
        List<string> reading = [];
        if (words.Structure is ReportStructure.Now)
        {
            reading.Add(text["Sentences.OnTodaysTree"]);
        }
        if (words.KnownOn is { } known)
        {
            reading.Add(text["Sentences.AsKnownOn", known]);
        }
        return reading.Count == 0 ? [] : [text["Sentences.Reading", string.Join(", ", reading)]];
    }

    private static string Capitalised(string sentence) => char.ToUpper(sentence[0], Show.Vietnamese) + sentence[1..];
}
