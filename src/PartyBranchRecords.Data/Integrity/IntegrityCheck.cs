namespace PartyBranchRecords.Data.Integrity;

/// <summary>One thing that must hold of the records, asked by one query that finds where it does not.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Sentence">What is wrong with what it finds, in English.</param>
/// <param name="Broken">Codes, record numbers or row numbers of what is wrong; never a person's name.</param>
public sealed record IntegrityCheck(string Name, string Sentence, Func<RecordsContext, IQueryable<string>> Broken)
{
    /// <summary>Where a database cannot tell, the last word on what the query found.</summary>
    public Func<string, bool> IsBroken { get; init; } = _ => true;
}

/// <summary>A defect of the records.</summary>
/// <param name="Check">The name of the check that found it.</param>
/// <param name="Subject">What it was found at.</param>
/// <param name="Sentence">What is wrong, in English.</param>
public sealed record Finding(string Check, string Subject, string Sentence);
