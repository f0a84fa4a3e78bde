using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Pages.Members;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>How an entry is named at the head of the form that puts it right.</summary>
internal static class CorrectionTexts
{
    public static string Heading(this Text text, Fact fact, CorrectedPerson person) =>
        fact switch
        {
            BranchMembership stay => text["Corrections.HeadingStay", person.BranchOf(stay.BranchId), stay.Period],
            Admission { Number: 1 } => text["Members.Ceremony"],
            Admission => text["Members.CeremonyAgain"],
            OfficeHolding office => text["Corrections.HeadingOffice", office.Office, person.UnitOf(office.OrganisationId), office.Period],
            CivicPost post => text["Corrections.HeadingPost", text.Post(post.Name), post.Period],
            Absence absence => text["Corrections.HeadingPost", absence.Kind, absence.Period],
            TransferLetter letter => text["Movements.Letter", letter.Number],
            MemberParticulars row => text["Corrections.HeadingChange", row.From],
            _ => "",
        };
}
