using System.Globalization;
using System.Text;
using Resolute.Text.Languages;
using Resolute.Text.Wording;

namespace Resolute.Text.Comparing;

/// <summary>Writes the parts of a comparison's page; whatever comes from a text goes through <see cref="Escaped"/>.</summary>
internal sealed class HtmlPage(Catalogue words)
{
    private readonly StringBuilder _page = new();

    public void Begin(string title, (string Side, string Name) older, (string Side, string Name) newer, string summary, string style) =>
        _page
            .Append(
                CultureInfo.InvariantCulture,
                $"<!doctype html>\n<html lang=\"{words.Language.Code()}\" dir=\"{Direction(words.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n"
            )
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append(
                CultureInfo.InvariantCulture,
                $"<title>{Escaped(title)}: {Escaped(older.Name)} / {Escaped(newer.Name)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"<h1>{Escaped(title)}</h1>\n<div class=\"pair\"><div><span class=\"small\">{Escaped(older.Side)}</span><br><bdi>{Escaped(older.Name)}</bdi></div>"
            )
            .Append(CultureInfo.InvariantCulture, $"<div><span class=\"small\">{Escaped(newer.Side)}</span><br><bdi>{Escaped(newer.Name)}</bdi></div></div>\n")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"sum\">{Escaped(summary)}</p>\n<p class=\"small\">{Escaped(words["compare.made-by"])}</p>\n");

    public void Heading(string heading, Language language) =>
        _page.Append(CultureInfo.InvariantCulture, $"<h2><span{Of(language)}>{Escaped(heading)}</span></h2>\n");

    public void Heading(string first, Language language, string second, Language other) =>
        _page.Append(
            CultureInfo.InvariantCulture,
            $"<h2 class=\"pair\"><span{Of(language)}>{Escaped(first)}</span><span{Of(other)}>{Escaped(second)}</span></h2>\n"
        );

    public void BeginFold(string summary) => _page.Append(CultureInfo.InvariantCulture, $"<details><summary>{Escaped(summary)}</summary>\n");

    public void EndFold() => _page.Append("</details>\n");

    public void Pair(string what, WordDifference difference, Language older, Language newer, string olderLabel, string newerLabel)
    {
        _page.Append(CultureInfo.InvariantCulture, $"<div class=\"pair\"><p class=\"what\"><b>{Escaped(what)}</b></p>\n");
        Side(difference, difference.Older, older, olderLabel, static piece => piece.Older, "del", words["compare.deleted"]);
        Side(difference, difference.Newer, newer, newerLabel, static piece => piece.Newer, "ins", words["compare.inserted"]);
        _page.Append("</div>\n");
    }

    public void Beside(string what, AlignedPair pair, Language first, Language second)
    {
        _page.Append("<div class=\"pair\">\n");
        foreach (var (clause, language) in new[] { (pair.First, first), (pair.Second, second) })
            _page.Append(
                clause is null
                    ? $"<p class=\"side none\">{Escaped(what)}</p>\n"
                    : $"<p class=\"side\"{Of(language)}><span class=\"label\"><bdi>{Escaped(clause.Labels ?? "¶")}</bdi></span>{Escaped(clause.Clause.Text)}</p>\n"
            );
        _page.Append("</div>\n");
    }

    public string End() => _page.Append("</body>\n</html>\n").ToString();

    private void Side(WordDifference difference, string text, Language language, string label, Func<WordPiece, TextSpan> span, string element, string spoken)
    {
        _page.Append(text.Length == 0 ? "<p class=\"side none\">—" : $"<p class=\"side\"{Of(language)}>");
        if (label.Length > 0)
            _page.Append(CultureInfo.InvariantCulture, $"<span class=\"label\"><bdi>{Escaped(label)}</bdi></span>");
        foreach (var piece in difference.Pieces)
        {
            var stretch = span(piece).Of(text);
            if (piece.Change == WordChange.Same || stretch.Trim().Length == 0)
                _page.Append(Escaped(stretch));
            else
                _page.Append(
                    CultureInfo.InvariantCulture,
                    $"<{element} title=\"{Escaped(spoken)}\">{Escaped(stretch.TrimEnd())}</{element}>{stretch[stretch.TrimEnd().Length..]}"
                );
        }

        _page.Append("</p>\n");
    }

    private static string Of(Language language) =>
        language == Language.Unknown ? " dir=\"auto\"" : $" lang=\"{language.Code()}\" dir=\"{Direction(language)}\"";

    private static string Direction(Language language) => language.IsRightToLeft() ? "rtl" : "ltr";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
            escaped.Append(
                letter switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ when char.IsControl(letter) && !char.IsWhiteSpace(letter) => "\uFFFD",
                    _ => letter.ToString(),
                }
            );
        return escaped.ToString();
    }
}
