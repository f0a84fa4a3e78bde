using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Movements;

/// <summary>Loads the people of an act, who stand or last stood in the reader's units: a fixed number of commands, however many they are.</summary>
public sealed class MovingPeople(RecordsContext context)
{
    // The people themselves were found through the filters before; what is recorded of them may stand elsewhere.
    private static readonly string[] AskedThroughPeople = [QueryFilters.PersonScope, QueryFilters.OrganisationScope, QueryFilters.PlaceScope];

    /// <summary>By name; fewer than were asked for where some are none of the reader's.</summary>
    public async Task<IReadOnlyList<MovingPerson>> LoadAsync(IReadOnlyCollection<int> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count == 0)
        {
            return [];
        }
        var members = await context
            .Members.Where(member => ids.Contains(member.Id))
            .OrderBy(member => member.SortKey)
            .ThenBy(member => member.Id)
            .ToListAsync(cancellationToken);
        var found = members.Select(member => member.Id).ToList();
        var last = (
            await Everything<BranchMembership>()
                .Where(membership => found.Contains(membership.MemberId))
                .Join(context.Branches, membership => membership.BranchId, branch => branch.Id, (membership, branch) => new { membership, branch })
                .ToListAsync(cancellationToken)
        ).ToLookup(one => one.membership.MemberId);
        var branches = last.SelectMany(rows => rows).Select(one => one.branch.Id).Distinct().ToList();
        var places = (
            await Everything<BranchAffiliation>().Where(place => branches.Contains(place.BranchId)).ToListAsync(cancellationToken)
        ).ToLookup(place => place.BranchId);
        var admissions = await OfAsync<Admission>(fact => found.Contains(fact.MemberId), fact => fact.MemberId, cancellationToken);
        var absences = await OfAsync<Absence>(fact => found.Contains(fact.MemberId), fact => fact.MemberId, cancellationToken);
        var posts = await OfAsync<CivicPost>(fact => found.Contains(fact.MemberId), fact => fact.MemberId, cancellationToken);
        var letters = await OfAsync<TransferLetter>(fact => found.Contains(fact.MemberId), fact => fact.MemberId, cancellationToken);
        var offices = (
            await Everything<OfficeHolding>()
                .Where(holding => found.Contains(holding.MemberId))
                .Join(context.Organisations, holding => holding.OrganisationId, unit => unit.Id, (holding, unit) => new { holding, unit.Name })
                .ToListAsync(cancellationToken)
        ).ToLookup(one => one.holding.MemberId, one => new HeldOffice(one.holding, one.Name));
        return
        [
            .. from member in members
            let stand = last[member.Id].MaxBy(one => one.membership.From)
            where stand is not null
            select new MovingPerson
            {
                Member = member,
                Last = stand.membership,
                Branch = stand.branch,
                Earlier = [.. last[member.Id].Select(one => one.membership).Where(row => row != stand.membership).OrderBy(row => row.From)],
                Places = [.. last[member.Id].Select(one => one.branch.Id).Distinct().SelectMany(branch => places[branch])],
                Admissions = [.. admissions[member.Id].OrderBy(admission => admission.Number)],
                Offices = [.. offices[member.Id]],
                Absences = [.. absences[member.Id]],
                Posts = [.. posts[member.Id]],
                Letters = [.. letters[member.Id].OrderBy(letter => letter.IssuedOn)],
            },
        ];
    }

    /// <summary>Who last changed what is recorded of a person, and when.</summary>
    public async Task<(string By, DateTime At)> LastChangeAsync(int id, CancellationToken cancellationToken)
    {
        var facts = await new MemberFactsQuery(context, id).LoadAsync(cancellationToken);
        var ofFields = await (
            from change in context.Changes
            where context.FieldChanges.Any(one => one.ChangeNumber == change.Number && one.Subject == nameof(Member) && one.SubjectId == id)
            orderby change.Number descending
            select new
            {
                change.Number,
                change.At,
                By = context.Users.Where(user => user.Id == change.UserId).Select(user => user.DisplayName).FirstOrDefault(),
            }
        ).FirstOrDefaultAsync(cancellationToken);
        var ofFacts = facts.Changes.Values.MaxBy(recording => recording.Number)!;
        return ofFields?.Number > ofFacts.Number ? (ofFields.By ?? "", ofFields.At) : (ofFacts.By ?? "", ofFacts.At);
    }

    private IQueryable<T> Everything<T>()
        where T : class => context.Set<T>().AsNoTracking().IgnoreQueryFilters(AskedThroughPeople);

    private async Task<ILookup<int, T>> OfAsync<T>(
        System.Linq.Expressions.Expression<Func<T, bool>> isOf,
        Func<T, int> member,
        CancellationToken cancellationToken
    )
        where T : class => (await Everything<T>().Where(isOf).ToListAsync(cancellationToken)).ToLookup(member);
}
