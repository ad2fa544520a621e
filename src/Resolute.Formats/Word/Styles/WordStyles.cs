using System.Xml;

namespace Resolute.Formats.Word.Styles;

/// <summary>The styles of a Word file, each with what it takes from the styles it is based on.</summary>
internal sealed class WordStyles
{
    // Longer chains than Word's own templates ever have; what lies behind is left out, so that a hostile file costs no more than its size.
    private const int LongestLineage = 64;

    private readonly Dictionary<string, StyleEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _hidden = new(StringComparer.Ordinal);
    private StyleEntry? _defaults;
    private string? _defaultParagraph;

    private WordStyles() { }

    /// <summary>Reads the part; a file without one has no styles.</summary>
    /// <exception cref="XmlException">The part is broken.</exception>
    internal static WordStyles Read(XmlReader? part)
    {
        var styles = new WordStyles();
        if (part is null || part.MoveToContent() != XmlNodeType.Element)
            return styles;
        foreach (var name in WordXml.Children(part))
        {
            if (name == "style")
                styles.Add(StyleEntry.Read(part));
            else if (name == "docDefaults")
                styles._defaults = StyleEntry.ReadDefaults(part);
        }

        return styles;
    }

    /// <summary>The paragraph style of that id; the default one where the id is none or unknown.</summary>
    internal ParagraphStyle Paragraph(string? id)
    {
        var known = id is not null && _entries.TryGetValue(id, out var entry) && entry.Kind == "paragraph" ? id : _defaultParagraph ?? "";
        if (!_paragraphs.TryGetValue(known, out var style))
            _paragraphs[known] = style = Resolved(known);
        return style;
    }

    /// <summary>Whether a character style, or one it is based on, hides its words.</summary>
    internal bool IsHiddenCharacter(string? id)
    {
        if (id is null || !_entries.ContainsKey(id))
            return false;
        if (!_hidden.TryGetValue(id, out var hidden))
            _hidden[id] = hidden = Lineage(id).Select(each => each.IsHidden).FirstOrDefault(each => each is not null) ?? false;
        return hidden;
    }

    /// <summary>Whether there is a style of that id.</summary>
    internal bool Has(string id) => _entries.ContainsKey(id);

    /// <summary>The list that a style of lists stands for.</summary>
    internal int? ListOf(string id) => _entries.ContainsKey(id) ? Lineage(id).Select(each => each.NumId).FirstOrDefault(each => each is not null) : null;

    private void Add(StyleEntry entry)
    {
        // The first of two styles of one id is the one in use.
        if (_entries.TryAdd(entry.Id, entry) && entry is { Kind: "paragraph", IsDefault: true })
            _defaultParagraph ??= entry.Id;
    }

    private ParagraphStyle Resolved(string id)
    {
        var lineage = Lineage(id);
        var stated = _defaults is null ? lineage : [.. lineage, _defaults];
        return new ParagraphStyle(id, lineage.Count == 0 ? null : lineage[0].Name)
        {
            NumId = First(stated, each => each.NumId),
            NumLevel = First(stated, each => each.NumLevel),
            OutlineLevel = First(stated, each => each.OutlineLevel),
            IsRightToLeft = First(stated, each => each.IsRightToLeft),
            IsHidden = First(stated, each => each.IsHidden) ?? false,
            Language = stated.Select(each => each.Language).FirstOrDefault(each => each is not null),
            Lineage = [.. lineage.Select(each => (each.Id, each.NumLevel))],
        };
    }

    private static T? First<T>(IEnumerable<StyleEntry> stated, Func<StyleEntry, T?> property)
        where T : struct => stated.Select(property).FirstOrDefault(each => each is not null);

    private List<StyleEntry> Lineage(string id)
    {
        var lineage = new List<StyleEntry>();
        for (var at = id; at is not null && lineage.Count < LongestLineage && _entries.TryGetValue(at, out var entry); at = entry.BasedOn)
        {
            if (lineage.Contains(entry))
                break;
            lineage.Add(entry);
        }

        return lineage;
    }
}
