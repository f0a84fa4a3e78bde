namespace PartyBranchRecords.Web.Tests.Browser;

/// <summary>A test in a real browser: skipped, and said so, where there is none. The checks on a clean checkout refuse that.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public const string Chromium = "/usr/bin/chromium";

    public BrowserFactAttribute()
    {
        if (!File.Exists(Chromium))
        {
            Skip = $"no Chromium at {Chromium}.";
        }
    }
}

/// <summary>As <see cref="BrowserFactAttribute"/>, for several pages.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        Skip = new BrowserFactAttribute().Skip;
    }
}
