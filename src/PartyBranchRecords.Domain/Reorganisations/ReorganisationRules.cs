using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What a draft must say before anything is asked of the records.</summary>
public static class ReorganisationRules
{
    /// <summary>Everything that is missing or cannot be in the draft by itself.</summary>
    /// <param name="entry">The draft.</param>
    /// <param name="today">A decision is not dated later than this.</param>
    public static Verdict Check(ReorganisationEntry entry, DateOnly today) =>
        Verdict.Of([.. Paper(entry, today), .. Units(entry), .. Founded(entry)]);

    /// <summary>
    /// A draft waits for its day and is put in force on it or later. Facts of the future would make everybody's last membership one
    /// that has not begun: search, today's rosters and every later act on the people would stand on it.
    /// </summary>
    public static Refusal? Waits(ReorganisationEntry entry, DateOnly today) =>
        entry.EffectiveOn is { } on && on > today ? ReorganisationRefusals.NotYetEffective(on) : null;

    /// <summary>The level of the units a draft names; null for localities, which are no organisations.</summary>
    public static OrganisationLevel? LevelOf(ReorganisationSubject subject) =>
        subject switch
        {
            ReorganisationSubject.Branches => OrganisationLevel.Branch,
            ReorganisationSubject.Communes => OrganisationLevel.Commune,
            ReorganisationSubject.Districts => OrganisationLevel.District,
            _ => null,
        };

    /// <summary>The kinds there are of a subject.</summary>
    public static IReadOnlyList<ReorganisationKind> KindsOf(ReorganisationSubject subject) =>
        subject switch
        {
            ReorganisationSubject.Districts => [ReorganisationKind.Dissolve],
            ReorganisationSubject.Localities =>
            [
                ReorganisationKind.Merge,
                ReorganisationKind.Establish,
                ReorganisationKind.Dissolve,
                ReorganisationKind.Split,
                ReorganisationKind.Reassign,
            ],
            _ =>
            [
                ReorganisationKind.Merge,
                ReorganisationKind.Reassign,
                ReorganisationKind.Establish,
                ReorganisationKind.Dissolve,
                ReorganisationKind.Split,
                ReorganisationKind.Consolidate,
            ],
        };

    private static IEnumerable<Refusal?> Paper(ReorganisationEntry entry, DateOnly today)
    {
        yield return string.IsNullOrWhiteSpace(entry.Number) ? ReorganisationRefusals.NumberMissing : null;
        yield return entry.DecidedOn is not { } decided ? ReorganisationRefusals.DecidedOnMissing
        : decided > today ? ReorganisationRefusals.DecidedInTheFuture(today)
        : null;
        yield return entry.EffectiveOn is null ? ReorganisationRefusals.EffectiveOnMissing : null;
        yield return KindsOf(entry.Subject).Contains(entry.Kind) ? null : ReorganisationRefusals.KindUnknown;
    }

    private static IEnumerable<Refusal?> Units(ReorganisationEntry entry)
    {
        var units = entry.Units.Distinct(StringComparer.Ordinal).Count();
        var together = entry.Into is { } into ? entry.Units.Append(into).Distinct(StringComparer.Ordinal).Count() : units;
        var successors = entry.Founded.Count + (entry.Into is null ? 0 : 1);
        switch (entry.Kind)
        {
            case ReorganisationKind.Establish:
                yield return entry.Founded.Count == 0 ? ReorganisationRefusals.FoundedMissing : null;
                break;
            case ReorganisationKind.Merge:
                yield return together < 2 ? ReorganisationRefusals.TooFewUnits(2) : null;
                yield return successors != 1 ? ReorganisationRefusals.OneSuccessor : null;
                break;
            case ReorganisationKind.Split:
                yield return units != 1 ? ReorganisationRefusals.OnlyOneUnit : null;
                yield return entry.Founded.Count == 0 || successors < 2 ? ReorganisationRefusals.SuccessorsMissing : null;
                break;
            case ReorganisationKind.Reassign:
                yield return units < 1 ? ReorganisationRefusals.TooFewUnits(1) : null;
                yield return entry.Into is null ? ReorganisationRefusals.IntoMissing : null;
                break;
            case ReorganisationKind.Consolidate:
                yield return units < 1 ? ReorganisationRefusals.TooFewUnits(1) : null;
                yield return entry.Offices.Count == 0 ? ReorganisationRefusals.OfficesMissing : null;
                break;
            default:
                yield return units < 1 ? ReorganisationRefusals.TooFewUnits(1) : null;
                yield return entry.Subject == ReorganisationSubject.Districts && successors != 1 ? ReorganisationRefusals.OneSuccessor : null;
                break;
        }
    }

    private static IEnumerable<Refusal?> Founded(ReorganisationEntry entry)
    {
        for (var i = 0; i < entry.Founded.Count; i++)
        {
            var unit = entry.Founded[i];
            var hasKind = entry.Subject switch
            {
                ReorganisationSubject.Branches => unit.BranchKind is not null,
                ReorganisationSubject.Communes => unit.CommuneKind is not null,
                ReorganisationSubject.Localities => unit.LocalityKind is not null,
                _ => true,
            };
            var hasParent = entry.Kind != ReorganisationKind.Establish || unit.Parent is not null;
            if (string.IsNullOrWhiteSpace(unit.Code) || string.IsNullOrWhiteSpace(unit.Name) || !hasKind || !hasParent)
            {
                yield return ReorganisationRefusals.FoundedIncomplete(i + 1);
            }
        }
        foreach (
            var twice in entry.Founded.GroupBy(unit => unit.Code, StringComparer.Ordinal).Where(unit => unit.Key is not null && unit.Count() > 1)
        )
        {
            yield return ReorganisationRefusals.CodeTwice(twice.Key!);
        }
    }
}
