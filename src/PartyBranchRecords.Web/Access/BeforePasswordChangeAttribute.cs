namespace PartyBranchRecords.Web.Access;

/// <summary>A page that is open to an account which must change its password first; every other one leads to /password until then.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforePasswordChangeAttribute : Attribute;
