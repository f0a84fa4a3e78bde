namespace PartyBranchRecords.Web.Tests.Oracle.Making;

/// <summary>Writes a history as the files of a record set.</summary>
internal sealed class Writing(History history)
{
    /// <summary>Where a history of several rows has to begin on a day though the unit was always there.</summary>
    private static readonly DateOnly Early = new(1960, 1, 1);

    private readonly RecordTables set = new();

    public RecordTables Tables()
    {
        WriteDistricts();
        WriteCommunes();
        WriteBranches();
        WriteLocalities();
        WriteReorganisations();
        WriteOffices();
        new WritingPeople(history, set).Write();
        new WritingWork(history, set).Write();
        return set;
    }

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";

    private void WriteDistricts()
    {
        var table = set.Add("districts", "code,name,level,province,established_on,dissolved_on,few_limit");
        foreach (var unit in history.Districts)
        {
            var province = history.Chance(0.5) ? "Lai Châu" : "";
            table.Row(unit.Code, unit.Name, unit.Kind, province, Text(unit.From), Text(unit.To), unit.FewLimit?.ToString() ?? "");
        }
    }

    private void WriteCommunes()
    {
        var table = set.Add("communes", "code,name,kind,district_code,established_on,dissolved_on,area");
        var rows = set.Add("commune_affiliations", "commune_code,district_code,from,to");
        foreach (var unit in history.Communes)
        {
            var area = history.Any(["", "", "Upland", "Upland;Border"]);
            var from = unit.Places.Count > 1 ? unit.From ?? Early : unit.From;
            table.Row(unit.Code, unit.Name, unit.Kind, unit.Place.District.Code, Text(from), Text(unit.To), area);
            foreach (var place in unit.Places.Where(_ => unit.Places.Count > 1))
            {
                rows.Row(unit.Code, place.District.Code, Text(place.From ?? Early), Text(place.To));
            }
        }
    }

    private void WriteBranches()
    {
        var table = set.Add("branches", "code,name,kind,district_code,commune_code,established_on,dissolved_on");
        var rows = set.Add("affiliations", "branch_code,district_code,commune_code,from,to");
        foreach (var unit in history.Branches)
        {
            var commune = unit.Place.Commune?.Code ?? "";
            table.Row(unit.Code, unit.Name, unit.Kind, unit.Place.District.Code, commune, Text(unit.From), Text(unit.To));
            foreach (var place in unit.Places.Where(_ => unit.Places.Count > 1))
            {
                rows.Row(unit.Code, place.District.Code, place.Commune?.Code ?? "", Text(place.From), Text(place.To));
            }
        }
    }

    private void WriteLocalities()
    {
        var table = set.Add("localities", "code,name,kind,commune_code,exists_from,exists_to");
        var rows = set.Add("locality_affiliations", "locality_code,commune_code,from,to");
        foreach (var one in history.Localities)
        {
            var from = one.Places.Count > 1 ? one.From ?? Early : one.From;
            table.Row(one.Code, $"Bản {one.Code}", one.Kind, one.Places[^1].Commune!.Code, Text(from), Text(one.To));
            foreach (var place in one.Places.Where(_ => one.Places.Count > 1))
            {
                rows.Row(one.Code, place.Commune!.Code, Text(place.From ?? Early), Text(place.To));
            }
        }
        var coverages = set.Add("coverages", "locality_code,branch_code,from,to");
        foreach (var one in history.Coverages)
        {
            coverages.Row(one.Locality.Code, one.Branch.Code, Text(one.From), Text(one.To));
        }
    }

    private void WriteReorganisations()
    {
        var table = set.Add("reorganisations", "number,kind,decided_on,effective_on,predecessors,successors");
        foreach (var (day, kind, predecessors, successors) in history.Decisions)
        {
            var decidedOn = day.AddDays(-history.Random.Next(20));
            table.Row($"{table.Rows.Count + 1}-QĐ/HU", kind, Text(decidedOn), Text(day), predecessors, successors);
        }
    }

    private void WriteOffices()
    {
        var table = set.Add("offices", "record_number,org_code,office,from,to");
        foreach (var one in history.Offices)
        {
            table.Row(one.Person.Number, one.Org.Code, one.Office, Text(one.From), Text(one.To));
        }
    }
}
