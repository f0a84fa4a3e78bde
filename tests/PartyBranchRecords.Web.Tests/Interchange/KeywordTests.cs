using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Web.Tests.Texts;

namespace PartyBranchRecords.Web.Tests.Interchange;

public sealed class KeywordTests
{
    private static readonly IReadOnlyList<Type> Enums = [.. RecordFiles.All.SelectMany(file => file.Columns).Select(column => column.Keywords).OfType<Type>().Distinct()];

    [Fact]
    public void Every_keyword_has_a_word_of_its_own()
    {
        foreach (var keywords in Enums)
        {
            var values = Enum.GetNames(keywords).Where(name => name != "None");
            Keywords.ValuesOf(keywords).Select(value => value.ToString()).ShouldBe(values, ignoreOrder: true);
            var words = Keywords.ValuesOf(keywords).Select(Keywords.WordOf).ToList();
            words.Distinct().Count().ShouldBe(words.Count, keywords.Name);
        }
    }

    [Fact]
    public void Words_are_those_of_the_screens()
    {
        var compared = 0;
        foreach (var value in Enums.SelectMany(Keywords.ValuesOf))
        {
            if (ResourceFiles.Vietnamese.TryGetValue($"Enums.{value.GetType().Name}.{value}", out var shown))
            {
                Keywords.WordOf(value).ShouldBe(shown);
                compared++;
            }
        }
        compared.ShouldBeGreaterThan(60);
    }
}
