using PartyBranchRecords.Data.Probation;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Probation;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Probation;

/// <summary>Which papers of the dossier of recognition are there.</summary>
[Needs(Permission.KeepProbation)]
public sealed class PapersModel(PapersService service, RecognitionReading reading, ProbationActServices probation, ActServices services)
    : ProbationActModel<PapersEntry>(service, probation, services)
{
    public override string Act => "Probation.KeepPapers";

    protected override async Task LoadChoicesAsync(CancellationToken cancellationToken)
    {
        await base.LoadChoicesAsync(cancellationToken);
        if (Input.Papers.Count > 0 || await reading.FindAsync(People[0].Member.Id, Today, cancellationToken) is not { } record)
        {
            return;
        }
        Input.Papers.AddRange(
            PaperRules
                .For(record.Case.HasCommune)
                .Select(kind =>
                    record.Paper(kind) is { } paper
                        ? new RecognitionPaperEntry
                        {
                            Kind = kind,
                            IsThere = true,
                            On = paper.On,
                            Number = paper.Number,
                            FiledAt = paper.FiledAt,
                        }
                        : new RecognitionPaperEntry { Kind = kind }
                )
        );
    }

    /// <summary>The error of a field of a paper.</summary>
    public string? ErrorOf(int paper, string field) =>
        ModelState.TryGetValue($"Input.Papers[{paper}].{field}", out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>The day as it was typed, whatever it was.</summary>
    public string? DayOf(int paper) =>
        ModelState.TryGetValue($"Input.Papers[{paper}].On", out var entry) ? entry.AttemptedValue : Texts.Show.Day(Input.Papers[paper].On);
}
