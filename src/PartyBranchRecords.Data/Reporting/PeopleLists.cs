using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain.Members;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>A person in a list behind a number, or in a roster.</summary>
public sealed record PersonRow : IListed
{
    public required int MemberId { get; init; }
    public required string RecordNumber { get; init; }
    public required string FullName { get; init; }
    public required string SortKey { get; init; }
    public required Sex? Sex { get; init; }
    public required DateOnly? BirthDate { get; init; }
    public required bool BirthYearOnly { get; init; }
    public required string? Ethnicity { get; init; }
    public required int BranchId { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required DateOnly? DecisionOn { get; init; }
    public required DateOnly? AdmittedOn { get; init; }
    public required DateOnly? OfficialOn { get; init; }
    public required bool IsOfficial { get; init; }

    /// <summary>The day on which the person is looked at.</summary>
    public required DateOnly On { get; init; }

    public RowSubject Subject => new(SubjectKind.Member, RecordNumber, MemberId);

    public MemberStatus Status => IsOfficial ? MemberStatus.Official : MemberStatus.Probationary;
}

internal static class PeopleLists
{
    /// <summary>By branch, then by name.</summary>
    public static async Task<ListPage<PersonRow>> ListAsync(
        this ReportFacts facts,
        IQueryable<Standing> people,
        ListRequest list,
        CancellationToken cancellationToken
    )
    {
        var sorted = facts.Rows(people).OrderBy(row => row.BranchCode).ThenBy(row => row.SortKey).ThenBy(row => row.RecordNumber);
        if (list is { Skip: 0, Take: null })
        {
            var rows = await sorted.ToListAsync(cancellationToken);
            return new(rows, rows.Count);
        }
        var page = await sorted.Skip(list.Skip).Take(list.Take ?? int.MaxValue).ToListAsync(cancellationToken);
        return new(page, await people.CountAsync(cancellationToken));
    }

    public static IQueryable<PersonRow> Rows(this ReportFacts facts, IQueryable<Standing> people) =>
        from person in people
        join member in facts.Members on person.MemberId equals member.Id
        join branch in facts.Branches on person.BranchId equals branch.Id
        select new PersonRow
        {
            MemberId = member.Id,
            RecordNumber = member.RecordNumber,
            FullName = member.FullName,
            SortKey = member.SortKey,
            Sex = person.Sex,
            BirthDate = person.BirthDate,
            BirthYearOnly = person.BirthYearOnly,
            Ethnicity = person.Ethnicity,
            BranchId = branch.Id,
            BranchCode = branch.Code,
            BranchName = branch.Name,
            DecisionOn = person.DecisionOn,
            AdmittedOn = person.AdmittedOn,
            OfficialOn = person.OfficialOn,
            IsOfficial = person.IsOfficial,
            On = person.On,
        };
}
