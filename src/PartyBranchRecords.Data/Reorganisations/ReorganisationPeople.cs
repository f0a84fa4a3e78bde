using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reorganisations;

namespace PartyBranchRecords.Data.Reorganisations;

/// <summary>The people a draft can send somewhere or name to an office.</summary>
public sealed class ReorganisationPeople(RecordsContext context, ReorganisationPlanning planning, TimeProvider clock)
{
    /// <summary>
    /// Who stands in the branches on the day of the decision, or today where it lies ahead, and whoever is named already; of branches that
    /// end whoever joined later too.
    /// </summary>
    public async Task<IReadOnlyList<MovablePerson>> InAsync(
        ReorganisationEntry entry,
        IReadOnlyCollection<string> branches,
        CancellationToken cancellationToken = default
    )
    {
        var (day, named) = (DayOf(entry), entry.People.Select(goes => goes.MemberId).ToList());
        var isEnded = entry.Kind is ReorganisationKind.Dissolve or ReorganisationKind.Split && !branches.Contains(entry.Into, StringComparer.Ordinal);
        var found = await (
            from row in context.Memberships
            where (row.From <= day || isEnded) && (row.To == null || row.To > day)
            join branch in context.Branches on row.BranchId equals branch.Id
            join member in context.Members on row.MemberId equals member.Id
            where branches.Contains(branch.Code) || (named.Contains(member.Id) && row.From <= day)
            orderby branch.Code, member.SortKey, row.From
            select new MovablePerson(member.Id, member.FullName, member.RecordNumber, branch.Code, branch.Name)
        ).ToListAsync(cancellationToken);
        return [.. found.DistinctBy(person => person.Id)];
    }

    /// <summary>
    /// Who can hold office in a unit afterwards: of a branch whoever stands in it then; of a commune or district those in office before it
    /// and the secretaries of its branches.
    /// </summary>
    public async Task<Outcome<IReadOnlyList<OfficeCandidate>>> OfficersAsync(
        ReorganisationEntry entry,
        string unit,
        CancellationToken cancellationToken = default
    )
    {
        var chosen = entry.Offices.Where(given => string.Equals(given.Unit, unit, StringComparison.Ordinal)).ToList();
        if (entry.Kind == ReorganisationKind.Consolidate && entry.Offices.Count == 0)
        {
            // Nothing else is asked of such a draft than who holds office: somebody stands in for them while they are chosen.
            entry = entry with
            {
                Offices = await AnyOfficerAsync(entry, unit, cancellationToken),
            };
        }
        var outcome = await planning.ImagineAsync(Complete(entry), cancellationToken);
        if (outcome.Value is not { } planned)
        {
            return outcome.Verdict;
        }
        var (orders, facts) = (planned.Orders, planned.Facts);
        var found = facts.Units.Values.Single(one => string.Equals(one.Code, unit, StringComparison.Ordinal));
        var ids =
            found.Level == OrganisationLevel.Branch
                ? planned
                    .Plan.Memberships.After(facts.Memberships)
                    .Where(row => row.BranchId == found.Id && row.Period.Contains(orders.On))
                    .Select(row => row.MemberId)
                    .ToList()
                : await OfficersBelowAsync(planned, found.Id, cancellationToken);
        var everybody = ids.Concat(chosen.Select(given => given.MemberId)).ToHashSet();
        var held = await (
            from office in context.OfficeHoldings.On(orders.On).IgnoreQueryFilters([QueryFilters.PersonScope])
            where everybody.Contains(office.MemberId)
            join organisation in context.Organisations on office.OrganisationId equals organisation.Id
            select new HeldOffice(office.MemberId, organisation.Id, organisation.Name, office.Office)
        ).ToListAsync(cancellationToken);
        var people = await (
            from member in context.Members
            where everybody.Contains(member.Id)
            orderby member.SortKey
            select new
            {
                member.Id,
                member.FullName,
                member.RecordNumber,
            }
        ).ToListAsync(cancellationToken);
        List<OfficeCandidate> candidates =
        [
            .. people.Select(person => new OfficeCandidate(
                person.Id,
                person.FullName,
                person.RecordNumber,
                [.. held.Where(office => office.MemberId == person.Id).OrderBy(office => office.Office)],
                chosen.Count > 0 ? chosen.Find(given => given.MemberId == person.Id)?.Office : ProposedOf(person.Id)
            )),
        ];
        return candidates.OrderBy(one => one.Held.Any(office => IsBefore(office)) ? 0 : 1).ToList();

        // Who sat on the committees before goes on as a member of it; in a unit that lives on, in the same office.
        Office? ProposedOf(int member)
        {
            var office = held.Where(one => one.MemberId == member && IsBefore(one)).OrderBy(one => one.Office).FirstOrDefault();
            return office is null ? null
                : office.UnitId == found.Id ? office.Office
                : found.Level == OrganisationLevel.Branch ? null
                : Office.CommitteeMember;
        }

        bool IsBefore(HeldOffice office) => office.UnitId == found.Id || orders.Predecessors.Contains(office.UnitId);
    }

