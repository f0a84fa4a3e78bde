using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Web.Pages.Elements;

/// <summary>Every element that pages are put together from, to look at and copy; while developing only. Its texts are samples.</summary>
public sealed class IndexModel(IWebHostEnvironment environment) : PageModel
{
    [BindProperty]
    public SampleInput Input { get; set; } = new();

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
        // Shows the page only.
    }

    public IActionResult OnPost()
    {
        if (Input.Decided < Input.Admitted)
        {
            ModelState.AddModelError("", "Ngày kết nạp phải sau ngày quyết định");
        }
        if (!ModelState.IsValid)
        {
            return Page();
        }
        TempData["Notice"] = "Đã ghi kết nạp; chi bộ nay có 24 đảng viên.";
        return RedirectToPage();
    }

    internal static IReadOnlyList<SelectListItem> Levels { get; } = [new("Cấp huyện", "District"), new("Cấp xã", "Commune"), new("Chi bộ", "Branch")];

    internal static OrganisationHead SamplePath { get; } =
        new()
        {
            Id = 3,
            Code = "ML-CC",
            Name = "Chi bộ bản Cang Cói",
            Organisation = new Branch
            {
                Code = "ML-CC",
                Name = "Chi bộ bản Cang Cói",
                Kind = BranchKind.Village,
            },
            EstablishedOn = null,
            DissolvedOn = null,
            Above =
            [
                new OrganisationName(1, "SC", "Huyện Sốp Cộp", OrganisationLevel.District),
                new OrganisationName(2, "ML", "Xã Mường Lạn", OrganisationLevel.Commune),
            ],
        };
}

public sealed class SampleInput
{
    [Required, StringLength(100)]
    public string? FullName { get; set; }

    [Required]
    public DateOnly? Decided { get; set; }

    public DateOnly? Admitted { get; set; }

    [Range(0, 999)]
    public int? Target { get; set; } = 15;

    [Required]
    public BranchKind? Kind { get; set; }

    [Required]
    public OrganisationLevel? Level { get; set; }

    [DataType(DataType.MultilineText)]
    public string? Note { get; set; }

    public bool Confirmed { get; set; }
}
