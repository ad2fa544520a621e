using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;

namespace Resolute.Web.Api;

/// <summary>What the code says of its types and members: the summaries that are built beside each assembly.</summary>
public static class CodeWords
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Documented = new();

    /// <summary>The summary of a type.</summary>
    public static string? Of(Type type) =>
        type == typeof(IFormFile) ? "The bytes of a file."
        : type == typeof(IFormFileCollection) ? "The bytes of several files."
        : type == typeof(ProblemDetails) ? "Why something was refused (RFC 9457), with code and source beside the members named here."
        : OneLine(In(type.Assembly).GetValueOrDefault($"T:{Name(type)}")?.Element("summary")?.Value);

    /// <summary>The words of a member; where it has none of its own, those of its type, and else those of the type it belongs to.</summary>
    public static string? Of(PropertyInfo member)
    {
        var owner = member.DeclaringType!;
        var own =
            In(owner.Assembly).GetValueOrDefault($"P:{Name(owner)}.{member.Name}")?.Element("summary")?.Value
            ?? In(owner.Assembly)
                .GetValueOrDefault($"T:{Name(owner)}")
                ?.Elements("param")
                .FirstOrDefault(parameter => parameter.Attribute("name")?.Value == member.Name)
                ?.Value;
        return OneLine(own) ?? Of(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType) ?? Of(owner);
    }

    private static string Name(Type type)
    {
        var written = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return (written.FullName ?? written.Name).Replace('+', '.');
    }

    private static string? OneLine(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyDictionary<string, XElement> In(Assembly assembly) =>
        Documented.GetOrAdd(
            assembly,
            static known =>
            {
                var file = Path.ChangeExtension(known.Location, ".xml");
                return File.Exists(file) && known.GetName().Name?.StartsWith("Resolute.", StringComparison.Ordinal) == true
                    ? XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
                    : new Dictionary<string, XElement>(StringComparer.Ordinal);
            }
        );
}
