using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using static PartyBranchRecords.Domain.Admissions.CandidateStepKind;

namespace PartyBranchRecords.Web.Tests.RandomActs;

/// <summary>What would be typed about candidates; a reason is given whatever the rules say against it.</summary>
internal sealed class RandomCandidateForms(RandomScene scene, Random random)
{
    private static readonly string[] Doubts = ["Admissions.LikelySame"];
    private static readonly List<Excuse> Excuses =
    [
        .. Enum.GetValues<AdmissionRule>().Select(rule => new Excuse { Rule = rule, Reason = ExceptionReason.RecordsIncomplete }),
    ];

    private readonly RandomChoices choices = new(scene, random);

    public async Task<KnownCandidate?> AnyAsync() => await SomeAsync(1) is [var known, ..] ? known : null;

    /// <summary>Of those who are followed; mostly not members yet.</summary>
    public async Task<IReadOnlyList<KnownCandidate>> SomeAsync(int most)
    {
        var ids = await scene.SeeAsync(context =>
            context
                .Candidates.Where(candidate => context.CandidateSteps.Any(step => step.CandidateId == candidate.Id))
                .OrderBy(candidate => candidate.MemberId != null)
                .ThenBy(candidate => candidate.Id)
                .Select(candidate => new { candidate.Id, IsMember = candidate.MemberId != null })
                .ToListAsync()
        );
        var suited = ids.FindAll(one => !one.IsMember || random.OneOf(4)).ConvertAll(one => one.Id);
        return suited.Count == 0
            ? []
            : await scene.WithAsync((CandidateCases cases) => cases.LoadAsync(random.Some(suited, most), CancellationToken.None));
    }

    public async Task<IdentificationEntry> PersonAsync(string branch, DateOnly on)
    {
        var id = await scene.SeeAsync(context => context.Branches.Where(one => one.Code == branch).Select(one => one.Id).SingleAsync());
        var members = await choices.MembersAsync(id);
        return new IdentificationEntry
        {
            FullName = $"Lý Thị {random.Next(1000)}",
            BirthYear = 2000,
            Sex = random.Any<Sex>(),
            Source = random.Any<CandidateSource>(),
            FirstHelperId = members.Count == 0 || random.OneOf(10) ? (await choices.PeopleAsync(1))[0].Id : random.Any(members),
            IdentifiedOn = on,
            Confirmed = [.. Doubts],
        };
    }

    public ApplicantEntry Applicant() =>
        new()
        {
            BirthDate = new DateOnly(2000, 1, 1 + random.Next(28)),
            Ethnicity = Ethnicities.Kinh,
            GeneralEducation = random.Half() ? "12/12" : null,
            IsLocal = random.Half(),
        };

    public StepEntry Step(CandidateStepKind kind, DateOnly on) =>
        new()
        {
            Kind = kind,
            On = on,
            Document = $"{random.Next(100)}-NQ/CB",
            Votes = kind is BranchResolved or CommuneResolved or Decided && random.Half() ? Votes() : new VoteEntry(),
            Reason = "Thử",
            BackTo = random.Any([DossierOpened, Verified, BranchResolved]),
            Excuses = random.OneOf(15) ? [] : Excuses,
        };

    /// <summary>With the ceremony, mostly; on its day or some days later.</summary>
    public DecisionEntry Decision(DateOnly on) =>
        new()
        {
            ApplicationOn = on.AddDays(-random.Next(100)),
            Applicant = Applicant(),
            DecisionOn = on,
            DecisionNumber = $"{random.Next(100)}-QĐ/HU",
            AdmittedOn = random.OneOf(4) ? null : on.AddDays(random.Next(-1, 20)),
            Votes = random.Half() ? Votes() : new VoteEntry(),
            Excuses = random.OneOf(15) ? [] : Excuses,
            Confirmed = [.. Doubts],
        };

    public async Task<PaperEntry> PaperAsync(string branch, DateOnly on) =>
        new()
        {
            Person = await PersonAsync(branch, on.AddDays(-100)),
            Steps = [Step(Trained, on.AddDays(-80)), Step(Verified, on.AddDays(-40)), Step(BranchResolved, on.AddDays(-20 + random.Next(30)))],
            Decision = Decision(on) with { ApplicationOn = on.AddDays(-60) },
            Excuses = Excuses,
            Confirmed = [.. Doubts],
        };

    public BatchEntry Batch(IReadOnlyList<KnownCandidate> known, CandidateStepKind kind, DateOnly on) =>
        new()
        {
            FormId = Guid.NewGuid(),
            Kind = kind,
            On = on,
            FirstNumber = "11-QĐ/HU",
            Reason = ExceptionReason.PaperLate,
            Rows = [.. known.Select(one => new BatchRow { Id = one.Candidate.Id, Version = one.Candidate.Version })],
            Confirmed = [.. Doubts],
        };

    private VoteEntry Votes()
    {
        var official = random.Next(3, 9);
        return new VoteEntry
        {
            Total = official + random.Next(2),
            Official = official,
            Present = official,
            VotesFor = random.Next(official + 1),
            VotesOf = official,
        };
    }
}
