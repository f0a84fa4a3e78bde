using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PartyBranchRecords.Web.Tests.Texts;

/// <summary>The sentences of the screens as they stand in the resource files, and the keys that the sources ask for.</summary>
internal static partial class ResourceFiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src/PartyBranchRecords.Web/Resources");

    private static readonly string[] Sources =
    [
        .. new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.GetFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/") && !path.Contains("/Migrations/"))
            .Select(path => Remark().Replace(File.ReadAllText(path), "")),
    ];

    /// <summary>"Members.FullName" and its sentence.</summary>
    public static readonly IReadOnlyDictionary<string, string> Vietnamese = Read(isEnglish: false);

    public static readonly IReadOnlyDictionary<string, string> English = Read(isEnglish: true);

    /// <summary>Keys written out in the sources: those asked for by name, and every other string that begins like one.</summary>
    public static IEnumerable<string> Asked =>
        Matches(Literal()).Where(IsOfAFeature).Concat(Matches(Indexed())).Concat(Matches(Refused())).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Keys put together, as <c>$"Frame.Error{kind}"</c>: patterns of what they may become.</summary>
    public static IEnumerable<Regex> Composed =>
        Matches(Interpolated())
            .Concat(Matches(Begun()).Select(begin => begin + "{}"))
            .Where(IsOfAFeature)
            .Distinct()
            .Select(text => new Regex($"^{Hole().Replace(Regex.Escape(text).Replace(@"\{", "{"), @"[\w.-]+")}$"));

    /// <summary>Properties that forms ask for: their labels and hints are found by name.</summary>
    public static IReadOnlySet<string> FormFields { get; } = Matches(FormField()).ToHashSet();

    private static HashSet<string> Features { get; } = [.. Vietnamese.Keys.Select(key => key[..key.IndexOf('.')])];

    private static bool IsOfAFeature(string key) => Features.Contains(key[..key.IndexOf('.')]);

    private static IEnumerable<string> Matches(Regex pattern) =>
        Sources.SelectMany(source => pattern.Matches(source).Select(match => match.Groups["key"].Value));

    private static Dictionary<string, string> Read(bool isEnglish) =>
        (
            from path in Directory.GetFiles(Folder, "*.resx")
            where path.EndsWith(".en.resx", StringComparison.Ordinal) == isEnglish
            let feature = Path.GetFileName(path).Split('.')[0]
            from entry in XDocument.Load(path).Root!.Elements("data")
            select (Key: $"{feature}.{entry.Attribute("name")!.Value}", Text: entry.Element("value")!.Value)
        ).ToDictionary(entry => entry.Key, entry => entry.Text);

    [GeneratedRegex("""(?<!\$)"(?<key>[A-Z]\w*\.[A-Z]([\w.]*\w)?)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();

    [GeneratedRegex("""\b([Tt]|[Tt]ext)\["(?<key>[^"{]+[^".{])["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Indexed();

    [GeneratedRegex("""Refusal[^;"]*\(\s*"(?<key>[A-Z]\w*\.[A-Z]\w*)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Refused();

    [GeneratedRegex("""\$"(?<key>[A-Z]\w*\.\w*[^"\s]*\{[^"]*)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Interpolated();

    [GeneratedRegex("""(?<!\$)"(?<key>[A-Z]\w*\.([\w.]*\.)?)["] \+""", RegexOptions.ExplicitCapture)]
    private static partial Regex Begun();

    [GeneratedRegex("""asp-for="[^"]*?(?<key>\w+)["]""", RegexOptions.ExplicitCapture)]
    private static partial Regex FormField();

    [GeneratedRegex(@"^\s*///.*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
