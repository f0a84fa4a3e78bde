using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;

namespace PartyBranchRecords.Data.Admissions;

/// <summary>Keeps which papers of a dossier are there, and who introduces; what did not change stays as it was recorded.</summary>
public sealed class DossierService(RecordsContext context, CandidateCases cases, CandidateChoices choices, TimeProvider clock)
{
    private static readonly string[] Wherever = [QueryFilters.PersonScope];

    public async Task<CandidateDossier> FindAsync(int candidateId, CancellationToken cancellationToken = default) =>
        new(
            await context.DossierDocuments.AsNoTracking().Where(paper => paper.CandidateId == candidateId).ToListAsync(cancellationToken),
            await (
                from one in context.Introductions.AsNoTracking()
                from member in context.Members.IgnoreQueryFilters(Wherever).Where(member => member.Id == one.MemberId).DefaultIfEmpty()
                where one.CandidateId == candidateId
                orderby one.Body, one.Id
                select new CandidateIntroducer(one, member.FullName)
            ).ToListAsync(cancellationToken)
        );

    public Task<Outcome<int>> SaveAsync(CandidateKey key, DossierEntry entry, CancellationToken cancellationToken = default) =>
        cases.WriteAsync(
            key,
            async (change, known, attempt) =>
            {
                var kept = await FindAsync(known.Candidate.Id, attempt);
                var members = await choices.HelpersAsync(known.Candidate.BranchId, clock.Today, attempt);
                var verdict = DossierEntryRules.Check(
                    entry,
                    known.Case,
                    // Who introduced and has moved since still did.
                    [.. members.Select(member => member.MemberId), .. kept.Introducers.Select(one => one.Introduction.MemberId ?? 0)],
                    clock.Today
                );
                if (verdict.IsAllowed)
                {
                    SavePapers(change, known.Candidate.Id, entry.Papers, kept.Papers);
                    SaveIntroducers(change, known.Candidate.Id, [entry.First, entry.Second], [.. kept.Introducers.Select(one => one.Introduction)]);
                }
                return verdict;
            },
            cancellationToken
        );

    private static void SavePapers(RecordsChange change, int candidateId, IEnumerable<PaperRow> rows, IReadOnlyList<DossierDocument> kept)
    {
        foreach (var row in rows.DistinctBy(row => row.Kind))
        {
            var paper = kept.FirstOrDefault(paper => paper.Kind == row.Kind);
            if (paper is not null && row.IsSaid && row.Says(paper))
            {
                continue;
            }
            if (paper is not null)
            {
                change.Remove(paper);
            }
            if (row.IsSaid)
            {
                change.Add(row.ToPaper(candidateId));
            }
        }
    }

    private static void SaveIntroducers(RecordsChange change, int candidateId, IEnumerable<IntroducerEntry> rows, IReadOnlyList<Introduction> kept)
    {
        var wanted = rows.Where(row => !row.IsEmpty).ToList();
        if (wanted.SequenceEqual(kept.Select(IntroducerEntry.Of)))
        {
            return;
        }
        foreach (var one in kept)
        {
            change.Remove(one);
        }
        foreach (var row in wanted)
        {
            change.Add(row.ToIntroduction(candidateId));
        }
    }
}

/// <summary>The papers of a candidate that are there, and who introduces.</summary>
public sealed record CandidateDossier(IReadOnlyList<DossierDocument> Papers, IReadOnlyList<CandidateIntroducer> Introducers)
{
    public DossierDocument? Find(DossierDocumentKind kind) => Papers.FirstOrDefault(paper => paper.Kind == kind);

    public IReadOnlyCollection<DossierDocumentKind> Present => [.. Papers.Select(paper => paper.Kind)];
}

/// <param name="MemberName">Of a member; null where an organisation introduces.</param>
public sealed record CandidateIntroducer(Introduction Introduction, string? MemberName);