    /// <summary>The names of people of the reader's units.</summary>
    public Task<Dictionary<int, string>> NamesAsync(IReadOnlyCollection<int> members, CancellationToken cancellationToken = default) =>
        context
            .Members.Where(member => members.Contains(member.Id))
            .ToDictionaryAsync(member => member.Id, member => member.FullName, cancellationToken);

    /// <summary>A person of the reader's units by record number.</summary>
    public Task<int?> FindAsync(string recordNumber, CancellationToken cancellationToken = default) =>
        context
            .Members.Where(member => member.RecordNumber == recordNumber)
            .Select(member => (int?)member.Id)
            .SingleOrDefaultAsync(cancellationToken);

    private DateOnly DayOf(ReorganisationEntry entry) => entry.EffectiveOn is { } on && on <= clock.Today ? on : clock.Today;

    /// <summary>Without the offices, which are being chosen.</summary>
    private static ReorganisationEntry Complete(ReorganisationEntry entry) =>
        entry.Kind == ReorganisationKind.Consolidate ? entry : entry with { Offices = [] };

    private async Task<List<OfficeGiven>> AnyOfficerAsync(ReorganisationEntry entry, string unit, CancellationToken cancellationToken)
    {
        var day = DayOf(entry);
        var holders =
            from row in context.Memberships.On(day)
            join place in context.BranchAffiliations.On(day) on row.BranchId equals place.BranchId
            where
                context.Branches.Any(branch => branch.Id == row.BranchId && branch.Code == unit)
                || context.Communes.Any(commune => commune.Id == place.CommuneId && commune.Code == unit)
            where !context.OfficeHoldings.Any(office => office.MemberId == row.MemberId && office.To == null)
            orderby row.MemberId
            select row.MemberId;
        return [.. (await holders.Take(1).ToListAsync(cancellationToken)).Select(member => new OfficeGiven(unit, member, Office.CommitteeMember))];
    }

    private async Task<List<int>> OfficersBelowAsync(PlannedReorganisation planned, int unit, CancellationToken cancellationToken)
    {
        var branches = planned
            .Plan.BranchPlaces.After(planned.Facts.BranchPlaces)
            .Where(place => place.Period.Contains(planned.Orders.On) && (place.CommuneId == unit || place.DistrictId == unit))
            .Select(place => place.BranchId)
            .ToHashSet();
        var before = planned.Orders.Predecessors.Append(unit).ToHashSet();
        return await context
            .OfficeHoldings.On(planned.Orders.On)
            .IgnoreQueryFilters([QueryFilters.PersonScope])
            .Where(office =>
                before.Contains(office.OrganisationId) || (office.Office == Office.Secretary && branches.Contains(office.OrganisationId))
            )
            .Select(office => office.MemberId)
            .Distinct()
            .ToListAsync(cancellationToken);
    }
}

public sealed record MovablePerson(int Id, string FullName, string RecordNumber, string BranchCode, string BranchName);

public sealed record HeldOffice(int MemberId, int UnitId, string UnitName, Office Office);

/// <param name="Office">Chosen, or proposed.</param>
public sealed record OfficeCandidate(int MemberId, string FullName, string RecordNumber, IReadOnlyList<HeldOffice> Held, Office? Office);
