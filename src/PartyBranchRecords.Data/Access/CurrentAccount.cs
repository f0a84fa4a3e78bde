namespace PartyBranchRecords.Data.Access;

/// <summary>Whose unit of work this is; nobody's for the command line and the program itself.</summary>
public sealed class CurrentAccount
{
    public string? UserId { get; set; }
}
