using Microsoft.Extensions.DependencyInjection;

namespace PartyBranchRecords.Data.Calendar;

public static class CalendarServices
{
    /// <summary>The working-day calendar: read and kept.</summary>
    public static IServiceCollection AddCalendar(this IServiceCollection services) =>
        services.AddScoped<WorkingCalendarSource>().AddScoped<CalendarReading>().AddScoped<CalendarService>();
}
