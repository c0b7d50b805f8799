using System.Reflection;

namespace CollectionsPortal.Compliance.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Compliance_References_OnlyNodaTimeAndTheRuntime()
    {
        var compliance = Assembly.Load("CollectionsPortal.Compliance");

        var strangers = compliance.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name != "NodaTime" && !name.StartsWith("System.", StringComparison.Ordinal));

        Assert.Empty(strangers);
    }
}
