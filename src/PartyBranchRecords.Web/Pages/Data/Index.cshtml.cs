using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data.Interchange.Import;
using PartyBranchRecords.Data.Interchange.Jobs;
using PartyBranchRecords.Web.Access;
using PartyBranchRecords.Web.Imports;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>Files in and out: uploads a record set, and lists the imports and exports of the reader's units.</summary>
[Needs(Permission.ImportRecords)]
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
public sealed class IndexModel(ImportJobs jobs, ImportRuns runs, ImportSignal signal, Reader reader, Text text) : PageModel
{
    /// <summary>Bytes: a workbook of 100,000 members has about 25 million.</summary>
    public const long LargestUpload = 100_000_000;

    private static readonly string[] Extensions = [".xlsx", ".zip"];

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<ImportJob> Open { get; private set; } = [];
    public IReadOnlyList<ImportRunRow> Runs { get; private set; } = [];
    public IEnumerable<ReaderRole> Units => reader.UnitsFor(Permission.ImportRecords).DistinctBy(unit => unit.OrganisationId);

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Wrong(Upload) is { } sentence)
        {
            ModelState.AddModelError(nameof(Upload), text[sentence]);
            await LoadAsync(cancellationToken);
            return Page();
        }
        using var content = new MemoryStream();
        await Upload!.CopyToAsync(content, cancellationToken);
        var id = await jobs.SubmitAsync(reader.UserId!, Path.GetFileName(Upload.FileName), content.ToArray(), cancellationToken);
        signal.Wake();
        return Redirect($"/data/imports/{id}");
    }

    private static string? Wrong(IFormFile? upload) =>
        upload is null or { Length: 0 } ? "Data.ChooseFile"
        : Extensions.Contains(Path.GetExtension(upload.FileName), StringComparer.OrdinalIgnoreCase) ? null
        : "Data.WrongFile";

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Open = await jobs.OpenAsync(reader.UserId!, cancellationToken);
        Runs = await runs.LatestAsync(cancellationToken);
    }
}
