using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>How far a target is reached: a bar for what is done, a black mark for the target, a thin one for where it should stand today.</summary>
[HtmlTargetElement("bullet", Attributes = "done,target", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BulletTagHelper(Text text) : TagHelper
{
    public int Done { get; set; }

    /// <summary>No bar is drawn where none was set.</summary>
    public int? Target { get; set; }

    /// <summary>Where it should stand today; without it nothing is called late.</summary>
    public decimal? Pace { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Target is not { } target || target <= 0)
        {
            output.SuppressOutput();
            return;
        }
        var whole = Math.Max(Done, target);
        var state =
            Done >= target ? "met"
            : Done < Pace ? "late"
            : "under-way";
        Svg.Begin(output, $"bullet {state}", text["Frame.Bullet", Done, target, Show.Percent(100m * Done / target)]);
        Svg.Rect(output, "track", 100);
        Svg.Rect(output, "done", 100m * Done / whole);
        if (Pace > 0 && Pace < target)
        {
            Svg.Mark(output, "pace", 100m * Pace.Value / whole);
        }
        Svg.Mark(output, "target", 100m * target / whole);
    }
}

/// <summary>One of several bars to the same measure, such as branches by size. With <c>hot</c> it is striped.</summary>
[HtmlTargetElement("bar", Attributes = "value,of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarTagHelper : TagHelper
{
    public int Value { get; set; }

    /// <summary>The value whose bar fills the width.</summary>
    public int Of { get; set; }

    public bool Hot { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // The number stands beside it.
        Svg.Begin(output, Hot ? "bar hot" : "bar", label: null);
        var width = Of <= 0 ? 0 : Math.Min(100m, 100m * Value / Of);
        Svg.Rect(output, "done", width);
        if (Hot && width > 0)
        {
            Svg.Stripes(output, width);
        }
    }
}

/// <summary>Widths as attributes of a drawing: the content security policy allows no inline styles.</summary>
internal static class Svg
{
    public static void Begin(TagHelperOutput output, string style, string? label)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", style);
        output.Attributes.SetAttribute("width", "100%");
        output.Attributes.SetAttribute("height", "14");
        output.Attributes.SetAttribute(label is null ? "aria-hidden" : "role", label is null ? "true" : "img");
        if (label is not null)
        {
            output.Attributes.SetAttribute("aria-label", label);
        }
    }

    public static void Rect(TagHelperOutput output, string style, decimal width) =>
        output.Content.AppendHtml($"<rect class=\"{style}\" width=\"{Percent(width)}\" height=\"14\" rx=\"2\"/>");

    public static void Mark(TagHelperOutput output, string style, decimal at) =>
        output.Content.AppendHtml($"<line class=\"{style}\" x1=\"{Percent(at)}\" x2=\"{Percent(at)}\" y1=\"-3\" y2=\"17\"/>");

    public static void Stripes(TagHelperOutput output, decimal width) =>
        output.Content.AppendHtml($"<line class=\"stripes\" x1=\"0\" x2=\"{Percent(width)}\" y1=\"7\" y2=\"7\"/>");

    private static string Percent(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
