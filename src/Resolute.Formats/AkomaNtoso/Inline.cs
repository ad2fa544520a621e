using Resolute.Text;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>An element within a paragraph.</summary>
/// <param name="Span">The words that it marks.</param>
/// <param name="Name">Its name in Akoma Ntoso.</param>
/// <param name="Attributes">Its attributes, in order; a name that begins with ":" is our own.</param>
internal sealed record Inline(TextSpan Span, string Name, params IReadOnlyList<(string Name, string Value)> Attributes)
{
    /// <summary>Whether a paragraph is made as long as it: header fields and footnotes over several lines.</summary>
    public bool IsWide { get; init; }

    /// <summary>Words that stand at its place and are not of the text read: what somebody took out.</summary>
    public string? Absent { get; init; }

    public bool IsNote => Name == "authorialNote";

    public bool IsReference => Name is "ref";
}
