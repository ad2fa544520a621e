using Resolute.Formats.WordWriting.Looks;
using Resolute.Formats.WordWriting.Packing;
using Resolute.Formats.WordWriting.Templates;
using Resolute.Text.Languages;
using Resolute.Text.Rulings;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Resolute.Formats.WordWriting;

/// <summary>What a text is written in: styles, page, heads and feet of pages. The one that comes with the program, or a Word file that an officer changed.</summary>
public sealed class WordTemplate
{
    private readonly Dictionary<string, string> _ids;
    private readonly Dictionary<string, W.Indentation> _indents = new(StringComparer.OrdinalIgnoreCase);

    internal WordTemplate(W.Styles styles, W.SectionProperties section, IReadOnlyList<(PartLink Link, Part Part)> parts)
    {
        (Styles, Section, Parts) = (styles, section, parts);
        _ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var style in styles.Elements<W.Style>())
            if (style.StyleName?.Val?.Value is { } name && style.StyleId?.Value is { } id)
                if (_ids.TryAdd(name, id) && style.StyleParagraphProperties?.Indentation is { } indent)
                    _indents[name] = indent;
    }

    /// <summary>Styles by name that a text may need and the file does not have; those of the program stand in for them.</summary>
    public IReadOnlyList<string> Lacking { get; init; } = [];

    internal W.Styles Styles { get; }

    internal W.SectionProperties Section { get; }

    /// <summary>Heads and feet of pages with the pictures in them; empty where the program makes the foot.</summary>
    internal IReadOnlyList<(PartLink Link, Part Part)> Parts { get; }

    internal bool IsRightToLeft { get; init; }

    internal bool IsBuiltIn { get; init; }

    /// <summary>The template that comes with the program, for a language.</summary>
    public static WordTemplate BuiltIn(Language language) =>
        new(BuiltInStyles.Of(language), Pages.Section(language), []) { IsRightToLeft = language.IsRightToLeft(), IsBuiltIn = true };

    /// <summary>The template for a sheet that is handed out and has to be short: narrow margins, small letters, little white.</summary>
    public static WordTemplate Handout(Language language) =>
        new(BuiltInStyles.Of(language, isHandout: true), Pages.Section(language, isHandout: true), [])
        {
            IsRightToLeft = language.IsRightToLeft(),
            IsBuiltIn = true,
        };

    /// <summary>The template that a Word file makes; refused where it is none, or cannot be opened safely.</summary>
    /// <param name="file">A file that <see cref="Written"/> gave and a person changed, or any other Word file.</param>
    /// <param name="language">The language of the text to be written: styles that the file lacks follow it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static Ruling<WordTemplate> Read(ReadOnlyMemory<byte> file, Language language, CancellationToken cancellation = default) =>
        TemplateReader.Read(file, language, cancellation);

    /// <summary>The template of a language as a Word file to be changed: a paragraph of each style, which its own name stands in.</summary>
    public static byte[] Written(Language language) => WrittenWord.Of(TemplateSheet.Of(language), BuiltIn(language));

    /// <summary>The indent that a style states; null where it states none.</summary>
    internal W.Indentation? IndentOf(string style) => _indents.TryGetValue(style, out var indent) ? (W.Indentation)indent.CloneNode(true) : null;

    internal string IdOf(string style) => _ids.TryGetValue(style, out var id) ? id : BuiltInStyles.IdOf(style);
}
