using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>Which papers of the dossier are there, and who introduces: several ticked, one save.</summary>
[Needs(Permission.KeepCandidates)]
public sealed class DossierModel(DossierService dossiers, CandidateChoices choices, CandidateActServices services) : CandidateActModel(services)
{
    [BindProperty]
    public DossierEntry Input { get; set; } = new();

    public CandidateDossier Dossier { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    protected override string Notice => Text["Dossiers.Saved"];

    /// <summary>The papers of this way: a grassroots branch has no commune above it.</summary>
    protected override void Fill() =>
        Input = new DossierEntry
        {
            Papers =
            [
                .. DossierPapers
                    .OfAdmission.Where(kind => kind != DossierDocumentKind.CommuneResolution || Record.Way.Way.HasCommune)
                    .Select(kind => PaperRow.Of(kind, Dossier.Find(kind))),
            ],
            First = IntroducerEntry.Of(Dossier.Introducers.ElementAtOrDefault(0)?.Introduction),
            Second = IntroducerEntry.Of(Dossier.Introducers.ElementAtOrDefault(1)?.Introduction),
        };

    protected override async Task<bool> LoadChoicesAsync(CancellationToken cancellationToken)
    {
        Dossier = await dossiers.FindAsync(Record.Candidate.Id, cancellationToken);
        var members = await choices.HelpersAsync(Record.Candidate.BranchId, Today, cancellationToken);
        var introduced = Dossier
            .Introducers.Where(one => one.Introduction.MemberId is not null)
            .Select(one => new CandidateHelper(one.Introduction.MemberId!.Value, one.MemberName ?? ""));
        Members = [.. members.UnionBy(introduced, member => member.MemberId).Items()];
        return true;
    }

    protected override Task<Outcome<int>> ActAsync(CancellationToken cancellationToken) => dossiers.SaveAsync(Key, Input, cancellationToken);
}
