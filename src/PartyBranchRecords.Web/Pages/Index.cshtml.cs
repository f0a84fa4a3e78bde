using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PartyBranchRecords.Web.Pages;

public sealed class IndexModel : PageModel;
