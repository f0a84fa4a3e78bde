using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Web.Texts;

public static class Refusing
{
    /// <summary>Puts the sentences of a verdict into the form, each at its field; those about the act as a whole at the top.</summary>
    /// <param name="state">The state of the form.</param>
    /// <param name="verdict">What the act was refused for.</param>
    /// <param name="text">The sentences.</param>
    /// <param name="input">The name of the bound property that the refusals' fields belong to.</param>
    public static void Refuse(this ModelStateDictionary state, Verdict verdict, Text text, string input = "Input")
    {
        foreach (var refusal in verdict.Refusals)
        {
            state.AddModelError(refusal.Field is null ? "" : $"{input}.{refusal.Field}", text.Of(refusal));
        }
    }
}
