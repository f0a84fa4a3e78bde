using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>
/// Who is due a badge (Huy hiệu Đảng) at the award date that the day is, or the next one after it: official members who reached
/// the years of a badge since the award date before.
/// </summary>
public sealed class BadgesReport(ReportFacts facts)
{
    public const string Name = "badges";

    public static readonly IReadOnlyList<ReportColumn<BadgeRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.Person.BranchCode),
        new("org_name", ColumnKind.Text, row => row.Person.BranchName),
        new("record_number", ColumnKind.Text, row => row.Person.RecordNumber),
        new("full_name", ColumnKind.Text, row => row.Person.FullName),
        new("branch_code", ColumnKind.Text, row => row.Person.BranchCode),
        new("decision_on", ColumnKind.Day, row => row.Person.DecisionOn),
        new("years", ColumnKind.Count, row => row.Years),
    ];

    /// <summary>By branch, then by name.</summary>
    public async Task<Outcome<ListPage<BadgeRow>>> RunAsync(DayRequest request, CancellationToken cancellationToken = default)
    {
        var award = PartyBadges.AwardOn(request.AsOf);
        var outcome = await facts.AskAsync(request, award, award, cancellationToken);
        if (outcome.Value is not { } asked)
        {
            return outcome.Verdict;
        }
        var places = facts.PlacesInside(asked);
        var due = (await facts.BadgesDueAsync(places, award, cancellationToken)).ToDictionary(one => one.Person.MemberId);
        var ids = due.Keys.ToList();
        var rows = await facts.ListAsync(
            facts.StandingOn(places, award).Where(person => EF.Parameter(ids).Contains(person.MemberId)),
            new ListRequest(Name),
            cancellationToken
        );
        var firstDecisions = await facts
            .Admissions.Where(admission => admission.Number == 1 && EF.Parameter(ids).Contains(admission.MemberId))
            .ToDictionaryAsync(admission => admission.MemberId, admission => admission.DecisionOn, cancellationToken);
        return ListPage<BadgeRow>.Whole([
            .. rows.Rows.Select(person => new BadgeRow(
                person with
                {
                    DecisionOn = firstDecisions.GetValueOrDefault(person.MemberId) ?? person.DecisionOn,
                },
                due[person.MemberId].Years,
                due[person.MemberId].ReachedOn
            )),
        ]);
    }
}

/// <summary>A person due a badge, with the first decision on admission: party age runs from it, less the time outside.</summary>
/// <param name="Years">Of party age, which the badge is for.</param>
/// <param name="ReachedOn">The day on which they are complete.</param>
public sealed record BadgeRow(PersonRow Person, int Years, DateOnly ReachedOn) : IListed
{
    public RowSubject Subject => Person.Subject;
}

internal static class BadgeQueries
{
    /// <summary>Who stands in the places on an award date and is due a badge at it: with its years, and the day on which they are complete.</summary>
    public static async Task<IReadOnlyList<(Standing Person, int Years, DateOnly ReachedOn)>> BadgesDueAsync(
        this ReportFacts facts,
        IQueryable<BranchAffiliation> places,
        DateOnly award,
        CancellationToken cancellationToken
    )
    {
        var earlyEnough = PartyBadges.LastStartOfFirstBadge(award);
        var ages = await PartyAges.OfAsync(facts, places, award, cancellationToken);
        var longEnough = await (
            from place in places.On(award)
            join membership in facts.Memberships.On(award) on place.BranchId equals membership.BranchId
            join admission in facts.Admissions
                on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
            where admission.DecisionOn <= earlyEnough || membership.AdmissionNumber > 1
            select new Standing
            {
                DistrictId = place.DistrictId,
                CommuneId = place.CommuneId,
                BranchId = place.BranchId,
                MemberId = membership.MemberId,
                DecisionOn = admission.DecisionOn,
                IsOfficial = admission.OfficialOn <= award,
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. from person in longEnough
            let start = ages.RunsFrom(person)
            let years = start is null ? null : PartyBadges.DueAt(start.Value, award)
            where years is not null
            select (person, years.Value, start.Value.AddYears(years.Value)),
        ];
    }
}
