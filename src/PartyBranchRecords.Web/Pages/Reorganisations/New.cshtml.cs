using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Reorganisations;
using PartyBranchRecords.Domain.Reorganisations;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Reorganisations;

/// <summary>Begins a draft: what kind of change it is. Nothing holds before it is put in force.</summary>
[Needs(Permission.ReorganiseUnits)]
public sealed class NewModel(ReorganisationDrafts drafts, Reader reader, Text text) : PageModel
{
    [BindProperty]
    public NewDraft Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Districts =>
        [
            .. reader
                .UnitsFor(Permission.ReorganiseUnits)
                .DistinctBy(unit => unit.OrganisationId)
                .Select(unit => new SelectListItem(unit.OrganisationName, unit.OrganisationCode)),
        ];

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var what = (Input.What ?? "").Split('.');
        if (
            what is not [var subjectName, var kindName]
            || !Enum.TryParse<ReorganisationSubject>(subjectName, out var subject)
            || !Enum.TryParse<ReorganisationKind>(kindName, out var kind)
        )
        {
            ModelState.AddModelError("Input.What", text["Reorganisations.WhatMissing"]);
            return Page();
        }
        var district = Input.District ?? Districts[0].Value;
        var outcome = await drafts.BeginAsync(district, new ReorganisationEntry { Subject = subject, Kind = kind }, cancellationToken);
        if (outcome.Value is { } draft)
        {
            return Redirect($"/reorganisations/{draft.Id}/units");
        }
        ModelState.Refuse(outcome.Verdict, text);
        return Page();
    }
}

public sealed record NewDraft
{
    /// <summary>Code of the district, where the reader has several.</summary>
    public string? District { get; init; }

    /// <summary>Subject and kind, as Communes.Merge.</summary>
    public string? What { get; init; }
}
