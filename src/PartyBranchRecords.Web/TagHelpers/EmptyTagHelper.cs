using Microsoft.AspNetCore.Razor.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>A list with nothing in it: one sentence, and inside the element the next act. <c>&lt;empty words="Members.NobodyFound"&gt;…&lt;/empty&gt;</c></summary>
[HtmlTargetElement("empty", Attributes = "words", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmptyTagHelper(Text text) : TagHelper
{
    /// <summary>Key of the sentence, or the sentence itself.</summary>
    public string Words { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.PreContent.AppendHtml("<p>").Append(text[Words]).AppendHtml("</p>");
    }
}
