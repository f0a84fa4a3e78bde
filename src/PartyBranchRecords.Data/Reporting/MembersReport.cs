using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The members of each unit as of a day.</summary>
public sealed class MembersReport(ReportFacts facts)
{
    public const string Name = "members";

    internal static readonly IReadOnlyList<PeopleCount> Counts =
    [
        PeopleCount.Members,
        PeopleCount.Official,
        PeopleCount.Probationary,
        PeopleCount.Women,
        PeopleCount.Minority,
        PeopleCount.Local,
    ];

    public static readonly IReadOnlyList<ReportColumn<UnitRow<MemberFigures>>> Columns = UnitColumns.Of(
        Counts.Select(count => new ReportColumn<MemberFigures>(count.Name, ColumnKind.Count, figures => figures.Count(count), HasList: true)
        {
            ShareOf = count == PeopleCount.Members ? null : PeopleCount.Members.Name,
        })
    );

    public async Task<Outcome<UnitReport<MemberFigures>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var (day, outcome) = (request.AsOf, await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken));
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var units = await facts.UnitsAsync(asked, day, day, cancellationToken);
        var people = await facts.StandingOn(facts.PlacesInside(asked), day).GroupedAsync(cancellationToken);
        return asked.Report(units, people, (_, groups) => new MemberFigures(groups));
    }

    /// <summary>The people behind a number.</summary>
    public async Task<Outcome<ListPage<PersonRow>>> ListAsync(DayRequest request, ListRequest list, CancellationToken cancellationToken = default)
    {
        if (Counts.FirstOrDefault(count => string.Equals(count.Name, list.Column, StringComparison.Ordinal)) is not { } counted)
        {
            return ReportRefusals.UnknownList(list.Column);
        }
        var outcome = await facts.AskAsync(request, request.AsOf, request.AsOf, cancellationToken);
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var people = facts.StandingOn(facts.Listed(asked, list), request.AsOf).Where(counted.Condition);
        return await facts.ListAsync(people, list, cancellationToken);
    }
}

/// <summary>Numbers of members, from the groups of people who are alike.</summary>
public sealed class MemberFigures(IReadOnlyList<StandingGroup> groups)
{
    public int Members => Count(PeopleCount.Members);
    public int Official => Count(PeopleCount.Official);
    public int Probationary => Count(PeopleCount.Probationary);
    public int Women => Count(PeopleCount.Women);
    public int Minority => Count(PeopleCount.Minority);
    public int Local => Count(PeopleCount.Local);

    public int Count(PeopleCount counted) => counted.Of(groups);
}
