using System.Xml;
using Resolute.Formats.Word.Styles;

namespace Resolute.Formats.Word.Numbering;

/// <summary>How the numbers of one level of a list are counted and printed.</summary>
/// <param name="Start">The first number. A level that states none begins with 0 (ISO/IEC 29500-1, 17.9.25).</param>
/// <param name="Format">The name of the number format.</param>
/// <param name="Text">The text of the label, where %1 to %9 stand for the numbers of the levels.</param>
internal sealed record NumberLevel(int Start = 0, string Format = "decimal", string Text = "")
{
    /// <summary>How many figures a number has at least, in a format of the author's own.</summary>
    public int Digits { get; private init; }

    /// <summary>Whether the numbers of all levels are printed in figures in its label.</summary>
    public bool IsLegal { get; init; }

    /// <summary>After which level it begins again, counted from 1; 0 for none; null for each one above it.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The paragraph style that this level belongs to.</summary>
    public string? LinkedStyle { get; private init; }

    /// <summary>The font of the label, where it says one.</summary>
    public string? Font { get; private init; }

    /// <summary>The language of the label, where it says one.</summary>
    public string? Language { get; private init; }

    /// <summary>Whether it has no row of numbers: a bullet, or nothing.</summary>
    public bool IsWithoutNumber => Format is "bullet" or "none";

    /// <summary>Whether using the level <paramref name="above"/> begins it, the level <paramref name="own"/>, again. Any level above the named one does so too ([MS-OI29500] 2.1.282).</summary>
    public bool IsRestartedBy(int above, int own) => above < own && (RestartsAfter is not { } after || after > own || above < after);

    /// <summary>Reads the level the reader stands on, with its place in the list.</summary>
    internal static (int? Place, NumberLevel Level) Read(XmlReader reader)
    {
        var place = WordXml.Number(WordXml.Attribute(reader, "ilvl"));
        var level = new NumberLevel();
        foreach (var name in WordXml.Children(reader))
            level = level.With(reader, name);
        return (place, level);
    }

    private NumberLevel With(XmlReader reader, string name) =>
        name switch
        {
            "start" => this with { Start = Math.Clamp(WordXml.NumberValue(reader) ?? 0, 0, ListCounters.Greatest) },
            "numFmt" => WithFormat(WordXml.Value(reader) ?? "decimal", WordXml.Attribute(reader, "format")),
            "lvlText" => this with { Text = Bounded(WordXml.Value(reader) ?? "") },
            "isLgl" => this with { IsLegal = WordXml.IsOn(reader) },
            "lvlRestart" => this with { RestartsAfter = WordXml.NumberValue(reader) },
            "pStyle" => this with { LinkedStyle = WordXml.Value(reader) },
            "rPr" => WithLetters(reader),
            "AlternateContent" => WithAlternatives(reader),
            _ => this,
        };

    private static string Bounded(string text) => text.Length > LabelText.Longest ? text[..LabelText.Longest] : text;

    // Word reads the pattern only where the format is the author's own ([MS-OI29500] 2.1.286).
    private NumberLevel WithFormat(string format, string? pattern) =>
        format != "custom" ? this with { Format = format, Digits = 0 }
        : CustomFormat.Of(pattern) is var (known, digits) ? this with { Format = known, Digits = digits }
        : this;

    private NumberLevel WithLetters(XmlReader reader)
    {
        var level = this;
        foreach (var name in WordXml.Children(reader))
        {
            if (name == "rFonts")
                level = level with { Font = WordXml.Attribute(reader, "ascii") ?? WordXml.Attribute(reader, "hAnsi") ?? WordXml.Attribute(reader, "cs") };
            else if (name == "lang")
                level = level with { Language = WordXml.Value(reader) };
        }

        return level;
    }

    // The first choice that says something is taken: every Word since 2010 knows the formats that stand there.
    private NumberLevel WithAlternatives(XmlReader reader)
    {
        var level = this;
        foreach (var _ in WordXml.Children(reader))
        {
            var isOpen = ReferenceEquals(level, this);
            foreach (var name in WordXml.Children(reader))
            {
                if (isOpen)
                    level = level.With(reader, name);
            }
        }

        return level;
    }
}
