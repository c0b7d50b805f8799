using System.Reflection;
using CollectionsPortal.Domain.Data;
using Xunit.Sdk;

namespace CollectionsPortal.Domain.Tests;

/// <summary>Runs a <c>[SkippableTheory]</c> once per database. The one that is not configured shows as skipped, by its name.</summary>
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<DatabaseKind>().Select(kind => new object[] { kind });
}
