using Xunit.Abstractions;
using Xunit.Sdk;

namespace PartyBranchRecords.Web.Tests.Databases;

/// <summary>A test of a class that is derived once for each database; on one that is not there it shows as skipped.</summary>
[XunitTestCaseDiscoverer("PartyBranchRecords.Web.Tests.Databases.EachDatabaseFactDiscoverer", "PartyBranchRecords.Web.Tests")]
public sealed class EachDatabaseFactAttribute : FactAttribute;

public sealed class EachDatabaseFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions options, ITestMethod method, IAttributeInfo fact) =>
        new EachDatabaseTestCase(DiagnosticMessageSink, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method);
}

public sealed class EachDatabaseTestCase : XunitTestCase
{
    [Obsolete("Called by the deserializer only")]
    public EachDatabaseTestCase() { }

    public EachDatabaseTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method) { }

    protected override string? GetSkipReason(IAttributeInfo factAttribute) =>
        base.GetSkipReason(factAttribute)
        ?? (
            TestMethod.TestClass.Class.Interfaces.Any(type => type.ToRuntimeType() == typeof(IClassFixture<SqlServerDatabase>))
                ? SqlServerDatabase.SkipReason
                : null
        );
}
