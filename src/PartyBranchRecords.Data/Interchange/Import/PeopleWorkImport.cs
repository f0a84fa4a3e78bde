using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Absences, offices and posts of people. Rows that the set does not name stay.</summary>
internal static class PeopleWorkImport
{
    public static void PlanAbsences(ImportWork work, IReadOnlyList<Absence> kept)
    {
        var own = kept.ToLookup(absence => absence.MemberId);
        var table = work.Set[RecordFiles.Absences];
        foreach (var (person, rows) in RowsOf(work, table))
        {
            var old = own[person.Id].ToList();
            var wanted = rows.Select(one => new Wanted<Absence>(
                new Absence
                {
                    MemberId = person.Id,
                    Kind = one.Row.Get<AbsenceKind?>("kind") ?? default,
                    Place = table.Has("place") ? one.Row.Get<string>("place") : old.Find(before => before.From == one.Period.From)?.Place,
                    From = one.Period.From,
                    To = work.EndAt(one.Row, one.Period, old.Find(before => before.From == one.Period.From)),
                },
                one.Row
            ));
            work.SettleOpen(
                person.RecordNumber,
                [.. wanted],
                old,
                absence => absence.From,
                absence => absence.Kind,
                (absence, to) =>
                    new()
                    {
                        MemberId = absence.MemberId,
                        Kind = absence.Kind,
                        Place = absence.Place,
                        From = absence.From,
                        To = to,
                    }
            );
        }
    }

    public static void PlanOffices(ImportWork work, IReadOnlyList<OfficeHolding> kept, IReadOnlyList<OfficeHolding> secretaries)
    {
        var own = kept.ToLookup(office => office.MemberId);
        var all = new List<Wanted<OfficeHolding>>();
        foreach (var (person, rows) in RowsOf(work, work.Set[RecordFiles.Offices]))
        {
            var wanted = new List<Wanted<OfficeHolding>>();
            foreach (var (row, period) in rows)
            {
                if (work.UnitAt(row, "org_code") is not { } unit)
                {
                    continue;
                }
                var held = row.Get<Office?>("office") ?? default;
                var old = own[person.Id].FirstOrDefault(one => (one.OrganisationId, one.Office, one.From) == (unit.Id, held, period.From));
                var office = new OfficeHolding
                {
                    MemberId = person.Id,
                    OrganisationId = unit.Id,
                    Office = held,
                    From = period.From,
                    To = work.EndAt(row, period, old),
                };
                CheckLife(work, row, unit, office.Period);
                wanted.Add(new(office, row));
            }
            all.AddRange(wanted);
            work.SettleOpen(
                person.RecordNumber,
                wanted,
                [.. own[person.Id]],
                office => (office.OrganisationId, office.Office, office.From),
                office => (office.OrganisationId, office.Office),
                (office, to) =>
                    new()
                    {
                        MemberId = office.MemberId,
                        OrganisationId = office.OrganisationId,
                        Office = office.Office,
                        From = office.From,
                        To = to,
                    }
            );
        }
        CheckSecretaries(work, all, secretaries);
    }

    /// <param name="work">The import.</param>
    /// <param name="rows">The offices of the set.</param>
    /// <param name="kept">The kept secretaries of the same units.</param>
    private static void CheckSecretaries(ImportWork work, IEnumerable<Wanted<OfficeHolding>> rows, IEnumerable<OfficeHolding> kept)
    {
        var named = rows.Where(one => one.Fact.Office is Office.Secretary).ToLookup(one => one.Fact.OrganisationId);
        var others = kept.Where(one => one.Office is Office.Secretary).ToLookup(one => one.OrganisationId);
        foreach (var unit in named)
        {
            var replaced = unit.Select(one => (one.Fact.MemberId, one.Fact.From)).ToHashSet();
            var all = unit.Select(one => one.Fact).Concat(others[unit.Key].Where(one => !replaced.Contains((one.MemberId, one.From)))).ToList();
            foreach (var one in unit)
            {
                var two = all.Exists(other =>
                    other.MemberId != one.Fact.MemberId && other.From <= one.Fact.From && other.Period.Overlaps(one.Fact.Period)
                );
                work.Findings.WarnIf(two, one.Row!, "office", ImportSentences.TwoSecretaries(work.Units[unit.Key].Code));
            }
        }
    }

    public static void PlanPosts(ImportWork work, IReadOnlyList<CivicPost> kept)
    {
        var own = kept.ToLookup(post => post.MemberId);
        foreach (var (person, rows) in RowsOf(work, work.Set[RecordFiles.Posts]))
        {
            var wanted = new List<Wanted<CivicPost>>();
            foreach (var (row, period) in rows)
            {
                var name = row.Get<string>("post") ?? "";
                var locality = work.PlaceAt(row, "locality_code")?.Id;
                var old = own[person.Id].FirstOrDefault(post => (post.Name, post.LocalityId, post.From) == (name, locality, period.From));
                var post = new CivicPost
                {
                    MemberId = person.Id,
                    Name = name,
                    LocalityId = locality,
                    From = period.From,
                    To = work.EndAt(row, period, old),
                };
                wanted.Add(new(post, row));
            }
            work.Settle(person.RecordNumber, wanted, own[person.Id], post => (post.Name, post.LocalityId, post.From));
        }
    }

    /// <summary>Refused of a branch, as a membership would be; of a committee old records are as they are.</summary>
    private static void CheckLife(ImportWork work, RecordRow row, Unit unit, Period period)
    {
        if (unit.LivesThrough(period))
        {
            return;
        }
        if (unit.Level is OrganisationLevel.Branch)
        {
            work.Findings.Problem(row, "from", ImportSentences.OutsideLife(unit.Code));
        }
        else
        {
            work.Findings.Warn(row, "from", ImportSentences.OutsideLife(unit.Code));
        }
    }

    private static List<(Person Person, List<(RecordRow Row, Period Period)> Rows)> RowsOf(ImportWork work, RecordTable table) =>
        [
            .. from row in table.Rows
            let person = work.PersonAt(row)
            let period = work.PeriodAt(row)
            where person is not null && period is not null
            group (row, period.Value) by person into rows
            select (rows.Key, rows.ToList()),
        ];
}
