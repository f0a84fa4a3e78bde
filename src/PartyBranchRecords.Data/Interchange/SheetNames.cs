namespace PartyBranchRecords.Data.Interchange;

/// <summary>Sheets of a template that hold no records; a reader passes over them.</summary>
internal static class SheetNames
{
    /// <summary>Explains the columns.</summary>
    public const string Guide = "Hướng dẫn";

    /// <summary>Hidden: the words to choose from.</summary>
    public const string Choices = "Danh mục";
}
