using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>The people admitted, or admitted again, in a period, each as they were on that day.</summary>
public sealed class AdmittedReport(ReportFacts facts)
{
    public const string Name = "admitted";

    public static readonly IReadOnlyList<ReportColumn<AdmittedRow>> Columns =
    [
        new("org_code", ColumnKind.Text, row => row.BranchCode),
        new("org_name", ColumnKind.Text, row => row.BranchName),
        new("record_number", ColumnKind.Text, row => row.RecordNumber),
        new("full_name", ColumnKind.Text, row => row.FullName),
        new("branch_code", ColumnKind.Text, row => row.BranchCode),
        new("branch_kind", ColumnKind.Keyword, row => row.BranchKind),
        new("admitted_on", ColumnKind.Day, row => row.AdmittedOn),
        new("sex", ColumnKind.Keyword, row => row.Sex),
        new("ethnicity", ColumnKind.Text, row => row.Ethnicity),
        new("age", ColumnKind.Count, row => row.Age),
        new("general_education", ColumnKind.Text, row => row.GeneralEducation),
        new("local", ColumnKind.YesNo, row => row.IsLocal),
        new("village_head", ColumnKind.YesNo, row => row.IsVillageHead),
        new("few_before", ColumnKind.YesNo, row => row.FewBefore),
        new("source", ColumnKind.Keyword, row => row.Source),
    ];

    /// <summary>By branch, then by day.</summary>
    public async Task<Outcome<ListPage<AdmittedRow>>> RunAsync(PeriodRequest request, CancellationToken cancellationToken = default)
    {
        var outcome = await facts.AskPeriodAsync(request, cancellationToken);
        if (outcome.Value is not { } question)
        {
            return outcome.Verdict;
        }
        var admitted = facts.AdmittedWithin(facts.PlacesInside(question.Asked), question.First, question.Last);
        var rows =
            from person in admitted
            join member in facts.Members on person.MemberId equals member.Id
            join branch in facts.Branches on person.BranchId equals branch.Id
            join district in facts.Districts on person.DistrictId equals district.Id
            orderby branch.Code, person.From, member.RecordNumber
            select new AdmittedRow
            {
                MemberId = member.Id,
                RecordNumber = member.RecordNumber,
                FullName = member.FullName,
                BranchCode = branch.Code,
                BranchName = branch.Name,
                BranchKind = branch.Kind,
                AdmittedOn = person.From,
                Sex = person.Sex,
                Ethnicity = person.Ethnicity,
                BirthDate = person.BirthDate,
                GeneralEducation = person.GeneralEducation,
                IsLocal = person.IsLocal,
                IsVillageHead = facts.Posts.Any(post =>
                    post.MemberId == person.MemberId
                    && post.Name == CivicPost.VillageHead
                    && post.From <= person.From
                    && (post.To == null || post.To > person.From)
                ),
                FewBefore =
                    facts.Memberships.Count(membership =>
                        membership.BranchId == person.BranchId
                        && membership.From < person.From
                        && (membership.To == null || membership.To >= person.From)
                    ) < district.FewLimit,
                Source = facts
                    .Candidates.Where(candidate => candidate.MemberId == member.Id)
                    .Select(candidate => (CandidateSource?)candidate.Source)
                    .FirstOrDefault(),
            };
        return ListPage<AdmittedRow>.Whole(await rows.ToListAsync(cancellationToken));
    }
}

/// <summary>A person on the day of the admission.</summary>
public sealed record AdmittedRow : IListed
{
    public required int MemberId { get; init; }
    public required string RecordNumber { get; init; }
    public required string FullName { get; init; }
    public required string BranchCode { get; init; }
    public required string BranchName { get; init; }
    public required BranchKind BranchKind { get; init; }
    public required DateOnly AdmittedOn { get; init; }
    public required Sex? Sex { get; init; }
    public required string? Ethnicity { get; init; }
    public required DateOnly? BirthDate { get; init; }
    public required string? GeneralEducation { get; init; }
    public required bool IsLocal { get; init; }
    public required bool IsVillageHead { get; init; }

    /// <summary>The branch had fewer members than its district's limit on the day before.</summary>
    public required bool FewBefore { get; init; }

    /// <summary>Where the person was found as a candidate; null where the records begin after that.</summary>
    public required CandidateSource? Source { get; init; }

    /// <summary>Who was admitted again is there twice.</summary>
    public RowSubject Subject => new(SubjectKind.Member, RecordNumber, MemberId, RowSubject.On(AdmittedOn));

    /// <summary>Full years.</summary>
    public int? Age => BirthDate?.YearsUntil(AdmittedOn);
}
