using Microsoft.AspNetCore.Http.Extensions;

namespace PartyBranchRecords.Web.TagHelpers;

/// <summary>The address of this request with one value of its query changed.</summary>
internal static class AddressQuery
{
    /// <summary>A null value leaves the name out. The part of a list is left out too, unless it is what changes: another order or day starts at the top.</summary>
    public static string With(HttpRequest request, string name, string? value)
    {
        var query = new QueryBuilder(Others(request, name));
        if (value is not null)
        {
            query.Add(name, value);
        }
        return request.PathBase + request.Path + query.ToQueryString();
    }

    /// <summary>What a form that sends one value has to carry along.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Others(HttpRequest request, string name) =>
        from entry in request.Query
        where !Is(entry.Key, name) && !Is(entry.Key, PagerTagHelper.Parameter)
        from value in entry.Value
        select KeyValuePair.Create(entry.Key, value);

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.OrdinalIgnoreCase);
}
