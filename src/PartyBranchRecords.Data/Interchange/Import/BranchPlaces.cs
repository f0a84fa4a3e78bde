using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Where branches stand. A branch under a commune stands, on every day, in the district that the commune stands in.</summary>
internal static class BranchPlaces
{
    /// <summary>One place over the whole life, unless rows of affiliations tell the history, or a kept history does.</summary>
    public static RowOutcome Plan(ImportWork work, Unit branch, RecordRow row)
    {
        var district = work.UnitAt(row, "district_code", OrganisationLevel.District);
        var commune = work.UnitAt(row, "commune_code", OrganisationLevel.Commune);
        if (district is null || branch.Lives is not [var life] || work.HasRows(RecordFiles.Affiliations, branch.Code))
        {
            return RowOutcome.Unchanged;
        }
        var communeId = work.Set[row.File].Has("commune_code") ? commune?.Id : branch.KeptPlaces.LastOrDefault()?.CommuneId;
        List<BranchAffiliation> whole = [Place(branch.Id, district.Id, communeId, life)];
        var kept = Joined(branch.KeptPlaces);
        if (kept.Count > 1)
        {
            whole = Stretched.Over(life, branch.KeptLives, kept, (one, period) => Place(branch.Id, one.DistrictId, one.CommuneId, period));
            var isOther = kept[^1].CommuneId != communeId || (communeId is null && kept[^1].DistrictId != district.Id);
            work.Findings.WarnIf(isOther, row, "commune_code", ImportSentences.HistoryStands("affiliations"));
        }
        if (whole.Exists(one => !branch.LivesThrough(one.Period)))
        {
            work.Findings.Problem(row, "dissolved_on", ImportSentences.OutsideLife(branch.Code));
        }
        var pieces = whole.SelectMany(one => Split(work, row, one)).ToList();
        CheckLife(work, branch, row, pieces);
        branch.Places = pieces;
        return work.Settle(branch.Code, [.. pieces.Select(one => new Wanted<BranchAffiliation>(one))], branch.KeptPlaces, one => one.From, row.File);
    }

    /// <summary>The rows of affiliations: the whole history of each branch they name.</summary>
    public static void PlanAffiliations(ImportWork work)
    {
        foreach (var rows in work.Set[RecordFiles.Affiliations].Rows.GroupBy(row => row.Get<string>("branch_code"), StringComparer.Ordinal))
        {
            var wanted = new List<Wanted<BranchAffiliation>>();
            Unit? branch = null;
            RecordRow? first = null;
            foreach (var row in rows.OrderBy(row => row.Get<DateOnly?>("from")))
            {
                branch = work.UnitAt(row, "branch_code", OrganisationLevel.Branch);
                var district = work.UnitAt(row, "district_code", OrganisationLevel.District);
                var commune = work.UnitAt(row, "commune_code", OrganisationLevel.Commune);
                if (work.PeriodAt(row) is not { } period || branch is null || district is null)
                {
                    continue;
                }
                var communeId = work.Set[row.File].Has("commune_code")
                    ? commune?.Id
                    : branch.KeptPlaces.Find(place => place.From == period.From)?.CommuneId;
                first ??= row;
                if (wanted.Exists(one => one.Fact.Period.Overlaps(period)))
                {
                    work.Findings.Problem(row, "from", ImportSentences.AffiliationsOverlap(branch.Code));
                }
                if (!branch.LivesThrough(period))
                {
                    work.Findings.Problem(row, "from", ImportSentences.OutsideLife(branch.Code));
                }
                wanted.AddRange(
                    Split(work, row, Place(branch.Id, district.Id, communeId, period)).Select(one => new Wanted<BranchAffiliation>(one, row))
                );
            }
            if (branch is not null && first is not null)
            {
                branch.Places = [.. wanted.Select(one => one.Fact)];
                CheckLife(work, branch, first, branch.Places);
                work.Settle(branch.Code, wanted, branch.KeptPlaces, one => one.From, RecordFiles.Affiliations);
            }
        }
    }

    /// <summary>Kept branches follow a commune whose district changed.</summary>
    public static void Follow(ImportWork work)
    {
        var communes = work.Units.All.Where(HasMoved).Select(unit => unit.Id).ToHashSet();
        foreach (var branch in work.Units.All.Where(unit => unit.IsKept && ReferenceEquals(unit.Places, unit.KeptPlaces)).ToList())
        {
            if (branch.KeptPlaces.Exists(place => place.CommuneId is { } commune && communes.Contains(commune)))
            {
                branch.Places = [.. Joined(branch.KeptPlaces).SelectMany(one => Split(work, null, one))];
                WarnOfAbsent(work, branch);
                work.Settle(
                    branch.Code,
                    [.. branch.Places.Select(one => new Wanted<BranchAffiliation>(one))],
                    branch.KeptPlaces,
                    one => one.From,
                    RecordFiles.Communes
                );
            }
        }
    }

