using System.Diagnostics.CodeAnalysis;

namespace PartyBranchRecords.Domain;

/// <summary>What came of an act: its result, or the verdict that refused it.</summary>
public sealed class Outcome<T>
{
    private Outcome(T? value, Verdict verdict) => (Value, Verdict) = (value, verdict);

    public T? Value { get; }
    public Verdict Verdict { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsDone => Verdict.IsAllowed;

    /// <summary>For a result that is an interface, which no conversion takes.</summary>
    public static Outcome<T> Done(T value) => new(value, Verdict.Allowed);

    public static implicit operator Outcome<T>(T value) => new(value, Verdict.Allowed);

    public static implicit operator Outcome<T>(Verdict refused) => new(default, refused);

    public static implicit operator Outcome<T>(Refusal refused) => new(default, Verdict.Of(refused));
}
