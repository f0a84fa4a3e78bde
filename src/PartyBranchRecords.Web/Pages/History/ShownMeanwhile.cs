using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.History.Reading;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.History;

/// <summary>What others have made of a record since a form was opened on it, beside what was typed.</summary>
public sealed record ShownMeanwhile(string? Record, IReadOnlyList<MeanwhileLine> Lines);

/// <param name="Typed">Null where the form does not ask for it.</param>
public sealed record MeanwhileLine(string What, string Opened, string Now, string? Typed);

/// <summary>Reads it for a form that was refused; what was typed is found by the names of its fields.</summary>
internal static class MeanwhileForms
{
    /// <summary>Where a field of a form is named otherwise than what it writes.</summary>
    private static readonly Dictionary<string, string> Otherwise = new(StringComparer.Ordinal)
    {
        [nameof(MemberParticulars.BirthDate)] = "BirthYear",
        [nameof(BranchMembership.BranchId)] = "Branch",
        [nameof(BranchMembership.From)] = "EffectiveOn",
        [nameof(BranchMembership.To)] = "EffectiveOn",
        ["OrganisationId"] = "Unit",
    };

    public static async Task<ShownMeanwhile> FindMeanwhileAsync(
        this PageModel page,
        RecordKey key,
        long versions,
        CancellationToken cancellationToken
    )
    {
        var services = page.HttpContext.RequestServices;
        var found = await services.GetRequiredService<MeanwhileChanges>().FindAsync(key, versions, Mentioned(page.ModelState), cancellationToken);
        return services.GetRequiredService<Text>().Meanwhile(found, page.ModelState);
    }

    /// <summary>As <see cref="FindMeanwhileAsync"/>, where the form knows the last change it showed; of one kind of fact.</summary>
    public static async Task<ShownMeanwhile> FindMeanwhileSinceAsync(
        this PageModel page,
        RecordKey key,
        long seen,
        string fact,
        CancellationToken cancellationToken
    )
    {
        var services = page.HttpContext.RequestServices;
        var found = await services.GetRequiredService<MeanwhileChanges>().SinceAsync(key, seen, [], cancellationToken);
        var facts = found.Record.Facts.Where(one => string.Equals(one.Fact, fact, StringComparison.Ordinal)).ToList();
        return services.GetRequiredService<Text>().Meanwhile(found with { Record = found.Record with { Facts = facts } }, page.ModelState);
    }

    private static ShownMeanwhile Meanwhile(this Text text, MeanwhileRecord found, ModelStateDictionary form) =>
        new(found.Record.Name?.Name, [.. found.Record.Facts.SelectMany(fact => text.Lines(found, fact, form))]);

    private static IEnumerable<MeanwhileLine> Lines(this Text text, MeanwhileRecord found, TouchedFact fact, ModelStateDictionary form)
    {
        var about = text.FactOf(found.Record, fact);
        if (fact.How != TouchedHow.Replaced)
        {
            var whole = string.Join(
                "; ",
                fact.Values.Where(value => !value.IsHidden)
                    .Select(value =>
                        $"{text.FieldOf(fact.Fact, value.Field)}: {text.Said(fact.Fact, value.Field, value.After ?? value.Before, found.Names)}"
                    )
            );
            return fact.How == TouchedHow.Added
                ? [new MeanwhileLine(about, text["History.NotYet"], whole, null)]
                : [new MeanwhileLine(about, whole, text["History.NoLonger"], null)];
        }
        return fact
            .Values.Where(value => !value.IsSame && !value.IsHidden)
            .Select(value => new MeanwhileLine(
                fact.Fact is null ? text.FieldOf(null, value.Field) : $"{about} · {text.FieldOf(fact.Fact, value.Field)}",
                text.Said(fact.Fact, value.Field, value.Before, found.Names),
                text.Said(fact.Fact, value.Field, value.After, found.Names),
                text.Typed(found, fact.Fact, value, form)
            ));
    }

    private static string? Typed(this Text text, MeanwhileRecord found, string? fact, TouchedValue value, ModelStateDictionary form)
    {
        if ((Entry(form, value.Field) ?? (Otherwise.TryGetValue(value.Field, out var other) ? Entry(form, other) : null)) is not { } typed)
        {
            return null;
        }
        var sample = value.After ?? value.Before;
        object? said =
            typed.Length == 0 ? null
            : sample is Enum named && Enum.TryParse(named.GetType(), typed, out var read) ? read
            : sample is bool && bool.TryParse(typed, out var yes) ? yes
            : sample is RecordKey key && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? key with { Id = id }
            : typed;
        return text.Said(fact, value.Field, said, found.Names);
    }

    private static string? Entry(ModelStateDictionary form, string field) =>
        form.FirstOrDefault(entry => entry.Key.EndsWith("." + field, StringComparison.Ordinal)).Value?.AttemptedValue;

    /// <summary>The people and localities that were chosen in the form.</summary>
    private static List<RecordKey> Mentioned(ModelStateDictionary form) =>
        [
            .. from entry in form
            let kind = entry.Key.EndsWith("HelperId", StringComparison.Ordinal) ? RecordKind.Member
            : entry.Key.EndsWith("LocalityId", StringComparison.Ordinal) ? RecordKind.Locality
            : (RecordKind?)null
            where kind is not null && int.TryParse(entry.Value?.AttemptedValue, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            select new RecordKey(kind.Value, int.Parse(entry.Value!.AttemptedValue!, CultureInfo.InvariantCulture)),
        ];
}
