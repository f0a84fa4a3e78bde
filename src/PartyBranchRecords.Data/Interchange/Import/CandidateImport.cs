using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Candidates. Before there is an application no more is kept of them than domain rules allow.</summary>
internal static class CandidateImport
{
    /// <summary>What is kept from the application on.</summary>
    private static readonly string[] OfApplicants = ["locality_code", "youth_union", "ethnicity", "general_education", "is_local"];

    public static void Plan(ImportWork work, Candidacies candidacies)
    {
        foreach (var row in work.Set[RecordFiles.CandidateSteps].Rows)
        {
            if (row.Get<string>("number") is { } number && !candidacies.Has(number))
            {
                work.Findings.Problem(row, "number", ImportSentences.UnknownCandidate(number));
            }
        }
        var linked = new Dictionary<int, string>(candidacies.OthersByMember);
        foreach (var one in candidacies.All)
        {
            var steps = CandidateStepsImport.Wanted(work, one);
            var outcome = CandidateStepsImport.Settle(work, one, steps);
            if (one.Row is not { } row)
            {
                continue;
            }
            var candidate = one.Record ?? NewRecord(one);
            var hasApplied = steps.Any(step => step.Kind is CandidateStepKind.DossierOpened);
            var changed = PlanRecord(work, one, candidate, row, hasApplied, linked);
            work.Findings.WarnIf(
                candidate.MemberId is null && steps.Any(step => step.Kind is CandidateStepKind.Admitted),
                row,
                "record_number",
                ImportSentences.AdmittedWithoutMember
            );
            work.Plan.Count(
                row,
                !one.IsKept ? RowOutcome.Created
                    : changed || (outcome is not RowOutcome.Unchanged && one.StepRows.Count == 0) ? RowOutcome.Changed
                    : RowOutcome.Unchanged
            );
        }
    }

    private static AdmissionCandidate NewRecord(Candidacy one) =>
        new()
        {
            Number = one.Number,
            FullName = "",
            SortKey = "",
            SearchKey = "",
            Sex = default,
            BirthDate = default,
            BranchId = default,
            Source = CandidateSource.Other,
        };

    private static bool PlanRecord(
        ImportWork work,
        Candidacy one,
        AdmissionCandidate candidate,
        RecordRow row,
        bool hasApplied,
        Dictionary<int, string> linked
    )
    {
        var edit = new RecordEdit(work.Set[RecordFiles.Candidates], row);
        edit.Put(
            "full_name",
            nameof(candidate.FullName),
            candidate.FullName,
            PersonName.Clean(row.Get<string>("full_name") ?? ""),
            value => candidate.FullName = value!
        );
        edit.Put("sex", nameof(candidate.Sex), candidate.Sex, value => candidate.Sex = value);
        edit.Put("source", nameof(candidate.Source), candidate.Source, value => candidate.Source = value, CandidateSource.Other);
        edit.Put("planned_month", nameof(candidate.PlannedMonth), candidate.PlannedMonth, value => candidate.PlannedMonth = value);
        PutBirth(work, candidate, row, edit, hasApplied);
        if (work.UnitAt(row, "branch_code", OrganisationLevel.Branch) is { } branch)
        {
            edit.Put("branch_code", nameof(candidate.BranchId), candidate.BranchId, branch.Id, value => candidate.BranchId = value);
        }
        PutReferences(work, candidate, row, edit, linked);
        PutApplicant(work, candidate, row, edit, hasApplied);
        if (edit.Changes.Count > 0)
        {
            candidate.SortKey = PersonName.SortKey(candidate.FullName);
            candidate.SearchKey = PersonName.SearchKey(candidate.FullName);
        }
        if (one.Record is null)
        {
            work.Plan.Records<AdmissionCandidate>().New.Add((candidate, one.Id));
            return true;
        }
        return work.Keep(candidate, one.Id, one.Number, row, edit);
    }

