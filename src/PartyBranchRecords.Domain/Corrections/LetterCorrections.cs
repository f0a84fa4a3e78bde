using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>A letter of somebody who moved was recorded with a wrong number, day or place; the move itself stays. Its 30 working days count anew.</summary>
public static class LetterCorrections
{
    public static Outcome<IReadOnlyList<Replacement>> Correct(TransferLetter wrong, EntryCorrection entry, DateOnly today)
    {
        var typed = Verdict.Of([
            string.IsNullOrWhiteSpace(entry.LetterNumber)
                ? CorrectionRefusals.LetterNumberMissing
                : MovingRules.NotLonger(entry.LetterNumber, TransferLetter.NumberLength, nameof(entry.LetterNumber)),
            entry.IssuedOn is null ? CorrectionRefusals.IssuedOnMissing : MovingRules.NotAfter(entry.IssuedOn, today, nameof(entry.IssuedOn)),
            // A letter that was brought from outside leads nowhere.
            wrong.Destination
                is not null
            && string.IsNullOrWhiteSpace(entry.Destination)
                ? CorrectionRefusals.DestinationMissing
                : MovingRules.NotLonger(entry.Destination, TransferLetter.DestinationLength, nameof(entry.Destination)),
            entry.PresentedOn < entry.IssuedOn
                ? CorrectionRefusals.PresentedBefore(entry.IssuedOn.Value)
                : MovingRules.NotAfter(entry.PresentedOn, today, nameof(entry.PresentedOn)),
        ]);
        if (!typed.IsAllowed)
        {
            return typed;
        }
        var right = new TransferLetter
        {
            MemberId = wrong.MemberId,
            Number = entry.LetterNumber!.Trim(),
            IssuedOn = entry.IssuedOn!.Value,
            Destination = wrong.Destination is null ? null : entry.Destination!.Trim(),
            PresentedOn = entry.PresentedOn,
        };
        var isSame = (right.Number, right.IssuedOn, right.Destination, right.PresentedOn).Equals(
            (wrong.Number, wrong.IssuedOn, wrong.Destination, wrong.PresentedOn)
        );
        return Outcome<IReadOnlyList<Replacement>>.Done(isSame ? [] : [new Replacement(wrong, right)]);
    }
}
