using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>Keeps which papers of the dossier of recognition are there: date, number, where they are filed - never the paper itself.</summary>
public sealed class PapersService(RecordsContext context, MovementActs acts, RecognitionCases cases, TimeProvider clock)
    : MovementService<PapersEntry>(acts)
{
    protected override async Task<Outcome<PlannedAct>> PlanAsync(
        PapersEntry entry,
        IReadOnlyList<MovingPerson> people,
        CancellationToken cancellationToken
    )
    {
        if (people is not [var person] || (await cases.LoadAsync(people, clock.Today, cancellationToken)).Values.SingleOrDefault() is not { } known)
        {
            return MovementRefusals.NobodyChosen;
        }
        var kept = await context.DossierDocuments.AsNoTracking().Where(paper => paper.MemberId == person.Member.Id).ToListAsync(cancellationToken);
        var verdict = Verdict.Of(PaperRules.Papers(entry, kept, known.Admission.AdmittedOn, clock.Today));
        if (!verdict.IsAllowed)
        {
            return verdict;
        }
        return new PlannedAct
        {
            People = people,
            Consequences = [],
            Doubts = [],
            Write = change =>
            {
                foreach (var paper in entry.Papers.Where(paper => PaperRules.Kinds.Contains(paper.Kind)).DistinctBy(paper => paper.Kind))
                {
                    var before = kept.Find(one => one.Kind == paper.Kind);
                    var after = paper.IsThere ? paper.ToDocument(person.Member.Id) : null;
                    if (before is not null && after is not null && PaperRules.IsSame(before, after))
                    {
                        continue;
                    }
                    if (before is not null)
                    {
                        change.Remove(before);
                    }
                    if (after is not null)
                    {
                        change.Add(after);
                    }
                }
            },
        };
    }
}
