using System.Xml;
using Resolute.Formats.Word.Packages;
using Resolute.Formats.Word.Stories;

namespace Resolute.Formats.Word.Notes;

/// <summary>How the whole document numbers its notes, where a section says nothing else.</summary>
internal sealed record NoteSettings(NoteCounting Footnotes, NoteCounting Endnotes)
{
    public static NoteSettings None { get; } = new(NoteCounting.None, NoteCounting.None);

    public static NoteSettings Read(XmlReader? part, WordNames names)
    {
        var settings = None;
        var within = WordElement.Other;
        while (part?.Next() == true)
        {
            if (part.NodeType != XmlNodeType.Element)
                continue;
            var element = names.Of(part);
            if (part.Depth == 1)
                within = element;
            else if (part.Depth == 2 && element is WordElement.NumFmt or WordElement.NumStart or WordElement.NumRestart)
                settings = within switch
                {
                    WordElement.FootnotePr => settings with { Footnotes = SectionList.Counted(settings.Footnotes, part, element) },
                    WordElement.EndnotePr => settings with { Endnotes = SectionList.Counted(settings.Endnotes, part, element) },
                    _ => settings,
                };
        }

        return settings;
    }
}
