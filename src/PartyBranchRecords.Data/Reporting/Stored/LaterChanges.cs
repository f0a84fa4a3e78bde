using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting.Stored;

/// <summary>What was recorded after a change about the organisation of a report, and what of it made which difference.</summary>
public sealed class LaterChanges
{
    private static readonly string[] OrganisationKinds = [nameof(DistrictCommittee), nameof(CommuneCommittee), nameof(Branch)];

    private readonly ReportUnit unit;
    private readonly string report;
    private readonly IReadOnlyList<LaterFact> facts;
    private readonly ILookup<(SubjectKind, int), LaterFact> bySubject;
    private readonly ILookup<int, LaterFact> byOrganisation;
    private readonly ILookup<(SubjectKind, int), int> branchesOf;
    private readonly ILookup<int, int> rowsOf;
    private readonly IReadOnlyList<FieldChange> fields;

    private LaterChanges(
        ReportUnit unit,
        string report,
        IReadOnlyList<LaterFact> facts,
        ILookup<(SubjectKind, int), int> branchesOf,
        ILookup<int, int> rowsOf,
        IReadOnlyList<FieldChange> fields
    )
    {
        (this.unit, this.report, this.facts, this.branchesOf, this.rowsOf, this.fields) = (unit, report, facts, branchesOf, rowsOf, fields);
        bySubject = facts.ToLookup(fact => (fact.Kind, fact.SubjectId));
        byOrganisation = facts.SelectMany(fact => OrganisationsOf(fact).Select(id => (id, fact))).ToLookup(one => one.id, one => one.fact);
    }

    public IReadOnlyList<LaterFact> Facts => facts;

    /// <summary>Plain columns that were overwritten since, of units and of the people and candidates concerned.</summary>
    public IReadOnlyList<FieldChange> Fields => fields;

