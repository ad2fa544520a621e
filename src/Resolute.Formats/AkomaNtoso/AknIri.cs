using System.Text.RegularExpressions;
using Resolute.Text.Citations;
using Resolute.Text.Languages;

namespace Resolute.Formats.AkomaNtoso;

/// <summary>
/// Addresses by the Akoma Ntoso Naming Convention 1.0, with the values of AKN4UN: jurisdiction <c>un</c>, type <c>statement</c>,
/// subtype <c>deliberation</c>. Every key of an instrument has one, from which the key comes back.
/// </summary>
public static partial class AknIri
{
    private const string Deliberation = "/akn/un/statement/deliberation/";
    private const string Named = "/akn/un/doc/text/";
    private const string Titled = "/akn/un/doc/title/";
    private const string Symbols = "/akn/un/doc/symbol/";
    private const string Title = "title:";

    /// <summary>
    /// The address of an instrument: <c>itu/pp/res/140</c> is <c>/akn/un/statement/deliberation/itu-pp/res-140</c>; of a revision of it in a language
    /// where one is said: <c>…/res-140/eng@rev-dubai-2018</c>.
    /// </summary>
    public static string Of(InstrumentKey key, string? revision = null, Language language = Language.Unknown)
    {
        var work =
            Numbered(key) ?? (key.Value.StartsWith(Title, StringComparison.Ordinal) ? Titled + Uri.EscapeDataString(key.Value[Title.Length..]) : Name(key));
        return revision is null ? work : $"{work}/{Code(language)}@{Uri.EscapeDataString(revision)}";
    }

    /// <summary>The key and the revision of an address; null where it is none of an instrument.</summary>
    public static (InstrumentKey Key, string? Revision)? KeyOf(string iri)
    {
        string? revision = null;
        if (Expression().Match(iri) is { Success: true } expression)
        {
            revision = Uri.UnescapeDataString(expression.Groups["revision"].Value);
            iri = iri[..expression.Index];
        }

        if (iri.StartsWith(Titled, StringComparison.Ordinal))
            return (new InstrumentKey(Title + Uri.UnescapeDataString(iri[Titled.Length..])), revision);
        if (iri.StartsWith(Named, StringComparison.Ordinal))
            return (new InstrumentKey(Uri.UnescapeDataString(iri[Named.Length..].Replace('~', '#'))), revision);
        return Address().Match(iri) is { Success: true } parts
            ? (new InstrumentKey($"{Body(parts.Groups["author"].Value)}/{parts.Groups["kind"].Value}/{Parted(parts.Groups["number"].Value)}"), revision)
            : null;
    }

    /// <summary>The address of a document by its symbol.</summary>
    public static string OfSymbol(string symbol) => Symbols + Uri.EscapeDataString(symbol);

    /// <summary>Who adopts, as AKN4UN writes it: un/ga is <c>unga</c>, itu/pp is <c>itu-pp</c>.</summary>
    internal static string Author(string body)
    {
        var joined = Joined(body);
        return joined.StartsWith("un-", StringComparison.Ordinal) && !joined[3..].Contains('-', StringComparison.Ordinal) ? "un" + joined[3..] : joined;
    }

    /// <summary>ISO 639-2, as the Naming Convention asks.</summary>
    internal static string Code(Language language) =>
        language switch
        {
            Language.Arabic => "ara",
            Language.Chinese => "zho",
            Language.English => "eng",
            Language.French => "fra",
            Language.Russian => "rus",
            Language.Spanish => "spa",
            _ => "und",
        };

    // A key of an unheard-of shape whose address would lead elsewhere goes by its name.
    private static string? Numbered(InstrumentKey key)
    {
        if (Resolution().Match(key.Value) is not { Success: true } parts)
            return null;
        var work = $"{Deliberation}{Author(parts.Groups["body"].Value)}/{parts.Groups["kind"].Value}-{Joined(parts.Groups["number"].Value)}";
        return KeyOf(work)?.Key == key ? work : null;
    }

    private static string Name(InstrumentKey key) =>
        Named + string.Join('/', key.Value.Split('/').Select(static part => string.Join('~', part.Split('#').Select(Escaped))));

    private static string Body(string author) =>
        author.StartsWith("un", StringComparison.Ordinal) && author.Length > 2 && !author.Contains('-', StringComparison.Ordinal)
            ? "un/" + author[2..]
            : Parted(author);

    // A hyphen of the key itself is written twice.
    private static string Joined(string key) =>
        string.Join('-', key.Split('/').Select(static part => Escaped(part).Replace("-", "--", StringComparison.Ordinal)));

    private static string Parted(string joined) =>
        Uri.UnescapeDataString(joined.Replace("--", "\u0001", StringComparison.Ordinal).Replace('-', '/').Replace('\u0001', '-'));

    private static string Escaped(string part) => Uri.EscapeDataString(part).Replace("~", "%7E", StringComparison.Ordinal);

    [GeneratedRegex("^(?<body>[a-z0-9]+/[a-z0-9-]+)/(?<kind>res|dec|rec)/(?<number>[^/-][^@]*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Resolution();

    [GeneratedRegex(
        "^/akn/un/statement/deliberation/(?<author>[^/]+)/(?:[0-9-]+/)?(?<kind>res|dec|rec)-(?<number>[^/]+)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Address();

    [GeneratedRegex("/[a-z]{3}@(?<revision>[^/@]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Expression();
}
