using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>Nobody that the records keep stays a member or an officer of a branch on days that the set takes from its life; of an officer of a committee it is warned.</summary>
internal sealed class ShortenedLives(RecordsContext context)
{
    public async Task CheckAsync(ImportWork work, CancellationToken cancellationToken)
    {
        var changed = work
            .Units.All.Where(unit => unit.Row is not null && unit.IsKept)
            .Where(unit => unit.KeptLives.Exists(life => !unit.LivesThrough(life.Period)))
            .ToDictionary(unit => unit.Id);
        if (changed.Count == 0)
        {
            return;
        }
        var memberships = await People.Unscoped(context.Memberships).ReadAsync(fact => fact.BranchId, changed.Keys, cancellationToken);
        var offices = await People.Unscoped(context.OfficeHoldings).ReadAsync(fact => fact.OrganisationId, changed.Keys, cancellationToken);
        var gone = (Memberships: work.Plan.Facts<BranchMembership>().Removed, Offices: work.Plan.Facts<OfficeHolding>().Removed);
        var beyond = memberships
            .Where(fact => !gone.Memberships.Contains(fact.Id))
            .Select(fact => (Unit: changed[fact.BranchId], fact.MemberId, fact.Period))
            .Concat(
                offices
                    .Where(fact => !gone.Offices.Contains(fact.Id))
                    .Select(fact => (Unit: changed[fact.OrganisationId], fact.MemberId, fact.Period))
            )
            .Where(one => !one.Unit.LivesThrough(one.Period))
            .DistinctBy(one => (one.Unit.Id, one.MemberId))
            .ToList();
        await NameAsync(work, beyond, cancellationToken);
    }

    private async Task NameAsync(ImportWork work, List<(Unit Unit, int MemberId, Period Period)> beyond, CancellationToken cancellationToken)
    {
        var ids = beyond.Select(one => one.MemberId).ToHashSet();
        var members = await People.Unscoped(context.Members).ReadAsync(member => member.Id, ids, cancellationToken);
        var numbers = members.ToDictionary(member => member.Id, member => member.RecordNumber);
        foreach (var (unit, member, _) in beyond)
        {
            var sentence = ImportSentences.KeptBeyondLife(unit.Code, numbers[member]);
            if (unit.Level is OrganisationLevel.Branch)
            {
                work.Findings.Problem(unit.Row!, "dissolved_on", sentence);
            }
            else
            {
                work.Findings.Warn(unit.Row!, "dissolved_on", sentence);
            }
        }
    }
}
