using PartyBranchRecords.Data.Interchange.Writing;
using PartyBranchRecords.Domain;
using Rows = System.Collections.Generic.IAsyncEnumerable<object?[]>;

namespace PartyBranchRecords.Data.Interchange;

/// <summary>
/// The records as files: everything the reader may see, as it is believed, in the order of the keys. What follows from a row
/// by the rules of the contract is left to it, so that an import of the files and another export make the same files.
/// </summary>
public sealed class RecordSetExport(RecordsContext context)
{
    /// <summary>The code is that of no organisation.</summary>
    public static Refusal UnknownOrganisation(string code) => new("Interchange.UnknownOrganisation") { Values = [code] };

    /// <summary>The rows of every file, read from the database as they are taken; one file after the other.</summary>
    /// <param name="code">The organisation to export with everything below it on the day; null for everything.</param>
    public async Task<Outcome<IReadOnlyList<ExportedFile>>> ExportAsync(string? code, DateOnly day, CancellationToken cancellationToken = default)
    {
        int? organisation = null;
        if (code is not null)
        {
            var clean = Domain.Organisations.Organisation.CleanCode(code);
            organisation = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleOrDefaultAsync(
                context.Organisations.Where(one => one.Code == clean).Select(one => (int?)one.Id),
                cancellationToken
            );
            if (organisation is null)
            {
                return UnknownOrganisation(code);
            }
        }
        return Files(new ExportedPart(context, organisation, day), cancellationToken);
    }

    private ExportedFile[] Files(ExportedPart part, CancellationToken cancellationToken)
    {
        var organisations = new OrganisationRows(context, part, cancellationToken);
        var people = new PeopleRows(context, part, cancellationToken);
        var work = new WorkRows(context, part, cancellationToken);
        return
        [
            new(RecordFiles.Districts, organisations.Districts),
            new(RecordFiles.Communes, organisations.Communes),
            new(RecordFiles.CommuneAffiliations, organisations.CommuneAffiliations),
            new(RecordFiles.Branches, organisations.Branches),
            new(RecordFiles.Affiliations, organisations.Affiliations),
            new(RecordFiles.Localities, organisations.Localities),
            new(RecordFiles.LocalityAffiliations, organisations.LocalityAffiliations),
            new(RecordFiles.Coverages, organisations.Coverages),
            new(RecordFiles.Members, people.Members),
            new(RecordFiles.Particulars, people.Particulars),
            new(RecordFiles.Memberships, people.Memberships),
            new(RecordFiles.Absences, people.Absences),
            new(RecordFiles.Offices, people.Offices),
            new(RecordFiles.Posts, people.Posts),
            new(RecordFiles.Terms, work.Terms),
            new(RecordFiles.Quotas, work.Quotas),
            new(RecordFiles.Ratings, work.Ratings),
            new(RecordFiles.Reorganisations, work.Reorganisations),
            new(RecordFiles.Candidates, work.Candidates),
            new(RecordFiles.CandidateSteps, work.StepsOfCandidates),
        ];
    }
}

/// <summary>A file of an export.</summary>
/// <param name="ReadRows">A cell for each column of the file, in their order.</param>
public sealed class ExportedFile(RecordFile file, Func<Rows> readRows)
{
    public RecordFile File => file;

    /// <summary>A beginning that nobody knows is an empty cell.</summary>
    public async Rows RowsAsync()
    {
        await foreach (var row in readRows())
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is DateOnly day && day == Period.Always)
                {
                    row[i] = null;
                }
            }
            yield return row;
        }
    }
}
