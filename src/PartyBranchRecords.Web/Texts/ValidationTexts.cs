using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace PartyBranchRecords.Web.Texts;

/// <summary>What binding and annotations say about a value, in the reader's language: Validation.resx, one entry an annotation.</summary>
internal sealed class ValidationTexts(Text text) : IValidationMetadataProvider, IStringLocalizer
{
    public LocalizedString this[string name] => new(name, text[name]);

    public LocalizedString this[string name, params object[] arguments] => new(name, text[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var annotation in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            var key = $"Validation.{annotation.GetType().Name[..^nameof(Attribute).Length]}";
            if (annotation.ErrorMessage is null && annotation.ErrorMessageResourceName is null && text.Find(key) is not null)
            {
                annotation.ErrorMessage = key;
            }
        }
    }

    public void Apply(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(this);
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => text["Validation.Required"]);
        messages.SetValueIsInvalidAccessor(value => text["Validation.Unreadable", value]);
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => text["Validation.Unreadable", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => text["Validation.Unreadable", value]);
        messages.SetValueMustBeANumberAccessor(_ => text["Validation.Number"]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => text["Validation.Number"]);
        messages.SetUnknownValueIsInvalidAccessor(_ => text["Validation.Missing"]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => text["Validation.Missing"]);
        messages.SetMissingBindRequiredValueAccessor(_ => text["Validation.Required"]);
        messages.SetMissingKeyOrValueAccessor(() => text["Validation.Required"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => text["Validation.Required"]);
    }
}
