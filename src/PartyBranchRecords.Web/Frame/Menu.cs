using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Frame;

/// <summary>The places the reader's roles may go to, and which of them this page belongs to.</summary>
public static class Menu
{
    /// <summary>Where a page that has read the work list anyway leaves how much there is.</summary>
    public const string Counted = "WorkCount";

    private const string Pipeline = "/admissions/pipeline";

    public static IEnumerable<MenuEntry> For(Reader reader, PathString here)
    {
        var units = reader.UnitsFor(Permission.SeeFigures).DistinctBy(unit => unit.OrganisationId).ToList();
        return
        [
            .. Of(
                null,
                OfPage("Common.Home", "/work", reader.May(Permission.SeePersons), here) is { } work ? work with { CountedAt = "/work/count" } : null
            ),
            .. Of(
                "Frame.GroupRecords",
                OfUnits("Frame.Organisations", "/organisations", units, here),
                OfPage("Frame.Members", "/members", reader.May(Permission.SeePersons), here, "/corrections"),
                OfPage("Reorganisations.Title", "/reorganisations", reader.May(Permission.ReorganiseUnits), here),
                OfPage("Quality.Title", "/quality", reader.May(Permission.SeePersons), here)
            ),
            .. Of(
                "Frame.GroupAdmissions",
                OfPage("Frame.Admissions", "/admissions", reader.May(Permission.SeeCandidates), here) is { } candidates
                    ? candidates with
                    {
                        IsCurrent = candidates.IsCurrent && !IsAt(here, Pipeline),
                    }
                    : null,
                OfUnits("Pipeline.Title", Pipeline, units, here),
                OfPage("Probation.Title", "/probation", reader.May(Permission.SeePersons), here),
                OfPage("Forms.Title", "/forms", reader.May(Permission.SeeCandidates), here)
            ),
            .. Of(
                "Frame.GroupFigures",
                OfUnits("Frame.Quotas", "/dashboard", units, here, "/quotas"),
                OfPage("Reports.Title", "/reports", units.Count > 0, here, "/stored-reports", "/closings"),
                OfUnits("Badges.Title", "/badges", units, here)
            ),
            .. Of(
                "Frame.GroupSystem",
                OfPage("History.Title", "/history", reader.May(Permission.SeeHistory), here),
                OfPage("Frame.Data", "/data", reader.May(Permission.ImportRecords), here),
                OfPage("Calendar.Title", "/calendar", reader.May(Permission.SeeFigures), here),
                OfPage("Rules.Title", "/rules", reader.May(Permission.SeeRules), here),
                OfPage("Frame.Administration", "/accounts", reader.May(Permission.ManageAccounts), here)
            ),
        ];
    }

    private static IEnumerable<MenuEntry> Of(string? group, params IEnumerable<MenuEntry?> entries) =>
        entries.OfType<MenuEntry>().Select(entry => entry with { Group = group });

    private static MenuEntry? OfPage(string name, string path, bool isOpen, PathString here, params string[] alsoHere) =>
        isOpen ? new MenuEntry(name, [new MenuPlace(path, null)], IsAt(here, path) || alsoHere.Any(other => IsAt(here, other))) : null;

    private static MenuEntry? OfUnits(string name, string path, List<ReaderRole> units, PathString here, params string[] alsoHere) =>
        units.Count > 0
            ? new MenuEntry(
                name,
                [.. units.Select(unit => new MenuPlace($"{path}/{unit.OrganisationCode}", unit.OrganisationName))],
                IsAt(here, path) || alsoHere.Any(other => IsAt(here, other))
            )
            : null;

    private static bool IsAt(PathString here, string path) => here.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}

/// <param name="Name">Key of its text.</param>
/// <param name="Places">One, or one for each unit of the reader.</param>
/// <param name="IsCurrent">Whether the page shown belongs to it.</param>
public sealed record MenuEntry(string Name, IReadOnlyList<MenuPlace> Places, bool IsCurrent)
{
    /// <summary>Where the number beside it is asked for; null where it has none.</summary>
    public string? CountedAt { get; init; }

    /// <summary>Key of the heading it stands under; null above all headings.</summary>
    public string? Group { get; init; }
}

public sealed record MenuPlace(string Address, string? Unit);
