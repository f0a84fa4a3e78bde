using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>"1–50 trong 409" and the way to the other parts of a list; the rest of the address stays.</summary>
[HtmlTargetElement("pager", Attributes = "total", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(Text text) : TagHelper
{
    /// <summary>The name in the address. Not "page": Razor Pages has taken that for itself.</summary>
    public const string Parameter = "p";

    public const int UsualSize = 50;

    /// <summary>Which part is shown, from 1.</summary>
    public int Number { get; set; } = 1;

    public int Size { get; set; } = UsualSize;

    /// <summary>Rows in all parts.</summary>
    public int Total { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }
        var last = (Total + Size - 1) / Size;
        var number = Math.Clamp(Number, 1, last);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", text["Frame.Pages"]);
        var range = new TagBuilder("span") { Attributes = { ["class"] = "pager-range" } };
        range.InnerHtml.Append(text["Frame.Range", ((number - 1) * Size) + 1, Math.Min(number * Size, Total), Total]);
        output.Content.AppendHtml(range);
        if (last == 1)
        {
            return;
        }
        output.Content.AppendHtml(Step(number - 1, last, text["Frame.Previous"], "prev"));
        var before = 0;
        foreach (var part in Enumerable.Range(1, last).Where(part => part == 1 || part == last || Math.Abs(part - number) <= 1))
        {
            if (part > before + 1)
            {
                output.Content.AppendHtml("<span class=\"pager-gap\">…</span>");
            }
            output.Content.AppendHtml(Part(part, isCurrent: part == number));
            before = part;
        }
        output.Content.AppendHtml(Step(number + 1, last, text["Frame.Next"], "next"));
    }

    private TagBuilder? Step(int part, int last, string words, string relation)
    {
        if (part < 1 || part > last)
        {
            return null;
        }
        var step = Link(part, words);
        step.Attributes["rel"] = relation;
        return step;
    }

    private TagBuilder Part(int part, bool isCurrent)
    {
        var link = Link(part, Show.Number(part));
        link.AddCssClass("pager-part");
        link.Attributes["aria-label"] = text["Frame.PageNumber", part];
        if (isCurrent)
        {
            link.Attributes["aria-current"] = "page";
        }
        return link;
    }

    private TagBuilder Link(int part, string words)
    {
        var address = AddressQuery.With(ViewContext.HttpContext.Request, Parameter, part == 1 ? null : part.ToString(CultureInfo.InvariantCulture));
        var link = new TagBuilder("a") { Attributes = { ["href"] = address } };
        link.InnerHtml.Append(words);
        return link;
    }
}
