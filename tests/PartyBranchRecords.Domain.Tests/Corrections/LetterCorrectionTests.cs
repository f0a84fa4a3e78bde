using PartyBranchRecords.Domain.Corrections;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Tests.Corrections;

public sealed class LetterCorrectionTests
{
    private static readonly DateOnly Today = new(2024, 6, 15);

    private static readonly TransferLetter Sent = new()
    {
        MemberId = 1,
        Number = "7-GT/HU",
        IssuedOn = new DateOnly(2024, 4, 5),
        Destination = "Đảng ủy phường Mẫu",
        PresentedOn = new DateOnly(2024, 4, 20),
    };

    [Fact]
    public void What_is_typed_takes_the_place_of_the_letter()
    {
        var right = LetterCorrections.Correct(Sent, Entry with { LetterNumber = " 9-GT/HU " }, Today).Value!.Single().New as TransferLetter;
        (right!.Number, right.IssuedOn, right.PresentedOn).ShouldBe(("9-GT/HU", Sent.IssuedOn, Sent.PresentedOn));
    }

    [Fact]
    public void The_same_again_replaces_nothing() => LetterCorrections.Correct(Sent, Entry, Today).Value.ShouldBe([]);

    [Fact]
    public void A_letter_is_not_presented_before_its_day_and_not_after_today()
    {
        Codes(Entry with { PresentedOn = Sent.IssuedOn.AddDays(-1) }).ShouldBe(["Corrections.PresentedBefore"]);
        Codes(Entry with { PresentedOn = Today.AddDays(1) }).ShouldHaveSingleItem();
        Codes(Entry with { IssuedOn = Today.AddDays(1), PresentedOn = null }).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_letter_that_was_brought_from_outside_leads_nowhere()
    {
        var brought = new TransferLetter
        {
            MemberId = 1,
            Number = "7-GT/HU",
            IssuedOn = Sent.IssuedOn,
        };
        var right = LetterCorrections.Correct(brought, Entry with { Destination = "Đâu đó" }, Today).Value!.Single().New as TransferLetter;
        right!.Destination.ShouldBeNull();
        Codes(Entry with { Destination = " " }).ShouldBe(["Corrections.DestinationMissing"]);
    }

    private static EntryCorrection Entry =>
        new()
        {
            LetterNumber = Sent.Number,
            IssuedOn = Sent.IssuedOn,
            Destination = Sent.Destination,
            PresentedOn = Sent.PresentedOn,
        };

    private static IEnumerable<string> Codes(EntryCorrection entry) =>
        LetterCorrections.Correct(Sent, entry, Today).Verdict.Refusals.Select(refusal => refusal.Code);
}
