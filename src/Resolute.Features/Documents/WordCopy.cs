using Resolute.Formats.WordWriting;
using Resolute.Formats.WordWriting.Trees;
using Resolute.Text.Structure;

namespace Resolute.Features.Documents;

/// <summary>A text as a Word file to take along and to work in.</summary>
public static class WordCopy
{
    /// <summary>The media type of a Word file.</summary>
    public const string MediaType = WrittenWord.MediaType;

    /// <summary>A reading as a Word file.</summary>
    public static byte[] Of(Reading reading) => WrittenWord.Of(WrittenReading.Of(reading));
}
