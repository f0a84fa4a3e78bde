namespace PartyBranchRecords.Data.Forms;

/// <summary>The templates as files: the office's own where it has put one, else the one the program came with.</summary>
/// <param name="own">The office's folder; null where it keeps none.</param>
/// <param name="shipped">The folder beside the program.</param>
public sealed class FormTemplates(string? own, string shipped)
{
    /// <summary>The office's folder; null where it keeps none.</summary>
    public string? OwnFolder => own;

    public bool IsOwn(FormKind kind) => own is not null && File.Exists(Path.Combine(own, FormKinds.FileOf(kind)));

    public Task<byte[]> ReadAsync(FormKind kind, CancellationToken cancellationToken = default) =>
        File.ReadAllBytesAsync(Path.Combine(IsOwn(kind) ? own! : shipped, FormKinds.FileOf(kind)), cancellationToken);
}
