using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The records of districts, communes and branches, and the days on which they exist.</summary>
internal static class OrganisationImport
{
    public static void PlanDistricts(ImportWork work)
    {
        foreach (var (unit, row) in UnitsOf(work, OrganisationLevel.District))
        {
            var district = unit.Record as DistrictCommittee ?? new DistrictCommittee { Code = unit.Code, Name = "" };
            var edit = Edit(work, row, district);
            edit.Put("level", nameof(district.Kind), district.Kind, value => district.Kind = value);
            edit.Put("province", nameof(district.Province), district.Province, value => district.Province = value);
            edit.Put("few_limit", nameof(district.FewLimit), district.FewLimit, value => district.FewLimit = value, DistrictCommittee.UsualFewLimit);
            var changed = Keep(work, unit, row, district, edit);
            work.Plan.Count(row, Outcome(unit, changed, PlanLife(work, unit, row)));
        }
    }

    public static void PlanCommunes(ImportWork work)
    {
        foreach (var (unit, row) in UnitsOf(work, OrganisationLevel.Commune))
        {
            var commune = unit.Record as CommuneCommittee ?? new CommuneCommittee { Code = unit.Code, Name = "" };
            var edit = Edit(work, row, commune);
            edit.Put("kind", nameof(commune.Kind), commune.Kind, value => commune.Kind = value);
            var changed = Keep(work, unit, row, commune, edit);
            work.Plan.Count(
                row,
                Outcome(
                    unit,
                    changed,
                    PlanLife(work, unit, row),
                    CommuneImport.PlanDistricts(work, unit, row),
                    CommuneImport.PlanArea(work, unit, row)
                )
            );
        }
    }

    public static void PlanBranches(ImportWork work)
    {
        foreach (var (unit, row) in UnitsOf(work, OrganisationLevel.Branch))
        {
            var branch =
                unit.Record as Branch
                ?? new Branch
                {
                    Code = unit.Code,
                    Name = "",
                    Kind = default,
                };
            var edit = Edit(work, row, branch);
            edit.Put("kind", nameof(branch.Kind), branch.Kind, value => branch.Kind = value);
            var changed = Keep(work, unit, row, branch, edit);
            work.Plan.Count(row, Outcome(unit, changed, PlanLife(work, unit, row), BranchPlaces.Plan(work, unit, row)));
        }
    }

    private static IEnumerable<(Unit Unit, RecordRow Row)> UnitsOf(ImportWork work, OrganisationLevel level) =>
        work.Units.All.Where(unit => unit.Level == level && unit.Row is not null).Select(unit => (unit, unit.Row!)).ToList();

    private static RecordEdit Edit(ImportWork work, RecordRow row, Organisation organisation)
    {
        var edit = new RecordEdit(work.Set[row.File], row);
        edit.Put<string>("name", nameof(organisation.Name), organisation.Name, value => organisation.Name = value ?? "");
        organisation.SearchKey = PersonName.SearchKey(organisation.Name);
        return edit;
    }

    private static bool Keep<T>(ImportWork work, Unit unit, RecordRow row, T record, RecordEdit edit)
        where T : Organisation
    {
        if (unit.Record is not null)
        {
            return work.Keep(record, unit.Id, unit.Code, row, edit);
        }
        work.Plan.Records<T>().New.Add((record, unit.Id));
        return true;
    }

    private static RowOutcome PlanLife(ImportWork work, Unit unit, RecordRow row)
    {
        var table = work.Set[row.File];
        var from = table.Has("established_on") ? row.Get<DateOnly?>("established_on") ?? Period.Always : FirstOf(unit) ?? Period.Always;
        var to = table.Has("dissolved_on") ? row.Get<DateOnly?>("dissolved_on") : LastOf(unit);
        var life = new Period(from, to);
        if (life.IsEmpty)
        {
            work.Findings.Problem(row, "dissolved_on", ImportSentences.EndsBeforeItBegins(from));
            return RowOutcome.Unchanged;
        }
        work.Findings.WarnIf(from > work.Today, row, "established_on", ImportSentences.InTheFuture(from));
        unit.Lives = [life];
        var fact = new OrganisationLife
        {
            OrganisationId = unit.Id,
            From = from,
            To = to,
        };
        return work.Settle(unit.Code, [new Wanted<OrganisationLife>(fact)], unit.KeptLives, one => one.OrganisationId, row.File);
    }

    private static DateOnly? FirstOf(Unit unit) => unit.KeptLives.Count > 0 ? unit.KeptLives.Min(life => life.From) : null;

    private static DateOnly? LastOf(Unit unit) => unit.KeptLives.MaxBy(life => life.From)?.To;

    private static RowOutcome Outcome(Unit unit, bool changed, params ReadOnlySpan<RowOutcome> facts) =>
        !unit.IsKept ? RowOutcome.Created
        : changed || facts.ContainsAnyExcept(RowOutcome.Unchanged) ? RowOutcome.Changed
        : RowOutcome.Unchanged;
}
