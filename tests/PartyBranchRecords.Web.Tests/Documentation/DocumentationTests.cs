using System.Text.RegularExpressions;
using PartyBranchRecords.Web.Startup;

namespace PartyBranchRecords.Web.Tests.Documentation;

/// <summary>What the documents say of the program is compared with the program.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void The_settings_of_the_handbook_are_those_of_the_program()
    {
        var described = SettingRow().Matches(Repository.Read("docs/operations.md")).Select(match => match.Groups[1].Value);
        described.ShouldBe([.. Settings.All, "Serilog:..."], ignoreOrder: true);
    }

    [Fact]
    public void Every_name_in_the_glossary_is_one_of_the_code()
    {
        var sources = Directory
            .GetFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/") && !path.Contains("/Migrations/"))
            .Select(File.ReadAllText);
        var words = sources.SelectMany(source => Word().Matches(source).Select(match => match.Value)).ToHashSet();

        var named = CodeName().Matches(Repository.Read("docs/domain.md")).SelectMany(match => match.Groups[1].Value.Split('.')).Distinct().ToList();
        named.Count.ShouldBeGreaterThan(40);
        named.Except(words).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var documents = Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories);
        var broken =
            from document in documents.Append(Path.Combine(Repository.Root, "README.md"))
            from match in Link().Matches(File.ReadAllText(document))
            let target = Path.Combine(Path.GetDirectoryName(document)!, match.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{Path.GetRelativePath(Repository.Root, document)}: {match.Groups[1].Value}";
        broken.ShouldBeEmpty();
    }

    [GeneratedRegex(@"^\| `([\w:.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex SettingRow();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    /// <summary>A type, or a type and its member; words in lower case are names of reports.</summary>
    [GeneratedRegex(@"`([A-Z]\w*[a-z]\w*(?:\.\w+)?)`")]
    private static partial Regex CodeName();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();
}
