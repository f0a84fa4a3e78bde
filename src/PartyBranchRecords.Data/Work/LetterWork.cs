using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Work;

namespace PartyBranchRecords.Data.Work;

internal static class LetterWork
{
    /// <summary>The letters of those who moved out, not known to be presented; of the unit where each last stood.</summary>
    public static async Task<IEnumerable<WorkItem>> LetterWorkAsync(this ReportFacts facts, WorkDay today, CancellationToken cancellationToken)
    {
        var waiting = await (
            from letter in facts.Letters
            join member in facts.Members on letter.MemberId equals member.Id
            join place in facts.Places on member.LastBranchId equals place.BranchId
            join branch in facts.Branches on place.BranchId equals branch.Id
            from commune in facts.Communes.Where(commune => commune.Id == place.CommuneId).DefaultIfEmpty()
            where
                letter.Destination != null
                && letter.IssuedOn <= today.Day
                && (letter.PresentedOn == null || letter.PresentedOn > today.Day)
                && place.From < member.LeftOn
                && (place.To == null || place.To >= member.LeftOn)
            select new
            {
                letter.IssuedOn,
                member.Id,
                member.FullName,
                member.SortKey,
                Place = new Placement(place.DistrictId, place.CommuneId, place.BranchId),
                BranchCode = branch.Code,
                BranchName = branch.Name,
                CommuneCode = commune!.Code,
                CommuneName = commune.Name,
            }
        ).ToListAsync(cancellationToken);
        return from one in waiting
            let deadline = new WorkDeadline(
                WorkKind.TransferLetter,
                one.IssuedOn,
                LetterRules.DueOn(one.IssuedOn, today.Calendar),
                InWorkingDays: true
            )
            let unit = new WorkUnit(one.Place, one.BranchCode, one.BranchName, one.CommuneCode, one.CommuneName)
            let item = today.ItemOf(deadline, new WorkSubject(WorkSubjectKind.Member, one.Id, one.FullName, one.SortKey), unit)
            where item is not null
            select item;
    }
}
