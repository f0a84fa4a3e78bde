using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PartyBranchRecords.Data;

/// <summary>Instants are UTC in whole milliseconds on both databases, so that a value read back equals the one written.</summary>
public sealed class UtcMilliseconds()
    : ValueConverter<DateTime, DateTime>(
        written => new DateTime(written.Ticks - written.Ticks % TimeSpan.TicksPerMillisecond, DateTimeKind.Utc),
        read => DateTime.SpecifyKind(read, DateTimeKind.Utc)
    );
