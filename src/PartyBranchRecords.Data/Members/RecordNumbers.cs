using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Members;

/// <summary>Record numbers over all units: they are unique, whoever may see whom. Asked inside a change, where writers take turns.</summary>
public sealed class RecordNumbers(RecordsContext context)
{
    public Task<bool> IsTakenAsync(string number, CancellationToken cancellationToken = default) =>
        Everybody.AnyAsync(member => member.RecordNumber == number, cancellationToken);

    public Task<bool> IsCardTakenAsync(string number, CancellationToken cancellationToken = default) =>
        Everybody.AnyAsync(member => member.CardNumber == number, cancellationToken);

    /// <summary>The next number for a person whose official one is not known yet: <c>TAM-000123</c>.</summary>
    public async Task<string> NextTemporaryAsync(CancellationToken cancellationToken = default)
    {
        var latestFirst = Everybody
            .Where(member => member.RecordNumber.StartsWith(Member.TemporaryPrefix))
            .OrderByDescending(member => member.RecordNumber.Length)
            .ThenByDescending(member => member.RecordNumber)
            .Select(member => member.RecordNumber);
        await foreach (var number in latestFirst.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            // An imported number may begin so and go on otherwise.
            if (int.TryParse(number.AsSpan(Member.TemporaryPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var running))
            {
                return Member.TemporaryNumber(running + 1);
            }
        }
        return Member.TemporaryNumber(1);
    }

    private IQueryable<Member> Everybody => context.Members.IgnoreQueryFilters([QueryFilters.PersonScope]);
}
