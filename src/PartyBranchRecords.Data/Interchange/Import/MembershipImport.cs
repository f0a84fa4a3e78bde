using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>
/// The memberships of a person. Rows of memberships are the whole history and replace what is kept; without rows the row of
/// members stands for one membership, which never takes the place of a kept history of several.
/// </summary>
internal static class MembershipImport
{
    /// <summary>The ways out of the records; the others lead to another branch.</summary>
    private static readonly MembershipEnd[] WaysOut =
    [
        MembershipEnd.TransferOut,
        MembershipEnd.StruckOff,
        MembershipEnd.Expelled,
        MembershipEnd.Resigned,
        MembershipEnd.Deceased,
    ];

    public static bool IsReAdmission(RecordRow row) => row.Get<MembershipStart?>("began") is MembershipStart.ReAdmission;

    public static bool IsWayOut(MembershipEnd end) => WaysOut.Contains(end);

    public static RowOutcome Plan(ImportWork work, Person person)
    {
        List<Wanted<BranchMembership>> wanted;
        if (person.MembershipRows.Count > 0)
        {
            wanted = MembershipHistory.Read(work, person);
            WarnOfOther(work, person, wanted.LastOrDefault()?.Fact);
        }
        else if (person.Row is null)
        {
            return RowOutcome.Unchanged;
        }
        else if (person.KeptMemberships is [_, _, ..] several)
        {
            WarnOfOther(work, person, several[^1]);
            return RowOutcome.Unchanged;
        }
        else if (person.IsKept && !work.Set[RecordFiles.Members].Has("branch_code"))
        {
            return RowOutcome.Unchanged;
        }
        else
        {
            wanted = Single(work, person, person.Row) is { } single ? [new(single)] : [];
        }
        if (wanted.Count == 0)
        {
            return RowOutcome.Unchanged;
        }
        person.Memberships = [.. wanted.Select(one => one.Fact)];
        var file = person.MembershipRows.Count > 0 ? RecordFiles.Memberships : RecordFiles.Members;
        return work.Settle(person.RecordNumber, wanted, person.KeptMemberships, one => one.From, file);
    }

    private static BranchMembership? Single(ImportWork work, Person person, RecordRow row)
    {
        var kept = person.KeptMemberships.FirstOrDefault();
        var table = work.Set[RecordFiles.Members];
        var leftOn = table.Has("left_on") ? row.Get<DateOnly?>("left_on") : kept?.To;
        var reason = table.Has("leave_reason") ? row.Get<MembershipEnd?>("leave_reason") : kept?.Ended;
        if (leftOn is null && reason is not null)
        {
            work.Findings.WarnIf(
                table.Has("leave_reason") && row.Get<MembershipEnd?>("leave_reason") is not null,
                row,
                "leave_reason",
                ImportSentences.ReasonWithoutDay
            );
            reason = null;
        }
        if (row.Get<string>("branch_code") is null)
        {
            work.Findings.Problem(row, "branch_code", ImportSentences.WithoutBranch);
            return null;
        }
        var branch = work.UnitAt(row, "branch_code", OrganisationLevel.Branch);
        if (leftOn is not null && (reason is null || !IsWayOut(reason.Value)))
        {
            work.Findings.Problem(row, "leave_reason", ImportSentences.NoWayOut);
            return null;
        }
        if (branch is null || row.Get<DateOnly?>("admitted_on") is not { } admittedOn || branch.Lives is not [var life, ..])
        {
            return null;
        }
        var single = SingleMembership.Of(admittedOn, life.From, leftOn, reason);
        var period = new Period(single.From, single.To);
        if (period.IsEmpty)
        {
            work.Findings.Problem(row, "left_on", ImportSentences.EndsBeforeItBegins(single.From));
            return null;
        }
        if (!branch.LivesThrough(period))
        {
            work.Findings.Problem(row, "branch_code", ImportSentences.OutsideLife(branch.Code));
        }
        return new BranchMembership
        {
            MemberId = person.Id,
            BranchId = branch.Id,
            Began = single.Began,
            Ended = single.Ended,
            From = single.From,
            To = single.To,
        };
    }

    /// <summary>The history stands, and the row of members says something else.</summary>
    private static void WarnOfOther(ImportWork work, Person person, BranchMembership? last)
    {
        if (person.Row is not { } row || last is null)
        {
            return;
        }
        var branch = work.UnitAt(row, "branch_code", OrganisationLevel.Branch);
        var table = work.Set[RecordFiles.Members];
        var isOther =
            (branch is not null && branch.Id != last.BranchId)
            || (table.Has("left_on") && branch is not null && row.Get<DateOnly?>("left_on") != last.To);
        work.Findings.WarnIf(isOther, row, "branch_code", ImportSentences.HistoryStands(RecordFiles.Memberships.Name));
    }
}
