using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>The part of a field that is typed in or chosen from.</summary>
internal sealed class FieldControl(IHtmlGenerator html, Text text, ViewContext view, ModelExpression target, FieldQuestion question)
{
    private readonly Type type = Nullable.GetUnderlyingType(target.ModelExplorer.ModelType) ?? target.ModelExplorer.ModelType;

    public required IEnumerable<SelectListItem>? Items { get; init; }
    public required string? Type { get; init; }

    public string Id => TagBuilder.CreateSanitizedId(question.Name, "_");
    public string HintId => Id + "-hint";
    public string ErrorId => Id + "-error";
    public bool IsCheck => type == typeof(bool) && Items is null;
    public bool IsGroup => Type is "radios";

    public string? Error =>
        view.ViewData.ModelState.TryGetValue(question.Name, out var entry) && entry.Errors.Count > 0
            ? string.Join(" ", entry.Errors.Select(error => error.ErrorMessage).Distinct(StringComparer.Ordinal))
            : null;

    public string? DescribedBy
    {
        get
        {
            string?[] parts = [string.IsNullOrEmpty(question.Hint) ? null : HintId, Error is null ? null : ErrorId];
            var described = string.Join(' ', parts.OfType<string>());
            return described.Length == 0 ? null : described;
        }
    }

    public IHtmlContent Make(IDictionary<string, object?> attributes)
    {
        if (!IsGroup)
        {
            AddIfSet(attributes, "aria-describedby", DescribedBy);
            AddIfSet(attributes, "aria-invalid", Error is null ? null : "true");
            AddIfSet(attributes, "aria-required", question.IsRequired && !IsCheck ? "true" : null);
        }
        var choices = Items ?? (type.IsEnum ? EnumItems() : null);
        return this switch
        {
            { IsCheck: true } => CheckBox(attributes),
            { IsGroup: true } => Radios(choices ?? [], attributes),
            _ when choices is not null => html.GenerateSelect(
                view,
                target.ModelExplorer,
                question.IsRequired && HasValue ? null : text["Frame.Choose"],
                target.Name,
                choices,
                allowMultiple: false,
                WithClass(attributes, "form-select")
            ),
            { Type: "textarea" } => html.GenerateTextArea(view, target.ModelExplorer, target.Name, 0, 0, WithClass(attributes, "form-control")),
            { Type: "password" } => html.GeneratePassword(
                view,
                target.ModelExplorer,
                target.Name,
                value: null,
                WithClass(attributes, "form-control")
            ),
            _ => TextBox(WithClass(attributes, "form-control")),
        };
    }

    private bool HasValue => target.Model is { } value && !string.IsNullOrEmpty(value.ToString());

    private TagBuilder TextBox(IDictionary<string, object?> attributes)
    {
        string? format = null;
        if (type == typeof(DateOnly))
        {
            format = "{0:dd/MM/yyyy}";
            attributes.TryAdd("inputmode", "numeric");
            attributes.TryAdd("autocomplete", "off");
            attributes.TryAdd("maxlength", "10");
            attributes["data-day"] = "";
        }
        else if (type == typeof(int))
        {
            attributes.TryAdd("inputmode", "numeric");
            attributes["data-number"] = "";
        }
        else if (Type is not null)
        {
            attributes["type"] = Type;
        }
        return html.GenerateTextBox(view, target.ModelExplorer, target.Name, target.Model, format, attributes);
    }

    private HtmlContentBuilder CheckBox(IDictionary<string, object?> attributes)
    {
        var check = new HtmlContentBuilder();
        check.AppendHtml(html.GenerateCheckBox(view, target.ModelExplorer, target.Name, isChecked: null, WithClass(attributes, "form-check-input")));
        check.AppendHtml(html.GenerateHiddenForCheckbox(view, target.ModelExplorer, target.Name));
        return check;
    }

    private HtmlContentBuilder Radios(IEnumerable<SelectListItem> choices, IDictionary<string, object?> attributes)
    {
        var group = new HtmlContentBuilder();
        var number = 0;
        foreach (var choice in choices)
        {
            // The first carries the field's own id: the link of the error summary leads to it.
            var id = number++ == 0 ? Id : $"{Id}-{number}";
            var own = WithClass(new Dictionary<string, object?>(attributes, StringComparer.OrdinalIgnoreCase) { ["id"] = id }, "form-check-input");
            var label = new TagBuilder("label") { Attributes = { ["for"] = id, ["class"] = "form-check-label" } };
            label.InnerHtml.Append(choice.Text);
            var line = new TagBuilder("div") { Attributes = { ["class"] = "form-check" } };
            line.InnerHtml.AppendHtml(html.GenerateRadioButton(view, target.ModelExplorer, target.Name, choice.Value, isChecked: null, own))
                .AppendHtml(label);
            group.AppendHtml(line);
        }
        return group;
    }

    private IEnumerable<SelectListItem> EnumItems() =>
        Enum.GetNames(type).Select(name => new SelectListItem(text[$"Enums.{type.Name}.{name}"], name));

    private static void AddIfSet(IDictionary<string, object?> attributes, string name, string? value)
    {
        if (value is not null)
        {
            attributes[name] = value;
        }
    }

    private static IDictionary<string, object?> WithClass(IDictionary<string, object?> attributes, string style)
    {
        attributes["class"] = style;
        return attributes;
    }
}
