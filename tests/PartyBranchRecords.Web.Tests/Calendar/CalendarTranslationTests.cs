using PartyBranchRecords.Data.Access;
using PartyBranchRecords.Data.Calendar;
using PartyBranchRecords.Domain.Calendar;
using PartyBranchRecords.Web.Tests.Databases;
using PartyBranchRecords.Web.Tests.Hosting;

namespace PartyBranchRecords.Web.Tests.Calendar;

public sealed class CalendarTranslationTests
{
    private static readonly DateOnly Day = new(2024, 4, 29);

    [Fact]
    public async Task The_calendar_is_read_on_sql_server_too_and_the_whole_of_it_with_one_query()
    {
        using var file = new RecordsFile();
        await using (var context = file.Open())
        {
            await new TestData(context).AddAsync(
                new CalendarCorrection
                {
                    Day = Day,
                    IsWorking = false,
                    Note = "Hoán đổi ngày làm việc",
                }
            );
        }
        var one = await SqlServerTranslation.OfAsync(
            file.ConnectionString,
            Scope.Nothing,
            async context => (await new WorkingCalendarSource(context).LoadAsync()).IsWorkingDay(Day).ShouldBeFalse()
        );
        one.Count.ShouldBe(1);
        await SqlServerTranslation.OfAsync(
            file.ConnectionString,
            Scope.Nothing,
            async context =>
            {
                var reading = new CalendarReading(context);
                (await reading.YearAsync(2024)).Single().IsBelieved.ShouldBeTrue();
                var kept = (await reading.EntryAsync(Day)).Single();
                (await reading.EnteredByAsync(kept.Correction.AddedBy)).Count.ShouldBe(1);
            }
        );
    }
}
