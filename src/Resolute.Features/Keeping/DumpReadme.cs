using System.Text;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Features.Keeping;

/// <summary>What a dump says of itself to people.</summary>
internal static class DumpReadme
{
    private static readonly string[] Parts = ["what", "tables", "texts", "files", "manifest", "not-in-it", "load"];

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> In(Language language)
    {
        await Task.CompletedTask;
        var words = Catalogue.Of(language);
        var text = new StringBuilder($"# {words["dump.readme.title"]}\n");
        foreach (var part in Parts)
            text.Append('\n').Append(words[$"dump.readme.{part}"]).Append('\n');
        yield return Encoding.UTF8.GetBytes(text.ToString());
    }
}
