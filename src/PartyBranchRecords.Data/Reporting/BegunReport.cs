using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The memberships that began in a period, in whatever way, where the branch stood on that day.</summary>
public sealed class BegunReport(ReportFacts facts)
{
    public const string Name = "begun";

    public static readonly IReadOnlyList<ReportColumn<BegunRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.BranchCode),
        new("org_name", ColumnKind.Text, row => row.BranchName),
        new("record_number", ColumnKind.Text, row => row.RecordNumber),
        new("full_name", ColumnKind.Text, row => row.FullName),
        new("branch_code", ColumnKind.Text, row => row.BranchCode),
        new("branch_kind", ColumnKind.Keyword, row => row.BranchKind),
        new("from", ColumnKind.Day, row => row.From),
        new("began", ColumnKind.Keyword, row => row.Began),
    ];

    /// <summary>By branch, then by day.</summary>
    public async Task<Outcome<ListPage<BegunRow>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var (first, last) = (question.First, question.Last);
        var rows =
            from place in facts.PlacesInside(question.Asked)
            join membership in facts.Memberships on place.BranchId equals membership.BranchId
            where
                membership.From >= first
                && membership.From <= last
                && place.From <= membership.From
                && (place.To == null || place.To > membership.From)
            join member in facts.Members on membership.MemberId equals member.Id
            join branch in facts.Branches on membership.BranchId equals branch.Id
            orderby branch.Code, membership.From, member.RecordNumber
            select new BegunRow(
                member.Id,
                member.RecordNumber,
                member.FullName,
                branch.Code,
                branch.Name,
                branch.Kind,
                membership.From,
                membership.Began
            );
        return ListPage<BegunRow>.Whole(await rows.ToListAsync(cancellationToken));
    }
}

/// <summary>A membership that began.</summary>
public sealed record BegunRow(
    int MemberId,
    string RecordNumber,
    string FullName,
    string BranchCode,
    string BranchName,
    BranchKind BranchKind,
    DateOnly From,
    MembershipStart Began
) : IListed
{
    /// <summary>Who came twice is there twice.</summary>
    public RowSubject Subject => new(SubjectKind.Member, RecordNumber, MemberId, RowSubject.On(From));
}
