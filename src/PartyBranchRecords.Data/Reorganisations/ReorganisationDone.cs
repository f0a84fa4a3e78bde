using System.Security.Cryptography;
using System.Text.Json;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>What a reorganisation did, as its page and its annex show it for good; people and units by their keys only.</summary>
public sealed record ReorganisationDone(IReadOnlyList<ChangedRole> Roles, Consequences Consequences)
{
    /// <summary>A print of what a preview has shown: the same on the same records.</summary>
    public static string PrintOf(Consequences consequences) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(consequences)));

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this);

    public static ReorganisationDone Read(byte[] content) => JsonSerializer.Deserialize<ReorganisationDone>(content)!;
}
