using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>
/// The counted particulars of a person. The row of members tells the last of them; rows of particulars tell the whole history,
/// each until the next.
/// </summary>
internal static class ParticularsImport
{
    public static RowOutcome Plan(ImportWork work, Person person) =>
        person.ParticularsRows.Count > 0 ? PlanHistory(work, person)
        : person.Row is not null ? PlanLast(work, person, person.Row)
        : RowOutcome.Unchanged;

    private static RowOutcome PlanLast(ImportWork work, Person person, RecordRow row)
    {
        var last = person.KeptParticulars.LastOrDefault();
        var wanted = Read(work, person, row, last, last?.Period ?? new(Period.Always));
        return work.Settle(
            person.RecordNumber,
            [.. person.KeptParticulars.SkipLast(1).Select(one => new Wanted<MemberParticulars>(one)), new Wanted<MemberParticulars>(wanted)],
            person.KeptParticulars,
            one => one.From
        );
    }

    private static RowOutcome PlanHistory(ImportWork work, Person person)
    {
        var rows = person.ParticularsRows.OrderBy(FromOf).ToList();
        var wanted = rows.Select(
                (row, place) =>
                {
                    var period = new Period(FromOf(row), place + 1 < rows.Count ? FromOf(rows[place + 1]) : null);
                    var kept =
                        person.KeptParticulars.FirstOrDefault(one => one.Period.Contains(period.From)) ?? person.KeptParticulars.LastOrDefault();
                    return new Wanted<MemberParticulars>(Read(work, person, row, kept, period), row);
                }
            )
            // The same day twice is a problem that the reader found.
            .Where(one => !one.Fact.Period.IsEmpty)
            .ToList();
        if (
            person.Row is { } row
            && wanted is [.., var last]
            && !FactContent<MemberParticulars>.IsSame(Read(work, person, row, last.Fact, last.Fact.Period), last.Fact)
        )
        {
            work.Findings.Warn(row, null, ImportSentences.HistoryStands(RecordFiles.Particulars.Name));
        }
        work.Settle(person.RecordNumber, wanted, person.KeptParticulars, one => one.From, RecordFiles.Particulars);
        return RowOutcome.Unchanged;
    }

    private static DateOnly FromOf(RecordRow row) => row.Get<DateOnly?>("from") ?? Period.Always;

    private static MemberParticulars Read(ImportWork work, Person person, RecordRow row, MemberParticulars? kept, Period period)
    {
        var table = work.Set[row.File];
        var birth = row.Get<BirthDay?>("birth_date") ?? new BirthDay(kept?.BirthDate ?? default, kept?.BirthYearOnly ?? false);
        return new MemberParticulars
        {
            MemberId = person.Id,
            Sex = row.Get<Sex?>("sex") ?? default,
            BirthDate = birth.Day,
            BirthYearOnly = birth.YearOnly,
            Ethnicity = Ethnicities.Spelled(row.Get<string>("ethnicity") ?? ""),
            Religion = work.Sensitive.Keeps("religion") ? Text("religion", kept?.Religion) : kept?.Religion,
            GeneralEducation = Text("general_education", kept?.GeneralEducation),
            ProfessionalLevel = Text("professional_level", kept?.ProfessionalLevel),
            PoliticalTheory = Text("political_theory", kept?.PoliticalTheory),
            IsLocal = table.Has("is_local") ? row.Get<bool?>("is_local") : kept?.IsLocal,
            ResidenceLocalityId = Locality("residence_locality_code", kept?.ResidenceLocalityId),
            WorkplaceLocalityId = Locality("workplace_locality_code", kept?.WorkplaceLocalityId),
            YouthUnion = table.Has("youth_union") ? row.Get<bool?>("youth_union") : kept?.YouthUnion,
            From = period.From,
            To = period.To,
        };

        string? Text(string column, string? old) => table.Has(column) ? row.Get<string>(column) : old;

        int? Locality(string column, int? old) => table.Has(column) ? work.PlaceAt(row, column)?.Id : old;
    }
}
