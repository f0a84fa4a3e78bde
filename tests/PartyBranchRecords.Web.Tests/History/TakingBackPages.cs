using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.History;
using PartyBranchRecords.Web.Tests.Hosting;
using PartyBranchRecords.Web.Tests.RandomActs;

namespace PartyBranchRecords.Web.Tests.History;

/// <summary>The page of the history that takes a change back, as a user uses it.</summary>
internal static class TakingBackPages
{
    private const string Form = "main form[method=post]";
    private const string Reason = "Nhập nhầm số liệu";

    /// <summary>Everything that is believed, row by row.</summary>
    public static async Task<IReadOnlyList<string>> BelievedAsync(this RecordsHost host) =>
        (await host.WithRecordsAsync(BelievedState.ReadAsync)).Lines;

    public static Task<long> LastChangeAsync(this RecordsHost host) =>
        host.WithRecordsAsync(context => context.Changes.MaxAsync(change => change.Number));

    /// <summary>The last change: refused without a reason, then every row is as it was before it, and a second click does nothing more.</summary>
    public static async Task TakesBackTheLastChangeAsync(this RecordsBrowser browser, RecordsHost host, IReadOnlyList<string> before)
    {
        var (number, made, logged) = (await host.LastChangeAsync(), await host.BelievedAsync(), await LoggedAsync(host));
        made.ShouldNotBe(before, "there is nothing to take back");
        var form = await browser.OpenAsync($"/history/{number}/take-back");
        (await browser.SubmitAsync(form, Form)).Errors.ShouldContain("Hãy nhập lý do hoàn tác");
        (await host.BelievedAsync()).ShouldBe(made, "without a reason nothing happens");

        var done = await browser.SubmitAsync(form, Form, ("Reason", Reason));
        done.Text.ShouldContain($"Đã hoàn tác lần ghi số {number}");
        (await host.BelievedAsync()).ShouldBe(before, $"change {number}");

        var taker = await host.LastChangeAsync();
        (await browser.SubmitAsync(form, Form, ("Reason", Reason))).Text.ShouldContain("Biểu mẫu này đã được gửi trước đó");
        (await host.LastChangeAsync()).ShouldBe(taker, "a second click makes no change");
        (await browser.OpenAsync($"/history/{taker}")).Text.ShouldContain(Reason);
        (await LoggedAsync(host)).ShouldBe(logged + 1, "the activity log tells it once");
    }

    private static Task<int> LoggedAsync(RecordsHost host) =>
        host.WithRecordsAsync(context =>
            context.ActivityLog.CountAsync(entry =>
                entry.Activity == Activity.TakenBack || (entry.Activity == Activity.Imported && entry.Detail!.StartsWith("undo"))
            )
        );
}
