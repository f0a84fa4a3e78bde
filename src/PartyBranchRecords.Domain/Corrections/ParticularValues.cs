using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>The counted particulars of a person apart from whose and when.</summary>
public sealed record ParticularValues
{
    public Sex? Sex { get; init; }
    public DateOnly? BirthDate { get; init; }
    public bool BirthYearOnly { get; init; }
    public string? Ethnicity { get; init; }
    public string? GeneralEducation { get; init; }
    public string? ProfessionalLevel { get; init; }
    public string? PoliticalTheory { get; init; }
    public bool? IsLocal { get; init; }
    public int? ResidenceLocalityId { get; init; }
    public int? WorkplaceLocalityId { get; init; }
    public bool? YouthUnion { get; init; }

    public static ParticularValues Of(MemberParticulars row) =>
        new()
        {
            Sex = row.Sex,
            BirthDate = row.BirthDate,
            BirthYearOnly = row.BirthYearOnly,
            Ethnicity = row.Ethnicity,
            GeneralEducation = row.GeneralEducation,
            ProfessionalLevel = row.ProfessionalLevel,
            PoliticalTheory = row.PoliticalTheory,
            IsLocal = row.IsLocal,
            ResidenceLocalityId = row.ResidenceLocalityId,
            WorkplaceLocalityId = row.WorkplaceLocalityId,
            YouthUnion = row.YouthUnion,
        };

    /// <summary>A row of the same person that says this.</summary>
    /// <param name="religion">What no form shows stays.</param>
    public MemberParticulars Row(MemberParticulars instead, Period period, string? religion) =>
        new()
        {
            MemberId = instead.MemberId,
            From = period.From,
            To = period.To,
            Sex = Sex ?? instead.Sex,
            BirthDate = BirthDate ?? instead.BirthDate,
            BirthYearOnly = BirthYearOnly,
            Ethnicity = Ethnicity ?? instead.Ethnicity,
            Religion = religion,
            GeneralEducation = GeneralEducation,
            ProfessionalLevel = ProfessionalLevel,
            PoliticalTheory = PoliticalTheory,
            IsLocal = IsLocal,
            ResidenceLocalityId = ResidenceLocalityId,
            WorkplaceLocalityId = WorkplaceLocalityId,
            YouthUnion = YouthUnion,
        };

    /// <summary>As kept: without blanks around, and empty is not known.</summary>
    public ParticularValues Cleaned() =>
        this with
        {
            GeneralEducation = PlainValues.Kept(GeneralEducation),
            ProfessionalLevel = PlainValues.Kept(ProfessionalLevel),
            PoliticalTheory = PlainValues.Kept(PoliticalTheory),
            BirthDate = BirthYearOnly && BirthDate is { } day ? new DateOnly(day.Year, 1, 1) : BirthDate,
        };
}

/// <summary>One of the particulars, by itself.</summary>
/// <param name="Name">The property.</param>
/// <param name="Of">Its value.</param>
/// <param name="Take">The first values with this one of the second.</param>
public sealed record ParticularField(string Name, Func<ParticularValues, object?> Of, Func<ParticularValues, ParticularValues, ParticularValues> Take)
{
    public static readonly IReadOnlyList<ParticularField> All =
    [
        new(nameof(ParticularValues.Sex), values => values.Sex, (values, other) => values with { Sex = other.Sex }),
        new(
            nameof(ParticularValues.BirthDate),
            values => (values.BirthDate, values.BirthYearOnly),
            (values, other) => values with { BirthDate = other.BirthDate, BirthYearOnly = other.BirthYearOnly }
        ),
        new(nameof(ParticularValues.Ethnicity), values => values.Ethnicity, (values, other) => values with { Ethnicity = other.Ethnicity }),
        new(
            nameof(ParticularValues.GeneralEducation),
            values => values.GeneralEducation,
            (values, other) => values with { GeneralEducation = other.GeneralEducation }
        ),
        new(
            nameof(ParticularValues.ProfessionalLevel),
            values => values.ProfessionalLevel,
            (values, other) => values with { ProfessionalLevel = other.ProfessionalLevel }
        ),
        new(
            nameof(ParticularValues.PoliticalTheory),
            values => values.PoliticalTheory,
            (values, other) => values with { PoliticalTheory = other.PoliticalTheory }
        ),
        new(nameof(ParticularValues.IsLocal), values => values.IsLocal, (values, other) => values with { IsLocal = other.IsLocal }),
        new(
            nameof(ParticularValues.ResidenceLocalityId),
            values => values.ResidenceLocalityId,
            (values, other) => values with { ResidenceLocalityId = other.ResidenceLocalityId }
        ),
        new(
            nameof(ParticularValues.WorkplaceLocalityId),
            values => values.WorkplaceLocalityId,
            (values, other) => values with { WorkplaceLocalityId = other.WorkplaceLocalityId }
        ),
        new(nameof(ParticularValues.YouthUnion), values => values.YouthUnion, (values, other) => values with { YouthUnion = other.YouthUnion }),
    ];

    /// <summary>What no event can change: it is corrected, never dated.</summary>
    public static readonly IReadOnlyList<string> NeverChanging =
    [
        nameof(ParticularValues.Sex),
        nameof(ParticularValues.BirthDate),
        nameof(ParticularValues.YouthUnion),
    ];

    public static IReadOnlyList<ParticularField> Differing(ParticularValues one, ParticularValues other) =>
        [.. All.Where(field => !Equals(field.Of(one), field.Of(other)))];
}
