using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Admissions.Statute;

namespace PartyBranchRecords.Data.Admissions.Statute;

/// <summary>Keeps the editions of the rules, for the whole installation. What dossiers go by already is no longer changed.</summary>
public sealed class RuleEditionService(RecordsContext context, RuleEditionSource editions, LoggedWriter writer)
{
    private static readonly string[] OfAnybody = [QueryFilters.PersonScope];

    public Task<Outcome<int>> AddAsync(EditionEntry entry, CancellationToken cancellationToken = default) =>
        writer.WriteAsync<int>(
            Activity.RulesKept,
            entry.Document?.Trim(),
            async attempt =>
            {
                var verdict = EditionRules.Check(entry, await editions.LoadAsync(attempt));
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                var edition = entry.ToEdition();
                edition.Citations.AddRange(CitationsOf(entry, edition.Id));
                context.RuleEditions.Add(edition);
                await context.SaveChangesAsync(attempt);
                return edition.Id;
            },
            cancellationToken
        );

    /// <summary>All of an edition that nobody goes by yet; of another only where its rules stand.</summary>
    /// <param name="id">Of the edition.</param>
    /// <param name="entry">What was typed.</param>
    /// <param name="opened">What the form showed: what somebody else has corrected since is not overwritten unseen.</param>
    /// <param name="citationsOnly">As the form was shown.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Outcome<int>> CorrectAsync(
        int id,
        EditionEntry entry,
        EditionEntry opened,
        bool citationsOnly,
        CancellationToken cancellationToken = default
    ) =>
        writer.WriteAsync<int>(
            Activity.RulesKept,
            $"{(citationsOnly ? opened.Document : entry.Document)?.Trim()}: {entry.Reason?.Trim()}",
            async attempt =>
            {
                var all = await editions.LoadAsync(attempt);
                var now = all.Single(edition => edition.Id == id);
                if (EditionEntry.Of(now).Differing(opened).Any())
                {
                    return await ChangedMeanwhileAsync(now.Document, attempt);
                }
                if (!citationsOnly && await IsUsedAsync(id, attempt))
                {
                    return EditionRefusals.UsedMeanwhile;
                }
                var verdict = citationsOnly
                    ? EditionRules.CheckCitations(entry)
                    : Verdict.Of([.. EditionRules.Check(entry, [.. all.Where(edition => edition.Id != id)]).Refusals, EditionRules.Reason(entry)]);
                if (!verdict.IsAllowed)
                {
                    return verdict;
                }
                await WriteAsync(id, entry, citationsOnly, attempt);
                return id;
            },
            cancellationToken
        );

    /// <summary>Whether a dossier was opened, or somebody admitted, while the edition was the one in force, or a dossier was moved to it.</summary>
    public async Task<bool> IsUsedAsync(int id, CancellationToken cancellationToken = default)
    {
        var all = await editions.LoadAsync(cancellationToken);
        var edition = all.Single(edition => edition.Id == id);
        var (from, until) = (
            edition.InForceFrom,
            all.Where(other => other.InForceFrom > edition.InForceFrom).Select(other => (DateOnly?)other.InForceFrom).Min() ?? DateOnly.MaxValue
        );
        return await context.Candidates.IgnoreQueryFilters(OfAnybody).AnyAsync(candidate => candidate.EditionId == id, cancellationToken)
            || await context
                .CandidateSteps.IgnoreQueryFilters(OfAnybody)
                .AnyAsync(step => step.Kind == CandidateStepKind.DossierOpened && step.On >= from && step.On < until, cancellationToken)
            || await context
                .Admissions.IgnoreQueryFilters(OfAnybody)
                .AnyAsync(admission => admission.AdmittedOn >= from && admission.AdmittedOn < until, cancellationToken);
    }

    private async Task WriteAsync(int id, EditionEntry entry, bool citationsOnly, CancellationToken cancellationToken)
    {
        var edition = await context
            .RuleEditions.AsTracking()
            .Include(edition => edition.Citations)
            .AsSingleQuery()
            .SingleAsync(edition => edition.Id == id, cancellationToken);
        if (!citationsOnly)
        {
            context.Entry(edition).CurrentValues.SetValues(entry.ToEdition(id));
        }
        var (before, now) = (edition.Citations.ToList(), CitationsOf(entry, id).ToList());
        var changed = now.Where(citation => !string.Equals(edition.ArticleOf(citation.Rule), citation.Article, StringComparison.Ordinal)).ToList();
        var gone = before.Where(citation => changed.Exists(one => one.Rule == citation.Rule) || !now.Exists(one => one.Rule == citation.Rule));
        context.RemoveRange(gone);
        context.AddRange(changed);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Who corrected it last stands in the activity log: an edition is no fact.</summary>
    private async Task<Refusal> ChangedMeanwhileAsync(string document, CancellationToken cancellationToken)
    {
        var last = await context
            .ActivityLog.Where(entry => entry.Activity == Activity.RulesKept && entry.Detail!.StartsWith(document))
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new
            {
                entry.At,
                By = context.Users.Where(user => user.Id == entry.UserId).Select(user => user.DisplayName).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken);
        return EditionRefusals.ChangedMeanwhile(last?.By ?? "", last?.At ?? default);
    }

    private static IEnumerable<RuleCitation> CitationsOf(EditionEntry entry, int editionId) =>
        from rule in Enum.GetValues<AdmissionRule>()
        let article = entry.ArticleOf(rule)
        where article is not null
        select new RuleCitation
        {
            EditionId = editionId,
            Rule = rule,
            Article = article,
        };
}
