using System.Xml;

namespace Resolute.Formats;

/// <summary>What the framework says of a part that cannot be read.</summary>
internal static class BrokenXml
{
    /// <summary>Whether a fault tells of broken input and not of our own code.</summary>
    public static bool Tells(Exception fault) =>
        fault is XmlException or InvalidDataException or EndOfStreamException || (fault is ArgumentOutOfRangeException && IsOfReader(fault));

    // A strange sign in the XML declaration makes the framework's reader fail with an argument of its own.
    private static bool IsOfReader(Exception fault) =>
        fault.StackTrace is { } trace
        && trace.IndexOf("System.Xml.", StringComparison.Ordinal) is >= 0 and var framework
        && (trace.IndexOf("Resolute.", StringComparison.Ordinal) is var own && (own < 0 || framework < own));
}
