using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Resolute.House.Tests;

/// <summary>A project of src: what its project file allows and what its assembly names.</summary>
public sealed class Room(string name, string assemblyName)
{
    public static IReadOnlyList<Room> All { get; } =
    [
        new("Resolute.Text", "Resolute.Text"),
        new("Resolute.Formats", "Resolute.Formats"),
        new("Resolute.Model", "Resolute.Model"),
        new("Resolute.Store", "Resolute.Store"),
        new("Resolute.Features", "Resolute.Features"),
        new("Resolute.Web", "Resolute.Web"),
        new("Resolute.Cli", "resolute"),
    ];

    public string Name { get; } = name;

    private string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, assemblyName + ".dll");

    public Assembly Assembly => Assembly.LoadFrom(Path);

    public XDocument Project => XDocument.Parse(Repository.Read($"src/{Name}/{Name}.csproj"));

    public static Room Of(string name) => All.Single(room => room.Name == "Resolute." + name);

    /// <summary>Projects that it may name types of: one that is only built before it is no arrow.</summary>
    public IEnumerable<string> Arrows() =>
        Project
            .Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => System.IO.Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));

    public IEnumerable<string> Packages() => Project.Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!);

    public IEnumerable<string> ReferencedAssemblies() => Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    /// <summary>The full name of every type of another assembly that its code names.</summary>
    public IReadOnlySet<string> NamedTypes()
    {
        using var file = new PEReader(File.OpenRead(Path));
        var metadata = file.GetMetadataReader();
        return metadata
            .TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToHashSet();
    }

    /// <summary>Every member of another assembly that its code names, as Type.Member.</summary>
    public IReadOnlySet<string> NamedMembers()
    {
        using var file = new PEReader(File.OpenRead(Path));
        var metadata = file.GetMetadataReader();
        var members = new HashSet<string>();
        foreach (var member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            members.Add($"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
        }

        return members;
    }

    /// <summary>Types that people wrote: no closures, no generated parts.</summary>
    public IEnumerable<Type> WrittenTypes() =>
        Assembly
            .GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("Resolute", StringComparison.Ordinal) == true);
}
