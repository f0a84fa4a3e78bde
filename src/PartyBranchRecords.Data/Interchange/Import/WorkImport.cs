using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>What organisations have set and been given: terms, quotas, ratings. Rows that the set does not name stay.</summary>
internal static class WorkImport
{
    public static void PlanTerms(ImportWork work, IReadOnlyList<CommitteeTerm> kept)
    {
        foreach (var (unit, rows) in RowsOf(work, RecordFiles.Terms))
        {
            var wanted = new List<Wanted<CommitteeTerm>>();
            var own = kept.Where(term => term.OrganisationId == unit.Id).ToList();
            foreach (var row in rows)
            {
                if (work.PeriodAt(row, toIsLastDay: true) is not { } period)
                {
                    continue;
                }
                var term = new CommitteeTerm
                {
                    OrganisationId = unit.Id,
                    Name = row.Get<string>("period") ?? "",
                    From = period.From,
                    To = period.To,
                };
                var others = own.Where(one => !string.Equals(one.Name, term.Name, StringComparison.Ordinal)).Concat(wanted.Select(one => one.Fact));
                work.Findings.WarnIf(others.Any(one => one.Period.Overlaps(period)), row, "from", ImportSentences.Overlaps(unit.Code));
                wanted.Add(new(term, row));
            }
            work.Settle(unit.Code, wanted, own, term => term.Name);
        }
    }

    public static void PlanQuotas(ImportWork work, IReadOnlyList<AdmissionQuota> kept)
    {
        var own = kept.ToLookup(quota => quota.OrganisationId);
        foreach (var (unit, rows) in RowsOf(work, RecordFiles.Quotas))
        {
            var old = own[unit.Id].ToDictionary(quota => (quota.Period, quota.SetOn));
            var table = work.Set[RecordFiles.Quotas];
            var wanted = rows.Select(row =>
            {
                var (period, setOn) = (row.Get<string>("period") ?? "", row.Get<DateOnly?>("set_on") ?? default);
                var before = old.GetValueOrDefault((period, setOn));
                work.Findings.WarnIf(setOn > work.Today, row, "set_on", ImportSentences.InTheFuture(setOn));
                var quota = new AdmissionQuota
                {
                    OrganisationId = unit.Id,
                    Period = period,
                    Target = row.Get<int?>("target") ?? 0,
                    Percent = table.Has("percent") ? row.Get<decimal?>("percent") : before?.Percent,
                    BaseOn = table.Has("base_on") ? row.Get<DateOnly?>("base_on") : before?.BaseOn,
                    Resolution = table.Has("resolution") ? row.Get<string>("resolution") : before?.Resolution,
                    SetOn = setOn,
                };
                return new Wanted<AdmissionQuota>(quota, row);
            });
            work.Settle(unit.Code, [.. wanted], own[unit.Id], quota => (quota.Period, quota.SetOn));
        }
    }

    public static void PlanRatings(ImportWork work, IReadOnlyList<Rating> kept)
    {
        var own = kept.ToLookup(rating => rating.OrganisationId);
        foreach (var (unit, rows) in RowsOf(work, RecordFiles.Ratings))
        {
            var wanted = rows.Select(row => new Wanted<Rating>(
                new Rating
                {
                    OrganisationId = unit.Id,
                    Year = row.Get<int?>("year") ?? 0,
                    Level = row.Get<RatingLevel?>("rating") ?? default,
                },
                row
            ));
            work.Settle(unit.Code, [.. wanted], own[unit.Id], rating => rating.Year);
        }
    }

    public static void PlanCoverages(ImportWork work)
    {
        var rows =
            from row in work.Set[RecordFiles.Coverages].Rows
            let place = work.PlaceAt(row, "locality_code")
            let branch = work.UnitAt(row, "branch_code", OrganisationLevel.Branch)
            let period = work.PeriodAt(row)
            where place is not null && branch is not null && period is not null
            group (row, branch, period: period.Value) by place;
        foreach (var group in rows.ToList())
        {
            var wanted = new List<Wanted<LocalityCoverage>>();
            foreach (var (row, branch, told) in group)
            {
                var old = group.Key.KeptCoverages.Find(one => one.BranchId == branch.Id && one.From == told.From);
                var period = told with { To = work.EndAt(row, told, old) };
                work.Findings.WarnIf(!branch.LivesThrough(period), row, "branch_code", ImportSentences.OutsideLife(branch.Code));
                work.Findings.WarnIf(!group.Key.LivesThrough(period), row, "locality_code", ImportSentences.OutsideLife(group.Key.Code));
                wanted.Add(
                    new(
                        new LocalityCoverage
                        {
                            LocalityId = group.Key.Id,
                            BranchId = branch.Id,
                            From = period.From,
                            To = period.To,
                        },
                        row
                    )
                );
            }
            work.SettleOpen(
                group.Key.Code,
                wanted,
                group.Key.KeptCoverages,
                coverage => (coverage.BranchId, coverage.From),
                coverage => coverage.BranchId,
                (coverage, to) =>
                    new()
                    {
                        LocalityId = coverage.LocalityId,
                        BranchId = coverage.BranchId,
                        From = coverage.From,
                        To = to,
                    }
            );
        }
    }

    private static IEnumerable<(Unit Unit, List<RecordRow> Rows)> RowsOf(ImportWork work, RecordFile file) =>
        from row in work.Set[file].Rows
        let unit = work.UnitAt(row, "org_code")
        where unit is not null
        group row by unit into rows
        select (rows.Key, rows.ToList());
}
