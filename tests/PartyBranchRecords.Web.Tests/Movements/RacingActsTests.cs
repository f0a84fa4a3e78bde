using Microsoft.EntityFrameworkCore;
using PartyBranchRecords.Data.Movements;
using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Web.Tests.Movements;

/// <summary>Several at the same person at once, on a real file: one is done, the others are told.</summary>
public sealed class RacingActsTests(MovementOffice office) : IClassFixture<MovementOffice>
{
    private const int Racers = 6;

    [Fact]
    public async Task Moved_and_struck_off_at_once_one_of_the_acts_is_done()
    {
        for (var round = 0; round < 4; round++)
        {
            var member = await office.MemberAsync("Lò Văn Đua");
            var outcomes = await Task.WhenAll(
                Enumerable.Range(0, Racers).Select(racer => Task.Run(() => racer % 2 == 0 ? TransferAsync(member) : StrikeOffAsync(member)))
            );

            outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
            outcomes
                .Where(outcome => !outcome.IsDone)
                .SelectMany(outcome => outcome.Verdict.Refusals)
                .ShouldAllBe(refusal => refusal.Code == MovementRefusals.ChangedMeanwhileCode);
            var ended = await office.Host.WithRecordsAsync(context =>
                context.Memberships.CountAsync(one => one.MemberId == member.Id && one.To != null)
            );
            ended.ShouldBe(1);
        }
        await office.ShouldBeSoundAsync();
    }

    [Fact]
    public async Task One_form_sent_by_many_threads_makes_one_change()
    {
        var member = await office.MemberAsync("Lò Văn Bấm");
        var form = Guid.NewGuid();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, Racers).Select(_ => Task.Run(() => TransferAsync(member, form))));
        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
        outcomes.Count(outcome => outcome.Verdict.Refusals.Any(refusal => refusal.Code == "History.SentTwice")).ShouldBe(Racers - 1);
    }

    private Task<Outcome<PlannedAct>> TransferAsync(Member member, Guid? form = null) =>
        office.Host.WithServiceAsync(
            (TransferService service) =>
                service.RecordAsync(
                    new TransferEntry
                    {
                        People = [new PersonKey { Id = member.Id }],
                        Decision = "1",
                        DecidedOn = office.Host.Today,
                        EffectiveOn = office.Host.Today,
                        Kind = TransferKind.InternalTransfer,
                        Branch = "A2",
                        FormId = form ?? Guid.NewGuid(),
                    }
                )
        );

    private Task<Outcome<PlannedAct>> StrikeOffAsync(Member member) =>
        office.Host.WithServiceAsync(
            (LeavingService service) =>
                service.RecordAsync(
                    new LeavingEntry
                    {
                        People = [new PersonKey { Id = member.Id }],
                        Decision = "2",
                        DecidedOn = office.Host.Today,
                        EffectiveOn = office.Host.Today,
                        Reason = "Thử",
                        Kind = LeavingKind.StruckOff,
                        FormId = Guid.NewGuid(),
                    }
                )
        );
}
