using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Localities with the communes they lie in, and their areas.</summary>
internal static class LocalityImport
{
    public static void Plan(ImportWork work)
    {
        foreach (var place in work.Places.All.Where(place => place.Row is not null).ToList())
        {
            var row = place.Row!;
            var locality =
                place.Record
                ?? new Locality
                {
                    Code = place.Code,
                    Name = "",
                    Kind = default,
                };
            var edit = new RecordEdit(work.Set[row.File], row);
            edit.Put<string>("name", nameof(locality.Name), locality.Name, value => locality.Name = value ?? "");
            edit.Put("kind", nameof(locality.Kind), locality.Kind, value => locality.Kind = value);
            var changed = place.Record is null || work.Keep(locality, place.Id, place.Code, row, edit);
            if (place.Record is null)
            {
                work.Plan.Records<Locality>().New.Add((locality, place.Id));
            }
            changed |= PlanCommune(work, place, row) is not RowOutcome.Unchanged;
            changed |= PlanArea(work, place, row) is not RowOutcome.Unchanged;
            work.Plan.Count(
                row,
                !place.IsKept ? RowOutcome.Created
                    : changed ? RowOutcome.Changed
                    : RowOutcome.Unchanged
            );
        }
    }

    /// <summary>The rows of locality_affiliations: the whole history of each locality they name.</summary>
    public static void PlanAffiliations(ImportWork work)
    {
        foreach (var rows in work.Set[RecordFiles.LocalityAffiliations].Rows.GroupBy(row => row.Get<string>("locality_code"), StringComparer.Ordinal))
        {
            var wanted = new List<Wanted<LocalityAffiliation>>();
            Place? place = null;
            foreach (var row in rows.OrderBy(row => row.Get<DateOnly?>("from")))
            {
                place = work.PlaceAt(row, "locality_code");
                var commune = work.UnitAt(row, "commune_code", OrganisationLevel.Commune);
                if (work.PeriodAt(row) is not { } period || place is null || commune is null)
                {
                    continue;
                }
                if (wanted.Exists(one => one.Fact.Period.Overlaps(period)))
                {
                    work.Findings.Problem(row, "from", ImportSentences.AffiliationsOverlap(place.Code));
                }
                work.Findings.WarnIf(!commune.LivesThrough(period), row, "commune_code", ImportSentences.OutsideLife(commune.Code));
                wanted.Add(new(Affiliation(place, commune.Id, period), row));
            }
            if (place is not null)
            {
                place.Communes = [.. wanted.Select(one => one.Fact)];
                work.Settle(place.Code, wanted, place.KeptCommunes, one => one.From, RecordFiles.LocalityAffiliations);
            }
        }
    }

    private static RowOutcome PlanCommune(ImportWork work, Place place, RecordRow row)
    {
        var table = work.Set[row.File];
        var commune = work.UnitAt(row, "commune_code", OrganisationLevel.Commune);
        var old = new Period(place.KeptCommunes.FirstOrDefault()?.From ?? Period.Always, place.KeptCommunes.LastOrDefault()?.To);
        var life = new Period(
            table.Has("exists_from") ? row.Get<DateOnly?>("exists_from") ?? Period.Always : old.From,
            table.Has("exists_to") ? row.Get<DateOnly?>("exists_to") : old.To
        );
        if (life.IsEmpty)
        {
            work.Findings.Problem(row, "exists_to", ImportSentences.EndsBeforeItBegins(life.From));
            return RowOutcome.Unchanged;
        }
        if (commune is null || work.HasRows(RecordFiles.LocalityAffiliations, place.Code))
        {
            return RowOutcome.Unchanged;
        }
        List<LocalityAffiliation> wanted = [Affiliation(place, commune.Id, life)];
        if (place.KeptCommunes is [var first, _, ..] several)
        {
            wanted = Stretched.Over(
                life,
                [Affiliation(place, first.CommuneId, old)],
                several,
                (one, period) => Affiliation(place, one.CommuneId, period)
            );
            work.Findings.WarnIf(several[^1].CommuneId != commune.Id, row, "commune_code", ImportSentences.HistoryStands("locality_affiliations"));
        }
        else
        {
            work.Findings.WarnIf(!commune.LivesThrough(life), row, "commune_code", ImportSentences.OutsideLife(commune.Code));
        }
        place.Communes = wanted;
        return work.Settle(
            place.Code,
            [.. wanted.Select(one => new Wanted<LocalityAffiliation>(one))],
            place.KeptCommunes,
            one => one.From,
            row.File
        );
    }

    private static RowOutcome PlanArea(ImportWork work, Place place, RecordRow row)
    {
        if (!work.Set[row.File].Has("area"))
        {
            return RowOutcome.Unchanged;
        }
        var areas = row.Get<object>("area") is Areas value ? value : Areas.None;
        if (place.KeptAreas.MaxBy(kept => kept.From)?.Areas == areas)
        {
            return RowOutcome.Unchanged;
        }
        var area = new LocalityArea
        {
            LocalityId = place.Id,
            Areas = areas,
            From = Period.Always,
        };
        return work.Settle(place.Code, areas is Areas.None ? [] : [new Wanted<LocalityArea>(area)], place.KeptAreas, one => one.LocalityId, row.File);
    }

    private static LocalityAffiliation Affiliation(Place place, int commune, Period period) =>
        new()
        {
            LocalityId = place.Id,
            CommuneId = commune,
            From = period.From,
            To = period.To,
        };
}
