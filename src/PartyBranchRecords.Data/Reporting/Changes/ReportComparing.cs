using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Quotas;
using PartyBranchRecords.Domain.Reporting;
using PartyBranchRecords.Domain.Reporting.Changes;

namespace PartyBranchRecords.Data.Reporting.Changes;

/// <summary>Asks a report once more, about another day or period.</summary>
public sealed class ReportComparing(ReportRunner runner, ReportFacts facts)
{
    /// <param name="now">The report that is compared, understood.</param>
    /// <param name="words">How it was asked for.</param>
    public async Task<Outcome<ComparedQuestion>> AskAsync(
        ReportQuestion now,
        ReportArguments words,
        AgainstArguments against,
        DateOnly today,
        CancellationToken cancellationToken = default
    )
    {
        if (now.Period is not { } period)
        {
            return against.Day is { } day ? OnDay(now, words, day, today) : ComparisonRefusals.DayWanted;
        }
        if (ThenWords(words, against) is not { } asked)
        {
            return ComparisonRefusals.PeriodWanted;
        }
        var request = asked.OnPeriod(today);
        if (request.Value is null)
        {
            return request.Verdict;
        }
        var then = await facts.TermDaysAsync(request.Value, cancellationToken);
        return then.Through < then.From ? ReportRefusals.PeriodBackwards : InPeriod(now, words, period, then, asked, today);
    }

    /// <summary>The report and the other, or the lists behind a number of theirs; the other is null where there are no data of it.</summary>
    public async Task<Outcome<ReportComparison>> CompareAsync(
        ComparedQuestion question,
        DateOnly today,
        ListRequest? list = null,
        CancellationToken cancellationToken = default
    )
    {
        var now = await runner.TableAsync(question.NowWords with { List = list }, today, cancellationToken);
        if (now.Value is null)
        {
            return now.Verdict;
        }
        // An organisation that did not stand there then has no data of then.
        var then = question.Then.HasData ? await runner.TableAsync(question.ThenWords with { List = list }, today, cancellationToken) : null;
        return then is { IsDone: false } && !then.Verdict.IsNotFound() ? then.Verdict : new ReportComparison(question, now.Value, then?.Value);
    }

    private static Outcome<ComparedQuestion> OnDay(ReportQuestion now, ReportArguments words, DateOnly day, DateOnly today) =>
        day > today ? ComparisonRefusals.Ahead(day, today)
        : day == now.Last ? ComparisonRefusals.Same
        : new ComparedQuestion(now, words, now with { First = day, Last = day }, words with { AsOf = day }, IsSamePeriod: false);

    private static Outcome<ComparedQuestion> InPeriod(
        ReportQuestion now,
        ReportArguments words,
        ReportPeriod period,
        ReportPeriod then,
        ReportArguments asked,
        DateOnly today
    )
    {
        var cut = SamePeriod.CutOff(period, today, then);
        var last = cut ?? then.Through;
        if (last > today)
        {
            return ComparisonRefusals.Ahead(last, today);
        }
        if (then.From == period.From && last == period.Last)
        {
            return ComparisonRefusals.Same;
        }
        // A later period than the day of the question counts whole.
        var asOf = cut ?? (words.AsOf is { } day && day < last ? last : words.AsOf);
        return new ComparedQuestion(
            now,
            words,
            now with
            {
                First = then.From,
                Last = last,
                Period = then with { AsOf = asOf },
            },
            asked with
            {
                AsOf = asOf,
            },
            IsSamePeriod: cut is not null
        );
    }

    private static ReportArguments? ThenWords(ReportArguments words, AgainstArguments against)
    {
        var plain = words with { Year = null, Term = null, From = null, To = null, AsOf = null };
        return against switch
        {
            { From: not null, To: not null } => plain with { From = against.From, To = against.To },
            { Period: { } name } when QuotaPeriod.TryParse(name, out var period) => period.IsTerm
                ? plain with
                {
                    Term = period.Name,
                }
                : plain with
                {
                    Year = period.From.Year,
                },
            _ => null,
        };
    }
}
