using Microsoft.AspNetCore.Mvc;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Organisations;
using PartyBranchRecords.Web.Pages.Reports;

namespace PartyBranchRecords.Web.Pages.Badges;

/// <summary>Who is due a party badge at one of the next award dates: the report of badges as a list to print and sign.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class IndexModel(OrganisationService organisations, BadgesReport badges, RecordsBegin begins, ActivityLog log, AsOf asOf)
    : UnitPage(organisations, asOf)
{
    private const int AwardsShown = 4;

    /// <summary>The award date asked for; the next one unless it is one.</summary>
    [BindProperty(SupportsGet = true, Name = "award")]
    public DateOnly? Asked { get; set; }

    public DateOnly Award => PartyBadges.AwardOn(Asked ?? Day);

    /// <summary>The next award dates.</summary>
    public IReadOnlyList<DateOnly> Awards
    {
        get
        {
            var awards = new List<DateOnly> { PartyBadges.AwardOn(Day) };
            while (awards.Count < AwardsShown)
            {
                awards.Add(PartyBadges.AwardOn(awards[^1].AddDays(1)));
            }
            return awards;
        }
    }

    /// <summary>The highest badge first.</summary>
    public IReadOnlyList<BadgeRow> Due { get; private set; } = [];

    public bool HasData => Due.Count > 0 || RecordsBeginOn <= Day;

    public string FileAddress =>
        ReportAddress.Of(
            new ReportArguments
            {
                Name = BadgesReport.Name,
                Organisation = Unit.Code,
                AsOf = Award,
            },
            "file"
        );

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        var due = await badges.RunAsync(new DayRequest { Organisation = Unit.Code, AsOf = Award }, cancellationToken);
        Due = [.. (due.Value?.Rows ?? []).OrderByDescending(row => row.Years)];
        if (Due.Count == 0)
        {
            RecordsBeginOn = await begins.OnAsync(Unit.AsReportUnit, cancellationToken);
        }
        await log.WriteAsync(
            Activity.PeopleListed,
            organisationId: Unit.Id,
            detail: $"badges of {Award:yyyy-MM-dd}",
            cancellationToken: cancellationToken
        );
        return true;
    }
}
