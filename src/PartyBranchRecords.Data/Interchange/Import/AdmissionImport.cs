using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>A person's admissions: the first as members tells it, and one for each membership begun by re-admission.</summary>
internal static class AdmissionImport
{
    /// <summary>After the memberships have been planned.</summary>
    public static RowOutcome Plan(ImportWork work, Person person)
    {
        var wanted = new List<Admission>();
        if ((person.Row is { } row ? First(work, person, row) : person.KeptAdmission(1)) is { } first)
        {
            wanted.Add(first);
        }
        if (person.MembershipRows.Count > 0)
        {
            wanted.AddRange(ReAdmissions(work, person));
        }
        else
        {
            var named = person.Memberships.Select(membership => membership.AdmissionNumber).ToHashSet();
            wanted.AddRange(person.KeptAdmissions.Where(kept => kept.Number > 1 && named.Contains(kept.Number)));
        }
        return work.Settle(
            person.RecordNumber,
            [.. wanted.Select(one => new Wanted<Admission>(one))],
            person.KeptAdmissions,
            admission => admission.Number,
            RecordFiles.Members
        );
    }

    private static Admission First(ImportWork work, Person person, RecordRow row)
    {
        var table = work.Set[RecordFiles.Members];
        var kept = person.KeptAdmission(1);
        return new Admission
        {
            MemberId = person.Id,
            Number = 1,
            DecisionOn = table.Has("decision_on") ? row.Get<DateOnly?>("decision_on") : kept?.DecisionOn,
            DecisionNumber = table.Has("decision_number") ? row.Get<string>("decision_number") : kept?.DecisionNumber,
            AdmittedOn = row.Get<DateOnly?>("admitted_on") ?? default,
            OfficialOn = table.Has("official_on") ? row.Get<DateOnly?>("official_on") : kept?.OfficialOn,
        };
    }

    private static IEnumerable<Admission> ReAdmissions(ImportWork work, Person person)
    {
        var table = work.Set[RecordFiles.Memberships];
        var rows = person.MembershipRows.Where(MembershipImport.IsReAdmission).OrderBy(row => row.Get<DateOnly?>("from"));
        return rows.Select(
            (row, place) =>
            {
                var kept = person.KeptAdmission(place + 2);
                return new Admission
                {
                    MemberId = person.Id,
                    Number = place + 2,
                    DecisionOn = table.Has("decision_on") ? row.Get<DateOnly?>("decision_on") : kept?.DecisionOn,
                    DecisionNumber = table.Has("decision_number") ? row.Get<string>("decision_number") : kept?.DecisionNumber,
                    AdmittedOn = row.Get<DateOnly?>("from") ?? default,
                    OfficialOn = table.Has("official_on") ? row.Get<DateOnly?>("official_on") : OfMembers(work, person, kept),
                };
            }
        );
    }

    /// <summary>The official date of members holds for a re-admission too, where the file of memberships does not tell it.</summary>
    private static DateOnly? OfMembers(ImportWork work, Person person, Admission? kept) =>
        person.Row is { } row && work.Set[RecordFiles.Members].Has("official_on")
            ? row.Get<DateOnly?>("official_on")
            : (kept ?? person.KeptAdmission(1))?.OfficialOn;
}
