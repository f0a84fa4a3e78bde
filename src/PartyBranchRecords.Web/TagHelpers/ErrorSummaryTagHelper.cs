using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>What stopped the form, on top of the page: takes the focus, each line leads to its field. Nothing while all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Text text) : TagHelper
{
    /// <summary>Key of the heading, where something else than a record was not written.</summary>
    public string Heading { get; set; } = "Frame.ErrorSummary";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        output.Content.AppendHtml("<h2 id=\"error-summary-title\">").Append(text[Heading]).AppendHtml("</h2>");
        output.Content.AppendHtml(new Lines(ViewContext.ViewData.ModelState, FieldLabels.Of(ViewContext.HttpContext)));
    }

    /// <summary>Written when the whole page is: by then the fields below have told their labels.</summary>
    private sealed class Lines(ModelStateDictionary state, OrderedDictionary<string, string> labels) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var list = new TagBuilder("ul");
            foreach (var (name, entry) in state.OrderBy(entry => labels.IndexOf(entry.Key)))
            {
                foreach (var message in entry?.Errors.Select(error => error.ErrorMessage).Distinct(StringComparer.Ordinal) ?? [])
                {
                    list.InnerHtml.AppendHtml("<li>").AppendHtml(Line(name, message)).AppendHtml("</li>");
                }
            }
            list.WriteTo(writer, encoder);
        }

        private IHtmlContent Line(string name, string message)
        {
            if (!labels.TryGetValue(name, out var label))
            {
                return new HtmlContentBuilder().Append(message);
            }
            var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(name, "_") } };
            link.InnerHtml.Append(message.StartsWith(label, StringComparison.CurrentCultureIgnoreCase) ? message : $"{label}: {message}");
            return link;
        }
    }
}
