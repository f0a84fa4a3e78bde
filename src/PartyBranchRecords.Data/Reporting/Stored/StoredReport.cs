namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>A report as it was made and kept: its question, the last change it knew of, its cells and the keys behind them. Only a signature may be added.</summary>
public sealed class StoredReport
{
    public const int ReportLength = 40;
    public const int HashLength = 64;
    public const int SignatureLength = 100;

    public int Id { get; init; }

    /// <summary>The running number it is called by.</summary>
    public required int Number { get; init; }

    /// <summary>The name of the report in the catalogue.</summary>
    public required string Report { get; init; }
    public required int OrganisationId { get; init; }

    /// <summary>The first day it looks at; the day itself, where it looks at one.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last one, included.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The number of the last change that it knew of.</summary>
    public required long KnownAt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StoredAt { get; init; }
    public string? StoredById { get; init; }

    /// <summary>As <see cref="StoredContentFile"/> writes it.</summary>
    public required byte[] Content { get; init; }

    /// <summary>Of the content: a kept report that was touched afterwards no longer fits it.</summary>
    public required string Hash { get; init; }

    /// <summary>The closing it belongs to.</summary>
    public int? ClosingId { get; init; }

    /// <summary>The name that stands under it on paper.</summary>
    public string? SignedName { get; private set; }

    /// <summary>The account that signed.</summary>
    public string? SignedById { get; private set; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    public bool IsSigned => SignedOn is not null;

    /// <summary>A signature stands for good.</summary>
    public void Sign(string name, string? accountId, DateOnly day)
    {
        if (IsSigned)
        {
            throw new InvalidOperationException($"Stored report {Number} is signed already.");
        }
        (SignedName, SignedById, SignedOn) = (name, accountId, day);
    }
}
