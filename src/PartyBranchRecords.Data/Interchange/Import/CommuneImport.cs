using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Under which districts communes stand, and their areas.</summary>
internal static class CommuneImport
{
    /// <summary>One district over the whole life, unless rows of commune_affiliations tell the history, or a kept history does.</summary>
    public static RowOutcome PlanDistricts(ImportWork work, Unit commune, RecordRow row)
    {
        var district = work.UnitAt(row, "district_code", OrganisationLevel.District);
        if (district is null || commune.Lives is not [var life] || work.HasRows(RecordFiles.CommuneAffiliations, commune.Code))
        {
            return RowOutcome.Unchanged;
        }
        List<CommuneAffiliation> wanted = [Affiliation(commune, district.Id, life)];
        if (commune.KeptDistricts is [_, _, ..] several)
        {
            wanted = Stretched.Over(life, commune.KeptLives, several, (one, period) => Affiliation(commune, one.DistrictId, period));
            work.Findings.WarnIf(several[^1].DistrictId != district.Id, row, "district_code", ImportSentences.HistoryStands("commune_affiliations"));
        }
        foreach (var place in wanted)
        {
            CheckDistrict(work, row, "district_code", place.Period, work.Units[place.DistrictId]);
        }
        commune.Districts = wanted;
        return work.Settle(
            commune.Code,
            [.. wanted.Select(one => new Wanted<CommuneAffiliation>(one))],
            commune.KeptDistricts,
            one => one.From,
            row.File
        );
    }

    /// <summary>The rows of commune_affiliations: the whole history of each commune they name.</summary>
    public static void PlanAffiliations(ImportWork work)
    {
        foreach (var rows in work.Set[RecordFiles.CommuneAffiliations].Rows.GroupBy(row => row.Get<string>("commune_code"), StringComparer.Ordinal))
        {
            var wanted = new List<Wanted<CommuneAffiliation>>();
            Unit? commune = null;
            foreach (var row in rows.OrderBy(row => row.Get<DateOnly?>("from")))
            {
                commune = work.UnitAt(row, "commune_code", OrganisationLevel.Commune);
                var district = work.UnitAt(row, "district_code", OrganisationLevel.District);
                if (work.PeriodAt(row) is not { } period || commune is null || district is null)
                {
                    continue;
                }
                if (wanted.Exists(one => one.Fact.Period.Overlaps(period)))
                {
                    work.Findings.Problem(row, "from", ImportSentences.AffiliationsOverlap(commune.Code));
                }
                work.Findings.WarnIf(!commune.LivesThrough(period), row, "from", ImportSentences.OutsideLife(commune.Code));
                CheckDistrict(work, row, "district_code", period, district);
                wanted.Add(new(Affiliation(commune, district.Id, period), row));
            }
            if (commune is not null)
            {
                commune.Districts = [.. wanted.Select(one => one.Fact)];
                work.Settle(commune.Code, wanted, commune.KeptDistricts, one => one.From, RecordFiles.CommuneAffiliations);
            }
        }
    }

    public static RowOutcome PlanArea(ImportWork work, Unit commune, RecordRow row)
    {
        if (!work.Set[row.File].Has("area"))
        {
            return RowOutcome.Unchanged;
        }
        var areas = row.Get<object>("area") is Areas value ? value : Areas.None;
        var area = new CommuneArea
        {
            CommuneId = commune.Id,
            Areas = areas,
            From = Period.Always,
        };
        // The file tells the last area; where that is kept, so is what was before it.
        if (commune.KeptAreas.MaxBy(kept => kept.From)?.Areas == areas)
        {
            return RowOutcome.Unchanged;
        }
        return work.Settle(
            commune.Code,
            areas is Areas.None ? [] : [new Wanted<CommuneArea>(area)],
            commune.KeptAreas,
            one => one.CommuneId,
            row.File
        );
    }

    private static CommuneAffiliation Affiliation(Unit commune, int district, Period period) =>
        new()
        {
            CommuneId = commune.Id,
            DistrictId = district,
            From = period.From,
            To = period.To,
        };

    private static void CheckDistrict(ImportWork work, RecordRow row, string column, Period period, Unit district) =>
        work.Findings.WarnIf(!district.LivesThrough(period), row, column, ImportSentences.DistrictNotThere(district.Code));
}
