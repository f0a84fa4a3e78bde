using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>
/// One question of a form: <c>&lt;field asp-for="Input.BornOn" hint="Members.BornOnHint" /&gt;</c>. Label above, hint under it, then
/// the control that fits the type, then its error; what was typed stays. Other attributes go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator html, Text text) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The choices; an enum has its own without being asked.</summary>
    [HtmlAttributeName("asp-items")]
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Key of the label, or the label itself. By itself: the feature and the property, as in Members.BornOn.</summary>
    public string? Label { get; set; }

    /// <summary>Key of the hint, or the hint itself. By itself: the key of the label and "Hint", if there is such an entry.</summary>
    public string? Hint { get; set; }

    /// <summary>Where the type of the property does not say it: textarea, radios, password.</summary>
    public string? Type { get; set; }

    /// <summary>Where the annotations do not say it.</summary>
    public bool? Required { get; set; }

    /// <summary>Leaves out the word for required or not, in filters and where every field is required.</summary>
    public bool Unmarked { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var key = Label ?? ConventionalKey();
        var question = new FieldQuestion(
            Name: ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name),
            Label: text[key],
            Hint: Hint is null ? text.Find(key + "Hint") : text[Hint],
            IsRequired: Required ?? For.Metadata.IsRequired
        );
        FieldLabels.Of(ViewContext.HttpContext)[question.Name] = question.Label;

        var control = new FieldControl(html, text, ViewContext, For, question) { Items = Items, Type = Type };
        var attributes = output
            .Attributes.Where(attribute => attribute.Name is not "class")
            .ToDictionary(attribute => attribute.Name, attribute => (object?)attribute.Value, StringComparer.OrdinalIgnoreCase);
        var wrapper = output.Attributes["class"]?.Value;
        output.Attributes.Clear();
        output.TagName = control.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Add(
            "class",
            $"field {wrapper} {(control.IsCheck ? "field-check" : "")} {(control.Error is null ? "" : "has-error")}".TrimEnd()
        );
        if (control.IsGroup && control.DescribedBy is { } description)
        {
            output.Attributes.Add("aria-describedby", description);
        }

        var caption = Caption(control, question);
        output.Content.AppendHtml(control.IsCheck ? control.Make(attributes) : caption);
        output.Content.AppendHtml(control.IsCheck ? caption : Line(control.HintId, "field-hint", question.Hint));
        output.Content.AppendHtml(control.IsCheck ? Line(control.HintId, "field-hint", question.Hint) : control.Make(attributes));
        output.Content.AppendHtml(Line(control.ErrorId, "field-error", control.Error));
    }

    private TagBuilder Caption(FieldControl control, FieldQuestion question)
    {
        var caption = new TagBuilder(control.IsGroup ? "legend" : "label") { Attributes = { ["class"] = "field-label" } };
        if (!control.IsGroup)
        {
            caption.Attributes["for"] = control.Id;
        }
        caption.InnerHtml.Append(question.Label);
        if (!Unmarked && !control.IsCheck)
        {
            var mark = new TagBuilder("span") { Attributes = { ["class"] = "field-mark" } };
            mark.InnerHtml.Append(text[question.IsRequired ? "Frame.Required" : "Frame.Optional"]);
            caption.InnerHtml.Append(" ").AppendHtml(mark);
        }
        return caption;
    }

    private static TagBuilder? Line(string id, string style, string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return null;
        }
        var line = new TagBuilder("p") { Attributes = { ["class"] = style, ["id"] = id } };
        line.InnerHtml.Append(words);
        return line;
    }

    /// <summary>The same plural noun names a feature in every project: the property BornOn of Data.Members.X is Members.BornOn.</summary>
    private string ConventionalKey()
    {
        var feature = For.Metadata.ContainerType?.Namespace ?? "";
        return $"{feature[(feature.LastIndexOf('.') + 1)..]}.{For.Metadata.PropertyName}";
    }
}

/// <summary>What a field asks.</summary>
internal sealed record FieldQuestion(string Name, string Label, string? Hint, bool IsRequired);

/// <summary>The labels of the fields on this page, by name, in the order of the page; the error summary follows it.</summary>
internal static class FieldLabels
{
    private static readonly object Key = new();

    public static OrderedDictionary<string, string> Of(HttpContext http)
    {
        if (http.Items[Key] is not OrderedDictionary<string, string> labels)
        {
            http.Items[Key] = labels = new OrderedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        }
        return labels;
    }
}
