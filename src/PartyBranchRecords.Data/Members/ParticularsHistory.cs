using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Members;

/// <summary>What became different from one row of particulars to the next. Religion is never told.</summary>
internal sealed class ParticularsHistory(IReadOnlyList<MemberDetails> rows)
{
    private static readonly (string Field, Func<MemberDetails, object?> Value)[] Told =
    [
        (nameof(MemberParticulars.Sex), details => details.Row.Sex),
        (nameof(MemberParticulars.BirthDate), details => new BirthDay(details.Row.BirthDate, details.Row.BirthYearOnly)),
        (nameof(MemberParticulars.Ethnicity), details => details.Row.Ethnicity),
        (nameof(MemberParticulars.GeneralEducation), details => details.Row.GeneralEducation),
        (nameof(MemberParticulars.ProfessionalLevel), details => details.Row.ProfessionalLevel),
        (nameof(MemberParticulars.PoliticalTheory), details => details.Row.PoliticalTheory),
        (nameof(MemberParticulars.IsLocal), details => details.Row.IsLocal),
        (nameof(MemberParticulars.ResidenceLocalityId), details => details.ResidenceLocality),
        (nameof(MemberParticulars.WorkplaceLocalityId), details => details.WorkplaceLocality),
        (nameof(MemberParticulars.YouthUnion), details => details.Row.YouthUnion),
    ];

    /// <summary>A new row that is believed tells what changed on its day.</summary>
    public IEnumerable<(MemberParticulars Row, ParticularsEntry Entry)> Entries(DateOnly day)
    {
        var believed = rows.Where(details => details.Row.RemovedBy is null && details.Row.From <= day).OrderBy(details => details.Row.From).ToList();
        return believed
            .Zip(believed.Skip(1), (before, after) => (after.Row, Entry: new ParticularsEntry(after.Row.From, [.. Differing(before, after)])))
            .Where(told => told.Entry.Changes.Count > 0);
    }

    /// <summary>What the second row says otherwise than the first.</summary>
    public static IEnumerable<ParticularChange> Differing(MemberDetails before, MemberDetails after) =>
        from told in Told
        let was = told.Value(before)
        let became = told.Value(after)
        where !Equals(was, became)
        select new ParticularChange(told.Field, was, became);
}

/// <param name="YearOnly">The record knows only the year.</param>
public sealed record BirthDay(DateOnly Date, bool YearOnly);
