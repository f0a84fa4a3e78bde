using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>A column head that orders the list: <c>?sort=name</c>, and the other way round by <c>?sort=-name</c>.</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortTagHelper : TagHelper
{
    public const string Parameter = "sort";

    /// <summary>The column's name in the address.</summary>
    public string SortBy { get; set; } = "";

    /// <summary>Whether the list is in this order when the address asks for none.</summary>
    public bool SortUsual { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var asked = request.Query[Parameter].ToString();
        var up = asked.Length == 0 ? SortUsual : string.Equals(asked, SortBy, StringComparison.Ordinal);
        var down = string.Equals(asked, "-" + SortBy, StringComparison.Ordinal);
        if (up || down)
        {
            output.Attributes.SetAttribute("aria-sort", up ? "ascending" : "descending");
        }
        var link = new TagBuilder("a") { Attributes = { ["href"] = AddressQuery.With(request, Parameter, up ? "-" + SortBy : SortBy) } };
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(link);
    }
}
