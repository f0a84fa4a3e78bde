using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>The branches behind the number "cần chú ý".</summary>
[Needs(Permission.SeeFigures)]
public sealed class AttentionModel(OrganisationService organisations, BranchesReport branches, RecordsBegin begins, AsOf asOf)
    : UnitPage(organisations, asOf)
{
    public bool HasData => RecordsBeginOn <= Day;

    public IReadOnlyList<BranchFigure> Branches { get; private set; } = [];

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        RecordsBeginOn = await begins.OnAsync(Unit.AsReportUnit, cancellationToken);
        var all = await branches.RunAsync(new DayRequest { Organisation = Unit.Code, AsOf = Day }, cancellationToken);
        Branches = [.. (all.Value ?? []).Where(branch => branch.Warnings.Any())];
        return Unit.Level != OrganisationLevel.Branch;
    }
}
