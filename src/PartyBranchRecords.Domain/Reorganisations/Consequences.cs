using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Domain.Reorganisations;

/// <summary>What a reorganisation comes to, as people read it: who and what moves, ends and begins. Units are named by code, people by key.</summary>
public sealed record Consequences
{
    public required IReadOnlyList<string> Ended { get; init; }
    public required IReadOnlyList<string> Founded { get; init; }
    public required IReadOnlyList<PersonMoves> People { get; init; }

    /// <summary>Branches and communes by where they stand.</summary>
    public required IReadOnlyList<UnitMoves> Units { get; init; }

    /// <summary>Localities by the commune they lie in.</summary>
    public required IReadOnlyList<UnitMoves> Localities { get; init; }

    /// <summary>Localities by the branch that covers them.</summary>
    public required IReadOnlyList<UnitMoves> Coverages { get; init; }
    public required IReadOnlyList<OfficeChange> OfficesEnded { get; init; }
    public required IReadOnlyList<OfficeChange> OfficesBegun { get; init; }

    /// <summary>Offices recorded from a day on which the unit had ended: they are no longer believed.</summary>
    public required IReadOnlyList<OfficeChange> OfficesWithdrawn { get; init; }

    /// <summary>Candidates whose files go with the branch.</summary>
    public required IReadOnlyList<CandidateMoves> Candidates { get; init; }

    /// <summary>Targets of units that end: where they stay, the tree of today adds them to those of the first successor.</summary>
    public required IReadOnlyList<QuotaStays> Quotas { get; init; }

    /// <summary>Targets that grow by those handed on. Documents of earlier do not have them.</summary>
    public IReadOnlyList<QuotaGrows> QuotasGrown { get; init; } = [];

    /// <summary>The areas of communes from now on, where they change.</summary>
    public required IReadOnlyList<UnitAreas> Areas { get; init; }

    /// <summary>The areas that founded localities take over.</summary>
    public IReadOnlyList<UnitAreas> LocalityAreas { get; init; } = [];

    /// <summary>Localities whose areas nobody can tell from those before: to be entered.</summary>
    public IReadOnlyList<string> AreasOwed { get; init; } = [];

    /// <summary>Posts in localities that end: they go on being recorded there until they are ended or held elsewhere.</summary>
    public IReadOnlyList<PostLeft> PostsLeft { get; init; } = [];

    /// <summary>What will not be as it should: allowed, and said.</summary>
    public required IReadOnlyList<BranchConcern> Concerns { get; init; }

    public static Consequences Of(StructureOrders orders, StructureFacts facts, StructurePlan plan, DateOnly today)
    {
        string CodeOf(int unit) => facts.Units[unit].Code;
        return new Consequences
        {
            Ended = [.. orders.Ended.Keys.Select(CodeOf), .. orders.EndedLocalities.Keys.Select(one => facts.Localities[one].Code)],
            Founded = [.. orders.Founded.Select(CodeOf), .. orders.FoundedLocalities.Select(one => facts.Localities[one].Code)],
            People = [.. PeopleMoved(facts, plan).OrderBy(move => move.To, StringComparer.Ordinal).ThenBy(move => move.From, StringComparer.Ordinal)],
            Units = [.. InOrder(MovedUnits.Branches(orders, facts, plan)), .. InOrder(MovedUnits.Communes(orders, facts, plan))],
            Localities = [.. InOrder(MovedUnits.Localities(orders, facts, plan))],
            Coverages = [.. MovedUnits.Coverages(orders, facts, plan)],
            OfficesEnded = [.. plan.Offices.Added.Where(office => office.To == orders.On).Select(OfficeOf)],
            OfficesBegun = [.. plan.Offices.Added.Where(office => office.From == orders.On && office.To is null).Select(OfficeOf)],
            OfficesWithdrawn =
            [
                .. plan
                    .Offices.Removed.Where(office => office.From >= orders.On)
                    .Where(office => !plan.Offices.Added.Any(one => one.MemberId == office.MemberId && one.From == office.From))
                    .Select(OfficeOf),
            ],
            Candidates =
            [
                .. from one in facts.Candidates
                where !one.IsMember && plan.Candidates.ContainsKey(one.Id)
                select new CandidateMoves(one.Id, CodeOf(one.BranchId), CodeOf(plan.Candidates[one.Id])),
            ],
            Quotas = [.. QuotaConsequences.Of(orders, facts)],
            QuotasGrown =
            [
                .. new QuotaPlanning(orders, facts).Sums().Select(sum => new QuotaGrows(CodeOf(sum.UnitId), sum.Period, sum.Before, sum.After)),
            ],
            Areas = [.. from row in plan.Areas.Added where row.From == orders.On select new UnitAreas(CodeOf(row.CommuneId), row.Areas)],
            LocalityAreas =
            [
                .. from row in plan.LocalityAreas.Added
                where row.From == orders.On
                select new UnitAreas(facts.Localities[row.LocalityId].Code, row.Areas),
            ],
            AreasOwed = [.. new LocalityAreaPlanning(orders, facts).Owed.Select(one => facts.Localities[one].Code)],
            PostsLeft = [.. facts.Posts.Select(post => new PostLeft(post.MemberId, post.Name, facts.Localities[post.LocalityId!.Value].Code))],
            Concerns = [.. BranchConcerns.Of(orders, facts, plan, today)],
        };

        OfficeChange OfficeOf(OfficeHolding office) => new(office.MemberId, CodeOf(office.OrganisationId), office.Office, office.From);
    }

    private static IEnumerable<UnitMoves> InOrder(IEnumerable<UnitMoves> moves) => moves.OrderBy(move => move.Code, StringComparer.Ordinal);

    private static IEnumerable<PersonMoves> PeopleMoved(StructureFacts facts, StructurePlan plan)
    {
        var before = facts.Memberships.ToLookup(row => row.MemberId);
        return from row in plan.Memberships.Added
            let stood = before[row.MemberId].FirstOrDefault(one => one.Period.Contains(row.From))
            where stood is not null && stood.BranchId != row.BranchId
            let official = facts.People[row.MemberId].OfficialOn.GetValueOrDefault(row.AdmissionNumber)
            select new PersonMoves(row.MemberId, facts.Units[stood.BranchId].Code, facts.Units[row.BranchId].Code, row.From, official <= row.From);
    }
}

/// <param name="On">The day of the decision; of those who joined later, their own.</param>
public sealed record PersonMoves(int MemberId, string From, string To, DateOnly On, bool IsOfficial);

/// <param name="From">Null where it stood nowhere.</param>
/// <param name="To">Null where it stands nowhere.</param>
public sealed record UnitMoves(string Code, string? From, string? To);

/// <param name="From">Since when it is held.</param>
public sealed record OfficeChange(int MemberId, string Unit, Office Office, DateOnly From);

public sealed record CandidateMoves(int CandidateId, string From, string To);

/// <param name="CountedIn">The unit it is added to on the tree of today, where it stays; null where no successor is named.</param>
/// <param name="GoesTo">The unit it is handed on to; null where it stays.</param>
public sealed record QuotaStays(string Unit, string Period, int Target, string? CountedIn, string? GoesTo = null);

/// <param name="Before">Null where it had none.</param>
public sealed record QuotaGrows(string Unit, string Period, int? Before, int After);

public sealed record UnitAreas(string Unit, Areas Areas);

/// <param name="Post">Village head, or a post by its name.</param>
public sealed record PostLeft(int MemberId, string Post, string Locality);

/// <summary>What calls for attention in a branch afterwards.</summary>
public sealed record BranchConcern(string Branch, BranchWarning Warning, int Official);
