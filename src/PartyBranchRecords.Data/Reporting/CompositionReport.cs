using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
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
        new("percent", ColumnKind.Percent, share => share.Percent)
    );

    public async Task<Outcome<UnitReport<CompositionFigures>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var units = await facts.UnitsAsync(asked, day, day, cancellationToken);
        var places = facts.PlacesInside(asked);
        var ages = await PartyAges.OfAsync(facts, places, day, cancellationToken);
        // Hardly two people are alike in eight characteristics, so grouping them in the database would save nothing.
        var people = await Composed(facts.StandingOn(places, day)).ToListAsync(cancellationToken);
        return Of(asked, units, [.. people.Select(person => new ComposedPerson(person, day, ages.RunsFrom(person)))]);
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
        var people = await facts.AdmittedWithin(facts.PlacesInside(asked), first, last).ToListAsync(cancellationToken);
        return Of(asked, units, [.. people.Select(person => new ComposedPerson(person, person.From, null))]);
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
        return outcome.Value is { } asked
            ? await facts.ListAsync(facts.StandingOn(facts.Listed(asked, list), request.AsOf), list, cancellationToken)
            : outcome.Verdict;
    }

    /// <summary>Everybody who is counted.</summary>
    public async Task<Outcome<ListPage<PersonRow>>> ListAsync(PeriodRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (list.Column is not Members)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        return outcome.Value is { } question
            ? await facts.ListAsync(facts.AdmittedWithin(facts.Listed(question.Asked, list), question.First, question.Last), list, cancellationToken)
            : outcome.Verdict;
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
