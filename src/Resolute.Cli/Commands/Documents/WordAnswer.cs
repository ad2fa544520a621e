using Resolute.Cli.Speaking;

namespace Resolute.Cli.Commands.Documents;

/// <summary>An answer that is a Word file: written to a file, never to a screen.</summary>
internal static class WordAnswer
{
    public static async Task<int> Write(byte[] file, string? place, Speech speech, CancellationToken cancellation)
    {
        if (place is null)
            return speech.CouldNot("cli.docx-needs-out");
        await File.WriteAllBytesAsync(place, file, cancellation);
        return ExitCode.Done;
    }
}
