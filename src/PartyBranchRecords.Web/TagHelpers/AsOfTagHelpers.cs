using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>Links within the program keep the day the pages look at; the attribute <c>today</c> drops it.</summary>
[HtmlTargetElement("a", Attributes = "asp-page")]
[HtmlTargetElement("a", Attributes = "href")]
public sealed class AsOfLinkTagHelper(AsOf asOf) : TagHelper
{
    /// <summary>After the framework's helpers have made the address.</summary>
    public override int Order => 1000;

    public bool Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Today && asOf.Address is { } day && Address(output) is { } address && IsOurs(address))
        {
            output.Attributes.SetAttribute("href", QueryHelpers.AddQueryString(address, AsOf.Parameter, day));
        }
    }

    private static bool IsOurs(string address) =>
        address is "/" or ['/', not '/', ..] && !address.Contains(AsOf.Parameter + "=", StringComparison.Ordinal);

    private static string? Address(TagHelperOutput output) =>
        output.Attributes["href"]?.Value switch
        {
            string address => address,
            // As written in the page: encoded already.
            HtmlString written => WebUtility.HtmlDecode(written.Value),
            _ => null,
        };
}

/// <summary>So do forms that only ask (<c>method="get"</c>).</summary>
[HtmlTargetElement("form", Attributes = "[method='get']")]
public sealed class AsOfFormTagHelper(AsOf asOf) : TagHelper
{
    public bool Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!Today && asOf.Address is { } day)
        {
            output.PreContent.AppendHtml($"<input type=\"hidden\" name=\"{AsOf.Parameter}\" value=\"{day}\">");
        }
    }
}
