using System.Text.RegularExpressions;
using PartyBranchRecords.Data;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Tests.Texts;

public sealed partial class ResourceTests
{
    [Fact]
    public void Every_key_that_is_asked_for_has_its_sentence()
    {
        ResourceFiles.Asked.Count().ShouldBeGreaterThan(50);
        ResourceFiles.Asked.Except(ResourceFiles.Vietnamese.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_put_together_can_become_one_that_there_is()
    {
        ResourceFiles
            .Composed.Where(pattern => !ResourceFiles.Vietnamese.Keys.Any(pattern.IsMatch))
            .Select(pattern => pattern.ToString())
            .ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        ResourceFiles.English.Keys.Except(ResourceFiles.Vietnamese.Keys).ShouldBeEmpty("only in English");
        ResourceFiles.Vietnamese.Keys.Except(ResourceFiles.English.Keys).ShouldBeEmpty("only in Vietnamese");
    }

    [Fact]
    public void Both_languages_mention_the_same_values()
    {
        ResourceFiles
            .Vietnamese.Where(entry => Holes(entry.Value) != Holes(ResourceFiles.English[entry.Key]))
            .Select(entry => entry.Key)
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_is_left_over()
    {
        var asked = ResourceFiles.Asked.ToHashSet();
        var composed = ResourceFiles.Composed.ToList();
        ResourceFiles
            .Vietnamese.Keys.Where(key => !key.StartsWith("Enums.", StringComparison.Ordinal))
            .Where(key =>
                !asked.Contains(key) && !asked.Contains(WithoutHint(key)) && !composed.Any(pattern => pattern.IsMatch(key)) && !IsOfAFormField(key)
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_enum_with_names_has_one_for_each_of_its_values_and_no_other()
    {
        var named = ResourceFiles.Vietnamese.Keys.Where(key => key.StartsWith("Enums.", StringComparison.Ordinal)).ToList();
        var enums = new[] { typeof(Organisation), typeof(RecordsContext), typeof(Program) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.IsEnum && named.Any(key => key.StartsWith($"Enums.{type.Name}.", StringComparison.Ordinal)));
        var values = enums.SelectMany(type => Enum.GetNames(type).Select(value => $"Enums.{type.Name}.{value}")).ToList();
        named.Except(values).ShouldBeEmpty("no such value");
        // Nothing is said where a set of flags is empty.
        values.Except(named).ShouldBe(["Enums.Areas.None"]);
    }

    [Fact]
    public void Vietnamese_is_formal_and_composed()
    {
        ResourceFiles.Vietnamese.Where(entry => Familiar().IsMatch(entry.Value)).Select(entry => entry.Key).ShouldBeEmpty();
        ResourceFiles.Vietnamese.Where(entry => !entry.Value.IsNormalized()).Select(entry => entry.Key).ShouldBeEmpty();
    }

    /// <summary>Labels of form fields are found by the name of the property, hints by that of the label: "Quotas.TargetHint".</summary>
    private static bool IsOfAFormField(string key) => ResourceFiles.FormFields.Contains(WithoutHint(key)[(key.LastIndexOf('.') + 1)..]);

    private static string WithoutHint(string key) => key.EndsWith("Hint", StringComparison.Ordinal) ? key[..^"Hint".Length] : key;

    private static string Holes(string text) => string.Join(' ', Hole().Matches(text).Select(match => match.Value).Distinct().Order());

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Hole();

    /// <summary>"You" among friends.</summary>
    [GeneratedRegex(@"\bbạn\b", RegexOptions.IgnoreCase)]
    private static partial Regex Familiar();
}
