using PartyBranchRecords.Domain;
using PartyBranchRecords.Domain.Organisations;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Organisations;

/// <summary>How the facts of a unit are written.</summary>
internal static class UnitTexts
{
    /// <summary>Empty where the beginning is not known.</summary>
    public static string Since(DateOnly from) => from == Period.Always ? "" : Show.Day(from);

    public static string Of(this Text text, Areas areas) =>
        string.Join(", ", Enum.GetValues<Areas>().Where(area => area != Areas.None && areas.HasFlag(area)).Select(area => text.Of<Areas>(area)));
}
