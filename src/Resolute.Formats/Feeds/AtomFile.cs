using System.Globalization;
using System.Text;
using System.Xml;

namespace Resolute.Formats.Feeds;

/// <summary>One entry of a feed.</summary>
/// <param name="Id">The same for the same thing, however often the feed is made: an IRI.</param>
/// <param name="Title">What happened.</param>
/// <param name="Address">Where more is read.</param>
/// <param name="At">When.</param>
/// <param name="Summary">More words; null where there are none.</param>
public sealed record AtomEntry(string Id, string Title, string Address, DateTimeOffset At, string? Summary);

/// <summary>A feed.</summary>
/// <param name="Id">Its IRI.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Language">The BCP 47 tag of its words.</param>
/// <param name="Address">The page that it follows.</param>
/// <param name="Self">Where it is read itself.</param>
/// <param name="Author">Who speaks.</param>
/// <param name="Subtitle">More words about it; null where there are none.</param>
public sealed record AtomHead(string Id, string Title, string Language, string Address, string Self, string Author, string? Subtitle);

/// <summary>Writes a feed as Atom (RFC 4287), in plain text: what a title says is never markup.</summary>
public static class AtomFile
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed's text.</summary>
    /// <param name="head">What it is about.</param>
    /// <param name="entries">The newest first.</param>
    /// <param name="empty">The moment of a feed that has no entry yet.</param>
    public static string Write(AtomHead head, IReadOnlyList<AtomEntry> entries, DateTimeOffset empty)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, head.Language);
            xml.WriteElementString("id", Atom, head.Id);
            xml.WriteElementString("title", Atom, Plain(head.Title));
            if (head.Subtitle is { } subtitle)
                xml.WriteElementString("subtitle", Atom, Plain(subtitle));
            xml.WriteElementString("updated", Atom, Moment(entries.Count > 0 ? entries.Max(entry => entry.At) : empty));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, head.Author);
            xml.WriteEndElement();
            Link(xml, "self", head.Self, "application/atom+xml");
            Link(xml, "alternate", head.Address, "text/html");
            foreach (var entry in entries)
                Write(xml, entry);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, entry.Id);
        xml.WriteElementString("title", Atom, Plain(entry.Title));
        xml.WriteElementString("updated", Atom, Moment(entry.At));
        Link(xml, "alternate", entry.Address, "text/html");
        if (entry.Summary is { } summary)
            xml.WriteElementString("summary", Atom, Plain(summary));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // XML 1.0 has no place for most control characters and lone surrogates.
    private static string Plain(string words) =>
        string.Concat(words.EnumerateRunes().Select(rune => XmlConvert.IsXmlChar((char)rune.Value) || rune.Value > char.MaxValue ? rune.ToString() : " "));
}
