namespace PartyBranchRecords.Data.Interchange.Reading;

internal static class Damage
{
    /// <summary>Bytes that are not what they should be make the libraries throw whatever comes first, null references included.</summary>
    public static bool Is(Exception failure) => failure is not (OperationCanceledException or OutOfMemoryException);
}
