using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PartyBranchRecords.Web.Texts;

/// <summary>Days are typed as dd/mm/yyyy (or picked, which sends yyyy-mm-dd). What cannot be read stays in the field with a sentence beside it.</summary>
internal sealed class DayBinder(Text text) : IModelBinder
{
    private static readonly string[] Patterns = ["d/M/yyyy", "yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];

    public Task BindModelAsync(ModelBindingContext binding)
    {
        var typed = binding.ValueProvider.GetValue(binding.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }
        binding.ModelState.SetModelValue(binding.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            binding.Result = ModelBindingResult.Success(null);
        }
        else if (TryRead(typed.FirstValue, out var day))
        {
            // The field shows the day again the way it is written here, however it came.
            binding.ModelState.SetModelValue(binding.ModelName, new ValueProviderResult(Show.Day(day)));
            binding.Result = ModelBindingResult.Success(day);
        }
        else
        {
            binding.ModelState.TryAddModelError(binding.ModelName, text["Common.UnreadableDay", typed.FirstValue]);
        }
        return Task.CompletedTask;
    }

    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), Patterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

internal sealed class DayBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(DateOnly?) ? new DayBinder(context.Services.GetRequiredService<Text>()) : null;
}
