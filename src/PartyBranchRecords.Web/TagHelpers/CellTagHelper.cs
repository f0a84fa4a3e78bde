using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>
/// A question in a cell of a table, which says itself what is asked: the control and its error. <see cref="Label"/> is read out and
/// stands in the error summary. Other attributes go to the control.
/// </summary>
[HtmlTargetElement("cell", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CellTagHelper(IHtmlGenerator html, Text text) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    public string Label { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var question = new FieldQuestion(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), Label, Hint: null, IsRequired: false);
        FieldLabels.Of(ViewContext.HttpContext)[question.Name] = Label;
        var control = new FieldControl(html, text, ViewContext, For, question) { Items = Items, Type = null };
        var attributes = output.Attributes.ToDictionary(
            attribute => attribute.Name,
            attribute => (object?)attribute.Value,
            StringComparer.OrdinalIgnoreCase
        );
        attributes["aria-label"] = Label;
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Add("class", control.Error is null ? "field-cell" : "field-cell has-error");
        output.Content.AppendHtml(control.Make(attributes));
        if (control.Error is { } error)
        {
            var line = new TagBuilder("p") { Attributes = { ["class"] = "field-error", ["id"] = control.ErrorId } };
            line.InnerHtml.Append(error);
            output.Content.AppendHtml(line);
        }
    }
}
