using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.History;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.History.Reading;

/// <summary>The log of plain columns as the history reads it: of the records that may be read.</summary>
internal static class PlainFields
{
    public static readonly IReadOnlyDictionary<string, RecordKind> Kinds = new Dictionary<string, RecordKind>(StringComparer.Ordinal)
    {
        [nameof(DistrictCommittee)] = RecordKind.Organisation,
        [nameof(CommuneCommittee)] = RecordKind.Organisation,
        [nameof(Branch)] = RecordKind.Organisation,
        [nameof(Member)] = RecordKind.Member,
        [nameof(AdmissionCandidate)] = RecordKind.Candidate,
        [nameof(Locality)] = RecordKind.Locality,
    };

    public static IQueryable<FieldChange> Visible(RecordsContext context, HistoryFrame frame)
    {
        IQueryable<FieldChange> fields = context.FieldChanges;
        fields = frame.Reader.Everything ? fields : fields.Where(IsOf(frame.Reader));
        fields = frame.Unit is null ? fields : fields.Where(IsOf(frame.Unit));
        if (frame.Subject is { } subject)
        {
            var (names, id) = (NamesOf(subject.Kind), subject.Id);
            fields = fields.Where(field => names.Contains(field.Subject) && field.SubjectId == id);
        }
        return fields;
    }

    /// <summary>The numbers of the changes that wrote visible columns.</summary>
    public static IQueryable<long> Numbers(RecordsContext context, HistoryFrame frame, RecordKind? of)
    {
        var fields = Visible(context, frame);
        if (of is { } kind)
        {
            var names = NamesOf(kind);
            fields = fields.Where(field => names.Contains(field.Subject));
        }
        return fields.Select(field => field.ChangeNumber);
    }

    public static IQueryable<int> Subjects(RecordsContext context, HistoryFrame frame, long number, RecordKind of)
    {
        var names = NamesOf(of);
        return Visible(context, frame)
            .IgnoreQueryFilters()
            .Where(field => field.ChangeNumber == number && names.Contains(field.Subject))
            .Select(field => (int)field.SubjectId);
    }

    public static async Task<List<TouchCount>> CountAsync(
        RecordsContext context,
        HistoryFrame frame,
        IReadOnlyCollection<long> numbers,
        CancellationToken cancellationToken
    )
    {
        var counts = await Visible(context, frame)
            .IgnoreQueryFilters()
            .Where(field => EF.Parameter(numbers).Contains(field.ChangeNumber))
            .GroupBy(field => new { field.ChangeNumber, field.Subject })
            .Select(same => new
            {
                same.Key.ChangeNumber,
                same.Key.Subject,
                Subjects = same.Select(field => field.SubjectId).Distinct().Count(),
                First = same.Min(field => field.SubjectId),
            })
            .ToListAsync(cancellationToken);
        return counts.ConvertAll(one => new TouchCount(one.ChangeNumber, Kinds[one.Subject], "", one.Subjects, (int)one.First));
    }

    public static List<string> NamesOf(RecordKind kind) => [.. Kinds.Where(one => one.Value == kind).Select(one => one.Key)];

    public static Task<bool> ReachesOutAsync(RecordsContext context, HistoryUnits reader, long number, CancellationToken cancellationToken) =>
        context
            .FieldChanges.IgnoreQueryFilters()
            .Where(field => field.ChangeNumber == number)
            .Where(Expressions.Not(IsOf(reader)))
            .AnyAsync(cancellationToken);

    private static Expression<Func<FieldChange, bool>> IsOf(HistoryUnits units)
    {
        var organisations = NamesOf(RecordKind.Organisation);
        return field =>
            (field.Subject == nameof(Member) && EF.Parameter(units.People).Contains((int)field.SubjectId))
            || (field.Subject == nameof(AdmissionCandidate) && EF.Parameter(units.Candidates).Contains((int)field.SubjectId))
            || (field.Subject == nameof(Locality) && EF.Parameter(units.Localities).Contains((int)field.SubjectId))
            || (organisations.Contains(field.Subject) && EF.Parameter(units.Units).Contains((int)field.SubjectId));
    }
}
