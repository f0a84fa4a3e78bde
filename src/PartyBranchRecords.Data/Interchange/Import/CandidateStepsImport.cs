using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The steps of a candidate: rows of candidate_steps are all of them; otherwise they lie in the row of candidates.</summary>
internal static class CandidateStepsImport
{
    /// <summary>The steps as they ought to be, in their order.</summary>
    public static IReadOnlyList<RowStep> Wanted(ImportWork work, Candidacy one)
    {
        if (one.StepRows.Count > 0)
        {
            return [.. Ordered(one).Select(OfRow)];
        }
        var kept = one.KeptSteps.Select(OfFact).ToList();
        if (one.Row is not { } row)
        {
            return kept;
        }
        foreach (var (column, day) in CandidateRowSteps.WithoutDay(row))
        {
            work.Findings.Warn(row, column, ImportSentences.StepWithoutDay(day));
        }
        var cells = CandidateRowSteps.Cells(kept);
        var told = CandidateRowSteps.Of(WithKept(work.Set[RecordFiles.Candidates], row, cells));
        if (kept.Count > 0 && !CandidateRowSteps.Fits(kept))
        {
            var isOther = !told.SequenceEqual(CandidateRowSteps.Of(WithKept(new(row.File, [], []), row, cells)));
            work.Findings.WarnIf(isOther, row, null, ImportSentences.HistoryStands(RecordFiles.CandidateSteps.Name));
            return kept;
        }
        if (told.Count > 0)
        {
            return told;
        }
        // Somebody is a candidate from a day on; where no day is told, from the day of the import.
        var identified = kept is [{ Kind: CandidateStepKind.Identified } first] ? first : new RowStep(CandidateStepKind.Identified, work.Today);
        work.Findings.Warn(row, "identified_on", ImportSentences.IdentifiedToday(identified.On));
        return [identified];
    }

    /// <summary>All steps go and come again where one of them differs: those of one day stand in the order they were recorded.</summary>
    public static RowOutcome Settle(ImportWork work, Candidacy one, IReadOnlyList<RowStep> wanted)
    {
        var isSame = one.KeptSteps.Select(OfFact).SequenceEqual(wanted);
        if (!isSame)
        {
            var plan = work.Plan.Facts<CandidateStep>();
            plan.Removed.UnionWith(one.KeptSteps.Select(step => step.Id));
            plan.Added.AddRange(wanted.Select(step => ToFact(one.Id, step)));
        }
        var outcome =
            isSame ? RowOutcome.Unchanged
            : one.IsKept ? RowOutcome.Changed
            : RowOutcome.Created;
        foreach (var (row, place) in Ordered(one).Select((row, place) => (row, place)))
        {
            var before = place < one.KeptSteps.Count ? OfFact(one.KeptSteps[place]) : null;
            work.Plan.Count(
                row,
                before is null ? RowOutcome.Created
                    : before == OfRow(row) ? RowOutcome.Unchanged
                    : RowOutcome.Changed
            );
        }
        for (var gone = one.StepRows.Count; one.StepRows.Count > 0 && gone < one.KeptSteps.Count; gone++)
        {
            work.Plan.Count(RecordFiles.CandidateSteps, RowOutcome.Changed);
        }
        return outcome;
    }

    private static IEnumerable<RecordRow> Ordered(Candidacy one) =>
        one.StepRows.OrderBy(row => row.Get<DateOnly?>("on")).ThenBy(row => row.Get<int?>("position"));

    /// <summary>The row with what is kept in the columns that the file lacks.</summary>
    private static RecordRow WithKept(RecordTable table, RecordRow row, IReadOnlyDictionary<string, object?> cells) =>
        row with
        {
            Values = [.. row.File.Columns.Select((column, place) => table.Has(column.Key) ? row.Values[place] : cells.GetValueOrDefault(column.Key))],
        };

    private static RowStep OfRow(RecordRow row) =>
        new(
            row.Get<CandidateStepKind?>("step") ?? default,
            row.Get<DateOnly?>("on") ?? default,
            row.Get<string>("document"),
            row.Get<int?>("votes_for"),
            row.Get<int?>("votes_of"),
            row.Get<string>("reason")
        )
        {
            Details = StepDetails.In(row),
        };

    private static RowStep OfFact(CandidateStep step) => RowStep.Of(step);

    private static CandidateStep ToFact(int candidate, RowStep step) =>
        new()
        {
            CandidateId = candidate,
            Kind = step.Kind,
            On = step.On,
            Document = step.Document,
            VotesFor = step.VotesFor,
            VotesOf = step.VotesOf,
            Reason = step.Reason,
            BackTo = step.Details.BackTo,
            ReceivedOn = step.Details.ReceivedOn,
            Total = step.Details.Total,
            Official = step.Details.Official,
            Present = step.Details.Present,
            AbsentReason = step.Details.AbsentReason,
            VotesAgainst = step.Details.VotesAgainst,
            Chair = step.Details.Chair,
            MinutesBy = step.Details.MinutesBy,
        };
}
