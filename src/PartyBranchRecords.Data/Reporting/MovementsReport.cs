using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>How the members of each unit came and went in a period (biến động).</summary>
public sealed class MovementsReport(ReportFacts facts)
{
    public const string Name = "movements";
    internal const string Opening = "opening";
    internal const string Closing = "closing";

    private static readonly IReadOnlyList<(string Name, Movement Movement)> Moves =
    [
        ("admitted", Movement.Admitted),
        ("readmitted", Movement.Readmitted),
        ("transferred_in", Movement.TransferredIn),
        ("other_in", Movement.OtherIn),
        ("transferred_out", Movement.TransferredOut),
        ("struck_off", Movement.StruckOff),
        ("expelled", Movement.Expelled),
        ("resigned", Movement.Resigned),
        ("deceased", Movement.Deceased),
        ("other_out", Movement.OtherOut),
    ];

    public static readonly IReadOnlyList<ReportColumn<UnitRow<MovementFigures>>> Columns = UnitColumns.Of<MovementFigures>([
        new(Opening, ColumnKind.Count, figures => figures.Opening, HasList: true),
        .. Moves.Select(move => new ReportColumn<MovementFigures>(
            move.Name,
            ColumnKind.Count,
            figures => figures.Count(move.Movement),
            HasList: true
        )),
        new(Closing, ColumnKind.Count, figures => figures.Closing, HasList: true),
    ]);

    internal static string ColumnOf(Movement movement) => Moves.First(move => move.Movement == movement).Name;

    public async Task<Outcome<UnitReport<MovementFigures>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (asked, period) = question;
        var places = facts.PlacesInside(asked);
        var units = await facts.UnitsAsync(asked, period.From, period.Last, cancellationToken);
        var opening = await facts.HeadsAsync(places, period.Opening, cancellationToken);
        var stays = (await facts.StaysChangingAsync(places, period.From, period.Last, cancellationToken)).ToList();

        IEnumerable<MovementStep> Count(Func<Placement, int?> unitOf) =>
            stays.SelectMany(person => MovementRules.Count(person, period.From, period.Last, unitOf));

        var heads = opening.Select(group => new Placed<MovementPart>(group.Place, MovementPart.Before(group.Value))).ToList();
        return asked.Report(
            units,
            [.. heads, .. Count(asked.RowOf).Select(step => new Placed<MovementPart>(step.Stay.Place, MovementPart.Of(step)))],
            [.. heads.Select(part => part.Value), .. Count(_ => asked.Unit.Id).Select(MovementPart.Of)],
            (_, parts) => new MovementFigures(parts)
        );
    }

    /// <summary>The people behind a number: as many rows as it says, so one who came twice is there twice.</summary>
    public async Task<Outcome<ListPage<MovedPerson>>> ListAsync(
        PeriodRequest request,
        ListRequest list,
        CancellationToken cancellationToken = default
    )
    {
        var move = Moves.FirstOrDefault(move => string.Equals(move.Name, list.Column, StringComparison.Ordinal));
        if (move.Name is null && list.Column is not (Opening or Closing))
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (asked, period) = question;
        var places = facts.Listed(asked, list);
        if (move.Name is not null)
        {
            return list.PageOf(await facts.MovedAsync(places, period, move.Movement, cancellationToken));
        }
        var people = facts.StandingOn(places, list.Column is Opening ? period.Opening : period.Last);
        var page = await facts.ListAsync(people, list, cancellationToken);
        return new ListPage<MovedPerson>([.. page.Rows.Select(person => new MovedPerson(person, null, null))], page.Total);
    }
}
