using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

/// <summary>How far the candidates of a unit have come, as of a day, and the people behind each number.</summary>
public sealed class Pipeline(ReportFacts facts, RuleEditionSource editions, WorkingCalendarSource calendars)
{
    /// <param name="unit">One that the reader may see on the day.</param>
    public async Task<PipelineFigures> OfAsync(OrganisationHead unit, DateOnly day, CancellationToken cancellationToken = default)
    {
        var asked = new Asked(unit.AsReportUnit, unit.RowLevel);
        var places = facts.Places.Inside(asked.Unit);
        var known = await editions.LoadAsync(cancellationToken);
        var calendar = await calendars.LoadAsync(cancellationToken);
        var candidates = await facts.CandidatesInFlightAsync(places, day, cancellationToken);
        var judged = PipelineRules
            .Judge(
                candidates.Select(one => new InPipeline(
                    one.Candidate.Id,
                    one.Case.Stage,
                    one.Case.Last.On,
                    day.DayNumber - one.Case.Last.On.DayNumber,
                    PipelineRules.BandOf(one.Case.Last.On, day),
                    PipelineRules.IsOverdue(one.Deadlines(day, known, calendar), day)
                ))
            )
            .ToDictionary(person => person.CandidateId);
        var people = candidates.Select(one => new Placed<InPipeline>(one.Candidate.Place, judged[one.Candidate.Id])).ToList();
        var units = unit.Level == OrganisationLevel.Branch ? [] : await facts.UnitsAsync(asked, day, day, cancellationToken);
        return new PipelineFigures(asked.Report(units, people, (_, own) => own));
    }

    /// <summary>The people with their names and branches, who has stood longest first: one command more.</summary>
    public async Task<IReadOnlyList<PipelinePerson>> NamedAsync(
        IEnumerable<InPipeline> people,
        DateOnly day,
        CancellationToken cancellationToken = default
    )
    {
        var wanted = people.ToDictionary(person => person.CandidateId);
        var ids = wanted.Keys.ToList();
        var named = await (
            from place in facts.Places.On(day)
            join stands in facts.CandidatesOn(day) on place.BranchId equals stands.BranchId
            join branch in facts.Branches on place.BranchId equals branch.Id
            from commune in facts.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            where EF.Parameter(ids).Contains(stands.Candidate.Id)
            orderby stands.Candidate.SortKey, stands.Candidate.Id
            select new
            {
                stands.Candidate.Id,
                stands.Candidate.FullName,
                branch.Code,
                branch.Name,
                CommuneName = commune!.Name,
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. named
                .Select(one => new PipelinePerson(wanted[one.Id], one.FullName, one.Code, one.Name, one.CommuneName))
                .OrderByDescending(person => person.Standing.Days),
        ];
    }
}

/// <summary>A candidate in a list behind a number.</summary>
public sealed record PipelinePerson(InPipeline Standing, string FullName, string BranchCode, string BranchName, string? CommuneName);

/// <summary>The candidates on the way, by unit below and together.</summary>
public sealed record PipelineFigures(UnitReport<IReadOnlyList<InPipeline>> Units)
{
    public IReadOnlyList<InPipeline> People => Units.Total.Figures;

    /// <summary>Every stage at which work is to be done, with or without anybody.</summary>
    public IEnumerable<PipelineStage> Stages =>
        CandidateStages.Open.Select(stage => new PipelineStage(stage, [.. People.Where(person => person.Stage == stage)]));
}

/// <summary>Who stands at a stage.</summary>
public sealed record PipelineStage(CandidateStepKind Stage, IReadOnlyList<InPipeline> People)
{
    public int? MiddleDays => PipelineRules.MiddleOf(People.Select(person => person.Days));
    public int? LongestDays => People.Count == 0 ? null : People.Max(person => person.Days);
    public int Stuck => People.Count(person => person.Stuck is not null);

    public int Of(StandingBand band) => People.Count(person => person.Band == band);
}

/// <summary>Which of the people a number counts; what is not given is not asked.</summary>
public sealed record PipelineCell(CandidateStepKind? Stage = null, StandingBand? Band = null, bool IsStuck = false)
{
    public bool Holds(InPipeline person) =>
        (Stage is null || person.Stage == Stage) && (Band is null || person.Band == Band) && (!IsStuck || person.Stuck is not null);
}
