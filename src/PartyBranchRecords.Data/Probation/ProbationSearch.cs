using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Admissions;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Data.Reporting;
using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Domain.Probation;

namespace PartyBranchRecords.Data.Probation;

/// <summary>
/// Everybody in probation in the reader's units on a day, however they came: by a candidate's dossier, by import, admitted again. Their
/// deadlines are counted in working days, which no database knows: so the days of all of them are read, and the particulars of one page.
/// </summary>
public sealed class ProbationSearch(RecordsContext context, RuleEditionSource editions, WorkingCalendarSource calendar)
{
    public const int PageSize = 50;

    /// <summary>Who has the least time left first.</summary>
    public async Task<ListPage<ProbationerRow>> FindAsync(ProbationQuestion question, DateOnly day, CancellationToken cancellationToken = default)
    {
        var (known, working) = (await editions.LoadAsync(cancellationToken), await calendar.LoadAsync(cancellationToken));
        var found = await Matching(InUnit(Everybody(day), question.Unit), question.Words).Select(Selected(day)).ToListAsync(cancellationToken);
        var sorted = found
            .Select(one => (One: one, Case: one.Case(known, working)))
            .Select(one => (one.One, one.Case, DaysLeft: one.Case.DueOn!.Value.DayNumber - day.DayNumber))
            .Where(one => IsIn(question.State, one.One, one.Case, one.DaysLeft, day))
            .OrderBy(one => one.DaysLeft)
            .ThenBy(one => one.One.SortKey, StringComparer.Ordinal)
            .ThenBy(one => one.One.MemberId)
            .ToList();
        var page = sorted.Skip((Math.Max(question.Page, 1) - 1) * PageSize).Take(PageSize).ToList();
        var ids = page.Select(one => one.One.MemberId).ToList();
        var helpers = (await Helpers(ids, day).ToListAsync(cancellationToken)).ToLookup(helper => helper.MemberId);
        var named = await Named([.. page.Select(one => one.One.BranchId).Concat(page.Select(one => one.One.CommuneId).OfType<int>()).Distinct()])
            .ToDictionaryAsync(unit => unit.Id, cancellationToken);
        return new(
            [
                .. page.Select(one => new ProbationerRow
                {
                    MemberId = one.One.MemberId,
                    RecordNumber = one.One.RecordNumber,
                    FullName = one.One.FullName,
                    BranchCode = named[one.One.BranchId].Code,
                    BranchName = named[one.One.BranchId].Name,
                    CommuneName = one.One.CommuneId is { } commune ? named[commune].Name : null,
                    Helpers = [.. helpers[one.One.MemberId].Where(helper => helper.From >= one.One.AdmittedOn).Select(helper => helper.Name)],
                    Case = one.Case,
                    DaysLeft = one.DaysLeft,
                }),
            ],
            sorted.Count
        );
    }

    private static bool IsIn(ProbationState? state, Probationer one, RecognitionCase known, int daysLeft, DateOnly day) =>
        state switch
        {
            ProbationState.Overdue => daysLeft < 0,
            ProbationState.Due => known.Next is RecognitionStepKind.BranchResolved && known.EndsOn <= day.AddDays(ProbationRules.NoticeDays),
            ProbationState.Resolved => known.Next > RecognitionStepKind.BranchResolved,
            ProbationState.WithoutHelper => !one.IsHelped,
            _ => true,
        };

    /// <summary>The places hold the reader's scope.</summary>
    private IQueryable<Standing> Everybody(DateOnly day) =>
        from place in context.BranchAffiliations.IgnoreQueryFilters([QueryFilters.PersonScope, QueryFilters.OrganisationScope]).On(day)
        join membership in context.Memberships.On(day) on place.BranchId equals membership.BranchId
        join admission in context.Admissions
            on new { membership.MemberId, Number = membership.AdmissionNumber } equals new { admission.MemberId, admission.Number }
        where admission.OfficialOn == null || admission.OfficialOn > day
        join member in context.Members on membership.MemberId equals member.Id
        select new Standing
        {
            Place = place,
            Member = member,
            Admission = admission,
        };

