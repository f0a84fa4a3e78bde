using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Frame;

/// <summary>Where a page stands in the organisation: Huyện › Xã › Chi bộ › the page.</summary>
public static class Breadcrumb
{
    /// <summary>The reader's own units and what is below them are links; what is above has a name only. The last is the page itself.</summary>
    public static IReadOnlyList<Crumb> Of(OrganisationHead path, string? title, Reader reader)
    {
        var own = reader.UnitsFor(Permission.SeeFigures).Select(unit => unit.OrganisationCode).ToHashSet(StringComparer.Ordinal);
        var crumbs = new List<Crumb>();
        var isOpen = false;
        foreach (var (code, name) in path.Above.Select(unit => (unit.Code, unit.Name)).Append((path.Code, path.Name)))
        {
            isOpen |= own.Contains(code);
            crumbs.Add(new Crumb(name, isOpen ? $"/organisations/{code}" : null));
        }
        if (string.Equals(title, path.Name, StringComparison.Ordinal))
        {
            crumbs[^1] = crumbs[^1] with { Address = null };
        }
        else if (title is not null)
        {
            crumbs.Add(new Crumb(title, null));
        }
        return crumbs;
    }
}

public sealed record Crumb(string Name, string? Address);
