using PartyBranchRecords.Data.Forms;

namespace PartyBranchRecords.Web.Tests.Forms;

public sealed class WordTemplateTests
{
    private static readonly FormCopy Lo = new(Person("Lò Văn An"), [Person("Lò Văn An"), Person("Cầm Thị Bình")]);

    [Fact]
    public void A_placeholder_is_found_however_word_has_split_it()
    {
        var template = new WordTemplate(
            WordDocuments.Of([
                ["Kết nạp {{ho", "_t", "en}} vào {{", "chi_bo }}."],
            ])
        );
        template.Placeholders().ShouldBe(["ho_ten", "chi_bo"]);
        WordDocuments.ParagraphsOf(template.Fill([Lo])).ShouldBe(["Kết nạp Lò Văn An vào Chi bộ bản Một."]);
    }

    [Fact]
    public void What_is_no_placeholder_stays_and_values_are_not_read_again()
    {
        var template = new WordTemplate(
            WordDocuments.Of([
                ["{ho_ten} {{ }} {{ho_ten}}"],
            ])
        );
        var copy = new FormCopy(new Dictionary<string, string> { ["ho_ten"] = "{{chi_bo}}", ["chi_bo"] = "X" }, []);
        WordDocuments.ParagraphsOf(template.Fill([copy])).ShouldBe(["{ho_ten} {{ }} {{chi_bo}}"]);
    }

    [Fact]
    public void A_row_with_dong_is_repeated_for_each_person_and_the_others_are_not()
    {
        var template = new WordTemplate(
            WordDocuments.Of(
                [
                    ["{{chi_bo}}"],
                ],
                ["Họ và tên", "Chi bộ"],
                ["{{dong.ho_ten}}", "{{chi_bo}}"]
            )
        );
        WordDocuments
            .ParagraphsOf(template.Fill([Lo]))
            .ShouldBe(["Chi bộ bản Một", "Họ và tên", "Chi bộ", "Lò Văn An", "Chi bộ bản Một", "Cầm Thị Bình", "Chi bộ bản Một"]);
    }

    [Fact]
    public void Several_copies_stand_on_pages_of_their_own()
    {
        var template = new WordTemplate(
            WordDocuments.Of([
                ["{{ho_ten}}"],
            ])
        );
        var document = template.Fill([Lo, new FormCopy(Person("Cầm Thị Bình"), []), new FormCopy(Person("Vì Thị Chi"), [])]);
        WordDocuments.PageBreaksIn(document).ShouldBe(2);
        WordDocuments.ParagraphsOf(document).Where(text => text.Length > 0).ShouldBe(["Lò Văn An", "Cầm Thị Bình", "Vì Thị Chi"]);
        WordDocuments.FaultsOf(document).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_word_document_says_so() => Should.Throw<FormatException>(() => new WordTemplate("Xin chào"u8.ToArray()).Placeholders());

    private static Dictionary<string, string> Person(string name) => new() { ["ho_ten"] = name, ["chi_bo"] = "Chi bộ bản Một" };
}
