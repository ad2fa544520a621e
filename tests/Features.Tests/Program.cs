using Resolute.Features.Tests.Keeping;
using Resolute.Features.Tests.Running;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Resolute.Features.Tests;

/// <summary>Runs the tests; called with <c>write</c> or <c>keep</c>, it is the other process of the tests that kill one or let two write at once.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args) =>
        args is ["write", .. var rest] ? await Writer.Write(rest)
        : args is ["keep", .. var places] ? await Keeper.Keep(places)
        : args.Any(argument => argument is "-automated" or "@@") ? await ConsoleRunner.Run(args)
        : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}
