namespace PartyBranchRecords.Data.Reporting;

/// <summary>A cell that files have as a code, and screens as what is called so.</summary>
public sealed record NamedCode(string Code, string Name)
{
    public static NamedCode? Of(string? code, string? name) => code is null ? null : new(code, name ?? code);

    public override string ToString() => Code;
}
