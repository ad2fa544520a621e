using AngleSharp.Html.Parser;

namespace Resolute.Formats.Html;

/// <summary>What the elements of a page mean to a reader: after the standard's rendering section (WHATWG HTML §15.3).</summary>
internal static class Elements
{
    private static readonly HashSet<string> Blocks = new(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody tfoot thead tr ul".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Hidden = new(
        // Deleted words are not part of the text as it stands.
        "area audio canvas datalist del head iframe noembed noframes object script select style svg template textarea title video".Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Void = new(
        "area base br col embed hr img input link meta param source track wbr".Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> EndsByItself = new("p li dt dd td th tr option rt rp".Split(' '), StringComparer.Ordinal);

    /// <summary>Begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Is never shown.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Has no content and no end.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>May lack its end tag: the next of its kind ends it.</summary>
    public static bool MayLackEnd(string name) => EndsByItself.Contains(name);

    /// <summary>How the words inside are to be read (§13.2.6.2): in a script "&lt;" begins no tag.</summary>
    public static HtmlParseMode Inside(string name) =>
        name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "iframe" or "noembed" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
}
