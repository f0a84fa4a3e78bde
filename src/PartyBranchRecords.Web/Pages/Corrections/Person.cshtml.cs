using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Corrections;
using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Pages.Movements;

namespace PartyBranchRecords.Web.Pages.Corrections;

/// <summary>Something about the person was recorded wrongly.</summary>
[Needs(Permission.CorrectRecords)]
public sealed class PersonModel(PersonCorrectionService service, CorrectedPeople correctedPeople, PersonEntries entries, ActServices services)
    : PersonEntryModel<PersonCorrection>(service, correctedPeople, entries, services)
{
    /// <summary>The first day of the period to show; by itself the last one.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Period { get; set; }

    public override string Act => "Corrections.PersonCorrection";

    public IEnumerable<SelectListItem> ScopeItems =>
        [
            new(Text["Corrections.EverySameAll"], bool.TrueString),
            new(Text["Corrections.OnlyThis", Corrected?.Particulars.FirstOrDefault(row => row.From == Input.Shown)?.Period], bool.FalseString),
        ];

    protected override MemberParticulars? Shown(CorrectedPerson person) =>
        person.Particulars.FirstOrDefault(row => row.From == (IsNew ? Period : Input.Shown)) ?? person.Particulars.LastOrDefault();

    protected override PersonCorrection Filled(ParticularValues values, PlainValues plain, MemberParticulars? shown) =>
        Input with
        {
            Values = values,
            Plain = plain,
            Shown = shown?.From ?? default,
        };
}