    /// <param name="context">The records, with the scope of whoever stored the report.</param>
    /// <param name="question">The report, understood.</param>
    /// <param name="content">The question.</param>
    /// <param name="kinds">Of which facts.</param>
    /// <param name="differences">What is to be explained.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static async Task<LaterChanges> FindAsync(
        RecordsContext context,
        ReportQuestion question,
        StoredContent content,
        LaterKind kinds,
        IReadOnlyList<StoredDifference> differences,
        CancellationToken cancellationToken
    )
    {
        var isNow = content.Words.Structure is ReportStructure.Now;
        var tree = isNow ? await new ReportFacts(context).TreeAsync(content.Today, cancellationToken) : null;
        var alsoInside = tree?.Inside(question.Unit, ReportLevel.Branch).ToList() ?? [];
        var inside = context.BranchAffiliations.IgnoreQueryFilters().Inside(question.Unit);
        var branches = inside
            .Select(place => place.BranchId)
            .Concat(context.Branches.Where(branch => EF.Parameter(alsoInside).Contains(branch.Id)).Select(branch => branch.Id));
        var units = branches
            .Concat(context.CommuneAffiliations.Inside(question.Unit).Select(place => place.CommuneId))
            .Concat(context.Organisations.Where(one => one.Id == question.Unit.Id).Select(one => one.Id));
        var last = isNow && content.Today > question.Last ? content.Today : question.Last;
        var later = new LaterFacts(context, content.KnownAt, last, content.Today > last ? content.Today : last);
        var found = await later.FindAsync(isNow ? kinds | LaterKind.Reorganisations : kinds, branches, units, cancellationToken);

        var people = IdsOf(SubjectKind.Member, found, differences);
        var stood = await context
            .Memberships.IgnoreQueryFilters()
            .Where(membership => EF.Parameter(people).Contains(membership.MemberId))
            .Select(membership => new { membership.MemberId, membership.BranchId })
            .Distinct()
            .ToListAsync(cancellationToken);
        var candidates = IdsOf(SubjectKind.Candidate, found, differences);
        var followed = await context
            .Candidates.IgnoreQueryFilters()
            .Where(candidate => EF.Parameter(candidates).Contains(candidate.Id))
            .Select(candidate => new { candidate.Id, candidate.BranchId })
            .ToListAsync(cancellationToken);
        var placed = await inside
            .Select(place => new
            {
                place.DistrictId,
                place.CommuneId,
                place.BranchId,
            })
            .Distinct()
            .ToListAsync(cancellationToken);
        var rows =
            from place in placed
            let placement = new Placement(place.DistrictId, place.CommuneId, place.BranchId)
            from below in new[] { place.BranchId, place.CommuneId }.OfType<int>()
            let row = (tree?.Contains(place.BranchId) == true ? tree.Recast(placement) : placement).UnitAt(question.By)
            where row is not null
            select (below, row.Value);
        return new LaterChanges(
            question.Unit,
            content.Words.Name,
            found,
            stood
                .Select(one => (Who: (SubjectKind.Member, one.MemberId), one.BranchId))
                .Concat(followed.Select(one => (Who: (SubjectKind.Candidate, one.Id), one.BranchId)))
                .ToLookup(one => one.Who, one => one.BranchId),
            rows.Distinct().ToLookup(one => one.below, one => one.Value),
            await FieldsAsync(context, content.KnownAt, units, inside.Select(place => place.DistrictId), people, candidates, cancellationToken)
        );
    }

    public ExplainedDifference Explain(StoredDifference what, Func<StoredDifference, int, bool, RowSubject?> otherRow)
    {
        // A row of people or units that came, is gone or says something else is its own subject.
        var own =
            what.Came.Count + what.Gone.Count == 0 && what.Row.Id is { } id && what.Row.Kind == what.Counted && what.Row.Kind is not SubjectKind.Total
                ? new[] { (Id: id, HasCome: what.Then is null) }
                : [];
        var subjects = what
            .Came.Distinct()
            .Select(one => (Id: one, HasCome: true))
            .Concat(what.Gone.Distinct().Select(one => (Id: one, HasCome: false)))
            .Concat(what.Column is null || IsListed(what) ? own : [])
            .Select(one => new ExplainedSubject(
                what.Counted,
                one.Id,
                one.HasCome,
                otherRow(what, one.Id, one.HasCome),
                Numbers(ChangesOf(what.Counted, one.Id), FieldsOf(what.Counted, one.Id).Concat(LimitsOf(what.Counted)))
            ))
            .ToList();
        return new ExplainedDifference(what, subjects, subjects.Count > 0 ? [] : InRow(what));
    }

    /// <summary>Whether a difference comes of plain columns: a name, a limit. Those are as they are today, whatever was known then.</summary>
    public bool IsPlain(StoredDifference what) =>
        what.Column is { Kind: ColumnKind.Text, Name: not "value" }
        || fields.Any(field => IsLimit(field))
        || what.Came.Concat(what.Gone).Append(what.Row.Id ?? 0).Any(id => FieldsOf(what.Counted, id).Any())
        || (what.Row.Id is { } row && FieldsOf(SubjectKind.Organisation, row).Any());

    /// <summary>A branch may be small by another limit, without a word of it.</summary>
    private IEnumerable<FieldChange> LimitsOf(SubjectKind kind) => kind is SubjectKind.Organisation ? fields.Where(IsLimit) : [];

    private static bool IsListed(StoredDifference what) => what.Row.Kind is SubjectKind.Member or SubjectKind.Candidate;

    private static bool IsLimit(FieldChange field) => field is { Subject: nameof(DistrictCommittee), Field: nameof(DistrictCommittee.FewLimit) };

    private IEnumerable<LaterFact> ChangesOf(SubjectKind kind, int id)
    {
        if (bySubject[(kind, id)].Any())
        {
            return bySubject[(kind, id)];
        }
        return kind switch
        {
            // Whose branch was moved, without a word of them.
            SubjectKind.Member => branchesOf[(kind, id)].SelectMany(branch => bySubject[(SubjectKind.Organisation, branch)]),
            // Whose people or offices are others.
            SubjectKind.Organisation => byOrganisation[id],
            SubjectKind.Locality => facts.Where(fact => fact.Of is LaterKind.Particulars or LaterKind.Memberships or LaterKind.Places),
            _ => [],
        };
    }

    private IEnumerable<FieldChange> FieldsOf(SubjectKind kind, int id) =>
        fields.Where(field =>
            field.SubjectId == id
            && kind switch
            {
                SubjectKind.Member => field.Subject is nameof(Member),
                SubjectKind.Candidate => field.Subject is nameof(Domain.Admissions.AdmissionCandidate),
                _ => OrganisationKinds.Contains(field.Subject),
            }
        );

    /// <summary>The changes in the row of a number that counts nobody one by one.</summary>
    private IReadOnlyList<long> InRow(StoredDifference what)
    {
        var kinds = LaterKinds.Of(report, what.Column?.Name);
        var isTotal = what.Row.Kind is SubjectKind.Total;
        var concerned = facts.Where(fact => kinds.HasFlag(fact.Of) && (isTotal || IsInRow(fact, what.Row.Id)));
        var named = fields.Where(field => IsLimit(field) || FieldsOf(SubjectKind.Organisation, what.Row.Id ?? unit.Id ?? 0).Contains(field));
        return what.Column is { Kind: ColumnKind.Text } ? Numbers([], named) : Numbers(concerned, named);
    }

    private bool IsInRow(LaterFact fact, int? row) =>
        row is { } id && OrganisationsOf(fact).Any(organisation => organisation == id || rowsOf[organisation].Contains(id));

    private IEnumerable<int> OrganisationsOf(LaterFact fact) =>
        fact.OrganisationId is { } organisation
            ? fact.Kind is SubjectKind.Organisation
                ? [organisation, fact.SubjectId]
                : [organisation]
            : fact.Kind is SubjectKind.Organisation
                ? [fact.SubjectId]
                : branchesOf[(fact.Kind, fact.SubjectId)].Distinct();

    private static IReadOnlyList<long> Numbers(IEnumerable<LaterFact> facts, IEnumerable<FieldChange> fields)
    {
        var numbers = facts.Select(fact => fact.Change).Distinct().OrderDescending().ToList();
        return numbers.Count > 0 ? numbers : [.. fields.Select(field => field.ChangeNumber).Distinct().OrderDescending()];
    }

    private static List<int> IdsOf(SubjectKind kind, IReadOnlyList<LaterFact> facts, IReadOnlyList<StoredDifference> differences) =>
        [
            .. facts
                .Where(fact => fact.Kind == kind)
                .Select(fact => fact.SubjectId)
                .Concat(differences.Where(one => one.Counted == kind).SelectMany(one => one.Came.Concat(one.Gone)))
                .Concat(differences.Where(one => one.Row.Kind == kind).Select(one => one.Row.Id).OfType<int>())
                .Distinct(),
        ];

    private static Task<List<FieldChange>> FieldsAsync(
        RecordsContext context,
        long since,
        IQueryable<int> units,
        IQueryable<int> districts,
        List<int> people,
        List<int> candidates,
        CancellationToken cancellationToken
    ) =>
        context
            .FieldChanges.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(field => field.ChangeNumber > since)
            .Where(field =>
                (OrganisationKinds.Contains(field.Subject) && (units.Contains((int)field.SubjectId) || districts.Contains((int)field.SubjectId)))
                || (field.Subject == nameof(Member) && EF.Parameter(people).Contains((int)field.SubjectId))
                || (field.Subject == nameof(Domain.Admissions.AdmissionCandidate) && EF.Parameter(candidates).Contains((int)field.SubjectId))
            )
            .OrderBy(field => field.Id)
            .ToListAsync(cancellationToken);
}
