using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Resolute.Features.Tests.Running;

/// <summary>The two databases that every case runs on.</summary>
public enum Database
{
    Sqlite,
    PostgreSql,
}

/// <summary>Runs a case on both databases.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnBothAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([
            new TheoryDataRow<Database>(Database.Sqlite),
            new TheoryDataRow<Database>(Database.PostgreSql),
        ]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
