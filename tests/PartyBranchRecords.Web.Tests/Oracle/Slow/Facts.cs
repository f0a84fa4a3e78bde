namespace PartyBranchRecords.Web.Tests.Oracle.Slow;

/// <summary>"to ... the first day on which it no longer holds".</summary>
internal abstract record Dated(DateOnly From, DateOnly To)
{
    public bool On(DateOnly day) => From <= day && day < To;
}

/// <summary>A district, a commune or a branch. "A unit exists from established_on (empty: always) to the day before dissolved_on."</summary>
internal sealed record Unit(Level Level, string Code, string Name, string Kind, int FewLimit, DateOnly From, DateOnly To) : Dated(From, To);

internal enum Level
{
    District,
    Commune,
    Branch,
}

/// <summary>Where a unit stands; Commune is empty for a commune, and for a grassroots branch.</summary>
internal sealed record Stood(string Unit, string District, string Commune, DateOnly From, DateOnly To) : Dated(From, To);

/// <summary>A place in the tree; Commune is empty for a grassroots branch.</summary>
internal sealed record Place(string District, string Commune);

internal sealed record Locality(string Code, string Name, string Kind, DateOnly From, DateOnly To) : Dated(From, To);

internal sealed record Covered(string Locality, string Branch, DateOnly From, DateOnly To) : Dated(From, To);

/// <summary>The columns of a row of members that are not dates of its admission.</summary>
internal sealed record Person(
    string Number,
    string Name,
    string Sex,
    string BirthDate,
    string Ethnicity,
    string Residence,
    string Workplace,
    string Education,
    string Profession,
    string Theory,
    bool? IsLocal,
    bool? YouthUnion
)
{
    /// <summary>"a year alone is allowed": then an age counts from its first day.</summary>
    public DateOnly Born => BirthDate.Length == 4 ? new DateOnly(int.Parse(BirthDate), 1, 1) : DateOnly.ParseExact(BirthDate, "yyyy-MM-dd");
}

/// <summary>A membership, with the dates of the admission under which it is held.</summary>
internal sealed record Stay(
    Person Person,
    string Branch,
    DateOnly From,
    DateOnly To,
    string Began,
    string Ended,
    DateOnly? DecisionOn,
    DateOnly AdmittedOn,
    DateOnly? OfficialOn
) : Dated(From, To)
{
    /// <summary>"official means: official_on is given and not after the day."</summary>
    public bool IsOfficialOn(DateOnly day) => OfficialOn <= day;

    /// <summary>"relative to the branch, one who came by CadreAssignment is not local there" (domain, section 2).</summary>
    public bool? IsLocal => Began == "CadreAssignment" ? false : Person.IsLocal;

    /// <summary>"admitted, outside movements, is Admission and ReAdmission together."</summary>
    public bool IsAdmission => Began is "Admission" or "ReAdmission";
}

internal sealed record Held(string Person, string Org, string Office, DateOnly From, DateOnly To) : Dated(From, To);

internal sealed record Post(string Person, string Name, DateOnly From, DateOnly To) : Dated(From, To);

internal sealed record Quota(string Org, string Period, int Target, DateOnly SetOn);

internal sealed record Decision(string Kind, DateOnly EffectiveOn, IReadOnlyList<string> Predecessors, IReadOnlyList<string> Successors);
