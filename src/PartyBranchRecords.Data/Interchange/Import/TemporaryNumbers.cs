using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Members;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Interchange.Import;

/// <summary>
/// A person without an official record number gets a temporary one, as TAM-000123; the same person - name, birth, sex, day of
/// admission - in another import gets the same one again.
/// </summary>
internal static class TemporaryNumbers
{
    private const string Column = "record_number";

    public static async Task<RecordSet> GiveAsync(RecordsContext context, RecordSet set, ImportFindings findings, CancellationToken cancellationToken)
    {
        var table = set[RecordFiles.Members];
        if (table.Rows.All(row => row.Get<string>(Column) is not null))
        {
            return set;
        }
        var named = table.Rows.Select(row => row.Get<string>(Column)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = (await KeptAsync(context, cancellationToken))
            .Where(one => !named.Contains(one.Number))
            .GroupBy(one => one.Who)
            .ToDictionary(group => group.Key, group => new Queue<string>(group.Select(one => one.Number).Order(StringComparer.Ordinal)));
        var next = Running(await new RecordNumbers(context).NextTemporaryAsync(cancellationToken)) ?? 1;
        next = named.Select(Running).Append(next - 1).Max()!.Value + 1;

        return set.With(table with { Rows = [.. table.Rows.Select(row => row.Get<string>(Column) is null ? WithNumber(row) : row)] });

        RecordRow WithNumber(RecordRow row)
        {
            if (Who.In(row) is { } who && known.TryGetValue(who, out var numbers) && numbers.TryDequeue(out var kept))
            {
                return With(row, kept);
            }
            var given = Member.TemporaryNumber(next++);
            findings.Warn(row, Column, ImportSentences.TemporaryNumber(given));
            return With(row, given);
        }
    }

    private static RecordRow With(RecordRow row, string number) =>
        row with
        {
            Values = [.. row.Values.Select((value, place) => row.File.Columns[place].Key is Column ? number : value)],
        };

    private static Task<List<Kept>> KeptAsync(RecordsContext context, CancellationToken cancellationToken) =>
        (
            from member in People.Unscoped(context.Members)
            join particulars in People.Unscoped(context.Particulars) on member.Id equals particulars.MemberId
            join admission in People.Unscoped(context.Admissions) on member.Id equals admission.MemberId
            where member.RecordNumber.StartsWith(Member.TemporaryPrefix) && particulars.To == null && admission.Number == 1
            select new Kept(
                member.RecordNumber,
                new Who(member.FullName, particulars.BirthDate, particulars.BirthYearOnly, particulars.Sex, admission.AdmittedOn)
            )
        ).ToListAsync(cancellationToken);

    private static int? Running(string number) =>
        number.StartsWith(Member.TemporaryPrefix, StringComparison.Ordinal)
        && int.TryParse(number.AsSpan(Member.TemporaryPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var running)
            ? running
            : null;

    private sealed record Kept(string Number, Who Who);

    /// <summary>What tells one person without a number from another.</summary>
    private sealed record Who(string Name, DateOnly Born, bool YearOnly, Sex Sex, DateOnly AdmittedOn)
    {
        /// <summary>Null where the row lacks one of them, which stops the import anyway.</summary>
        public static Who? In(RecordRow row) =>
            row.Get<string>("full_name") is { } name
            && row.Get<BirthDay?>("birth_date") is { } born
            && row.Get<Sex?>("sex") is { } sex
            && row.Get<DateOnly?>("admitted_on") is { } admittedOn
                ? new(PersonName.Clean(name), born.Day, born.YearOnly, sex, admittedOn)
                : null;
    }
}
