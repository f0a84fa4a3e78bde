using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>An entry of a person's timeline was recorded wrongly.</summary>
[Needs(Permission.CorrectRecords)]
public sealed class EntryModel(EntryCorrectionService service, CorrectedPeople correctedPeople, TargetBranches branches, ActServices services)
    : EntryActModel<EntryCorrection>(service, correctedPeople, services)
{
    public override string Act => "Corrections.Entry";
    public override string? Key => Input.Key;

    /// <summary>The branches whose name was typed, where it is not one alone.</summary>
    public IReadOnlyList<SelectListItem> OfferItems { get; private set; } = [];

    protected override async Task ShowAsync(CorrectedPerson person, CancellationToken cancellationToken)
    {
        await base.ShowAsync(person, cancellationToken);
        if (Planned is null && !string.IsNullOrWhiteSpace(Input.Branch))
        {
            var offers = await branches.OffersAsync(Input.Branch, isOwn: false, Input.Begin ?? Today, cancellationToken);
            OfferItems =
                offers.Count > 1 ? [.. offers.Select(offer => new SelectListItem($"{offer.Name}, {offer.Above} ({offer.Code})", offer.Code))] : [];
        }
    }

    protected override void Fill(Fact wrong)
    {
        var entry = Input with { Key = Asked };
        Input = wrong switch
        {
            Admission admission => entry with
            {
                DecisionOn = admission.DecisionOn,
                DecisionNumber = admission.DecisionNumber,
                AdmittedOn = admission.AdmittedOn,
                OfficialOn = admission.OfficialOn,
            },
            BranchMembership membership => entry with
            {
                Begin = membership.From,
                End = membership.To,
                How = membership.Ended is { } ended && Enum.TryParse<LeavingKind>(ended.ToString(), out var how) ? how : null,
            },
            TransferLetter letter => entry with
            {
                LetterNumber = letter.Number,
                IssuedOn = letter.IssuedOn,
                Destination = letter.Destination,
                PresentedOn = letter.PresentedOn,
            },
            DatedFact dated => entry with { Begin = dated.From, End = dated.To, Place = (dated as Absence)?.Place },
            _ => entry,
        };
    }
}
