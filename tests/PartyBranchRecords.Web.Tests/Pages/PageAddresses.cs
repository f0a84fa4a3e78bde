using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Razor.Hosting;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Tests.Pages;

/// <summary>Every page of the program, whoever made it: its file, its route and who may open it.</summary>
internal static partial class PageAddresses
{
    private const string RazorPage = "mvc.1.0.razor-page";
    private const string Route = "RouteTemplate";

    private static readonly Dictionary<string, RazorCompiledItemAttribute> Pages = typeof(Program)
        .Assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
        .Where(item => item.Kind == RazorPage)
        .ToDictionary(item => item.Identifier);

    public static IEnumerable<string> Files => Pages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The first of the roles that the permission table gives the page to.</summary>
    public static Role RoleFor(string file) => PermissionOf(file) is { } permission ? Permissions.Table[permission][0] : Role.DistrictStaff;

    public static Permission? PermissionOf(string file) => ModelOf(file).GetCustomAttribute<NeedsAttribute>()?.Permission;

    public static bool IsOpenToAll(string file) => ModelOf(file).GetCustomAttribute<AllowAnonymousAttribute>() is not null;

    /// <summary>The addresses that a page can have where each part of its route may take one of some values.</summary>
    public static IEnumerable<string> AddressesOf(string file, Func<string, IReadOnlyList<string>> valuesOf)
    {
        var template = Pages[file].Type.GetCustomAttributes<RazorCompiledItemMetadataAttribute>().FirstOrDefault(data => data.Key == Route)?.Value;
        return Expand(template ?? "/", valuesOf);
    }

    private static Type ModelOf(string file) => Pages[file].Type.GetProperty("Model")!.PropertyType;

    private static IEnumerable<string> Expand(string template, Func<string, IReadOnlyList<string>> valuesOf)
    {
        var part = RoutePart().Match(template);
        return part.Success
            ? valuesOf(part.Groups["name"].Value)
                .SelectMany(value => Expand(template[..part.Index] + value + template[(part.Index + part.Length)..], valuesOf))
            : [template];
    }

    [GeneratedRegex(@"\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex RoutePart();
}
