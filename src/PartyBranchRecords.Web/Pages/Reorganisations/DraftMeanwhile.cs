using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Pages.History;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>
/// What others have written on a draft since a form was opened on it. No version of a draft is kept but the last; so the form carries
/// what it showed, sealed, and what it showed is laid beside what is there now and what was typed.
/// </summary>
public sealed class DraftMeanwhile(
    IDataProtectionProvider protection,
    ReorganisationNames names,
    ReorganisationPeople people,
    ReorganisationCandidates candidates,
    ReorganisationUsers users,
    Text text
)
{
    public string Seal(ReorganisationDraft draft) => WebEncoders.Base64UrlEncode(ProtectorOf(draft).Protect(draft.Content));

    /// <summary>Nothing where the seal is not of this draft: then only who wrote is said, and when.</summary>
    /// <param name="now">The draft as it is.</param>
    /// <param name="opened">What the form carried.</param>
    /// <param name="type">Puts what was typed into a draft; nothing where the form asks for nothing.</param>
    /// <param name="asks">Whether the form asks for an item.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ShownMeanwhile?> FindAsync(
        ReorganisationDraft now,
        string? opened,
        Func<ReorganisationEntry, ReorganisationEntry>? type,
        Func<DraftItem, bool> asks,
        CancellationToken cancellationToken
    )
    {
        if (Unseal(now, opened) is not { } was)
        {
            return null;
        }
        ReorganisationEntry[] entries = [was, now.Read(), type?.Invoke(was) ?? was];
        var items = new DraftItems(text, await WordsAsync(entries, cancellationToken), now);
        var (before, after, typed) = (Items(was), Items(entries[1]), Items(entries[2]));
        var lines =
            from key in before.Keys.Union(after.Keys)
            let one = before.GetValueOrDefault(key) ?? after[key]
            let said = ValueOf(before, key)
            let says = ValueOf(after, key)
            where !string.Equals(said, says, StringComparison.Ordinal)
            select new MeanwhileLine(one.What, said, says, asks(one) ? ValueOf(typed, key) : null);
        return new ShownMeanwhile(null, [.. lines]);

        Dictionary<(DraftStep, string), DraftItem> Items(ReorganisationEntry entry) => items.Of(entry).ToDictionary(item => (item.Step, item.Key));
    }

    private static string ValueOf(Dictionary<(DraftStep, string), DraftItem> items, (DraftStep, string) key) =>
        items.TryGetValue(key, out var item) ? item.Value : DraftItems.Nothing;

    private ReorganisationEntry? Unseal(ReorganisationDraft draft, string? opened)
    {
        try
        {
            return opened is null
                ? null
                : JsonSerializer.Deserialize<ReorganisationEntry>(ProtectorOf(draft).Unprotect(WebEncoders.Base64UrlDecode(opened)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(ReorganisationDraft draft) => protection.CreateProtector($"{nameof(ReorganisationDraft)} {draft.Id}");

    private async Task<DraftWords> WordsAsync(ReorganisationEntry[] entries, CancellationToken cancellationToken)
    {
        var codes = entries.SelectMany(entry => ReorganisationOrders.CodesOf(entry).Concat(ReorganisationOrders.LocalitiesOf(entry)));
        var founded = entries
            .SelectMany(entry => entry.Founded)
            .Select(unit => (unit.Code ?? "", unit.Name ?? ""))
            .DistinctBy(unit => unit.Item1, StringComparer.Ordinal);
        var members = entries.SelectMany(entry => entry.People.Select(goes => goes.MemberId).Concat(entry.Offices.Select(given => given.MemberId)));
        return new DraftWords(
            (await names.OfAsync(codes, cancellationToken)).With(founded),
            await people.NamesAsync([.. members.Distinct()], cancellationToken),
            await candidates.NamesAsync(
                [.. entries.SelectMany(entry => entry.Candidates).Select(goes => goes.CandidateId).Distinct()],
                cancellationToken
            ),
            await users.NamesAsync([.. entries.SelectMany(entry => entry.Roles).Select(goes => goes.RoleId).Distinct()], cancellationToken)
        );
    }
}
