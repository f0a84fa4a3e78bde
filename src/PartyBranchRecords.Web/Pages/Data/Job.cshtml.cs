using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Imports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>One uploaded file: how far its check is, what it would do, and once confirmed how far it is written.</summary>
[Needs(Permission.ImportRecords)]
public sealed class JobModel(ImportJobs jobs, ImportSignal signal, Reader reader, Text text) : PageModel
{
    public ImportJob Job { get; private set; } = null!;
    public ImportCheck? Check { get; private set; }
    public ImportProgress? Progress { get; private set; }

    public bool IsWorking => Job.State is ImportJobState.Uploaded or ImportJobState.Checking or ImportJobState.Confirmed or ImportJobState.Writing;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var id = int.Parse((string)RouteData.Values["id"]!, System.Globalization.CultureInfo.InvariantCulture);
        if (await jobs.FindAsync(id, reader.UserId!, HttpContext.RequestAborted) is not { State: not ImportJobState.Dropped } job)
        {
            context.Result = NotFound();
            return;
        }
        Job = job;
        Check = job.Check is null ? null : ImportCheck.Read(job.Check);
        Progress = signal.Of(job.Id);
        await next();
    }

    public IActionResult OnGet() => Job is { State: ImportJobState.Done, ImportRunId: { } run } ? Redirect($"/data/runs/{run}") : Page();

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellationToken)
    {
        if (await jobs.ConfirmAsync(Job.Id, reader.UserId!, cancellationToken))
        {
            signal.Wake();
        }
        return Redirect($"/data/imports/{Job.Id}");
    }

    public async Task<IActionResult> OnPostDropAsync(CancellationToken cancellationToken)
    {
        await jobs.DropAsync(Job.Id, reader.UserId!, cancellationToken);
        TempData["Notice"] = text["Data.Dropped"];
        return Redirect("/data");
    }
}
