using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Why people came into a list of those who stand in a unit, and why they went: four commands.</summary>
internal static class PeopleChanges
{
    /// <summary>Numbers that change while their people stay, with what changes them.</summary>
    private static readonly string[] OfRecognition = [PeopleCount.Official.Name, PeopleCount.Probationary.Name];
    private static readonly string[] OfParticulars = [PeopleCount.Women.Name, PeopleCount.Minority.Name, PeopleCount.Local.Name];

    /// <summary>Characteristics of the composition that time alone changes.</summary>
    private static readonly string[] OfTime = ["age_band", "party_age"];

    public static async Task<Explanations> ExplainPeopleAsync(
        this ReportFacts facts,
        ExplainedList list,
        IReadOnlyCollection<int> people,
        CancellationToken cancellationToken
    )
    {
        var between = await PeopleBetween.ReadAsync(facts, people, list.Earlier, list.Later, cancellationToken);
        var decisions = await DecisionsBetween.ReadAsync(facts, [.. between.Branches.Keys], list.Earlier, list.Later, cancellationToken);

        IReadOnlyList<ChangeReason> Explain(int person, StandingChange? standing) =>
            standing is not null ? [Of(standing, between, decisions)] : [Staying(list, between, person)];

        return new(
            person => Explain(person, StandingChanges.Coming([.. between.Stays[person]], list.Holds, list.Earlier, list.Later)),
            person => Explain(person, StandingChanges.Going([.. between.Stays[person]], list.Holds, list.Earlier, list.Later))
        );
    }

    /// <summary>Where somebody came from or went to is named; of a reorganisation or a branch that moved, the decision too.</summary>
    private static ChangeReason Of(StandingChange change, PeopleBetween between, DecisionsBetween decisions)
    {
        var own = change.Stay.Place.BranchId!.Value;
        var other = change.Other?.Place.BranchId;
        var isByDecision =
            change.Cause is ChangeCause.CameByReorganisation or ChangeCause.WentByReorganisation or ChangeCause.BranchCame or ChangeCause.BranchWent;
        return new(change.Cause)
        {
            On = change.On,
            Units = other is { } id ? NameOf(between, id) : [],
            Decision = isByDecision ? (decisions.On(own, change.On) ?? (other is { } branch ? decisions.On(branch, change.On) : null))?.Number : null,
        };
    }

    private static IReadOnlyList<NamedUnit> NameOf(PeopleBetween between, int branch) =>
        between.Branches.TryGetValue(branch, out var name) ? [name] : [];

    /// <summary>Of one who stands there on both days.</summary>
    private static ChangeReason Staying(ExplainedList list, PeopleBetween between, int person)
    {
        var characteristic = list.Part?.Split('=', 2)[0];
        if (OfRecognition.Contains(list.Column) && between.Recognitions[person].Any())
        {
            return new(ChangeCause.BecameOfficial) { On = between.Recognitions[person].Max() };
        }
        if (
            (OfParticulars.Contains(list.Column) || (characteristic is not null && !OfTime.Contains(characteristic)))
            && between.Particulars[person].FirstOrDefault() is { } particulars
        )
        {
            return new(particulars.IsCorrection ? ChangeCause.ParticularsCorrected : ChangeCause.ParticularsChanged) { On = particulars.From };
        }
        // A list itself that people come into while they stay is that of the badges.
        return OfTime.Contains(characteristic) || list.Column is null ? new(ChangeCause.GrewOlder) : LastMove(list, between, person);
    }

    /// <summary>Moved within the unit: an assigned cadre is not local where they are sent.</summary>
    private static ChangeReason LastMove(ExplainedList list, PeopleBetween between, int person)
    {
        var began = between.Stays[person].Where(stay => stay.Began is not null && list.IsBetween(stay.Days.From)).MaxBy(stay => stay.Days.From);
        return began is null
            ? new(ChangeCause.Unknown)
            : new(began.Began is MembershipStart.CadreAssignment ? ChangeCause.AssignedTo : ChangeCause.MovedTo)
            {
                On = began.Days.From,
                Units = NameOf(between, began.Place.BranchId!.Value),
            };
    }
}