    private static void PutBirth(ImportWork work, AdmissionCandidate candidate, RecordRow row, RecordEdit edit, bool hasApplied)
    {
        if (row.Get<BirthDay?>("birth_date") is not { } birth)
        {
            return;
        }
        work.Findings.WarnIf(!hasApplied && !birth.YearOnly, row, "birth_date", ImportSentences.OnlyAfterApplication);
        var kept = hasApplied ? birth : new BirthDay(new(birth.Day.Year, 1, 1), YearOnly: true);
        edit.Put("birth_date", nameof(candidate.BirthDate), candidate.BirthDate, kept.Day, value => candidate.BirthDate = value);
        edit.Put("birth_date", nameof(candidate.BirthYearOnly), candidate.BirthYearOnly, kept.YearOnly, value => candidate.BirthYearOnly = value);
    }

    private static void PutReferences(ImportWork work, AdmissionCandidate candidate, RecordRow row, RecordEdit edit, Dictionary<int, string> linked)
    {
        var table = work.Set[RecordFiles.Candidates];
        if (table.Has("helper_1"))
        {
            edit.Put(
                "helper_1",
                nameof(candidate.FirstHelperId),
                candidate.FirstHelperId,
                work.PersonAt(row, "helper_1")?.Id,
                value => candidate.FirstHelperId = value
            );
        }
        if (table.Has("helper_2"))
        {
            edit.Put(
                "helper_2",
                nameof(candidate.SecondHelperId),
                candidate.SecondHelperId,
                work.PersonAt(row, "helper_2")?.Id,
                value => candidate.SecondHelperId = value
            );
        }
        if (!table.Has("record_number"))
        {
            return;
        }
        var member = work.PersonAt(row)?.Id;
        if (member is { } id && !linked.TryAdd(id, candidate.Number))
        {
            // One candidate becomes one member: the records hold no second link.
            work.Findings.Warn(row, "record_number", ImportSentences.MemberOfAnother(linked[id]));
            member = null;
        }
        edit.Put("record_number", nameof(candidate.MemberId), candidate.MemberId, member, value => candidate.MemberId = value);
    }

    private static void PutApplicant(ImportWork work, AdmissionCandidate candidate, RecordRow row, RecordEdit edit, bool hasApplied)
    {
        foreach (var column in OfApplicants)
        {
            work.Findings.WarnIf(!hasApplied && row.Get<object>(column) is not null, row, column, ImportSentences.OnlyAfterApplication);
        }
        var place = work.PlaceAt(row, "locality_code")?.Id;
        if (!hasApplied)
        {
            edit.Put("ethnicity", nameof(candidate.Ethnicity), candidate.Ethnicity, null, value => candidate.Ethnicity = value);
            edit.Put(
                "general_education",
                nameof(candidate.GeneralEducation),
                candidate.GeneralEducation,
                null,
                value => candidate.GeneralEducation = value
            );
            edit.Put("is_local", nameof(candidate.IsLocal), candidate.IsLocal, null, value => candidate.IsLocal = value);
            edit.Put("youth_union", nameof(candidate.YouthUnion), candidate.YouthUnion, null, value => candidate.YouthUnion = value);
            edit.Put("locality_code", nameof(candidate.LocalityId), candidate.LocalityId, null, value => candidate.LocalityId = value);
            return;
        }
        edit.Put("ethnicity", nameof(candidate.Ethnicity), candidate.Ethnicity, value => candidate.Ethnicity = value);
        edit.Put("general_education", nameof(candidate.GeneralEducation), candidate.GeneralEducation, value => candidate.GeneralEducation = value);
        edit.Put("is_local", nameof(candidate.IsLocal), candidate.IsLocal, value => candidate.IsLocal = value);
        edit.Put("youth_union", nameof(candidate.YouthUnion), candidate.YouthUnion, value => candidate.YouthUnion = value);
        if (work.Set[RecordFiles.Candidates].Has("locality_code"))
        {
            edit.Put("locality_code", nameof(candidate.LocalityId), candidate.LocalityId, place, value => candidate.LocalityId = value);
        }
    }
}
