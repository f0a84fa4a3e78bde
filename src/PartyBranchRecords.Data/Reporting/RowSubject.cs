using System.Globalization;
using PartyBranchRecords.Domain.Reporting;

namespace PartyBranchRecords.Data.Reporting;

/// <summary>What a row of a report or list is about.</summary>
public enum SubjectKind
{
    /// <summary>The organisation that was asked for as a whole.</summary>
    Total,
    Organisation,
    Member,
    Candidate,
    Locality,
}

/// <summary>What a row is about: a page opens it by this, and the same row of another day is found by it.</summary>
/// <param name="Code">The code of an organisation or locality, the record number of a member, the number of a candidate.</param>
/// <param name="Id">Its key; null for the total.</param>
/// <param name="Part">What tells the rows of one subject apart: a kind, a characteristic and its value, a day.</param>
public sealed record RowSubject(SubjectKind Kind, string Code, int? Id, string? Part = null)
{
    /// <summary>The code that the list behind a number of this row is asked with; null for the total.</summary>
    public string? Unit => Kind is SubjectKind.Total ? null : Code;

    /// <summary>Tells apart what one person did on several days.</summary>
    internal static string? On(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static RowSubject Of(ReportUnit unit, string? part) =>
        string.Equals(unit.Code, ReportUnit.TotalCode, StringComparison.Ordinal)
            ? new(SubjectKind.Total, unit.Code, unit.Id, part)
            : new(unit.Level is ReportLevel.Locality ? SubjectKind.Locality : SubjectKind.Organisation, unit.Code, unit.Id, part);
}

/// <summary>A row of a list.</summary>
public interface IListed
{
    RowSubject Subject { get; }
}
