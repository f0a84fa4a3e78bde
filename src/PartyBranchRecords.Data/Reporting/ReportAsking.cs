using PartyBranchRecords.Domain;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>Turns the words of a question into the request of a report, and runs the report or the list behind one of its columns.</summary>
internal static class ReportAsking
{
    /// <param name="list">Null where no column has a list.</param>
    public static Task<Outcome<ReportTable>> OnDayAsync(
        this ReportArguments arguments,
        DateOnly today,
        Func<DayRequest, Task<Outcome<ReportTable>>> report,
        Func<DayRequest, ListRequest, Task<Outcome<ReportTable>>>? list = null
    ) => AskAsync(arguments, arguments.OnDay(today), report, list);

    public static Task<Outcome<ReportTable>> OnPeriodAsync(
        this ReportArguments arguments,
        DateOnly today,
        Func<PeriodRequest, Task<Outcome<ReportTable>>> report,
        Func<PeriodRequest, ListRequest, Task<Outcome<ReportTable>>>? list = null
    ) => AskAsync(arguments, arguments.OnPeriod(today), report, list);

    private static Task<Outcome<ReportTable>> AskAsync<TRequest>(
        ReportArguments arguments,
        Outcome<TRequest> request,
        Func<TRequest, Task<Outcome<ReportTable>>> report,
        Func<TRequest, ListRequest, Task<Outcome<ReportTable>>>? list
    ) =>
        request.Value is not { } asked ? Task.FromResult<Outcome<ReportTable>>(request.Verdict)
        : arguments.List is not { } column ? report(asked)
        : list is null ? Task.FromResult<Outcome<ReportTable>>(ReportRefusals.UnknownList(column))
        : list(asked, new ListRequest(column));
}
