using PartyBranchRecords.Domain.Members;
using PartyBranchRecords.Domain.Movements;

namespace PartyBranchRecords.Domain.Corrections;

/// <summary>What is wrong with the plain columns of a person as typed; that a number is unique is asked of the records.</summary>
public static class PlainRules
{
    public static IEnumerable<Refusal?> Typed(PlainValues was, PlainValues typed)
    {
        yield return typed.FullName is null
            ? CorrectionRefusals.PlainMissing(nameof(typed.FullName))
            : MovingRules.NotLonger(typed.FullName, Member.NameLength, $"Plain.{nameof(typed.FullName)}");
        yield return MovingRules.NotLonger(typed.OtherName, Member.NameLength, $"Plain.{nameof(typed.OtherName)}");
        yield return typed.RecordNumber is not { } number ? CorrectionRefusals.PlainMissing(nameof(typed.RecordNumber))
        // A temporary number gives way to the official one, never the other way.
        : !string.Equals(number, was.RecordNumber, StringComparison.Ordinal)
        && number.StartsWith(Member.TemporaryPrefix, StringComparison.OrdinalIgnoreCase)
            ? MovementRefusals.TemporaryNumber($"Plain.{nameof(typed.RecordNumber)}")
        : MovingRules.NotLonger(number, Member.RecordNumberLength, $"Plain.{nameof(typed.RecordNumber)}");
        yield return MovingRules.NotLonger(typed.CardNumber, Member.RecordNumberLength, $"Plain.{nameof(typed.CardNumber)}");
        yield return MovingRules.NotLonger(typed.NativePlace, Member.TextLength, $"Plain.{nameof(typed.NativePlace)}");
        yield return MovingRules.NotLonger(typed.Residence, Member.TextLength, $"Plain.{nameof(typed.Residence)}");
        yield return MovingRules.NotLonger(typed.Occupation, Member.TextLength, $"Plain.{nameof(typed.Occupation)}");
    }
}
