using PartyBranchRecords.Data.Demo.Plans;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Demo.Writing;

/// <summary>Writes candidates with their dossiers, probations and transfer letters.</summary>
internal static class CandidateWriter
{
    public static async Task WriteAsync(DistrictPlan plan, BulkRows rows)
    {
        await rows.AddAsync(plan.Candidates.Select(CandidateOf));
        var keys = await rows.KeysAsync<AdmissionCandidate>(candidate => new(candidate.Number, candidate.Id));
        var known = plan.Candidates.Select(candidate => (Planned: candidate, Id: keys[candidate.Number])).ToList();
        await rows.AddFactsAsync(known.SelectMany(one => one.Planned.Steps.Select(step => StepOf(step, one.Id))));
        await rows.AddFactsAsync(known.SelectMany(one => one.Planned.Introductions.Select(introduction => IntroductionOf(introduction, one.Id))));
        await rows.AddFactsAsync(plan.Recognitions.SelectMany(StepsOf));
        await rows.AddFactsAsync(plan.Recognitions.SelectMany(HelpersOf));
        await rows.AddFactsAsync(
            known
                .SelectMany(one => one.Planned.Documents.Select(document => DocumentOf(document, one.Id, null)))
                .Concat(plan.Recognitions.SelectMany(one => one.Documents.Select(document => DocumentOf(document, null, one.Person.Id))))
        );
        await rows.AddFactsAsync(
            known
                .SelectMany(one => one.Planned.Exceptions.Select(exception => ExceptionOf(exception, one.Id, null)))
                .Concat(plan.Recognitions.SelectMany(one => one.Exceptions.Select(exception => ExceptionOf(exception, null, one.Person.Id))))
        );
        await rows.AddFactsAsync(
            plan.Letters.Select(letter => new TransferLetter
            {
                MemberId = letter.Person.Id,
                Number = letter.Number,
                IssuedOn = letter.IssuedOn,
                Destination = letter.Destination,
                PresentedOn = letter.PresentedOn,
            })
        );
    }

    /// <summary>Before the application no more is kept than domain rules allow: the year of birth, and nothing of origin or schooling.</summary>
    private static AdmissionCandidate CandidateOf(PlannedCandidate planned)
    {
        var applied = planned.Steps.Any(step => step.Kind is CandidateStepKind.DossierOpened);
        return new()
        {
            Number = planned.Number,
            FullName = planned.FullName,
            SortKey = PersonName.SortKey(planned.FullName),
            SearchKey = PersonName.SearchKey(planned.FullName),
            Sex = planned.Sex,
            BirthDate = applied ? planned.Birth : new(planned.Birth.Year, 1, 1),
            BirthYearOnly = !applied,
            BranchId = planned.Branch.Id,
            Source = planned.Source,
            FirstHelperId = planned.FirstHelper?.Id,
            SecondHelperId = planned.SecondHelper?.Id,
            PlannedMonth = planned.PlannedMonth,
            Ethnicity = applied ? planned.Ethnicity : null,
            GeneralEducation = applied ? planned.GeneralEducation : null,
            IsLocal = applied ? planned.Became?.Circumstances[0].IsLocal ?? planned.Branch.IsResidential : null,
            YouthUnion = applied ? planned.Source is CandidateSource.YouthUnion : null,
            LocalityId = applied && planned.Branch.IsResidential ? planned.Branch.Locality?.Id : null,
            MemberId = planned.Became?.Id,
        };
    }

    private static CandidateStep StepOf(PlannedStep step, int candidateId) =>
        new()
        {
            CandidateId = candidateId,
            Kind = step.Kind,
            On = step.On,
            Document = step.Document,
            Total = step.Vote?.Total,
            Official = step.Vote?.Official,
            Present = step.Vote?.Present,
            AbsentReason = step.Vote?.AbsentReason,
            VotesFor = step.Vote?.For,
            VotesAgainst = step.Vote?.Against,
            VotesOf = step.Vote?.Of,
            Chair = step.Vote?.Chair,
            MinutesBy = step.Vote?.MinutesBy,
            Reason = step.Reason,
            BackTo = step.BackTo,
            ReceivedOn = step.ReceivedOn,
        };

    private static Introduction IntroductionOf(PlannedIntroduction introduction, int candidateId) =>
        new()
        {
            CandidateId = candidateId,
            MemberId = introduction.Person?.Id,
            Body = introduction.Body,
            On = introduction.On,
            TogetherSince = introduction.TogetherSince,
        };

    private static IEnumerable<RecognitionStep> StepsOf(PlannedRecognition recognition) =>
        recognition.Steps.Select(step => new RecognitionStep
        {
            MemberId = recognition.Person.Id,
            AdmissionNumber = recognition.AdmissionNumber,
            Kind = step.Kind,
            On = step.On,
            Document = step.Document,
            Total = step.Vote?.Total,
            Official = step.Vote?.Official,
            Present = step.Vote?.Present,
            AbsentReason = step.Vote?.AbsentReason,
            VotesFor = step.Vote?.For,
            VotesAgainst = step.Vote?.Against,
            VotesOf = step.Vote?.Of,
            Chair = step.Vote?.Chair,
            MinutesBy = step.Vote?.MinutesBy,
        });

    private static IEnumerable<ProbationHelper> HelpersOf(PlannedRecognition recognition) =>
        recognition.Helpers.Select(help => new ProbationHelper
        {
            MemberId = recognition.Person.Id,
            HelperId = help.Helper.Id,
            From = help.From,
            To = help.To,
        });

    private static DossierDocument DocumentOf(PlannedDocument document, int? candidateId, int? memberId) =>
        new()
        {
            CandidateId = candidateId,
            MemberId = memberId,
            Kind = document.Kind,
            On = document.On,
            Number = document.Number,
        };

    private static RuleException ExceptionOf(PlannedException exception, int? candidateId, int? memberId) =>
        new()
        {
            CandidateId = candidateId,
            MemberId = memberId,
            Rule = exception.Rule,
            Kind = exception.Kind,
            Reason = exception.Reason,
            Document = exception.Document,
            On = exception.On,
        };
}
