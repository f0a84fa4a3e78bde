namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>A period that is still open, or closed on the first day on which it no longer holds.</summary>
internal abstract class Life
{
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }

    public bool IsOpen => To is null;
}

/// <summary>A district, a commune or a branch of a history being made.</summary>
internal sealed class MadeUnit : Life
{
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public int? FewLimit { get; init; }

    /// <summary>Where it stood; of a district nowhere.</summary>
    public List<MadePlace> Places { get; } = [];
    public MadePlace Place => Places[^1];
}

internal sealed class MadePlace : Life
{
    public required MadeUnit District { get; init; }
    public MadeUnit? Commune { get; init; }
}

internal sealed class MadeLocality : Life
{
    public required string Code { get; init; }
    public required string Kind { get; init; }
    public List<MadePlace> Places { get; } = [];
}

internal sealed class MadeCoverage : Life
{
    public required MadeLocality Locality { get; init; }
    public required MadeUnit Branch { get; init; }
}

internal sealed class MadePerson
{
    public required string Number { get; init; }
    public required DateOnly AdmittedOn { get; init; }
    public DateOnly? DecisionOn { get; init; }
    public DateOnly? OfficialOn { get; set; }
    public List<MadeStay> Stays { get; } = [];
    public MadeStay Last => Stays[^1];
    public bool IsMember => Last.IsOpen;
}

internal sealed class MadeStay : Life
{
    public required MadeUnit Branch { get; init; }
    public required string Began { get; init; }
    public string Ended { get; set; } = "";
    public DateOnly? DecisionOn { get; init; }
    public DateOnly? OfficialOn { get; init; }
}

internal sealed class MadeOffice : Life
{
    public required MadePerson Person { get; init; }
    public required MadeUnit Org { get; init; }
    public required string Office { get; init; }
}