    /// <summary>A kept branch stands under a commune on days that the set takes from the commune.</summary>
    private static void WarnOfAbsent(ImportWork work, Unit branch)
    {
        foreach (var place in branch.Places.Where(place => place.CommuneId is not null))
        {
            var commune = work.Units[place.CommuneId!.Value];
            var row =
                commune.Row
                ?? work.Set[RecordFiles.CommuneAffiliations]
                    .Rows.FirstOrDefault(one => string.Equals(one.Get<string>("commune_code"), commune.Code, StringComparison.Ordinal));
            if (row is not null)
            {
                var isThere = commune.Districts.Any(district => district.Period.Overlaps(place.Period));
                work.Findings.WarnIf(!isThere, row, null, ImportSentences.BranchWithoutCommune(branch.Code, place.From));
            }
        }
    }

    private static bool HasMoved(Unit unit) =>
        unit.Level is OrganisationLevel.Commune
        && (
            unit.Districts.Count != unit.KeptDistricts.Count
            || !unit.Districts.Zip(unit.KeptDistricts).All(pair => FactContent<CommuneAffiliation>.IsSame(pair.First, pair.Second))
        );

    /// <summary>Without the cuts that only the district of the commune made.</summary>
    private static List<BranchAffiliation> Joined(IEnumerable<BranchAffiliation> places)
    {
        var joined = new List<BranchAffiliation>();
        foreach (var place in places)
        {
            if (
                joined is [.., var last]
                && last.To == place.From
                && last.CommuneId == place.CommuneId
                && (place.CommuneId is not null || last.DistrictId == place.DistrictId)
            )
            {
                joined[^1] = Place(place.BranchId, place.DistrictId, place.CommuneId, new(last.From, place.To));
            }
            else
            {
                joined.Add(place);
            }
        }
        return joined;
    }

    /// <summary>A place under a commune, cut where the commune's district changes; where the commune stands under none, the row's own district.</summary>
    private static IEnumerable<BranchAffiliation> Split(ImportWork work, RecordRow? row, BranchAffiliation place)
    {
        if (place.CommuneId is not { } communeId)
        {
            CheckDistrict(work, row, place);
            return [place];
        }
        var commune = work.Units[communeId];
        var pieces = new List<BranchAffiliation>();
        var from = place.From;
        var isOther = false;
        var isAbsent = false;
        foreach (var under in commune.Districts.Where(one => one.Period.Overlaps(place.Period)).OrderBy(one => one.From))
        {
            if (under.From > from)
            {
                isAbsent = true;
                pieces.Add(Place(place.BranchId, place.DistrictId, communeId, new(from, under.From)));
                from = under.From;
            }
            var to = under.To is { } end && (place.To is null || end < place.To) ? end : place.To;
            isOther |= under.DistrictId != place.DistrictId;
            pieces.Add(Place(place.BranchId, under.DistrictId, communeId, new(from, to)));
            from = to ?? DateOnly.MaxValue;
        }
        if (place.To is null ? from != DateOnly.MaxValue : from < place.To)
        {
            isAbsent = true;
            pieces.Add(Place(place.BranchId, place.DistrictId, communeId, new(from, place.To)));
        }
        if (row is not null)
        {
            work.Findings.WarnIf(isOther, row, "district_code", ImportSentences.CommunesDistrictTaken(commune.Code));
            work.Findings.WarnIf(isAbsent, row, "commune_code", ImportSentences.CommuneNotThere(commune.Code));
        }
        return pieces;
    }

    private static void CheckDistrict(ImportWork work, RecordRow? row, BranchAffiliation place)
    {
        if (row is not null)
        {
            var district = work.Units[place.DistrictId];
            work.Findings.WarnIf(!district.LivesThrough(place.Period), row, "district_code", ImportSentences.DistrictNotThere(district.Code));
        }
    }

    /// <summary>A branch without a place on a day of its life is in no report of that day.</summary>
    private static void CheckLife(ImportWork work, Unit branch, RecordRow row, IReadOnlyList<BranchAffiliation> places)
    {
        foreach (var life in branch.Lives)
        {
            var day = life.From;
            foreach (var place in places.OrderBy(one => one.From).TakeWhile(one => one.From <= day))
            {
                day = place.To ?? DateOnly.MaxValue;
            }
            work.Findings.WarnIf(day < (life.To ?? DateOnly.MaxValue), row, null, ImportSentences.WithoutPlace(branch.Code, day));
        }
    }

    private static BranchAffiliation Place(int branch, int district, int? commune, Period period) =>
        new()
        {
            BranchId = branch,
            DistrictId = district,
            CommuneId = commune,
            From = period.From,
            To = period.To,
        };
}
