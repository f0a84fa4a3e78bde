namespace PartyBranchRecords.Web.Frame;

/// <summary>The reader's choice of letters, kept in this browser.</summary>
public static class TextSize
{
    public const string Cookie = "text-size";
    public const string Large = "large";
    public const string Usual = "usual";
}
