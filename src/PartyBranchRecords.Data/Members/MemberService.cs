using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Members;

/// <summary>Reads a person's record.</summary>
public sealed class MemberService(RecordsContext context)
{
    /// <summary>The record as of a day; null when the person does not stand in the reader's units on it.</summary>
    /// <param name="everyReason">Whether the reader may know how a membership ended wherever it was: district staff.</param>
    public async Task<MemberRecord?> FindAsync(int id, DateOnly day, bool everyReason, CancellationToken cancellationToken = default)
    {
        var identity = await context
            .Members.Where(member => member.Id == id)
            .Select(member => new MemberIdentity
            {
                Id = member.Id,
                RecordNumber = member.RecordNumber,
                CardNumber = member.CardNumber,
                FullName = member.FullName,
                OtherName = member.OtherName,
                NativePlace = member.NativePlace,
                Residence = member.Residence,
                Occupation = member.Occupation,
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (identity is null)
        {
            return null;
        }
        var facts = await new MemberFactsQuery(context, id).LoadAsync(cancellationToken);
        var timeline = new MemberTimeline(facts, day, everyReason);
        var place = timeline.LastPlace();
        var admissions = timeline.Admissions();
        return new MemberRecord
        {
            Identity = identity,
            Details = facts.Particulars.SingleOrDefault(details => details.Row.RemovedBy is null && details.Row.Period.Contains(day)),
            Place = place,
            Status =
                place.LeftOn is not null ? MemberStatus.Left
                : admissions.LastOrDefault()?.OfficialOn is not null ? MemberStatus.Official
                : MemberStatus.Probationary,
            Admissions = admissions,
            PartyAge = PartyAge.Years(admissions, [.. facts.Memberships.Select(named => named.Fact).Where(fact => fact.RemovedBy is null)], day),
            Timeline = timeline.Entries(),
        };
    }
}
