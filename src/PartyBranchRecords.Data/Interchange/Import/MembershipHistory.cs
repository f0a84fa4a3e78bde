using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>The rows of memberships of one person, read as a history in which nobody is a member without a branch.</summary>
internal static class MembershipHistory
{
    /// <summary>How a move to another branch is named where it ends and where it begins.</summary>
    private static readonly Dictionary<MembershipStart, MembershipEnd> Moves = new()
    {
        [MembershipStart.InternalTransfer] = MembershipEnd.InternalTransfer,
        [MembershipStart.CadreAssignment] = MembershipEnd.CadreAssignment,
        [MembershipStart.Reorganisation] = MembershipEnd.Reorganisation,
    };

    public static List<Wanted<BranchMembership>> Read(ImportWork work, Person person)
    {
        var rows = person.MembershipRows.OrderBy(row => row.Get<DateOnly?>("from")).ToList();
        var wanted = new List<Wanted<BranchMembership>>();
        var admission = 1;
        Period? before = null;
        foreach (var row in rows)
        {
            var began = row.Get<MembershipStart?>("began") ?? default;
            admission += began is MembershipStart.ReAdmission ? 1 : 0;
            var branch = work.UnitAt(row, "branch_code", OrganisationLevel.Branch);
            if (work.PeriodAt(row) is not { } period)
            {
                continue;
            }
            if (before is { } last && last.Overlaps(period))
            {
                work.Findings.Problem(row, "from", ImportSentences.MembershipsOverlap(person.RecordNumber));
            }
            before = period;
            var ended = EndOf(work, row, period, rows);
            Check(work, person, row, began);
            if (branch is null || (period.To is not null && ended is null))
            {
                continue;
            }
            if (!branch.LivesThrough(period))
            {
                work.Findings.Problem(row, "from", ImportSentences.OutsideLife(branch.Code));
            }
            wanted.Add(
                new(
                    new BranchMembership
                    {
                        MemberId = person.Id,
                        BranchId = branch.Id,
                        AdmissionNumber = admission,
                        Began = began,
                        Ended = ended,
                        From = period.From,
                        To = period.To,
                    },
                    row
                )
            );
        }
        return wanted;
    }

    /// <summary>How the membership ended; null where it goes on, and where the person would be left without a branch, which is a problem.</summary>
    private static MembershipEnd? EndOf(ImportWork work, RecordRow row, Period period, List<RecordRow> rows)
    {
        var ended = row.Get<MembershipEnd?>("ended");
        if (period.To is not { } to)
        {
            work.Findings.WarnIf(ended is not null, row, "ended", ImportSentences.EndedWithoutDay);
            return null;
        }
        var next = rows.Find(other => other != row && other.Get<DateOnly?>("from") == to);
        if (ended is null && next?.Get<MembershipStart?>("began") is { } began && Moves.TryGetValue(began, out var move))
        {
            return move;
        }
        if (ended is null || (!MembershipImport.IsWayOut(ended.Value) && next is null))
        {
            work.Findings.Problem(row, "ended", ImportSentences.LeftWithoutBranch(to));
            return null;
        }
        return ended;
    }

    private static void Check(ImportWork work, Person person, RecordRow row, MembershipStart began)
    {
        var from = row.Get<DateOnly?>("from");
        var admittedOn = person.Row is not null ? person.Row.Get<DateOnly?>("admitted_on") : person.KeptAdmission(1)?.AdmittedOn;
        if (began is MembershipStart.Admission && admittedOn is { } ceremony)
        {
            work.Findings.WarnIf(from != ceremony, row, "from", ImportSentences.NotTheCeremony(ceremony));
        }
        if (from is { } day)
        {
            work.Findings.WarnIf(day > work.Today, row, "from", ImportSentences.InTheFuture(day));
        }
        if (began is not MembershipStart.ReAdmission)
        {
            var extra = row.Get<object>("decision_on") ?? row.Get<object>("decision_number") ?? row.Get<object>("official_on");
            work.Findings.WarnIf(extra is not null, row, "decision_on", ImportSentences.OnlyForReAdmission);
        }
    }
}
