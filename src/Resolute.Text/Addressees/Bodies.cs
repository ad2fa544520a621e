using System.Collections.Concurrent;
using Resolute.Text.Languages;
using Resolute.Text.Structure;

namespace Resolute.Text.Addressees;

/// <summary>A body, office or group of the table <c>Addressees/bodies.tsv</c>.</summary>
/// <param name="Key">Its key; one that begins with * belongs to the family of the body that speaks.</param>
/// <param name="Kind">body, office, group, membership, conference, council, sector or organization.</param>
/// <param name="Letter">The letters of its sessions or of its documents: C, CWG-COP; null where it has none.</param>
internal sealed record Body(string Key, string Kind, string? Letter)
{
    public bool Adopts => Kind is "council" or "conference" or "sector";
}

/// <summary>Bodies, offices and groups by key and by name.</summary>
public static class Bodies
{
    private const int LongestKey = 100;
    private static readonly IReadOnlyList<TableRow> Rows = TableRow.Of("Addressees/bodies.tsv");
    private static readonly Dictionary<string, TableRow> ByKey = Rows.ToDictionary(row => row["key"], StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Language, PhraseIndex<Body>> Indexes = new();
    private static readonly ConcurrentDictionary<(TableRow Row, Language Language), string?> Usual = new();

    /// <summary>The official name of a body in a language: its English name where the table has none, the key where the table does not know it.</summary>
    public static string Name(string key, Language language) =>
        RowOf(key) is { } row ? Usual.GetOrAdd((row, language), static each => UsualIn(each.Row, each.Language)) ?? key : key;

    /// <summary>Every key of the table; those of families that share an office begin with *.</summary>
    public static IReadOnlyCollection<string> Keys => ByKey.Keys;

    /// <summary>Whether a key names one of the table, or a member of one of its families: <c>demo/secretary-general</c>.</summary>
    public static bool Knows(string key) =>
        key.Length <= LongestKey
        && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '/')
        && RowOf(key) is not null;

    /// <summary>Whether a key names members, who act each for itself: Member States, Sector Members.</summary>
    public static bool IsMembership(string key) => KindOf(key) is "membership";

    /// <summary>Whether a document symbol is that of a paper to a body: CWG-WSIS&amp;SDG-42/4 is one to that working group, C25/8 one to the Council.</summary>
    public static bool IsPaperOf(string symbol, string key) =>
        RowOf(key)?["letter"] is { Length: > 0 } letter
        && symbol.StartsWith(letter, StringComparison.Ordinal)
        && symbol.Length > letter.Length
        && (symbol[letter.Length] == '-' || char.IsAsciiDigit(symbol[letter.Length]));

    /// <summary>The body to which a paper of this symbol was put; null where the table knows none.</summary>
    public static string? OfPaper(string symbol) =>
        Rows.Where(row => IsPaperOf(symbol, row["key"])).OrderByDescending(row => row["letter"].Length).Select(row => row["key"]).FirstOrDefault();

    internal static PhraseIndex<Body> Index(Language language) =>
        Indexes.GetOrAdd(language, static each => new PhraseIndex<Body>(Rows.SelectMany(row => Names(row, each)).ToList()));

    /// <summary>The council whose sessions carry a letter: C is the Council of ITU.</summary>
    internal static string? CouncilOf(string letter) =>
        Rows.FirstOrDefault(row => row["letter"] == letter && row["kind"] == "council") is { } row ? row["key"] : null;

    /// <summary>The letter of a council's sessions: C for <c>itu/council</c>.</summary>
    internal static string? LetterOf(string key) => RowOf(key) is { } row && row["kind"] == "council" && row["letter"].Length > 0 ? row["letter"] : null;

    /// <summary>Letters that open the symbols of documents.</summary>
    internal static IEnumerable<string> CouncilLetters => Rows.Where(row => row["kind"] == "council" && row["letter"].Length > 0).Select(row => row["letter"]);

    /// <summary>Every name of a body in a language, as the table has them.</summary>
    internal static IEnumerable<string> Names(string key, Language language) => ByKey[key].Phrases(language);

    /// <summary>Whether a key stands for many that never meet as one: stakeholders, civil society.</summary>
    internal static bool IsCollective(string key) => key.StartsWith("*/", StringComparison.Ordinal) && key != "*/council" || Collectives.Contains(key);

    private static readonly HashSet<string> Collectives =
    [
        "private-sector",
        "un/academia",
        "un/action-line-facilitators",
        "un/civil-society",
        "un/country-teams",
        "un/development-partners",
        "un/funds-and-programmes",
        "un/ifis",
        "un/indigenous-peoples",
        "un/intergovernmental-organizations",
        "un/international-organizations",
        "un/ngos",
        "un/nhris",
        "un/permanent-missions",
        "un/regional-development-banks",
        "un/regional-organizations",
        "un/resident-coordinators",
        "un/special-procedures",
        "un/specialized-agencies",
        "un/system",
    ];

    internal static bool Has(string key) => ByKey.ContainsKey(key);

    /// <summary>council, conference, office …; null for a key that the table does not know.</summary>
    public static string? KindOf(string key) => RowOf(key)?["kind"];

    /// <summary>Whether it adopts texts: a council, conference or sector, or a group that meets.</summary>
    public static bool MayAdopt(string key) => KindOf(key) is "sector" || Meets(key);

    /// <summary>Whether it meets in sessions or meetings of its own: a council, a conference, a group that is one.</summary>
    public static bool Meets(string key) => KindOf(key) is "council" or "conference" or "group" && !IsCollective(key);

    private static TableRow? RowOf(string key) =>
        ByKey.GetValueOrDefault(key) ?? (key.IndexOf('/', StringComparison.Ordinal) is > 0 and var at ? ByKey.GetValueOrDefault("*" + key[at..]) : null);

    private static string? UsualIn(TableRow row, Language language) =>
        row.Phrases(language == Language.Unknown ? Language.English : language)
            .Concat(row.Phrases(Language.English))
            .FirstOrDefault(static name => !name.Contains('*', StringComparison.Ordinal));

    // The Latin acronyms and names of the English column are printed in every language.
    private static IEnumerable<(string, Body)> Names(TableRow row, Language language)
    {
        var body = Read(row);
        return row.Phrases(language).SelectMany(name => WrittenForms.Of(name, language)).Concat(row.Phrases(Language.English)).Select(name => (name, body));
    }

    private static Body Read(TableRow row) => new(row["key"], row["kind"], row["letter"] is { Length: > 0 } letter ? letter : null);
}
