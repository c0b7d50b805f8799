using System.Reflection;

namespace CollectionsPortal.Domain.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void Domain_References_NoHttp()
    {
        var domain = Assembly.Load("CollectionsPortal.Domain");

        var web = domain.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal)
                && name != "Microsoft.AspNetCore.Identity.EntityFrameworkCore");

        Assert.Empty(web);
    }
}
