using Resolute.Cli.Speaking;
using Resolute.Features.Documents;
using Resolute.Text.Structure;

namespace Resolute.Cli.Commands.Documents;

/// <summary>An answer that is a Word file: written to a file, never to a screen.</summary>
internal static class WordAnswer
{
    /// <summary>A reading in the styles of a template, where one is named; the styles that it lacks are told.</summary>
    public static async Task<int> Write(Reading reading, string? template, string? place, Speech speech, CancellationToken cancellation)
    {
        if (template is null)
            return await Write(WordCopy.Of(reading), place, speech, cancellation);
        if (!File.Exists(template))
            return speech.CouldNot("cli.no-such-place", template);
        await using var content = File.OpenRead(template);
        if ((await WordCopy.Of(reading, content, cancellation)).IsRefused(out var refusal, out var made))
            return speech.CouldNot(refusal);
        if (made.Lacking.Count > 0)
            speech.Note("cli.template-lacks", template, string.Join(", ", made.Lacking));
        return await Write(made.File, place, speech, cancellation);
    }

    public static async Task<int> Write(byte[] file, string? place, Speech speech, CancellationToken cancellation)
    {
        if (place is null)
            return speech.CouldNot("cli.docx-needs-out");
        await File.WriteAllBytesAsync(place, file, cancellation);
        return ExitCode.Done;
    }
}
