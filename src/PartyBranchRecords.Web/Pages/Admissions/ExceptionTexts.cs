using PartyBranchRecords.Domain.Admissions;
using PartyBranchRecords.Web.Texts;

namespace PartyBranchRecords.Web.Pages.Admissions;

/// <summary>How an exception from a rule is written.</summary>
internal static class ExceptionTexts
{
    /// <summary>The paper of a consent or an extension; the reason of an explanation.</summary>
    public static string Told(this Text text, RuleException exception)
    {
        var paper = exception.Document is { } document ? text["Exceptions.OfDocument", document, exception.On] : Show.Day(exception.On);
        string?[] parts = [exception.Reason is { } reason ? text.Of(reason) : null, paper, exception.Note];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
