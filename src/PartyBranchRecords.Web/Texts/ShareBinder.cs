using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PartyBranchRecords.Web.Texts;

/// <summary>Shares are typed as 3,5 or 3.5; the usual binder would take the point for a mark of thousands and read 35.</summary>
internal sealed class ShareBinder(Text text) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext binding)
    {
        var typed = binding.ValueProvider.GetValue(binding.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }
        binding.ModelState.SetModelValue(binding.ModelName, typed);
        var share = (typed.FirstValue ?? "").Trim().TrimEnd('%').Replace(',', '.');
        if (share.Length == 0)
        {
            binding.Result = ModelBindingResult.Success(null);
        }
        else if (
            decimal.TryParse(share, NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var read)
        )
        {
            binding.Result = ModelBindingResult.Success(read);
        }
        else
        {
            binding.ModelState.TryAddModelError(binding.ModelName, text["Validation.Unreadable", typed.FirstValue]);
        }
        return Task.CompletedTask;
    }
}

internal sealed class ShareBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(decimal?) ? new ShareBinder(context.Services.GetRequiredService<Text>()) : null;
}
