using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Data.Work;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Organisations;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>How many candidates of a unit stand at each stage, for how long, and how many are stuck. </summary>
[Needs(Permission.SeeFigures)]
public sealed class PipelineModel(OrganisationService organisations, Pipeline pipeline, RecordsBegin begins, AsOf asOf)
    : UnitPage(organisations, asOf)
{
    public PipelineFigures Figures { get; private set; } = null!;
    public IReadOnlyList<PipelineStage> Stages { get; private set; } = [];
    public bool HasData => RecordsBeginOn <= Day;

    /// <summary>Every unit below that has somebody on the way.</summary>
    public IEnumerable<UnitRow<IReadOnlyList<InPipeline>>> Units => Figures.Units.Rows.Where(row => row.Figures.Count > 0);

    public int UnitsWithout => Figures.Units.Rows.Count(row => row.Figures.Count == 0);

    /// <summary>The list behind a number; null where there is nobody.</summary>
    public PipelineNumber Number(int count, PipelineCell cell, string? unit = null) =>
        new(count, count > 0 ? PipelineAddress.ListOf(unit ?? Unit.Code, cell) : null);

    protected override async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        RecordsBeginOn = await begins.OnAsync(Unit.AsReportUnit, cancellationToken);
        if (HasData)
        {
            Figures = await pipeline.OfAsync(Unit, Day, cancellationToken);
            Stages = [.. Figures.Stages];
        }
        return true;
    }
}

/// <summary>A number and the list it opens.</summary>
public sealed record PipelineNumber(int Count, string? Address);
