using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Data.Corrections;

/// <summary>What both ways of changing what is recorded of a person need: people, plans, what may be chosen, numbers that are unique.</summary>
public sealed class PersonEntries(
    CorrectedPeople correctedPeople,
    CorrectionPlans plans,
    CandidateChoices choices,
    RecordNumbers numbers,
    TimeProvider clock
)
{
    public DateOnly Today => clock.Today;

    /// <summary>The localities of the commune and those that the branch covers; and those that are recorded.</summary>
    public async Task<IReadOnlyDictionary<int, string>> LocalitiesAsync(CorrectedPerson person, CancellationToken cancellationToken = default)
    {
        var offered = await choices.LocalitiesAsync(person.Person.Branch.Id, Today, cancellationToken);
        var recorded = await correctedPeople.LocalityNamesAsync(person.Particulars.Select(ParticularValues.Of), cancellationToken);
        foreach (var one in offered)
        {
            recorded[one.Id] = one.Name;
        }
        return recorded;
    }

    /// <summary>What is wrong with the plain columns as typed.</summary>
    internal async Task<IReadOnlyList<Refusal>> PlainAsync(Member member, PlainValues typed, CancellationToken cancellationToken)
    {
        var refusals = PlainRules.Typed(PlainValues.Of(member), typed).ToList();
        if (!string.Equals(typed.RecordNumber, member.RecordNumber, StringComparison.Ordinal) && typed.RecordNumber is { } record)
        {
            refusals.Add(await numbers.IsTakenAsync(record, cancellationToken) ? CorrectionRefusals.NumberTaken(nameof(typed.RecordNumber)) : null);
        }
        if (!string.Equals(typed.CardNumber, member.CardNumber, StringComparison.Ordinal) && typed.CardNumber is { } card)
        {
            refusals.Add(await numbers.IsCardTakenAsync(card, cancellationToken) ? CorrectionRefusals.NumberTaken(nameof(typed.CardNumber)) : null);
        }
        return [.. refusals.OfType<Refusal>()];
    }

    /// <summary>Localities that are not offered, and were not recorded.</summary>
    internal async Task<IReadOnlyList<Refusal>> PlacesAsync(CorrectedPerson person, ParticularValues typed, CancellationToken cancellationToken)
    {
        var known = await LocalitiesAsync(person, cancellationToken);
        (string Field, int? Id)[] places =
        [
            (nameof(typed.ResidenceLocalityId), typed.ResidenceLocalityId),
            (nameof(typed.WorkplaceLocalityId), typed.WorkplaceLocalityId),
        ];
        return
        [
            .. places.Where(place => place.Id is { } id && !known.ContainsKey(id)).Select(place => CorrectionRefusals.LocalityUnknown(place.Field)),
        ];
    }

    internal async Task<PlannedAct> PlanAsync(
        CorrectedPerson person,
        IReadOnlyList<Stretch> wanted,
        PlainValues plain,
        CancellationToken cancellationToken
    )
    {
        var rows = person.Particulars.Select(Stretch.Of).ToList();
        var localities = await LocalitiesAsync(person, cancellationToken);
        var was = PlainValues.Of(person.Person.Member);
        Consequence[] differences =
        [
            .. ParticularDifferences.Between(rows, wanted).Select(one => ParticularDifferences.Said(one, localities)),
            .. PlainValues.Names.SelectMany(name => Differences.Differ($"Members.{name}", was[name], plain[name])),
        ];
        var planned = await plans.PlanAsync(person, Stretch.Settled(person.Particulars, wanted), differences, cancellationToken);
        return planned with
        {
            Write = change =>
            {
                planned.Write(change);
                plain.WriteTo(person.Person.Member);
            },
        };
    }
}

/// <summary>Records that something about a person has really changed: what was, stays.</summary>
public sealed class PersonChangeService(MovementActs acts, CorrectedPeople correctedPeople, PersonEntries entries)
    : CorrectionService<PersonChange>(acts, correctedPeople)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(PersonChange entry, CorrectedPerson person, CancellationToken cancellationToken)
    {
        var rows = person.Particulars.Select(Stretch.Of).ToList();
        var (typed, plain) = (entry.Values.Cleaned(), entry.Plain.Cleaned());
        var fields = rows is []
            ? []
            : ParticularField
                .Differing(rows[^1].Values, typed)
                .Where(field => !ParticularField.NeverChanging.Contains(field.Name, StringComparer.Ordinal))
                .ToList();
        var kept = rows is [] ? typed : typed with { Sex = rows[^1].Values.Sex, BirthDate = rows[^1].Values.BirthDate };
        var isSame = fields is [] && plain == PlainValues.Of(person.Person.Member);
        var dated = fields is [] ? entry with { EffectiveOn = entry.EffectiveOn ?? entries.Today } : entry;
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(dated, owesPaper: false, owesReason: false, entries.Today),
            fields is [] || entry.EffectiveOn is null ? null : ParticularRules.Day(rows, entry.EffectiveOn, entries.Today),
            .. rows is [] ? [] : ParticularRules.Typed(kept, fields, entries.Today),
            .. await entries.PlacesAsync(person, typed, cancellationToken),
            .. await entries.PlainAsync(person.Person.Member, plain, cancellationToken),
            isSame ? CorrectionRefusals.NothingDifferent : null,
        ]);
        return verdict.IsAllowed
            ? await entries.PlanAsync(
                person,
                fields is [] ? rows : ParticularRules.Change(rows, entry.EffectiveOn!.Value, typed, fields),
                plain,
                cancellationToken
            )
            : verdict;
    }
}

/// <summary>Puts right what was recorded wrongly of a person.</summary>
public sealed class PersonCorrectionService(MovementActs acts, CorrectedPeople correctedPeople, PersonEntries entries)
    : CorrectionService<PersonCorrection>(acts, correctedPeople)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(PersonCorrection entry, CorrectedPerson person, CancellationToken cancellationToken)
    {
        var rows = person.Particulars.Select(Stretch.Of).ToList();
        var shown = rows.FindIndex(row => row.Period.From == entry.Shown);
        if (rows is not [] && shown < 0)
        {
            return CorrectionRefusals.EntryGone;
        }
        var (typed, plain) = (entry.Values.Cleaned(), entry.Plain.Cleaned());
        var fields = rows is [] ? [] : ParticularField.Differing(rows[shown].Values, typed);
        var dated = entry with { EffectiveOn = entries.Today };
        var verdict = Verdict.Of([
            .. MovingRules.Occasion(dated, owesPaper: false, owesReason: true, entries.Today),
            .. rows is [] ? [] : ParticularRules.Typed(typed, fields, entries.Today),
            .. await entries.PlacesAsync(person, typed, cancellationToken),
            .. await entries.PlainAsync(person.Person.Member, plain, cancellationToken),
            fields is [] && plain == PlainValues.Of(person.Person.Member) ? CorrectionRefusals.NothingDifferent : null,
        ]);
        return verdict.IsAllowed
            ? await entries.PlanAsync(
                person,
                fields is [] ? rows : ParticularRules.Correct(rows, shown, typed, fields, entry.EverySame),
                plain,
                cancellationToken
            )
            : verdict;
    }
}
