using System.Globalization;
using System.Resources;
using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Web.Texts;

/// <summary>
/// Every sentence of the screens, by key. "Members.FullName" is the entry FullName of Resources/Members.resx (Vietnamese), or of
/// Members.en.resx where the reader has chosen English. A missing entry shows its key, and fails a test.
/// </summary>
public sealed class Text
{
    private static readonly Dictionary<string, ResourceManager> Files = typeof(Text)
        .Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length])
        .ToDictionary(name => name[(name.LastIndexOf('.') + 1)..], name => new ResourceManager(name, typeof(Text).Assembly), StringComparer.Ordinal);

    public string this[string key] => Find(key) ?? key;

    public string this[string key, params object?[] values] => string.Format(CultureInfo.CurrentCulture, this[key], [.. values.Select(Shown)]);

    /// <summary>The sentence of a refusal, with its values as they are written here.</summary>
    public string Of(Refusal refusal) => this[refusal.Code, [.. refusal.Values]];

    /// <summary>The name of a value: Enums.resx holds it as BranchKind.Village.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"Enums.{typeof(T).Name}.{value}"];

    /// <summary>The entry of a key; null where there is none.</summary>
    public string? Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && Files.TryGetValue(key[..dot], out var file) ? file.GetString(key[(dot + 1)..], CultureInfo.CurrentUICulture) : null;
    }

    /// <summary>A value inside a sentence.</summary>
    private object? Shown(object? value) =>
        value switch
        {
            Enum named => this[$"Enums.{named.GetType().Name}.{named}"],
            Refusal sentence => Of(sentence),
            Term term => this[term.Key],
            Period { From: var from, To: null } => from == Period.Always ? this["Common.AllDays"] : this["Common.DaysFrom", from],
            Period { From: var from, To: { } to } => from == Period.Always
                ? this["Common.DaysUntil", to.AddDays(-1)]
                : $"{Show.Day(from)} – {Show.Day(to.AddDays(-1))}",
            _ => Show.Value(value),
        };
}
