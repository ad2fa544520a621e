using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Resolute.Features.Running;
using Resolute.Web.Api;
using Resolute.Web.Tests.Running;

namespace Resolute.Web.Tests.Api;

/// <summary>What a person can do a program can do, but for what is written down with its reason.</summary>
public sealed partial class DoorTests(Portal portal) : IClassFixture<Portal>
{
    // Many things at once, each sent as it was seen; and one's own watch, which ends once.
    private static readonly string[] AboutNoOneThing = ["watches/{watch:guid}/stop"];

    [Fact]
    public async Task Every_use_case_has_a_door_for_programs_or_a_written_reason_why_not()
    {
        var doors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(OwnTexts.Root, "src", "Resolute.Web", "Api"), "*.cs"))
            doors.UnionWith(Doors().Matches(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Select(door => door.Groups[1].Value));
        var lines = await File.ReadAllLinesAsync(Path.Combine(OwnTexts.Root, "tests", "Web.Tests", "Api", "closed.tsv"), TestContext.Current.CancellationToken);
        var closed = lines.Skip(1).Select(line => line.Split('\t')).ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
        closed.Values.ShouldAllBe(reason => reason.Length > 5);

        var all = UseCases().ToList();
        all.Except(doors, StringComparer.Ordinal).Except(closed.Keys, StringComparer.Ordinal).ShouldBeEmpty("no door, and no reason");
        closed.Keys.Where(name => doors.Contains(name) || !all.Contains(name)).ShouldBeEmpty("closed, and yet open or gone");
        all.Count.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Every_write_on_a_thing_that_is_there_knows_which_it_is()
    {
        var writes = portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.Contains("api/v1", StringComparison.Ordinal))
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") is true && route.RoutePattern.Parameters.Count > 0)
            .ToList();
        writes.Count.ShouldBeGreaterThan(25);
        writes
            .Where(route => route.Metadata.GetMetadata<AboutNoun>() is null)
            .Select(route => route.RoutePattern.RawText!)
            .Where(route => !AboutNoOneThing.Any(one => route.EndsWith(one, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static IEnumerable<string> UseCases() =>
        typeof(Runner)
            .Assembly.GetTypes()
            .Where(type =>
                !type.IsAbstract
                && type.GetInterfaces()
                    .Any(seen =>
                        seen.IsGenericType && (seen.GetGenericTypeDefinition() == typeof(IUseCase<,>) || seen.GetGenericTypeDefinition() == typeof(IView<,>))
                    )
            )
            .Select(type => type.Name);

    [GeneratedRegex(@"<\s*(\w+),\s*\1\.Request", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Doors();
}
