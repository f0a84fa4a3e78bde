using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reorganisations;
using Rows = System.Collections.Generic.IAsyncEnumerable<object?[]>;

namespace PartyBranchRecords.Data.Interchange.Writing;

/// <summary>The work of the organisations: terms, quotas, ratings, decisions on structure and candidates.</summary>
internal sealed class WorkRows(RecordsContext context, ExportedPart part, CancellationToken cancellationToken)
{
    public async Rows Terms()
    {
        var terms =
            from term in context.Terms
            join organisation in context.Organisations on term.OrganisationId equals organisation.Id
            where part.Organisations.Contains(organisation.Id)
            orderby organisation.Code, term.Name
            select new { organisation.Code, Term = term };
        await foreach (var row in terms.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // A term without an end runs to the usual day; a file says the last day.
            var through = row.Term.To?.AddDays(-1) ?? (QuotaPeriod.TryParse(row.Term.Name, out var usual) ? usual.Through : null);
            yield return [row.Code, row.Term.Name, row.Term.From, through];
        }
    }

    public Rows Quotas() =>
        (
            from quota in context.Quotas
            join organisation in context.Organisations on quota.OrganisationId equals organisation.Id
            where part.Organisations.Contains(organisation.Id)
            orderby organisation.Code, quota.Period, quota.SetOn
            select new object?[] { organisation.Code, quota.Period, quota.Target, quota.Percent, quota.BaseOn, quota.Resolution, quota.SetOn }
        ).AsAsyncEnumerable();

    public Rows Ratings() =>
        (
            from rating in context.Ratings
            join organisation in context.Organisations on rating.OrganisationId equals organisation.Id
            where part.Organisations.Contains(organisation.Id)
            orderby organisation.Code, rating.Year
            select new object?[] { organisation.Code, rating.Year, rating.Level }
        ).AsAsyncEnumerable();

    public async Rows Reorganisations()
    {
        var rows =
            from decision in context.Reorganisations
            from unit in decision.Units
            join organisation in context.Organisations on unit.OrganisationId equals organisation.Id
            where part.IsWhole || decision.Units.Any(one => part.Organisations.Contains(one.OrganisationId))
            orderby decision.Number, decision.DecidedOn, unit.Position
            select new
            {
                decision.Number,
                decision.Kind,
                decision.DecidedOn,
                decision.EffectiveOn,
                unit.Role,
                organisation.Code,
            };
        await foreach (var units in rows.GroupedAsync(row => $"{row.Number}|{row.DecidedOn.DayNumber}", cancellationToken))
        {
            var decision = units[0];
            yield return
            [
                decision.Number,
                decision.Kind,
                decision.DecidedOn,
                decision.EffectiveOn,
                Codes(ReorganisationRole.Predecessor),
                Codes(ReorganisationRole.Successor),
            ];

            string[] Codes(ReorganisationRole role) => [.. units.Where(unit => unit.Role == role).Select(unit => unit.Code)];
        }
    }

    public async Rows Candidates()
    {
        await foreach (var steps in CandidateSteps().GroupedAsync(row => row.Candidate.Number, cancellationToken))
        {
            var (kept, candidate) = (steps[0], steps[0].Candidate);
            var cells = new Dictionary<string, object?>(CandidateRowSteps.Cells(RowSteps(steps)), StringComparer.Ordinal)
            {
                ["number"] = candidate.Number,
                ["full_name"] = candidate.FullName,
                ["sex"] = candidate.Sex,
                ["birth_date"] = new BirthDay(candidate.BirthDate, candidate.BirthYearOnly),
                ["branch_code"] = kept.Branch,
                ["source"] = candidate.Source,
                ["locality_code"] = kept.Locality,
                ["youth_union"] = candidate.YouthUnion,
                ["ethnicity"] = candidate.Ethnicity,
                ["general_education"] = candidate.GeneralEducation,
                ["is_local"] = candidate.IsLocal,
                ["helper_1"] = kept.FirstHelper,
                ["helper_2"] = kept.SecondHelper,
                ["planned_month"] = candidate.PlannedMonth,
                ["record_number"] = kept.RecordNumber,
            };
            yield return [.. RecordFiles.Candidates.Columns.Select(column => cells.GetValueOrDefault(column.Key))];
        }
    }

    public async Rows StepsOfCandidates()
    {
        await foreach (var kept in CandidateSteps().GroupedAsync(row => row.Candidate.Number, cancellationToken))
        {
            var steps = RowSteps(kept);
            if (CandidateRowSteps.Fits(steps))
            {
                continue;
            }
            for (var i = 0; i < steps.Count; i++)
            {
                var step = steps[i];
                yield return
                [
                    kept[0].Candidate.Number,
                    i + 1,
                    step.Kind,
                    step.On,
                    step.Document,
                    step.VotesFor,
                    step.VotesOf,
                    step.Reason,
                    .. step.Details.Cells(),
                ];
            }
        }
    }

    private IQueryable<CandidateAndStep> CandidateSteps() =>
        from step in context.CandidateSteps.AsNoTracking()
        join candidate in context.Candidates.AsNoTracking() on step.CandidateId equals candidate.Id
        join branch in context.Branches on candidate.BranchId equals branch.Id
        from locality in context.Localities.Where(place => place.Id == candidate.LocalityId).DefaultIfEmpty()
        from first in context.Members.Where(member => member.Id == candidate.FirstHelperId).DefaultIfEmpty()
        from second in context.Members.Where(member => member.Id == candidate.SecondHelperId).DefaultIfEmpty()
        from became in context.Members.Where(member => member.Id == candidate.MemberId).DefaultIfEmpty()
        where part.Branches.Contains(branch.Id)
        orderby candidate.Number, step.On, step.AddedBy, step.Id
        select new CandidateAndStep(candidate, step, branch.Code, locality.Code, first.RecordNumber, second.RecordNumber, became.RecordNumber);

    private static List<RowStep> RowSteps(IEnumerable<CandidateAndStep> rows) => [.. rows.Select(row => RowStep.Of(row.Step))];

    private sealed record CandidateAndStep(
        AdmissionCandidate Candidate,
        CandidateStep Step,
        string Branch,
        string? Locality,
        string? FirstHelper,
        string? SecondHelper,
        string? RecordNumber
    );
}
