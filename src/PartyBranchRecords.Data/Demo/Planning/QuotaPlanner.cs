using System.Globalization;
using PartyBranchRecords.Data.Demo.Blueprints;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Quotas;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>Terms, and the yearly quotas handed down from district to commune and in some communes to the villages. Not every sum adds up, as in life.</summary>
internal sealed class QuotaPlanner(DistrictPlan plan)
{
    private readonly DemoRandom random = new($"{plan.Blueprint.Code}/quotas");
    private int resolutions = 10;

    public void Plan()
    {
        PlanTerms();
        foreach (var figure in plan.Blueprint.Quotas.Where(figure => figure.SetOn <= plan.Today))
        {
            PlanKnown(figure);
        }
        for (var year = plan.Blueprint.RecordsBegin.Year + 1; year <= plan.Today.Year; year++)
        {
            PlanYear(year);
        }
    }

    private void PlanTerms()
    {
        for (var first = 2010; first <= plan.Today.Year; first += 5)
        {
            var (from, to) = (new DateOnly(first, 7, 1), new DateOnly(first + 5, 7, 1));
            var ends = plan.District.To < to ? plan.District.To : to;
            if (
                to > plan.Blueprint.RecordsBegin
                && plan.District.LivesOn(from > plan.District.From ? from : plan.District.From)
                && from <= plan.Today
            )
            {
                plan.Terms.Add(new(plan.District, QuotaPeriod.OfTerm(first, first + 5).Name, from, ends));
            }
        }
    }

    private void PlanKnown(QuotaFigure figure)
    {
        if (!QuotaPeriod.TryParse(figure.Period, out var period))
        {
            throw new InvalidOperationException($"{figure.Period} is no period of a quota.");
        }
        PlannedOrganisation unit = figure.Commune is null ? plan.District : plan.Communes.Single(commune => commune.HasCode(figure.Commune));
        if (!figure.ForEveryVillage)
        {
            Set(unit, period, figure.Target, figure.SetOn);
            return;
        }
        foreach (
            var branch in plan.BranchesOn(figure.SetOn).Where(branch => branch.Kind is BranchKind.Village && branch.CommuneOn(figure.SetOn) == unit)
        )
        {
            Set(branch, period, figure.Target, figure.SetOn);
        }
    }

    private void PlanYear(int year)
    {
        var period = QuotaPeriod.OfYear(year);
        var setOn = new DateOnly(year, 1, random.Between(8, 24));
        if (setOn > plan.Today || !plan.District.LivesOn(setOn))
        {
            return;
        }
        var target = Set(plan.District, period, plan.Blueprint.YearlyAdmissions * random.Between(82, 106) / 100, setOn);
        var admitted = AdmittedIn(year);
        var units = plan
            .Communes.Where(commune => commune.LivesOn(setOn) && commune.Districts[^1].From <= setOn)
            .Cast<PlannedOrganisation>()
            .Concat(plan.BranchesOn(setOn).Where(branch => branch.CommuneOn(setOn) is null))
            .ToList();
        var shares = Apportion.Share(
            target + (random.Chance(35) ? random.Between(1, 6) : 0),
            units.Select(unit => 0.7 + admitted.GetValueOrDefault(unit) * (random.Between(60, 140) / 100.0))
        );
        for (var i = 0; i < units.Count; i++)
        {
            var share = shares[i] > 0 || units[i] is PlannedCommune ? Set(units[i], period, Math.Max(1, shares[i]), setOn.AddDays(7)) : 0;
            if (share > 3 && random.Chance(8) && new DateOnly(year, 7, 20) <= plan.Today)
            {
                Set(units[i], period, share + random.Between(-1, 3), new(year, 7, random.Between(10, 20)));
            }
            if (units[i] is PlannedCommune commune && share > 2 && random.Chance(30))
            {
                HandDown(commune, period, share, setOn.AddDays(14));
            }
        }
    }

    private void HandDown(PlannedCommune commune, QuotaPeriod period, int target, DateOnly setOn)
    {
        var branches = plan.BranchesOn(setOn).Where(branch => branch.CommuneOn(setOn) == commune).ToList();
        foreach (var branch in random.Shuffled(branches).Take(target))
        {
            Set(branch, period, 1, setOn);
        }
    }

    private int Set(PlannedOrganisation unit, QuotaPeriod period, int target, DateOnly setOn)
    {
        var known = plan.Quotas.Find(quota => quota.Organisation == unit && quota.Period == period);
        if (known is not null && setOn.Month < 7)
        {
            return known.Target;
        }
        if (setOn <= plan.Today)
        {
            plan.Quotas.Add(
                new(
                    unit,
                    period,
                    target,
                    string.Create(CultureInfo.InvariantCulture, $"{++resolutions}-NQ/{(unit is PlannedDistrict ? "HU" : "ĐU")}"),
                    setOn
                )
            );
        }
        return target;
    }

    /// <summary>What the units came to, which the quotas lie around.</summary>
    private Dictionary<PlannedOrganisation, int> AdmittedIn(int year) =>
        plan
            .Branches.SelectMany(branch => branch.Stints)
            .Where(stint => stint.Began is MembershipStart.Admission or MembershipStart.ReAdmission && stint.From.Year == year)
            .CountBy(stint => (PlannedOrganisation?)stint.Branch.CommuneOn(stint.From) ?? stint.Branch)
            .ToDictionary();
}
