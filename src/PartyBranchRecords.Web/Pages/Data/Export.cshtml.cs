using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PartyBranchRecords.Data;
using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Data.Interchange;
using PartyBranchRecords.Data.Organisations;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Access;

namespace PartyBranchRecords.Web.Pages.Data;

/// <summary>The record set of a unit as a download: a workbook, or its CSV files in an archive.</summary>
[Needs(Permission.ImportRecords)]
public sealed class ExportModel(
    RecordSetExport export,
    OrganisationService organisations,
    RecordsContext context,
    ActivityLog log,
    TimeProvider clock
) : PageModel
{
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(string code, string? format, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (format is not ("xlsx" or "zip") || await organisations.FindAsync(code, today, cancellationToken) is not { } unit)
        {
            return NotFound();
        }
        // The unit is the reader's; its people are exported with their whole history, parts of which lie in other units.
        context.Scope = Scope.Whole(today);
        var outcome = await export.ExportAsync(unit.Code, today, cancellationToken);
        if (!outcome.IsDone)
        {
            return NotFound();
        }
        await log.WriteAsync(Activity.Exported, organisationId: unit.Id, detail: format, cancellationToken: cancellationToken);
        var file = TemporaryFile();
        if (format is "xlsx")
        {
            await RecordSetWorkbook.WriteAsync(file, outcome.Value, cancellationToken);
        }
        else
        {
            await ArchiveAsync(file, outcome.Value, cancellationToken);
        }
        file.Position = 0;
        return File(file, format is "xlsx" ? WorkbookType : MediaTypeNames.Application.Zip, $"{unit.Code}-{today:yyyyMMdd}.{format}");
    }

    /// <summary>Gone as soon as it is sent.</summary>
    private static FileStream TemporaryFile() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );

    private static async Task ArchiveAsync(Stream output, IReadOnlyList<ExportedFile> files, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("export");
        try
        {
            await RecordSetFolder.WriteAsync(folder.FullName, files, cancellationToken);
            await ZipFile.CreateFromDirectoryAsync(folder.FullName, output, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
