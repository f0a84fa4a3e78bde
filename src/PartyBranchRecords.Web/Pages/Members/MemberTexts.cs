using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Members;

/// <summary>How the facts of a person are written.</summary>
internal static class MemberTexts
{
    private const string Unknown = "–";

    /// <summary>A day; of an old record that knows only the year, the year.</summary>
    public static string Birth(DateOnly? day, bool yearOnly) => yearOnly ? day?.ToString("yyyy", Show.Vietnamese) ?? "" : Show.Day(day);

    /// <summary>From – to, the last day included; without a beginning where it is not known.</summary>
    public static string Period(this Text text, TimelineEntry entry) =>
        entry switch
        {
            { To: { } to } => $"{Beginning(entry.From)} – {Show.Day(to.AddDays(-1))}",
            MembershipEntry or OfficeEntry or PostEntry or AbsenceEntry => text["Members.Since", Beginning(entry.From)],
            _ => Show.Day(entry.From),
        };

    /// <summary>What an entry says besides its days, in one line.</summary>
    public static string About(this Text text, TimelineEntry entry) =>
        entry switch
        {
            MembershipEntry membership => Joined(membership.Branch.Name, membership.Ended is { } ended ? text.Of(ended) : null),
            AdmissionEntry { DecisionOn: null, DecisionNumber: null } => "",
            AdmissionEntry admission => text[
                "Members.ByDecisionOf",
                admission.DecisionNumber ?? "…",
                admission.DecisionOn is { } day ? Show.Day(day) : "…"
            ],
            OfficeEntry office => Joined(text.Of(office.Office, office.Level), office.Organisation.Name),
            PostEntry post => Joined(text.Post(post.Name), post.Locality),
            AbsenceEntry absence => Joined(text.Of(absence.Kind), absence.Place),
            LetterEntry letter => Joined(
                text["Movements.Letter", letter.Number],
                letter.Destination,
                letter.PresentedOn is { } presented ? text["Movements.LetterPresented", presented] : null
            ),
            _ => "",
        };

    /// <summary>The name of an office: chi ủy viên, đảng ủy viên, ... by the level it is held at.</summary>
    public static string Of(this Text text, Office office, OrganisationLevel level) =>
        office == Office.CommitteeMember ? text[$"Organisations.CommitteeMember{level}"] : text.Of(office);

    public static string Post(this Text text, string name) =>
        string.Equals(name, CivicPost.VillageHead, StringComparison.Ordinal) ? text["Members.VillageHead"] : name;

    /// <summary>One of the particulars.</summary>
    public static string Particular(this Text text, object? value) =>
        value switch
        {
            null => Unknown,
            Sex sex => text.Of(sex),
            bool yes => text[yes ? "Members.Yes" : "Members.No"],
            BirthDay birth => Birth(birth.Date, birth.YearOnly),
            _ => value.ToString() ?? Unknown,
        };

    /// <summary>"Ghi nhận 14:05 02/03/2020, Cán bộ A".</summary>
    public static string Recorded(this Text text, Recording recording) =>
        text["Members.Recorded", Show.Instant(recording.At), recording.By ?? text["Members.Program"]];

    /// <summary>Which change found wrong what had been recorded, and put something else in its place.</summary>
    public static string Corrected(this Text text, Recording recording) => text.Found("Members.Corrected", recording);

    /// <summary>Which change found that an entry never was.</summary>
    public static string Withdrawn(this Text text, Recording recording) => text.Found("Members.Withdrawn", recording);

    private static string Found(this Text text, string key, Recording recording) =>
        text[recording.Kind is ChangeKind.TakenBack ? "Members.TakenBack" : key, Show.Instant(recording.At), recording.By ?? text["Members.Program"]];

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.OfType<string>());

    private static string Beginning(DateOnly from) => from == Domain.Period.Always ? "…" : Show.Day(from);
}

/// <summary>The timeline of a person.</summary>
/// <param name="Corrected">Whose entries the reader may put right; null where it is nobody's.</param>
public sealed record ShownTimeline(IReadOnlyList<TimelineEntry> Entries, int? Corrected);
