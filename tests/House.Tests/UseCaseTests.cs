using Resolute.Features.Running;
using Resolute.Model.People;

namespace Resolute.House.Tests;

/// <summary>One use case is one file with its permission and its tests.</summary>
public sealed class UseCaseTests
{
    private static readonly List<Type> UseCases =
    [
        .. Room.Of("Features").WrittenTypes().Where(type => IsA(type, typeof(IUseCase<,>)) || IsA(type, typeof(IView<,>))),
    ];

    [Fact]
    public void The_house_has_use_cases() => UseCases.Count.ShouldBeGreaterThan(10);

    [Fact]
    public void A_use_case_stands_in_its_own_file() =>
        UseCases
            .Where(type => !Repository.Files.Contains($"src/Resolute.Features/{type.Namespace!.Split('.')[^1]}/{type.Name}.cs"))
            .Select(type => type.FullName)
            .ShouldBeEmpty();

    [Fact]
    public void A_use_case_is_sealed() => UseCases.Where(type => !type.IsSealed).ShouldBeEmpty();

    [Fact]
    public void Only_ways_in_and_the_link_that_ends_mail_write_without_a_permission() =>
        UseCases
            .Where(type => IsA(type, typeof(IUseCase<,>)) && Needs(type) == Permission.Anyone)
            .Select(type => type.Name)
            .ShouldBe(
                [
                    "EndMail",
                    "AskPasskey",
                    "ClaimInstallation",
                    "JoinWithProvider",
                    "RecoverAccount",
                    "SetUpAccount",
                    "SetUpPasskey",
                    "SignIn",
                    "SignInAsInvented",
                    "SignInWithPasskey",
                    "SignInWithProvider",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void A_use_case_is_tested()
    {
        var tests = Repository.Under("tests/Features.Tests/", ".cs").Select(Repository.Read).ToList();
        UseCases.Where(type => !tests.Any(test => test.Contains(type.Name, StringComparison.Ordinal))).Select(type => type.Name).ShouldBeEmpty();
    }

    [Fact]
    public void A_use_case_names_no_other()
    {
        var names = UseCases.Select(type => type.Name).ToHashSet();
        var calls = UseCases
            .SelectMany(type => type.GetConstructors().SelectMany(made => made.GetParameters()).Select(needed => (type, needed.ParameterType)))
            .Where(pair => names.Contains(pair.ParameterType.Name))
            .Select(pair => $"{pair.type.Name} takes {pair.ParameterType.Name}");
        calls.ShouldBeEmpty();
    }

    private static Permission Needs(Type type) => (Permission)type.GetProperty("Needs")!.GetValue(null)!;

    private static bool IsA(Type type, Type open) => type.GetInterfaces().Any(seen => seen.IsGenericType && seen.GetGenericTypeDefinition() == open);
}
