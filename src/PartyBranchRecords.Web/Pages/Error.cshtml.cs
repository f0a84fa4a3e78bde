using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PartyBranchRecords.Web.Pages;

/// <summary>What a visitor sees when something fails: what to do next and a reference number, no details. Asks no database.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    /// <summary>Which of the texts: a status code, or 500.</summary>
    public int Kind { get; private set; } = StatusCodes.Status500InternalServerError;

    /// <summary>Leads from a visitor's report to the log; for failures of the program only.</summary>
    public string? Reference { get; private set; }

    public void OnGet() => Explain();

    public void OnPost() => Explain();

    private void Explain()
    {
        var hasThrown = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Kind = (hasThrown, HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode) switch
        {
            (true, _) => StatusCodes.Status500InternalServerError,
            (_, 400 or 403 or 404 or 429) known => known.Item2.Value,
            (_, < 500) => StatusCodes.Status400BadRequest,
            (_, not null) => StatusCodes.Status500InternalServerError,
            // Somebody typed the address of this page.
            _ => Response.StatusCode = StatusCodes.Status404NotFound,
        };
        Reference = Kind == StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
    }
}