    private IQueryable<Standing> InUnit(IQueryable<Standing> found, string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return found;
        }
        var wanted = Organisation.CleanCode(code);
        var unit = context.Organisations.Where(organisation => organisation.Code == wanted).Select(organisation => organisation.Id);
        return found.Where(one =>
            unit.Contains(one.Place.BranchId) || unit.Contains(one.Place.DistrictId) || unit.Contains(one.Place.CommuneId!.Value)
        );
    }

    private static IQueryable<Standing> Matching(IQueryable<Standing> found, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return found;
        }
        if (words.Any(char.IsDigit))
        {
            var number = words.Trim().ToUpperInvariant();
            return found.Where(one => one.Member.RecordNumber.Contains(number));
        }
        var name = PersonName.SearchKey(words);
        return found.Where(one => one.Member.SearchKey.Contains(name));
    }

    private System.Linq.Expressions.Expression<Func<Standing, Probationer>> Selected(DateOnly day) =>
        one => new Probationer
        {
            MemberId = one.Member.Id,
            RecordNumber = one.Member.RecordNumber,
            FullName = one.Member.FullName,
            SortKey = one.Member.SortKey,
            BranchId = one.Place.BranchId,
            CommuneId = one.Place.CommuneId,
            Number = one.Admission.Number,
            AdmittedOn = one.Admission.AdmittedOn,
            BranchResolvedOn = context
                .RecognitionSteps.Where(step =>
                    step.MemberId == one.Member.Id
                    && step.AdmissionNumber == one.Admission.Number
                    && step.Kind == RecognitionStepKind.BranchResolved
                    && step.On <= day
                )
                .Max(step => (DateOnly?)step.On),
            CommuneResolvedOn = context
                .RecognitionSteps.Where(step =>
                    step.MemberId == one.Member.Id
                    && step.AdmissionNumber == one.Admission.Number
                    && step.Kind == RecognitionStepKind.CommuneResolved
                    && step.On <= day
                )
                .Max(step => (DateOnly?)step.On),
            ExtendedOn = context
                .RuleExceptions.Where(exception =>
                    exception.MemberId == one.Member.Id
                    && exception.Rule == AdmissionRule.Recognition
                    && exception.Kind == RuleExceptionKind.Extended
                    && exception.On >= one.Admission.AdmittedOn
                    && exception.On <= day
                )
                .Max(exception => exception.On),
            IsHelped = context.ProbationHelpers.Any(helper =>
                helper.MemberId == one.Member.Id
                && helper.From >= one.Admission.AdmittedOn
                && helper.From <= day
                && (helper.To == null || helper.To > day)
            ),
        };

    // Of people who were found above.
    private IQueryable<NamedHelper> Helpers(List<int> ids, DateOnly day) =>
        from helper in context.ProbationHelpers.IgnoreQueryFilters([QueryFilters.PersonScope]).On(day)
        where ids.Contains(helper.MemberId)
        join member in context.Members on helper.HelperId equals member.Id
        orderby member.SortKey
        select new NamedHelper(helper.MemberId, member.FullName, helper.From);

    private IQueryable<NamedUnit> Named(List<int> ids) =>
        from unit in context.Organisations.IgnoreQueryFilters([QueryFilters.OrganisationScope])
        where ids.Contains(unit.Id)
        select new NamedUnit(unit.Id, unit.Code, unit.Name);

    private sealed record NamedHelper(int MemberId, string Name, DateOnly From);

    private sealed record NamedUnit(int Id, string Code, string Name);

    private sealed class Standing
    {
        public required BranchAffiliation Place { get; init; }
        public required Member Member { get; init; }
        public required Admission Admission { get; init; }
    }
}
