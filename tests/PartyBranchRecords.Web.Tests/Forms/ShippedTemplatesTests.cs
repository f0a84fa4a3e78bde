using PartyBranchRecords.Data.Forms;

namespace PartyBranchRecords.Web.Tests.Forms;

public sealed class ShippedTemplatesTests
{
    public static TheoryData<FormKind> Kinds => [.. Enum.GetValues<FormKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_has_a_template_that_word_opens_and_that_asks_for_nothing_unknown(FormKind kind)
    {
        var file = await new FormTemplates(own: null, Path.Combine(AppContext.BaseDirectory, "Templates")).ReadAsync(kind);
        WordDocuments.FaultsOf(file).ShouldBeEmpty();
        var placeholders = new WordTemplate(file).Placeholders();
        placeholders.ShouldNotBeEmpty();
        placeholders.Where(name => !FormFields.IsKnown(name)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ho_ten", true)]
    [InlineData("dong.ho_ten", true)]
    [InlineData("dong.stt", true)]
    [InlineData("stt", false)]
    [InlineData("ho_tenn", false)]
    [InlineData("dong.ho_tenn", false)]
    public void A_name_is_known_or_not(string placeholder, bool isKnown) => FormFields.IsKnown(placeholder).ShouldBe(isKnown);
}
