using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The people of members: who they are, and everything that their rows and those of particulars and memberships come to.</summary>
internal static class MemberImport
{
    private static readonly string[] SensitiveColumns = ["religion", "phone", "citizen_id"];

    public static void Plan(ImportWork work)
    {
        WarnOfSensitive(work, RecordFiles.Members);
        WarnOfSensitive(work, RecordFiles.Particulars);
        foreach (var row in work.Set[RecordFiles.Particulars].Rows.Concat(work.Set[RecordFiles.Memberships].Rows))
        {
            work.PersonAt(row);
        }
        foreach (var person in work.People.All.ToList())
        {
            if (!person.IsThere || (person.Row is null && person.ParticularsRows.Count == 0 && person.MembershipRows.Count == 0))
            {
                continue;
            }
            var record = person.Record ?? NewRecord(person);
            var changed = person.Row is not null && PlanRecord(work, person, record);
            changed |= ParticularsImport.Plan(work, person) is not RowOutcome.Unchanged;
            var memberships = MembershipImport.Plan(work, person);
            var admissions = AdmissionImport.Plan(work, person);
            if (person.Row is null && admissions is not RowOutcome.Unchanged && memberships is RowOutcome.Unchanged)
            {
                // Only the dates of a re-admission changed, and no row of members tells of it.
                work.Plan.Count(person.MembershipRows.First(MembershipImport.IsReAdmission), RowOutcome.Changed);
            }
            changed |= admissions is not RowOutcome.Unchanged;
            changed |= memberships is not RowOutcome.Unchanged && person.MembershipRows.Count == 0;
            FollowMemberships(work, person, record);
            if (person.Row is not null)
            {
                MemberDoubts.Find(work, person);
                work.Plan.Count(
                    person.Row,
                    !person.IsKept ? RowOutcome.Created
                        : changed ? RowOutcome.Changed
                        : RowOutcome.Unchanged
                );
            }
        }
    }

    private static Member NewRecord(Person person) =>
        new()
        {
            RecordNumber = person.RecordNumber,
            FullName = "",
            SortKey = "",
            SearchKey = "",
        };

    private static bool PlanRecord(ImportWork work, Person person, Member member)
    {
        var row = person.Row!;
        var edit = new RecordEdit(work.Set[RecordFiles.Members], row);
        edit.Put(
            "full_name",
            nameof(member.FullName),
            member.FullName,
            PersonName.Clean(row.Get<string>("full_name") ?? ""),
            value => member.FullName = value!
        );
        edit.Put("card_number", nameof(member.CardNumber), member.CardNumber, value => member.CardNumber = value);
        edit.Put("other_name", nameof(member.OtherName), member.OtherName, value => member.OtherName = value);
        edit.Put("native_place", nameof(member.NativePlace), member.NativePlace, value => member.NativePlace = value);
        edit.Put("residence", nameof(member.Residence), member.Residence, value => member.Residence = value);
        edit.Put("occupation", nameof(member.Occupation), member.Occupation, value => member.Occupation = value);
        if (work.Sensitive.Keeps("citizen_id"))
        {
            edit.Put("citizen_id", nameof(member.CitizenId), member.CitizenId, value => member.CitizenId = value);
        }
        if (work.Sensitive.Keeps("phone"))
        {
            edit.Put("phone", nameof(member.Phone), member.Phone, value => member.Phone = value);
        }
        if (edit.Changes.Count > 0)
        {
            member.SortKey = PersonName.SortKey(member.FullName);
            member.SearchKey = PersonName.SearchKey(member.FullName, member.OtherName);
        }
        if (person.Record is null)
        {
            person.Record = member;
            work.Plan.Records<Member>().New.Add((member, person.Id));
            return true;
        }
        return work.Keep(member, person.Id, person.RecordNumber, row, edit);
    }

    /// <summary>Where the person stands, or last stood.</summary>
    private static void FollowMemberships(ImportWork work, Person person, Member member)
    {
        if (
            person.Memberships.MaxBy(membership => membership.From) is not { } last
            || (member.LastBranchId == last.BranchId && member.LeftOn == last.To)
        )
        {
            return;
        }
        member.LastBranchId = last.BranchId;
        member.LeftOn = last.To;
        if (person.Id > 0)
        {
            work.Plan.Records<Member>().Changed.Add(member);
        }
    }

    /// <summary>What an installation has not switched on with a purpose is left out.</summary>
    private static void WarnOfSensitive(ImportWork work, RecordFile file)
    {
        var table = work.Set[file];
        foreach (var column in SensitiveColumns.Where(column => table.Has(column) && !work.Sensitive.Keeps(column)))
        {
            if (table.Rows.Any(row => row.Get<object>(column) is not null))
            {
                work.Findings.Warn(file, column, ImportSentences.SensitiveLeftOut(column));
            }
        }
    }
}
