using System.Globalization;
using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;

namespace PartyBranchRecords.Data.Demo.Planning;

/// <summary>The papers of a dossier as far as its steps have come, who introduces, and what is kept beside a rule that was not kept.</summary>
internal sealed class DossierPlanner(DistrictPlan plan, DemoRandom random)
{
    public PlannedCandidate Fill(PlannedCandidate candidate) =>
        candidate.DayOf(CandidateStepKind.DossierOpened) is { } opened
            ? candidate with
            {
                Introductions = [.. Introductions(candidate, opened)],
                Documents = [.. Documents(candidate, opened)],
                Exceptions = [.. Exceptions(candidate)],
            }
            : candidate with
            {
                Documents = [.. Paper(DossierDocumentKind.CourseCertificate, candidate, CandidateStepKind.Trained)],
            };

    /// <summary>Two members; or one and the Youth Union, for somebody who came from there.</summary>
    private IEnumerable<PlannedIntroduction> Introductions(PlannedCandidate candidate, DateOnly opened)
    {
        if (candidate.FirstHelper is { } first)
        {
            yield return new(first, null, opened.AddDays(random.Between(0, 5)), Together(first, candidate, opened));
        }
        if (candidate.Source is CandidateSource.YouthUnion && random.Chance(55))
        {
            yield return new(null, IntroducingBody.YouthUnion, opened.AddDays(random.Between(0, 5)), opened.AddYears(-2));
        }
        else if (candidate.SecondHelper is { } second && (IsResolved(candidate) || random.Chance(88)))
        {
            yield return new(second, null, opened.AddDays(random.Between(0, 5)), Together(second, candidate, opened));
        }
    }

    /// <summary>Since long as a rule; of a few the twelve months are not over.</summary>
    private DateOnly Together(PlannedPerson person, PlannedCandidate candidate, DateOnly opened)
    {
        var usual = opened.AddMonths(-random.Between(14, 96));
        var since = person.Stints.Where(stint => stint.Branch == candidate.Branch).Select(stint => stint.From).DefaultIfEmpty(usual).Min();
        return random.Chance(3) ? opened.AddMonths(-random.Between(7, 11))
            : since > usual && since < opened.AddMonths(-12) ? since
            : usual;
    }

    private IEnumerable<PlannedDocument> Documents(PlannedCandidate candidate, DateOnly opened) =>
        [
            new(DossierDocumentKind.Application, opened, null),
            .. random.Chance(94) || IsResolved(candidate)
                ? new[] { new PlannedDocument(DossierDocumentKind.CurriculumVitae, opened.AddDays(2), null) }
                : [],
            .. Paper(DossierDocumentKind.CourseCertificate, candidate, CandidateStepKind.Trained),
            new(DossierDocumentKind.FirstIntroduction, opened.AddDays(3), null),
            .. random.Chance(90) || IsResolved(candidate)
                ? new[] { new PlannedDocument(DossierDocumentKind.SecondIntroduction, opened.AddDays(4), null) }
                : [],
            .. Paper(DossierDocumentKind.BackgroundCheck, candidate, CandidateStepKind.Verified),
            .. Opinions(candidate),
            .. Paper(DossierDocumentKind.BranchResolution, candidate, CandidateStepKind.BranchResolved),
            .. Paper(DossierDocumentKind.CommuneResolution, candidate, CandidateStepKind.CommuneResolved),
            .. Paper(DossierDocumentKind.Decision, candidate, CandidateStepKind.Decided),
        ];

    private IEnumerable<PlannedDocument> Opinions(PlannedCandidate candidate)
    {
        if (candidate.DayOf(CandidateStepKind.Verified) is not { } verified)
        {
            yield break;
        }
        var isReturned = candidate.Steps[^1].Kind is CandidateStepKind.Returned;
        if (IsResolved(candidate) || random.Chance(80))
        {
            yield return new(DossierDocumentKind.MassOrganisations, verified, null);
        }
        if ((IsResolved(candidate) || random.Chance(70)) && !isReturned)
        {
            yield return new(DossierDocumentKind.PlaceOfResidence, verified, null);
        }
    }

    private static IEnumerable<PlannedDocument> Paper(DossierDocumentKind kind, PlannedCandidate candidate, CandidateStepKind step)
    {
        if (candidate.Steps.LastOrDefault(one => one.Kind == step) is { } taken)
        {
            yield return new(kind, taken.On, taken.Document);
        }
    }

    /// <summary>The decision was extended for some that have waited long; of others that were late it is said why.</summary>
    private IEnumerable<PlannedException> Exceptions(PlannedCandidate candidate)
    {
        if (candidate.DayOf(CandidateStepKind.BranchResolved) is not { } resolved)
        {
            yield break;
        }
        var decided = candidate.DayOf(CandidateStepKind.Decided);
        if (decided is null && resolved < plan.Today.AddDays(-75) && random.Chance(40))
        {
            yield return new(AdmissionRule.Decision, RuleExceptionKind.Extended, resolved.AddDays(70))
            {
                Document = string.Create(CultureInfo.InvariantCulture, $"{random.Between(10, 300)}-CV/BTC"),
            };
        }
        if (candidate.DayOf(CandidateStepKind.Admitted) is { } admitted && decided < admitted.AddDays(-48))
        {
            yield return new(AdmissionRule.Ceremony, RuleExceptionKind.Explained, admitted) { Reason = ExceptionReason.NoMeeting };
        }
    }

    private static bool IsResolved(PlannedCandidate candidate) => candidate.DayOf(CandidateStepKind.BranchResolved) is not null;
}
