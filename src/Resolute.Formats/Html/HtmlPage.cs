using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using Resolute.Text.Blocks;

namespace Resolute.Formats.Html;

/// <summary>Goes through the tokens of a page once and writes what is seen of it.</summary>
internal sealed class HtmlPage : IDisposable
{
    private readonly HtmlTokenizer _tokens;
    private readonly ShownText _shown = new();
    private readonly ListNumbers _lists = new();
    private readonly Region _hidden = new();
    private readonly Region _furniture = new();
    private int _preformatted;
    private int _tables;

    private HtmlPage(string source) => _tokens = new HtmlTokenizer(new TextSource(source), HtmlEntityProvider.Resolver);

    public static BlockText Of(string source)
    {
        using var page = new HtmlPage(source);
        page.Run();
        return page._shown.ToBlocks();
    }

    public void Dispose() => _tokens.Dispose();

    private void Run()
    {
        for (var token = _tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = _tokens.Get())
        {
            if (token.Type == HtmlTokenType.Character && !_hidden.IsOpen)
                Write(token.Data, token.Position.Line);
            else if (token.Type == HtmlTokenType.StartTag)
                Open((HtmlTagToken)token);
            else if (token.Type == HtmlTokenType.EndTag)
                Close(token.Name, token.Position.Line);
        }
    }

    private void Write(string words, int line) => _shown.Write(words, line, new ShownPlace(_furniture.IsOpen, _tables > 0, _preformatted > 0, _lists));

    private void Open(HtmlTagToken tag)
    {
        // Before the next token is read: inside a script "<" begins no tag.
        _tokens.State = Elements.Inside(tag.Name);
        _hidden.Starts(tag.Name);
        _furniture.Starts(tag.Name);
        if (_hidden.IsOpen || Elements.IsVoid(tag.Name) && tag.Name is not ("br" or "hr"))
            return;
        if (Elements.IsHidden(tag.Name) || IsHiddenByAttribute(tag))
        {
            if (!tag.IsSelfClosing)
                _hidden.Begin(tag.Name);
            return;
        }

        EndParagraph(tag.Name);
        if (!_furniture.IsOpen && (tag.Name == "nav" || tag.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search"))
            _furniture.Begin(tag.Name);
        Begin(tag);
    }

    private void Begin(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "br":
                _shown.EndLine();
                break;
            case "hr":
                _shown.Rule(tag.Position.Line);
                break;
            case "pre":
                _preformatted++;
                break;
            case "table":
                _tables++;
                break;
            case "td" or "th":
                _shown.NextCell();
                break;
            case "ol" or "ul" or "menu" or "dir":
                _lists.Open(tag);
                break;
            case "li":
                _lists.Item(tag);
                break;
            case "q":
                Write("“", tag.Position.Line);
                break;
        }
    }

    private void Close(string name, int line)
    {
        if (_hidden.IsOpen)
        {
            _hidden.Ends(name);
            return;
        }

        if (name == "q")
            Write("”", line);
        EndParagraph(name);
        _furniture.Ends(name);
        switch (name)
        {
            case "pre":
                _preformatted = Math.Max(0, _preformatted - 1);
                break;
            case "table":
                _tables = Math.Max(0, _tables - 1);
                break;
            case "ol" or "ul" or "menu" or "dir":
                _lists.Close();
                break;
        }
    }

    /// <summary>A paragraph in a cell does not end the row: a number in the first cell belongs to the words in the second.</summary>
    private void EndParagraph(string name)
    {
        if (!Elements.IsBlock(name))
            return;
        if (_tables > 0 && name is not ("tr" or "table" or "li" or "caption"))
            _shown.EndLineInCell();
        else
            _shown.EndLine();
    }

    private static bool IsHiddenByAttribute(HtmlTagToken tag) =>
        tag.Attributes.Count > 0
        && (
            tag.Attributes.Any(static attribute => attribute.Name == "hidden")
            || tag.GetAttribute("style") is { Length: > 0 } style
                && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)
        );
}
