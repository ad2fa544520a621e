using Resolute.Formats.Word.Numbering;
using Resolute.Formats.Word.Packages;

namespace Resolute.Formats.Word.Stories;

/// <summary>The heads and feet of pages, each part once however many sections ask for it.</summary>
internal sealed class PageStories(
    IReadOnlyList<Section> sections,
    IReadOnlyList<Relationship> relationships,
    Func<Relationship, ParagraphNumbers, StoryDraft> read
)
{
    private readonly List<StoryDraft> _others = [];

    /// <summary>What stands above the first line of the first page; null where nothing does.</summary>
    public StoryDraft? First { get; private set; }

    /// <summary>All others, in the order in which sections ask for them.</summary>
    public IReadOnlyList<StoryDraft> Others => _others;

    public PageStories Read(ParagraphNumbers numbers)
    {
        var parts = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        foreach (var relationship in relationships)
            if (relationship is { Kind: "header" or "footer", IsExternal: false })
                parts.TryAdd(relationship.Id, relationship);
        var first = sections.Count == 0 ? null : Named(parts, sections[0], sections[0].HasTitlePage ? "first" : "default");
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in sections.SelectMany(static section => section.References))
        {
            if (!parts.TryGetValue(reference.Id, out var part) || !known.Add(part.Target))
                continue;
            var story = read(part, numbers);
            if (part.Target == first)
                First = story;
            else
                _others.Add(story);
        }

        return this;
    }

    private static string? Named(Dictionary<string, Relationship> parts, Section section, string pages) =>
        section.References.Find(reference => reference.IsHeader && reference.Pages == pages) is { } reference && parts.TryGetValue(reference.Id, out var part)
            ? part.Target
            : null;
}
