using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// What the members of each unit are like as of a day; or those admitted in a period, each on the day of the admission, when
/// nobody has a party age yet.
/// </summary>
public sealed class CompositionReport(ReportFacts facts)
{
    public const string Name = "composition";
    private const string Members = "members";

    public static readonly IReadOnlyList<ReportColumn<UnitRow<CompositionShare>>> Columns = UnitColumns.Of<CompositionShare>(
        new("characteristic", ColumnKind.Keyword, share => share.Characteristic),
        new("value", ColumnKind.Text, share => share.Value),
        new(Members, ColumnKind.Count, share => share.Members, HasList: true),
        new("percent", ColumnKind.Percent, share => share.Percent) { Link = new(Members) }
    );

    public async Task<Outcome<UnitReport<CompositionFigures>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var units = await facts.UnitsAsync(asked, day, day, cancellationToken);
        return Of(asked, units, await ComposedAsync(facts.PlacesInside(asked), day, cancellationToken));
    }

    public async Task<Outcome<UnitReport<CompositionFigures>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (asked, first, last) = (question.Asked, question.First, question.Last);
        var units = await facts.UnitsAsync(asked, first, last, cancellationToken);
        return Of(asked, units, await ComposedAsync(facts.AdmittedWithin(facts.PlacesInside(asked), first, last), cancellationToken));
    }

    /// <summary>The rows of a unit.</summary>
    public static IEnumerable<UnitRow<CompositionShare>> ByValue(UnitRow<CompositionFigures> row) =>
        row.Figures.Shares().Select(share => new UnitRow<CompositionShare>(row.Unit, share));

    /// <summary>Everybody who is counted.</summary>
    public async Task<Outcome<ListPage<PersonRow>>> ListAsync(DayRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (list.Column is not Members)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken);
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var places = facts.Listed(asked, list);
        var people = facts.StandingOn(places, request.AsOf);
        return list.Part is null
            ? await facts.ListAsync(people, list, cancellationToken)
            : await ListAsync(people, list, await ComposedAsync(places, request.AsOf, cancellationToken), cancellationToken);
    }

    /// <summary>Everybody who is counted.</summary>
    public async Task<Outcome<ListPage<PersonRow>>> ListAsync(PeriodRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (list.Column is not Members)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var people = facts.AdmittedWithin(facts.Listed(question.Asked, list), question.First, question.Last);
        return list.Part is null
            ? await facts.ListAsync(people, list, cancellationToken)
            : await ListAsync(people, list, await ComposedAsync(people, cancellationToken), cancellationToken);
    }

    /// <summary>Those who have one value of a characteristic.</summary>
    private async Task<ListPage<PersonRow>> ListAsync(
        IQueryable<Standing> people,
        ListRequest list,
        List<ComposedPerson> composed,
        CancellationToken cancellationToken
    )
    {
        var meant = composed
            .Where(person => Characteristic.All.Zip(person.Values).Any(one => list.IsOf(CompositionShare.PartOf(one.First.Name, one.Second))))
            .Select(person => (person.Who.MemberId, person.On))
            .ToHashSet();
        var ids = meant.Select(person => person.MemberId).Distinct().ToList();
        var listed = await facts.ListAsync(
            people.Where(person => EF.Parameter(ids).Contains(person.MemberId)),
            new ListRequest(list.Column),
            cancellationToken
        );
        return list.PageOf(listed.Rows.Where(person => meant.Contains((person.MemberId, person.On))));
    }

    private async Task<List<ComposedPerson>> ComposedAsync(IQueryable<BranchAffiliation> places, DateOnly day, CancellationToken cancellationToken)
    {
        var ages = await PartyAges.OfAsync(facts, places, day, cancellationToken);
        // Hardly two people are alike in eight characteristics, so grouping them in the database would save nothing.
        var people = await Composed(facts.StandingOn(places, day)).ToListAsync(cancellationToken);
        return [.. people.Select(person => new ComposedPerson(person, day, ages.RunsFrom(person)))];
    }

    private static async Task<List<ComposedPerson>> ComposedAsync(IQueryable<Standing> admitted, CancellationToken cancellationToken)
    {
        var people = await admitted.ToListAsync(cancellationToken);
        return [.. people.Select(person => new ComposedPerson(person, person.From, null))];
    }

    /// <summary>Only what the characteristics ask for: the rest of a row costs as much again.</summary>
    private static IQueryable<Standing> Composed(IQueryable<Standing> people) =>
        people.Select(person => new Standing
        {
            DistrictId = person.DistrictId,
            CommuneId = person.CommuneId,
            BranchId = person.BranchId,
            MemberId = person.MemberId,
            DecisionOn = person.DecisionOn,
            IsOfficial = person.IsOfficial,
            Sex = person.Sex,
            BirthDate = person.BirthDate,
            Ethnicity = person.Ethnicity,
            GeneralEducation = person.GeneralEducation,
            ProfessionalLevel = person.ProfessionalLevel,
            PoliticalTheory = person.PoliticalTheory,
            YouthUnion = person.YouthUnion,
        });

    private static UnitReport<CompositionFigures> Of(Asked asked, IReadOnlyList<ReportUnit> units, List<ComposedPerson> people)
    {
        var rows = Characteristic
            .All.Index()
            .Select(one => one.Item.RowsFor(people.Select(person => person.Values[one.Index]).ToHashSet(StringComparer.Ordinal)))
            .ToList();
        return asked.Report(
            units,
            [.. people.Select(person => new Placed<ComposedPerson>(person.Who.Place, person))],
            (_, own) => new CompositionFigures(own, rows)
        );
    }
}
