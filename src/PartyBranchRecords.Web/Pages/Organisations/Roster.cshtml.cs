using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>The people of a branch, or of a commune by branch, as one list to be printed and signed.</summary>
[Needs(Permission.SeePeopleLists)]
public sealed class RosterModel(
    OrganisationService organisations,
    RosterReport roster,
    UnitFacts facts,
    RecordsBegin begins,
    ActivityLog log,
    AsOf asOf
) : UnitPage(organisations, asOf)
{
    public IReadOnlyList<PersonRow> People { get; private set; } = [];

    /// <summary>By member.</summary>
    public ILookup<int, BranchOffice> Offices { get; private set; } = Array.Empty<BranchOffice>().ToLookup(office => office.MemberId);

    public bool HasData => People.Count > 0 || RecordsBeginOn <= Day;

    public bool HasCommittee => Offices.SelectMany(held => held).Any(held => held.Office == Office.CommitteeMember);

    /// <summary>Whether the reader may act on these people: today, in a unit above them.</summary>
    public bool MayMove(Reader reader) =>
        IsToday
        && reader
            .UnitsFor(Permission.MoveMembers)
            .Any(held => held.OrganisationId == Unit.Id || Unit.Above.Any(above => above.Id == held.OrganisationId));

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (Unit.Level == OrganisationLevel.District)
        {
            return false;
        }
        var people = await roster.RunAsync(new DayRequest { Organisation = Unit.Code, AsOf = Day }, cancellationToken: cancellationToken);
        People = people.Value?.Rows ?? [];
        if (People.Count == 0)
        {
            RecordsBeginOn = await begins.OnAsync(Unit.AsReportUnit, cancellationToken);
        }
        Offices = await facts.BranchOfficesAsync(Unit, Day, cancellationToken);
        await log.WriteAsync(
            Activity.PeopleListed,
            organisationId: Unit.Id,
            detail: $"roster as of {Day:yyyy-MM-dd}",
            cancellationToken: cancellationToken
        );
        return true;
    }
}
